import { describe, expect, test } from 'vitest'
import { phraseAt } from '../../../worker/extractor/lexicon/phrases.ts'
import { readRole, rolePhrases, roles, rolesByStem } from '../../../worker/extractor/lexicon/roles.ts'
import { fold } from '../../../worker/extractor/text/fold.ts'

describe('the list of roles', () => {
  test('no id stands twice', () => {
    const ids = roles.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('no lemma stands twice within one kind', () => {
    const lemmas = roles.map(({ lemma, kind }) => `${kind} ${lemma}`)
    expect(lemmas.filter((lemma, index) => lemmas.indexOf(lemma) !== index)).toEqual([])
  })

  test('every role is found by its lemma and its plurals', () => {
    for (const role of roles) {
      const forms = [...role.lemma.split('/'), ...(role.plurals ?? '').split(' ')].filter((form) => /\p{L}/u.test(form))
      for (const form of forms) {
        expect(
          rolesByStem(fold(form)).map((found) => found.role.id),
          `${role.id}: ${form}`,
        ).toContain(role.id)
      }
    }
  })

  test('a role without a kind of its own has one to fall back on', () => {
    expect(roles.filter(({ kind, otherwise }) => (kind === 'relational') !== (otherwise !== undefined))).toEqual([])
  })
})

describe('a word read as a role', () => {
  test.for([
    ['والوزير', 'minister', 'one', 'm', 'و+ال'],
    ['للمتحدثة', 'spokesperson', 'one', 'f', 'ل+ال'],
    ['مسئولين', 'responsible', 'many', 'm', ''],
    ['المصادر', 'source', 'many', 'm', 'ال'],
    ['ووالدته', 'parent_of', 'one', 'f', 'و+ه'],
    ['شقيقتها', 'brother', 'one', 'f', 'ها'],
    ['محاميه', 'lawyer', 'one', 'm', 'ه'],
    ['القاضية', 'judge', 'one', 'f', 'ال'],
    ['خبيران', 'expert', 'two', 'm', ''],
    ['صحافيون', 'journalist', 'many', 'm', ''],
    ['صحفية', 'journalist', 'one', 'f', ''],
    ['الأهالي', 'townspeople', 'one', 'm', 'ال'],
    ['ناشطات', 'activist', 'many', 'f', ''],
    ['بالمدعي', 'prosecutor', 'one', 'm', 'ب+ال'],
  ] as const)('%s is %s: %s, %s, %s', ([word, id, count, gender, clitics]) => {
    const [found] = readRole(fold(word))
    const { conjunction = '', preposition = '', definite, pronoun = '' } = found ?? {}
    const glued = [conjunction, preposition, definite ? 'ال' : '', pronoun].filter((part) => part !== '').join('+')
    expect([found?.role.id, found?.count, found?.gender, glued]).toEqual([id, count, gender, clitics])
  })

  test.for(['وزارة', 'القاهرة', 'قال', 'وزن', 'مسؤولية', 'شهادة', 'خبرة', 'والآن', 'كانت', 'في'])(
    '«%s» is none',
    (word) => {
      expect(readRole(fold(word))).toEqual([])
    },
  )

  test('two roles of one word are both given, the office first', () => {
    const kinds = readRole(fold('ممثل')).map(({ role }) => role.id)
    expect(kinds).toContain('representative')
    expect(readRole(fold('نقيب')).map(({ role }) => role.id)).toEqual(['captain', 'syndicate_head'])
  })
})

describe('roles of several words', () => {
  test.for([
    ['رجل أعمال', 'organisation'],
    ['عميد كلية الطب', 'organisation'],
    ['والنائب العام', 'judicial'],
    ['شهود عيان', 'public'],
    ['رئيسة تحرير', 'media'],
    ['المدعي العام', 'judicial'],
    ['المدير الفني', 'organisation'],
  ] as const)('%s is %s', ([text, kind]) => {
    expect(phraseAt(rolePhrases, text.split(' ').map(fold), 0)?.value.kind).toBe(kind)
  })

  test.for(['رجل أخبار', 'النائب الأول', 'شهود'])('«%s» is none', (text) => {
    expect(phraseAt(rolePhrases, text.split(' ').map(fold), 0)).toBeUndefined()
  })
})

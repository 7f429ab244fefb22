import { describe, expect, test } from 'vitest'
import { knownBodyNames } from '../../../worker/extractor/lexicon/bodies/known.ts'
import {
  bodiesByStem,
  bodyHeads,
  isMinistryNickname,
  kindOfBody,
  kindOfComplement,
  knownBodies,
  readBody,
} from '../../../worker/extractor/lexicon/bodies.ts'
import { documentNouns, readDocument } from '../../../worker/extractor/lexicon/documents.ts'
import { phraseAt } from '../../../worker/extractor/lexicon/phrases.ts'
import { fold } from '../../../worker/extractor/text/fold.ts'
import { duplicatesOf } from './hygiene.ts'

const keys = (text: string) => text.split(' ').map(fold)
const bare = (key: string) => key.replace(/^(?:لل|ال)/u, '')

describe('heads of bodies', () => {
  test('every head is found by its lemma', () => {
    for (const body of bodyHeads) {
      for (const lemma of body.lemma.split('/')) {
        expect(
          bodiesByStem(fold(lemma)).map((found) => found.body),
          lemma,
        ).toContainEqual(body)
      }
    }
  })

  test('no lemma stands twice within one kind', () => {
    expect(duplicatesOf(bodyHeads.map(({ lemma, kind }) => `${kind} ${lemma}`))).toEqual([])
  })

  test.for([
    ['والوزارة', 'وزارة', 'official', 'one'],
    ['للشركات', 'شركة', 'organisation', 'many'],
    ['ناديه', 'نادٍ', 'organisation', 'one'],
    ['أندية', 'نادٍ', 'organisation', 'many'],
    ['محكمتان', 'محكمة', 'judicial', 'two'],
    ['الأحزاب', 'حزب', 'party_faction', 'many'],
    ['وجيشها', 'جيش', 'security_military', 'one'],
    ['صحف', 'صحيفة', 'media', 'many'],
  ] as const)('%s is %s, %s, %s', ([word, lemma, kind, count]) => {
    const [found] = readBody(fold(word))
    expect([found?.body.lemma, found?.body.kind, found?.count]).toEqual([lemma, kind, count])
  })

  test.for(['وزير', 'كتاب', 'قال', 'هيئ', 'سيارة', 'المدير'])('«%s» heads none', (word) => {
    expect(readBody(fold(word))).toEqual([])
  })
})

describe('the kind of a body by what follows its head', () => {
  test.for([
    ['لجنة الحكام', 'organisation'],
    ['لجنة برلمانية', 'official'],
    ['اتحاد العمال', 'civil_society'],
    ['اتحاد الكرة', 'organisation'],
    ['وكالة الفضاء', 'official'],
    ['وكالة الأنباء', 'media'],
    ['مجلس القضاء', 'judicial'],
    ['المجلس العسكري', 'security_military'],
    ['مركز دراسات', 'expert'],
    ['مركز الأرصاد', 'official'],
    ['منظمات حقوقية دولية', 'civil_society'],
    ['قوات المعارضة', 'party_faction'],
    ['قوات الحكومة', 'security_military'],
    ['إدارة المستشفى', 'organisation'],
    ['جمعية البيئة', 'civil_society'],
    ['وزارة الدفاع', 'official'],
    ['مؤسسة', 'organisation'],
  ] as const)('%s is %s', ([text, kind]) => {
    const [head = '', ...rest] = keys(text)
    const [found] = readBody(head)
    expect(found && kindOfBody(found.body, rest.map(bare))).toBe(kind)
  })

  test('other words tell nothing', () => {
    expect(kindOfComplement(fold('سيارات'))).toBeUndefined()
  })
})

describe('bodies known by name', () => {
  test('no name stands twice', () => {
    expect(duplicatesOf(knownBodyNames.map(([name]) => fold(name)))).toEqual([])
  })

  test.for([
    ['حماس', 'party_faction', 'حركة حماس'],
    ['وللأمم المتحدة', 'international', 'الأمم المتحدة'],
    ['اليونيسيف', 'international', 'منظمة الأمم المتحدة للطفولة'],
    ['البيت الأبيض', 'official', 'البيت الأبيض'],
    ['هيومن رايتس ووتش', 'civil_society', 'هيومن رايتس ووتش'],
    ['قسد', 'party_faction', 'قوات سوريا الديمقراطية'],
    ['النيابة العامة', 'judicial', 'النيابة العامة'],
    ['الفيفا', 'organisation', 'الاتحاد الدولي لكرة القدم'],
    ['الحرس الثوري الإيراني', 'security_military', 'الحرس الثوري'],
  ] as const)('%s is %s: %s', ([text, kind, name]) => {
    expect(phraseAt(knownBodies, keys(text), 0)?.value).toEqual({ kind, name })
  })

  test.for(['حماسة', 'الأمم', 'البيت الكبير', 'داعشي'])('«%s» is none', (text) => {
    expect(phraseAt(knownBodies, keys(text), 0)).toBeUndefined()
  })
})

describe('ministries by their field', () => {
  test.for([
    ['صحة', true],
    ['تجارة', true],
    ['شركة', false],
    ['وزارة', false],
  ] as const)('«%s»: %s', ([word, expected]) => {
    expect(isMinistryNickname(fold(word))).toBe(expected)
  })
})

describe('documents', () => {
  test('no lemma stands twice', () => {
    expect(duplicatesOf(documentNouns.map(({ lemma }) => fold(lemma)))).toEqual([])
  })

  test.for([
    ['والبيان', 'بيان', true],
    ['تقريرها', 'تقرير', true],
    ['الدراسات', 'دراسة', false],
    ['استطلاع', 'استطلاع', false],
    ['للائحة', 'لائحة', false],
    ['صور', 'صورة', false],
  ] as const)('%s is %s', ([word, lemma, issued]) => {
    const [found] = readDocument(fold(word))
    expect([found?.document.lemma, found?.document.issued]).toEqual([lemma, issued])
  })

  test.for(['بيانو', 'الوزير', 'تقرر', 'قال'])('«%s» is none', (word) => {
    expect(readDocument(fold(word))).toEqual([])
  })
})

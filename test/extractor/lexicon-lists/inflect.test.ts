import { describe, expect, test } from 'vitest'
import {
  adjectiveBases,
  isAdjective,
  type NounEntry,
  nounIndex,
  nounRows,
  ofAdjective,
} from '../../../worker/extractor/lexicon/inflect.ts'
import { fold } from '../../../worker/extractor/text/fold.ts'

const personsOf = (nouns: readonly NounEntry[]) => nounIndex(nounRows(nouns), 'persons')

const persons = personsOf([
  { lemma: 'وزير', plurals: 'وزراء' },
  { lemma: 'مسؤول/مسئول' },
  { lemma: 'ناشط', plurals: 'نشطاء +' },
  { lemma: 'قاضٍ', plurals: 'قضاة' },
  { lemma: 'محامٍ' },
  { lemma: 'نائب', plurals: 'نواب' },
  { lemma: 'ضحية', plurals: 'ضحايا' },
])
const things = nounIndex(nounRows([{ lemma: 'هيئة' }, { lemma: 'بنك', plurals: 'بنوك' }, { lemma: 'اتحاد' }]), 'things')

describe('a noun of persons, by any form', () => {
  test.for([
    ['وزير', 'وزير', 'one', 'm'],
    ['وزيرا', 'وزير', 'one', 'm'],
    ['وزيران', 'وزير', 'two', 'm'],
    ['وزيرين', 'وزير', 'two', 'm'],
    ['وزراء', 'وزير', 'many', 'm'],
    ['وزيرة', 'وزير', 'one', 'f'],
    ['وزيرتان', 'وزير', 'two', 'f'],
    ['وزيرات', 'وزير', 'many', 'f'],
    ['مسؤول', 'مسؤول/مسئول', 'one', 'm'],
    ['مسئولين', 'مسؤول/مسئول', 'many', 'm'],
    ['مسؤولو', 'مسؤول/مسئول', 'many', 'm'],
    ['مسؤولي', 'مسؤول/مسئول', 'many', 'm'],
    ['ناشطون', 'ناشط', 'many', 'm'],
    ['نشطاء', 'ناشط', 'many', 'm'],
    ['قاض', 'قاضٍ', 'one', 'm'],
    ['قاضي', 'قاضٍ', 'one', 'm'],
    ['قاضيا', 'قاضٍ', 'one', 'm'],
    ['قاضية', 'قاضٍ', 'one', 'f'],
    ['قضاة', 'قاضٍ', 'many', 'm'],
    ['محامون', 'محامٍ', 'many', 'm'],
    ['محاميان', 'محامٍ', 'two', 'm'],
    ['محاميات', 'محامٍ', 'many', 'f'],
    ['نوابا', 'نائب', 'many', 'm'],
    ['ضحية', 'ضحية', 'one', 'f'],
    ['ضحيتين', 'ضحية', 'two', 'f'],
    ['ضحايا', 'ضحية', 'many', 'm'],
  ] as const)('%s is %s: %s, %s', ([form, lemma, count, gender]) => {
    const [found] = persons(fold(form))
    expect([found?.noun.lemma, found?.count, found?.gender]).toEqual([lemma, count, gender])
  })

  test.for(['وزيرون', 'وزراءا', 'قضاةا', 'وزار', 'مسؤ', 'نائبون', 'ضحي', 'كوزير', ''])('«%s» is none', (word) => {
    expect(persons(fold(word))).toEqual([])
  })
})

describe('a noun of persons with only one gender', () => {
  const single = personsOf([
    { lemma: 'مؤسس', forms: 'masculine' },
    { lemma: 'أم', plurals: 'أمهات', forms: 'feminine' },
  ])

  test.for([
    ['مؤسسون', 'مؤسس', 'many', 'm'],
    ['أم', 'أم', 'one', 'f'],
    ['أمهات', 'أم', 'many', 'm'],
  ] as const)('%s is %s: %s, %s', ([form, lemma, count, gender]) => {
    const [found] = single(fold(form))
    expect([found?.noun.lemma, found?.count, found?.gender]).toEqual([lemma, count, gender])
  })

  test.for(['مؤسسة', 'مؤسسات', 'أمة', 'أمين'])('«%s» is none', (word) => {
    expect(single(fold(word))).toEqual([])
  })
})

describe('a noun of things, by any form', () => {
  test.for([
    ['هيئة', 'هيئة', 'one', 'f'],
    ['هيئتان', 'هيئة', 'two', 'f'],
    ['هيئات', 'هيئة', 'many', 'f'],
    ['بنك', 'بنك', 'one', 'm'],
    ['بنكين', 'بنك', 'two', 'm'],
    ['بنوك', 'بنك', 'many', 'f'],
    ['اتحادات', 'اتحاد', 'many', 'f'],
  ] as const)('%s is %s: %s, %s', ([form, lemma, count, gender]) => {
    const [found] = things(fold(form))
    expect([found?.noun.lemma, found?.count, found?.gender]).toEqual([lemma, count, gender])
  })

  test.for(['بنكة', 'بنكات', 'بنكون', 'هيئ'])('«%s» is none', (word) => {
    expect(things(fold(word))).toEqual([])
  })
})

describe('an adjective of a list, by any form', () => {
  test.for(['أمني', 'أمنية', 'أمنيون', 'أمنيين', 'أمنيات', 'أمنيان', 'أمنيتان', 'أمنيتين', 'أمنيا'])(
    '%s is a form of أمني',
    (form) => {
      expect(adjectiveBases(fold(form))).toContain(fold('أمني'))
    },
  )

  test('a base is never shorter than two letters', () => {
    expect(adjectiveBases('ين')).toEqual(['ين'])
  })

  const kinds = new Map([
    ['امني', 'security'],
    ['امنيا', 'another'],
  ])

  test.for([
    ['أمنيين', 'security'],
    ['أمنيا', 'another'],
    ['أمنيتان', 'security'],
    ['أمن', undefined],
  ] as const)('%s tells %s', ([form, kind]) => {
    expect(ofAdjective(kinds, fold(form))).toBe(kind)
    expect(isAdjective(new Set(kinds.keys()), fold(form))).toBe(kind !== undefined)
  })
})

describe('nouns that share a base', () => {
  const captains = [
    { id: 'captain', lemma: 'نقيب', plurals: 'نقباء' },
    { id: 'head', lemma: 'نقيب' },
  ]
  const both = nounIndex<NounEntry & { id: string }>(nounRows(captains), 'persons')

  test('are told in the order of the list, with all that is known of them', () => {
    expect(both('نقيبا').map(({ noun }) => noun)).toEqual(captains)
  })
})

import { describe, expect, test } from 'vitest'
import { languageOf, wordsFor } from '../../../widget/i18n/language.ts'
import type { Words } from '../../../widget/i18n/words.ts'
import { mount, storyAnalysis } from '../page.ts'

const counted = (count: (n: number) => string) => [1, 2, 3, 10, 11, 99, 100, 101, 102, 103].map(count)

describe('Arabic counts by the six plural classes', () => {
  const words = wordsFor('ar')

  test.each<[string, (n: number) => string, string[]]>([
    [
      'sources',
      words.sources,
      [
        'مصدر واحد',
        'مصدران',
        '3 مصادر',
        '10 مصادر',
        '11 مصدرًا',
        '99 مصدرًا',
        '100 مصدر',
        '101 مصدر',
        '102 مصدر',
        '103 مصادر',
      ],
    ],
    [
      'statements',
      words.statements,
      ['قول واحد', 'قولان', '3 أقوال', '10 أقوال', '11 قولًا', '99 قولًا', '100 قول', '101 قول', '102 قول', '103 أقوال'],
    ],
    [
      'conflicts',
      words.conflicts,
      [
        'نقطة خلاف واحدة',
        'نقطتا خلاف',
        '3 نقاط خلاف',
        '10 نقاط خلاف',
        '11 نقطة خلاف',
        '99 نقطة خلاف',
        '100 نقطة خلاف',
        '101 نقطة خلاف',
        '102 نقطة خلاف',
        '103 نقاط خلاف',
      ],
    ],
  ])('%s', (_, count, expected) => {
    expect(counted(count)).toEqual(expected)
  })

  test('what is said of the sources agrees with their number', () => {
    expect([1, 2, 5].map((n) => words.named(n, false))).toEqual([
      'واحد مذكور بالاسم',
      'اثنان مذكوران بالاسم',
      '5 مذكورة بالاسم',
    ])
    expect([1, 2, 5].map((n) => words.named(n, true))).toEqual(['مذكور بالاسم', 'مذكوران بالاسم', 'كلها مذكورة بالاسم'])
    expect(words.spoke(2, 'المرفأ')).toBe('اثنان تحدّثا إلى المرفأ')
  })

  test('«تحدّث» agrees with its source, and gives way to a noun where the text shows no gender', () => {
    const [man, woman] = storyAnalysis().sources
    const unknown = { ...man, gender: undefined } as unknown as Parameters<Words['toOutlet']>[1]
    if (!man || !woman) throw new Error('the story has two sources')
    expect(words.toOutlet('المرفأ', man)).toBe('تحدّث إلى المرفأ')
    expect(words.toOutlet('المرفأ', woman)).toBe('تحدّثت إلى المرفأ')
    expect(words.toOutlet(undefined, unknown)).toBe('حديث إلى هذه الوسيلة')
    expect(words.toOutlet('المرفأ', { ...man, number: 'many' })).toBe('حديث إلى المرفأ')
  })
})

test('English counts', () => {
  const words = wordsFor('en')
  expect([1, 2].map(words.sources)).toEqual(['1 source', '2 sources'])
  expect([1, 2].map(words.conflicts)).toEqual(['1 point of disagreement', '2 points of disagreement'])
  expect(words.named(3, true)).toBe('all named')
})

test('digits and direction follow the page’s own tag', () => {
  expect(wordsFor('ar-EG').sources(12)).toBe('١٢ مصدرًا')
  expect(wordsFor('ar').sources(12)).toBe('12 مصدرًا')
  expect(['ar', 'AR-sa', 'ar_SA', 'en-GB', 'fr', ''].map((tag) => wordsFor(tag).dir)).toEqual([
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'rtl',
  ])
})

test('an element’s language is the nearest one, also out of a shadow tree', () => {
  mount('<div lang="en"><p id="host"></p><p lang="ar" id="own"></p></div>')
  const inner = document.createElement('i')
  document.getElementById('host')?.attachShadow({ mode: 'open' }).append(inner)
  expect(languageOf(inner)).toBe('en')
  expect(languageOf(document.getElementById('own') as Element)).toBe('ar')
})

import { describe, expect, test } from 'vitest'
import { numeralAt } from '../../../worker/extractor/lexicon/numerals.ts'
import { scan } from '../../../worker/extractor/text/scan.ts'

const first = (text: string) => {
  const keys = scan(text).map(({ key }) => key)
  return numeralAt(keys, 0)
}

describe('numbers', () => {
  test.for<[text: string, value: number, length: number]>([
    ['14 شخصا', 14, 1],
    ['12,500 نسمة', 12500, 1],
    ['2.3 تريليون ليرة', 2.3e12, 2],
    ['تسع جثث', 9, 1],
    ['ثلاث عشرة جثة', 13, 2],
    ['خمسة وعشرين طفلا', 25, 2],
    ['مئة وعشرين ألف ليرة', 120_000, 3],
    ['مليون وخمسمائة ألف يورو', 1_500_000, 3],
    ['بثلاثة ملايين', 3e6, 2],
    ['٤٥ عاما', 45, 1],
    ['مئة وخمسة وعشرين مقعدا', 125, 3],
    ['مليوني دولار', 2e6, 1],
    ['وألفي خيمة', 2e3, 1],
    ['3ر2 مليون', 2.3e6, 2],
    ['وبـ4.6 درجات', 4.6, 1],
  ])('%s', ([text, value, length]) => {
    expect(first(text)).toEqual({ value, length })
  })
})

describe('no numbers', () => {
  test.for(['أحد الشهود', 'الوزير', 'ستارة', 'عشيرة', 'و'])('%s', (text) => {
    expect(first(text)).toBeUndefined()
  })
})

test('a run of millions is read in time that grows with it', () => {
  const keys = Array.from({ length: 200_000 }, () => 'ومليون')
  expect(numeralAt(keys, 0)).toEqual({ value: 1e6, length: 1 })
})

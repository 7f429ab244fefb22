import { describe, expect, test } from 'vitest'
import { commonNounLists, isCommonNoun } from '../../../worker/extractor/lexicon/common-nouns.ts'
import { words } from '../../../worker/extractor/lexicon/list.ts'
import { isSureName } from '../../../worker/extractor/lexicon/names.ts'
import { fold } from '../../../worker/extractor/text/fold.ts'
import { duplicatesOf, strangersOf } from './hygiene.ts'

const listed = words(Object.values(commonNounLists).join(' '))

describe('common nouns', () => {
  test('none stands twice, all are words', () => {
    expect(duplicatesOf(listed)).toEqual([])
    expect(strangersOf(listed)).toEqual([])
  })

  test('none is surely a name', () => {
    expect(listed.filter(isSureName)).toEqual([])
  })

  test.for([
    'شؤون',
    'ممر',
    'مفاوضات',
    'صواريخ',
    'جريمة',
    'ميزانية',
    'لقاح',
    'منهج',
    'مسرحية',
    'ركلة',
    'عاصفة',
    'حافلة',
    'عادة',
    'ثلاجة',
    'ركبة',
    'لحظات',
    'ضاحية',
    'طموح',
    'تراكمات',
  ])('%s is one', (word) => {
    expect(isCommonNoun(fold(word))).toBe(true)
  })

  test.for(['شركتين', 'غرفتان', 'غرفتا', 'هدفين', 'عاصفات'])('%s is a form of one', (word) => {
    expect(isCommonNoun(fold(word))).toBe(true)
  })

  test.for([
    'محمد',
    'سعد',
    'فهد',
    'نجم',
    'حسن',
    'حداد',
    'عون',
    'صخر',
    'بارزان',
    'ركبان',
    'حسنين',
    'بحرين',
    'وطنية',
    'متوسط',
    'نازحون',
    'أبها',
  ])('«%s» is none', (word) => {
    expect(isCommonNoun(fold(word))).toBe(false)
  })
})

import { describe, expect, test } from 'vitest'
import { patternAt, patternTable, tokenPattern } from '../../../worker/extractor/lexicon/patterns.ts'
import {
  namedPhraseRows,
  phraseAt,
  phraseRows,
  phraseTable,
  wordIn,
} from '../../../worker/extractor/lexicon/phrases.ts'
import { fold } from '../../../worker/extractor/text/fold.ts'

const keys = (text: string) => text.split(' ').map(fold)

describe('phrases of a table', () => {
  const table = phraseTable<string>(
    phraseRows([
      ['الأمم المتحدة', 'un'],
      ['الأمم المتحدة للطفولة', 'unicef'],
      ['أ ف ب', 'afp'],
      ['وفا', 'wafa'],
    ]),
  )

  test.for([
    ['الأمم المتحدة قالت', 'un', 2],
    ['وللأمم المتحدة', 'un', 2],
    ['بالأمم المتحدة للطفولة', 'unicef', 3],
    ['أ ف ب', 'afp', 3],
    ['أ . ف . ب .', 'afp', 5],
    ['لوفا', 'wafa', 1],
  ] as const)('«%s» starts with %s, %i tokens', ([text, value, length]) => {
    expect(phraseAt(table, keys(text), 0)).toMatchObject({ value, length })
  })

  test.for(['الأمم', 'الأمم . المتحدة', 'أ ف', 'وفاء', 'متحدة الأمم'])('«%s» starts with none', (text) => {
    expect(phraseAt(table, keys(text), 0)).toBeUndefined()
  })

  test('what is glued to the first word is told', () => {
    expect(phraseAt(table, keys('وبالأمم المتحدة'), 0)).toMatchObject({ conjunction: 'و', preposition: 'ب' })
  })

  test('past the end of the text there is none', () => {
    expect(phraseAt(table, keys('وفا'), 1)).toBeUndefined()
  })
})

describe('what a phrase stands for', () => {
  const body = (name: string, kind = 'official') => ({ kind, name })
  const table = phraseTable<{ kind: string; name: string }>(
    namedPhraseRows([
      ['إدارة المياه', body('إدارة المياه')],
      ['المياه', body('إدارة المياه')],
      ['ادارة الري', body('ادارة الري', 'media')],
      ['إدارة', body('ديوان الأنهار')],
      ['إدارة المياه', body('another')],
    ]),
  )

  test.for([
    ['إدارة المياه', 'إدارة المياه', 'official'],
    ['المياه', 'إدارة المياه', 'official'],
    ['إدارة الري', 'ادارة الري', 'media'],
    ['إدارة', 'ديوان الأنهار', 'official'],
  ] as const)('«%s» is called «%s»', ([text, name, kind]) => {
    expect(phraseAt(table, keys(text), 0)?.value).toEqual({ kind, name })
  })

  test('a single word is found by itself', () => {
    expect(wordIn(table, fold('المياه'))?.name).toBe('إدارة المياه')
    expect(wordIn(table, fold('الري'))).toBeUndefined()
  })

  test('a phrase is told as it is compared', () => {
    expect(phraseAt(table, keys('وإدارة المياه'), 0)).toMatchObject({ phrase: 'ادارة المياه', conjunction: 'و' })
  })

  test('with a sign that parts rows it is no phrase', () => {
    expect(() => phraseRows([['إدارة، المياه=', 1]])).toThrow('parts phrases')
  })
})

describe('patterns of a table', () => {
  const table = patternTable([tokenPattern('short', 'رفض/طلب ذكر'), tokenPattern('long', 'رفض/طلب ~ ذكر اسمه/هويته')])

  test.for([
    ['رفض ذكر', 'short', 2],
    ['رفض ذكر اسمه', 'long', 3],
    ['وطلب منا عدم ذكر هويته', 'long', 5],
  ] as const)('«%s» is %s, %i tokens', ([text, id, length]) => {
    const hit = patternAt(table, keys(text), 0)
    expect([hit?.pattern.id, hit?.length]).toEqual([id, length])
  })

  test.for(['رفض', 'ذكر اسمه', 'رفض أن يتم هنا ذكر اسمه'])('«%s» is none', (text) => {
    expect(patternAt(table, keys(text), 0)).toBeUndefined()
  })
})

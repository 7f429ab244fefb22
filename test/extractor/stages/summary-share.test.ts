import { describe, expect, test } from 'vitest'
import { analyze } from '../../../worker/extractor/index.ts'
import { coverage } from '../../../worker/extractor/stages/summary/coverage.ts'

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, text: words }
}

describe('the attributed part', () => {
  const text = 'قال الوزير إن الجسر مفتوح والطريق سالك. اقرأ أيضا: أخبار الجسر'

  test('words of contents over words of the article', () => {
    expect(coverage(text, [], [spanOf(text, 'الجسر مفتوح والطريق سالك')])).toEqual({ article: 11, attributed: 4 })
  })

  test('each word counts once, however many contents it stands in', () => {
    const contents = [spanOf(text, 'الجسر مفتوح والطريق سالك'), spanOf(text, 'مفتوح والطريق')]
    expect(coverage(text, [], contents).attributed).toBe(4)
  })

  test('excluded words are no part of the article', () => {
    expect(coverage(text, [spanOf(text, 'اقرأ أيضا: أخبار الجسر')], []).article).toBe(7)
  })

  test('reaches the summary', () => {
    expect(analyze('قال الوزير إن الجسر مفتوح.').summary.attributedShare).toBe(0.4)
    expect(analyze('الجسر مفتوح.').summary.attributedShare).toBe(0)
  })
})

describe('warnings', () => {
  test.for<[text: string, warnings: string[]]>([
    ['قال الوزير إن الجسر مفتوح.', []],
    ['قال الوزير إن الجسر \u202bمفتوح\u202c.', ['bidi_control']],
    ['قال الوزير: «الجسر مفتوح أمام السيارات.', ['unbalanced_quotes']],
    ['قال الوزير: «الجسر \u200fمفتوح أمام السيارات.', ['bidi_control', 'unbalanced_quotes']],
    ['قال الوزير: «الجسر مفتوح أمام السيارات».', []],
  ])('%j', ([text, warnings]) => {
    expect(analyze(text).warnings).toEqual(warnings)
  })
})

import { describe, expect, test } from 'vitest'
import { analyze } from '../../../worker/extractor/index.ts'
import { coverage } from '../../../worker/extractor/stages/summary/coverage.ts'
import { scan } from '../../../worker/extractor/text/scan.ts'

describe('the attributed part', () => {
  const text = 'قال الوزير إن الجسر مفتوح والطريق سالك. اقرأ أيضا: أخبار الجسر'
  const tokens = scan(text)

  const rangeOf = (words: string) => {
    const start = text.indexOf(words)
    const end = start + words.length
    return {
      from: tokens.findIndex((token) => token.start === start),
      to: tokens.findIndex((token) => token.end === end) + 1,
    }
  }

  test('words of contents over words of the article', () => {
    expect(coverage(tokens, [], [rangeOf('الجسر مفتوح والطريق سالك')])).toEqual({
      words: 11,
      article: 11,
      attributed: 4,
    })
  })

  test('each word counts once, however many contents it stands in', () => {
    const nested = [rangeOf('الجسر مفتوح والطريق سالك'), rangeOf('مفتوح والطريق')]
    expect(coverage(tokens, [], nested).attributed).toBe(4)
    const overlapping = [rangeOf('مفتوح والطريق سالك'), rangeOf('إن الجسر مفتوح')]
    expect(coverage(tokens, [], overlapping).attributed).toBe(5)
  })

  test('excluded words are no part of the article', () => {
    expect(coverage(tokens, [rangeOf('اقرأ أيضا: أخبار الجسر')], [])).toEqual({ words: 11, article: 7, attributed: 0 })
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

import { describe, expect, test } from 'vitest'
import type { Span } from '../../worker/contract.ts'
import { analyze } from '../../worker/extractor/index.ts'
import { binned, calibrationError, reliabilityTable } from './reliability.ts'
import { type Annotated, judge } from './right.ts'

const text = 'قال الوزير إن الجسر مغلق. وقالت الهيئة إن الطريق آمن. وأكد الوزير أن العمل مستمر.'

/** The nth place of some words in the text. */
const span = (words: string, nth = 1): Span => {
  let start = -1
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1)
  return { start, end: start + words.length, text: words }
}

const article: Annotated = {
  text,
  attributions: [
    { cue: span('قال'), contents: [span('الجسر مغلق')], speaker: 'minister' },
    { cue: span('وقالت'), contents: [span('الطريق آمن')], speaker: 'authority' },
    { cue: span('وأكد'), contents: [span('العمل مستمر')], speaker: 'minister' },
  ],
  entities: [
    { id: 'minister', mentions: [span('الوزير'), span('الوزير', 2)] },
    { id: 'authority', mentions: [span('الهيئة')] },
  ],
}

const rightOf = (annotated: Annotated) => judge(annotated, analyze(text)).map(({ right }) => right)

const changed = (index: number, change: Partial<Annotated['attributions'][number]>): Annotated => ({
  ...article,
  attributions: article.attributions.map((one, at) => (at === index ? { ...one, ...change } : one)),
})

describe('a statement is right', () => {
  test('with the annotated speaker and half of the words', () => {
    expect(rightOf(article)).toEqual([true, true, true])
    expect(rightOf(changed(0, { contents: [span('الجسر مغلق. وقالت')] }))).toEqual([true, true, true])
  })

  test('not with another speaker', () => {
    expect(rightOf(changed(2, { speaker: 'authority' }))).toEqual([true, true, false])
  })

  test('not with other words', () => {
    expect(rightOf(changed(1, { contents: [span('الهيئة')] }))).toEqual([true, false, true])
  })

  test('not where nothing is annotated', () => {
    expect(rightOf({ ...article, attributions: article.attributions.slice(1) })).toEqual([false, true, true])
  })

  test('and neither right nor wrong where the annotation is optional', () => {
    expect(rightOf(changed(0, { optional: true }))).toEqual([true, true])
    expect(rightOf(changed(0, { optional: true, contents: [span('الهيئة')] }))).toEqual([true, true])
  })
})

describe('the table', () => {
  const judged = [0.7, 0.74, 0.79, 0.95, 1].map((confidence, index) => ({ confidence, right: index !== 0 }))

  test('has statements by tenths, the last with 1', () => {
    expect(binned(judged)).toEqual([
      { from: 0.7, number: 3, stated: expect.closeTo(0.7433), right: expect.closeTo(0.6667) },
      { from: 0.9, number: 2, stated: expect.closeTo(0.975), right: 1 },
    ])
  })

  test('and the error weighted by their number', () => {
    expect(calibrationError(binned(judged))).toBeCloseTo(0.6 * 0.0767 + 0.4 * 0.025, 3)
    expect(calibrationError([])).toBe(0)
    expect(reliabilityTable(judged)).toContain('expected calibration error: 0.056')
  })
})

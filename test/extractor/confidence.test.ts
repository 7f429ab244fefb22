import { describe, expect, test } from 'vitest'
import { analyze } from '../../worker/extractor/index.ts'

/** The last statement of a text. */
const last = (text: string) => analyze(text).statements.at(-1)
const sureness = (text: string): number => last(text)?.confidence ?? 0

const plain = 'قال مدير السد سامر حداد إن المياه تراجعت.'

test('is high where cue, source and clause stand together', () => {
  expect(sureness(plain)).toBeGreaterThanOrEqual(0.85)
})

test('has two decimals between 0 and 1', () => {
  for (const text of [plain, 'يُعتقد أن السد آمن.', 'وأضاف أن الطريق مغلق.', 'رفض مدير السد التعليق.']) {
    expect(sureness(text)).toBeGreaterThan(0)
    expect(sureness(text)).toBeLessThan(1)
    expect(sureness(text)).toBe(Math.round(sureness(text) * 100) / 100)
  }
})

describe('is higher', () => {
  test.each([
    ['of a verb that is nothing else', plain, 'بيّن مدير السد سامر حداد تراجع المياه.'],
    [
      'of a clause than of a noun',
      'أعلن مدير السد سامر حداد أن المياه تراجعت.',
      'أعلن مدير السد سامر حداد تراجع المياه.',
    ],
    [
      'between marks',
      'قال مدير السد سامر حداد: "المياه تراجعت اليوم".',
      'قال مدير السد سامر حداد: المياه تراجعت اليوم.',
    ],
    [
      'where nothing may end the content before half of it',
      'قال مدير السد سامر حداد إن المياه تراجعت في السهل كله منذ الصباح.',
      'قال مدير السد سامر حداد إن المياه تراجعت، وعاد السكان إلى بيوتهم في السهل كله.',
    ],
    ['of a name than of a bare noun, which may mean one who was named', plain, 'قال المدير إن المياه تراجعت.'],
    ['of a source that is named than of one carried on', plain, `${plain} وأضاف أن السد آمن.`],
    [
      'where one only can go on',
      `${plain} وأضاف أن السد آمن.`,
      `وقال رئيس البلدية لؤي الحلبي إن الجسر سليم. ${plain} وأضاف أن السد آمن.`,
    ],
    [
      'of a participle that agrees',
      'قال مدير السد سامر حداد إن المياه تراجعت، مشيرا إلى أن السد آمن.',
      'قال مدير السد سامر حداد إن المياه تراجعت، مشيرة إلى أن السد آمن.',
    ],
  ])('%s', (_, surer, lessSure) => {
    expect(sureness(surer)).toBeGreaterThan(sureness(lessSure))
  })
})

test('nobody is named who is only a guess of less than a half', () => {
  const nobody = last('وأضاف أن الطريق مغلق.')
  expect(nobody?.sourceId).toBeNull()
  expect(nobody?.confidence).toBeLessThan(0.5)
})

test('a guess of more than a half is named, and left to editors', () => {
  const guess = last('قال مدير السد سامر حداد إن المياه تراجعت، مشيرة إلى أن السد آمن.')
  expect(guess?.sourceId).toBe('s1')
  expect(guess?.confidence).toBeLessThan(0.7)
})

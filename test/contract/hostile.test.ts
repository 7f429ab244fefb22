import { describe, expect, test } from 'vitest'
import { analyze } from '../../worker/extractor/index.ts'
import { faultsOf } from './faults.ts'

const megabyte = 1_048_576

/** Inputs that make careless readers slow: the unit is repeated to the length that is asked for. */
const hostile: [string, string][] = [
  ['quotation marks', '"'],
  ['opening guillemets', '«'],
  ['pairs of marks', '«»'],
  ['nested pairs', '«"'],
  ['brackets', '('],
  ['cues', 'قال '],
  ['cues with a complementiser', 'قال إن '],
  ['speakers without a word', 'وقال المصدر '],
  ['nested speech', 'قال الوزير إن المدير أكد أن '],
  ['open quotations', 'قال: « '],
  ['conjunctions', 'و'],
  ['harakat', '\u064b'],
  ['tatweel', 'ـ'],
  ['bidi controls', '\u202b'],
  ['one word', 'ب'],
  ['one line of words', 'الجسر مفتوح '],
  ['one line of statements', 'قال الوزير إن الجسر مفتوح، وأضاف أن العمل مستمر، ونفى المدير ذلك. '],
  ['line breaks', '\n'],
  ['short lines', 'قال\n'],
  ['spaces', ' '],
  ['digits', '1'],
  ['dots', '.'],
  ['commas and alternatives', '، أو '],
  ['names', 'محمد بن عبد الله بن '],
  ['zeros', '\0'],
  ['characters of two halves', '🕌'],
]

const ofLength = (unit: string, length: number): string =>
  unit
    .repeat(Math.ceil(length / unit.length))
    .slice(0, length)
    .toWellFormed()

/** Milliseconds, the least of three, since other work on the machine only ever adds. */
function timed(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const begin = performance.now()
    analyze(text)
    return performance.now() - begin
  })
  return Math.min(...times)
}

describe.for(hostile)('%s', ([, unit]) => {
  test('1 MB is read, soundly', { timeout: 60_000 }, () => {
    const text = ofLength(unit, megabyte)
    const begin = performance.now()
    const reading = analyze(text)
    expect(performance.now() - begin).toBeLessThan(20_000)
    // The first few tell enough.
    expect(faultsOf(text, reading).slice(0, 3)).toEqual([])
  })

  test('four times as much takes little more than four times as long', { timeout: 60_000 }, () => {
    const [small, large] = [timed(ofLength(unit, 32_768)), timed(ofLength(unit, 131_072))]
    // Under a few milliseconds a ratio measures the clock.
    if (large > 20) expect(large / small).toBeLessThan(8)
  })
})

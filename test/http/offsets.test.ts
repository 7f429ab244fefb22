import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../../worker/contract.ts'
import { analyze } from '../../worker/extractor/index.ts'
import { countedIn } from '../../worker/http/offsets.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** A reading with one span in each kind of place: in a list, in an object, in an object of a list. */
function readingWith(span: Span) {
  const reading = analyze('')
  return {
    ...reading,
    background: [span],
    notices: [{ code: 'x', spans: [span] }],
    conflicts: [{ about: [span], kind: 'number' as const, a: ['q1'], b: ['q2'] }],
  }
}

/** A text of characters of one, two, three and four bytes, and two places in it between characters. */
const places = fc
  .tuple(fc.array(fc.constantFrom('a', ' ', 'ق', '…', 'ﷲ', '🕌', '𐤀'), { maxLength: 60 }), fc.nat(60), fc.nat(60))
  .map(([characters, one, other]) => {
    const [from = 0, to = 0] = [one, other].map((n) => Math.min(n, characters.length)).sort((a, b) => a - b)
    const before = characters.slice(0, from).join('')
    const inside = characters.slice(from, to).join('')
    const text = characters.join('')
    return { text, span: { start: before.length, end: before.length + inside.length, text: inside } }
  })

test('offsets in code points cut the same words', () => {
  fc.assert(
    fc.property(places, ({ text, span }) => {
      const { background, notices, conflicts } = countedIn('code-point', text, readingWith(span))
      for (const found of [...background, ...(notices[0]?.spans ?? []), ...(conflicts[0]?.about ?? [])]) {
        expect([...text].slice(found.start, found.end).join('')).toBe(span.text)
        expect(found.text).toBe(span.text)
      }
    }),
  )
})

test('offsets in UTF-8 bytes cut the same words', () => {
  fc.assert(
    fc.property(places, ({ text, span }) => {
      const [found] = countedIn('utf-8', text, readingWith(span)).background
      expect(decoder.decode(encoder.encode(text).slice(found?.start, found?.end))).toBe(span.text)
    }),
  )
})

test('UTF-16 is the reading itself', () => {
  const reading = analyze('')
  expect(countedIn('utf-16', '', reading)).toBe(reading)
})

test('counts and confidences stay', () => {
  const text = '🕌 قال الوزير إن الجسر سيفتح.'
  const reading = analyze(text)
  const { summary, statements } = countedIn('utf-8', text, reading)
  expect(summary).toEqual(reading.summary)
  expect(statements.map(({ confidence }) => confidence)).toEqual(reading.statements.map(({ confidence }) => confidence))
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldedWords, joins, wordCount } from '../../../worker/article/page/wording.ts'

/** Letters, marks and digits of several scripts, some beyond the basic plane, and what stands between words. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'قالأإىةabقَ٣9 \u00a0\u200f،.ـ'),
    fc.constantFrom('𞸀', '😀', '\u0301'),
    fc.string({ maxLength: 2 }),
  ),
  maxLength: 30,
})

test('words are runs of letters, marks and digits', () => {
  fc.assert(
    fc.property(text, (some) => {
      expect(wordCount(some)).toBe(some.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0)
    }),
  )
})

test('two texts have the words of both, less the one that goes on from the first into the second', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(wordCount(one + other)).toBe(wordCount(one) + wordCount(other) - (joins(one, other) ? 1 : 0))
    }),
  )
})

test.each([
  ['أُعلِن إلى الآن', 'اعلن الي الان'],
  ['مدرســة «ٱلقرية»', 'مدرسه القريه'],
  ['BBC عربي\u200f', 'bbc عربي'],
])('«%s» is compared as «%s»', (written, folded) => {
  expect(foldedWords(written).join(' ')).toBe(folded)
})

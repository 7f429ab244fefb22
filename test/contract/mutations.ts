import fc from 'fast-check'
import type { TestText } from './texts.ts'

/** What news text is made of and what trips a reader of it: marks, cues, controls, stretched and foreign letters. */
const shards = [
  ...[
    '«',
    '»',
    '"',
    '“',
    '”',
    "'",
    '(',
    ')',
    ':',
    '،',
    '.',
    '؟',
    '…',
    ' - ',
    '\n',
    '\n\n',
    ' ',
    '\u00a0',
    '\r\n',
    '\t',
  ],
  ...['قال', 'وأضاف', 'إن', 'أن', 'ونفى', 'وذكرت', 'بحسب', 'مصدر', 'وزارة الصحة', 'لرويترز', 'إنه', 'من جانبه', 'يُقال'],
  ...[
    'ـ',
    '\u064b',
    '\u0651',
    '\u200f',
    '\u202b',
    '\u202e',
    '\u2066',
    '\u200c',
    '\ufeff',
    '\0',
    '🕌',
    '𐤀',
    'ﷺ',
    '٣٫٥',
    'RT',
  ],
]

/** One change to a text: a stretch of it removed, doubled, moved to the front, or replaced by a shard. */
const change = fc.record({
  kind: fc.constantFrom('remove', 'double', 'front', 'insert', 'replace'),
  /** Place and length as shares of the text. */
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.double({ min: 0, max: 0.1, noNaN: true }),
  shard: fc.constantFrom(...shards),
})

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

function changed(text: string, { kind, at, length, shard }: Change): string {
  const start = Math.floor(at * text.length)
  const end = Math.min(text.length, start + Math.ceil(length * text.length))
  const [before, stretch, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  if (kind === 'remove') return before + after
  if (kind === 'double') return before + stretch + stretch + after
  if (kind === 'front') return stretch + before + after
  return kind === 'insert' ? before + shard + stretch + after : before + shard + after
}

/** Articles with up to twelve changes each. Well-formed, as the service sees to that; cut characters become U+FFFD. */
export const mutated = (texts: readonly TestText[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 12 }))
    .map(([{ text }, changes]) => changes.reduce(changed, text).toWellFormed())

/** Texts put together from shards alone, which no newspaper would print. */
export const assembled: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...shards, ' '), { maxLength: 200 })
  .map((parts) => parts.join('').toWellFormed())

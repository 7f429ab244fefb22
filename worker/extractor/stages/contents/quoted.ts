import type { Quoted } from '../../../contract.ts'
import type { Document, Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'

/** Whether all of a content stands in quotation marks, a part of at least three words does, or none. */
export function quotedForm(reader: Reader, doc: Document, ranges: readonly Range[]): Quoted {
  const [only] = ranges
  const bracketed = only && ranges.length === 1 && reader.keys[only.from - 1] === '(' && reader.keys[only.to] === ')'
  if (bracketed && reader.keys[only.from - 2] === ':') return 'direct'
  if (ranges.length === 0) return 'indirect'
  let outside = 0
  let longest = 0
  for (const { from, to } of ranges) {
    for (let at = from; at < to; at++) {
      const kind = doc.tokens[at]?.kind
      if (kind === 'word' || kind === 'number') if ((doc.quotedAt[at] ?? -1) < 0) outside++
    }
  }
  if (outside === 0) return 'direct'
  for (const { from, to } of ranges) {
    for (let at = from; at < to; at++) {
      const quotation = reader.opening.get(at)
      if (quotation && (quotation.role !== 'name' || quotation.words > 3)) longest = Math.max(longest, quotation.words)
    }
  }
  return longest >= 3 ? 'mixed' : 'indirect'
}

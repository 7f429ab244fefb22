import { type Range, spanOf } from '../document.ts'
import type { Reader } from '../grammar/noun-phrase.ts'

/**
 * The words of a stretch as a name, role or affiliation is shown: without what is glued to the first word, vowel signs,
 * tatweel and line breaks. «للشركة السعودية» becomes «الشركة السعودية», «وبلدية …» «بلدية …».
 */
export function wordingOf(reader: Reader, { from, to }: Range): string {
  const { doc } = reader
  const first = doc.tokens[from]
  const last = doc.tokens[to - 1]
  if (!first || !last) return ''
  const facts = reader.words(from)
  const conjunction = facts?.conjunction ? 1 : 0
  const text = spanOf(doc.text, first.start, last.end)
    .text.replace(/[\u064b-\u0652\u0670\u0640]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ و (?=\p{L})/gu, ' و')
    .trim()
    .slice(conjunction)
  if (facts?.preposition === 'ل' && facts.definite && text.startsWith('لل')) return `ا${text.slice(1)}`
  return facts?.preposition ? text.slice(1).trim() : text
}

/** A stretch without the marks at either end: commas, brackets that do not close, stops. */
export function withoutMarks(reader: Reader, { from, to }: Range): Range {
  const { tokens } = reader.doc
  const isMark = (at: number) => tokens[at]?.kind === 'mark' || tokens[at]?.kind === 'break'
  let start = from
  let end = to
  while (end > start && isMark(end - 1) && tokens[end - 1]?.key !== ')') end--
  while (start < end && isMark(start) && tokens[start]?.key !== '(') start++
  return { from: start, to: end }
}

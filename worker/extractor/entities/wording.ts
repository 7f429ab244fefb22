import { type Range, spanOf } from '../document.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { isInvisible } from '../text/characters.ts'

/**
 * The words of a stretch as a name, role or affiliation is shown: without line breaks and what is glued to the first word.
 * «للشركة السعودية» becomes «الشركة السعودية», «وبلدية …» «بلدية …».
 */
export function wordingOf(reader: Reader, { from, to }: Range): string {
  const { doc } = reader
  const first = doc.tokens[from]
  const last = doc.tokens[to - 1]
  if (!first || !last) return ''
  const facts = reader.words(from)
  const conjunction = facts?.conjunction ? 1 : 0
  const text = tidied(spanOf(doc.text, first.start, last.end).text).slice(conjunction)
  if (facts?.preposition === 'ل' && facts.definite && text.startsWith('لل')) return `ا${text.slice(1)}`
  return facts?.preposition ? text.slice(1).trim() : text
}

/** What is hardly ever in a wording: spaces that are more than one between two words, a conjunction that is written apart. */
const untidy = /\s\s|[^\S ]| و |["«“”„‹]\s|^\s|\s$/u

function tidied(text: string): string {
  const shown = visible(text)
  if (!untidy.test(shown)) return shown
  return (
    shown
      .replace(/\s+/gu, ' ')
      .replace(/ و (?=\p{L})/gu, ' و')
      // «"⏎الصباح الجديد"»: what a hard line break leaves inside the marks.
      .replace(/(^|\s)(["«“”„‹])\s+/gu, '$1$2')
      .trim()
  )
}

/** A text without the characters that show nothing, some of which count as spaces. */
function visible(text: string): string {
  for (let at = 0; at < text.length; at++)
    if (isInvisible(text.charCodeAt(at)))
      return [...text].filter((character) => !isInvisible(character.codePointAt(0) ?? 0)).join('')
  return text
}

/** Whether the last token of a stretch opens a quotation that the stretch does not hold: «النقابي “[سمير جابر]”». */
const opensBehind = ({ doc, opening }: Reader, end: number): boolean =>
  doc.tokens[end - 1]?.kind === 'quote' && (opening.get(end - 1)?.close ?? -1) >= end

/** A stretch without the marks at either end: commas, stops, a quotation mark that opens what comes behind it. */
export function withoutMarks(reader: Reader, { from, to }: Range): Range {
  const { tokens } = reader.doc
  const isMark = (at: number) => tokens[at]?.kind === 'mark' || tokens[at]?.kind === 'break'
  let start = from
  let end = to
  while (end > start && (isMark(end - 1) || opensBehind(reader, end)) && tokens[end - 1]?.key !== ')') end--
  while (start < end && isMark(start) && tokens[start]?.key !== '(') start++
  return { from: start, to: end }
}

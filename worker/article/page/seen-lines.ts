import type { Line } from './outline.ts'
import { endsInStop, joins, wordCount } from './wording.ts'

/** A line of a page as its readers see it, and what it amounts to. */
export type SeenLine = {
  block: number
  text: string
  words: number
  /** The words of it that stand in links to elsewhere. */
  linked: number
  /** Its words if it is prose: long, or a sentence, and not made of links; else 0. */
  prose: number
}

/** A line is prose from this many words on; a shorter one when it ends in a stop and has at least `leastSentence`. */
const leastProse = 10
const leastSentence = 4
/** Prose has at most this share of its words in links. */
const mostLinked = 0.5

/** White space that a browser shows otherwise than it stands in the source. */
const uneven = /[\t\n\r\f]| {2}/u

/**
 * A line's text outside of what is left out, white space as a browser shows it; undefined where no word is left of it.
 * @param counts the words of each of its pieces, from `offset` on
 */
function seenLine(
  { block, pieces }: Line,
  counts: Uint32Array,
  offset: number,
  leftOut: Uint8Array,
  inLink: Uint8Array,
): SeenLine | undefined {
  let source = ''
  // Of the line so far only this is looked at: a string that grows is made one whenever a character of it is asked for.
  let before = ''
  let words = 0
  let linked = 0
  for (const [at, { element, text }] of pieces.entries()) {
    if (leftOut[element]) continue
    const count = counts[offset + at]!
    words += count
    if (count > 0 && joins(before, text)) words--
    if (inLink[element]) linked += count
    source += text
    before = text || before
  }
  if (words === 0) return undefined
  const even = uneven.test(source) ? source.replace(/[ \t\n\r\f]+/gu, ' ') : source
  const text = even.replace(/^[\s\u00a0]+/u, '').trimEnd()
  const isProse = (words >= leastProse || (words >= leastSentence && endsInStop(text))) && linked <= words * mostLinked
  return { block, text, words, linked: Math.min(linked, words), prose: isProse ? words : 0 }
}

/** The words of every piece of every line, in their order. */
export function countsOf(lines: readonly Line[]): Uint32Array {
  const counts = new Uint32Array(lines.reduce((sum, { pieces }) => sum + pieces.length, 0))
  let at = 0
  for (const { pieces } of lines) for (const { text } of pieces) counts[at++] = wordCount(text)
  return counts
}

/** The lines that are seen outside of what is left out; `known` are those that were seen when only what is silent was. */
export function seenLines(
  lines: readonly Line[],
  counts: Uint32Array,
  leftOut: Uint8Array,
  inLink: Uint8Array,
  known?: { lines: readonly (SeenLine | undefined)[]; silent: Uint8Array },
): (SeenLine | undefined)[] {
  let offset = 0
  return lines.map((line, at) => {
    const from = offset
    offset += line.pieces.length
    if (leftOut[line.block]) return undefined
    const isKnown = known && line.pieces.every(({ element }) => leftOut[element] === known.silent[element])
    return isKnown ? known.lines[at] : seenLine(line, counts, from, leftOut, inLink)
  })
}

/** Whether there is a line. */
export const isSeen = (line: SeenLine | undefined): line is SeenLine => line !== undefined

import { decodeReferences, decodeText } from './character-references.ts'
import { measure } from './measure.ts'
import { readOutline } from './outline.ts'
import { endsInStop, foldedWords } from './wording.ts'

const escapedTag = /&lt;\/?[a-zA-Z]/u
const tag = /<\/?[a-zA-Z]/u

/** The lines of an `articleBody`, which may be text, markup, or markup that was encoded once more. */
export function statedLines(body: string): string[] {
  const source = (escapedTag.test(body) ? decodeReferences(body) : body).toWellFormed()
  if (tag.test(source)) return measure(readOutline(source)).lines.map(({ text }) => text)
  return decodeText(source)
    .split(/[\n\r\u2028\u2029]+/u)
    .map((line) => line.replace(/[ \t\f\v]+/gu, ' ').trim())
    .filter((line) => line !== '')
}

/** An article that its publisher states in fewer words than these is rather a summary. */
const leastWords = 40
/** A page goes on after the stated words if it has this many words more; fewer, if they end within a sentence. */
const mostMissing = 20
const mostMissingOfSentence = 5

/** Words at the end by which the place is known where the stated words end in the page. */
const tailLength = 6

/**
 * Whether the stated words are the whole article: long enough, not broken off with dots, and not the beginning of what the page
 * itself shows.
 */
export function isWhole(stated: readonly string[], shown: readonly string[]): boolean {
  const words = foldedWords(stated.join('\n'))
  if (words.length < leastWords) return false
  if (isBrokenOff(stated.at(-1) ?? '')) return false
  const page = foldedWords(shown.join('\n'))
  const most = endsInStop(stated.at(-1) ?? '') ? mostMissing : mostMissingOfSentence
  return page.length <= words.length + most || page.length - endIn(page, words.slice(-tailLength)) <= most
}

/** Whether a text ends in dots: «…», «...», «[…]». */
function isBrokenOff(line: string): boolean {
  let end = line.length
  while (end > 0 && '"”»)] '.includes(line[end - 1]!)) end--
  return line[end - 1] === '…' || line.slice(0, end).endsWith('..')
}

/** Where the last place ends at which these words stand in a text; its length where they do not stand in it. */
function endIn(page: readonly string[], tail: readonly string[]): number {
  // The last word may be cut in two.
  const whole = tail.slice(0, -1)
  for (let at = page.length - whole.length; at >= 0; at--)
    if (whole.every((word, offset) => page[at + offset] === word)) return at + tail.length
  return page.length
}

/**
 * Breaks a stated text that came on one line into the paragraphs that the page shows: before a sentence whose first words open
 * a line of the page.
 */
export function withBreaks(stated: readonly string[], shown: readonly string[]): string[] {
  if (stated.length > 1 || shown.length < 2) return [...stated]
  const text = stated[0] ?? ''
  const openings = new Set(shown.map((line) => opening(line)))
  const lines: string[] = []
  let from = 0
  for (const { index } of text.matchAll(/(?<=[.!؟?…:»"”)])\s*(?=[\p{L}\p{N}«"“(])/gu)) {
    if (index <= from || !openings.has(opening(text.slice(index, index + 120)))) continue
    lines.push(text.slice(from, index).trim())
    from = index
  }
  lines.push(text.slice(from).trim())
  return lines.filter((line) => line !== '')
}

const opening = (line: string): string => foldedWords(line.slice(0, 120)).slice(0, 4).join(' ')

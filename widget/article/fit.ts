import type { Analysis, Span, Statement } from '../../worker/contract.ts'
import { fold } from './fold.ts'

/** How many characters of a statement must be found again: «نعم» alone may be anybody's. */
const enough = 12

const letter = /[\p{L}\p{N}]/u

/** Letters that Arabic writes to the word that they stand before: «و|قال». */
const proclitic = /[وفبلكس]/u

const spansOf = ({ content, cue, source }: Statement) => [...content, cue, source].filter((span) => span !== null)

/**
 * What of an analysis still holds for the text of a page, with the offsets of that text. An analysis of just this text comes
 * back as it is. Of another one those statements are left that stand in one place of the page alone, with all their parts as
 * far from one another as they were: what is said, the verb, and the words for who said it, which so tell it from the same
 * words elsewhere. No statement is shown that the page does not make. Undefined when nothing is left.
 */
export function fitted(analysis: Analysis, page: string): Analysis | undefined {
  const stands = ({ start, end, text }: Span) => page.slice(start, end) === text
  if (analysis.statements.every((statement) => spansOf(statement).every(stands))) return analysis

  const { key, at } = fold(page)
  const wordsOf = ({ text }: Span) => fold(text).key.trim()
  const cuts = (place: number) => letter.test(key.charAt(place - 1)) && letter.test(key.charAt(place))

  /** The span as it stands closest to a place in the key, as whole words: «قال» is found in «وقال», not in «يقال». */
  function near(span: Span, words: string, place: number, slack: number): Span | undefined {
    for (let step = 0; step < slack; step += 1) {
      const from = place + (step % 2 ? -1 : 1) * Math.ceil(step / 2)
      const to = from + words.length
      if (from < 0 || !key.startsWith(words, from)) continue
      if (cuts(to) || (cuts(from) && !proclitic.test(key.charAt(from - 1)))) continue
      const [start = 0, end = 0] = [at[from], at[to]]
      return { ...span, start, end, text: page.slice(start, end) }
    }
    return undefined
  }

  function placed(statement: Statement): Statement | [] {
    const spans = spansOf(statement)
    if (spans.reduce((sum, { text }) => sum + text.length, 0) < enough) return []
    if (spans.every(stands)) return statement
    const words = spans.map(wordsOf)
    const longest = words.reduce((most, { length }, index) => (length > (words[most]?.length ?? 0) ? index : most), 0)
    const anchor = words[longest] ?? ''
    const found: (Span | undefined)[][] = []
    // One place is wanted: the second one is already too many.
    for (
      let place = key.indexOf(anchor);
      anchor && place >= 0 && found.length < 2;
      place = key.indexOf(anchor, place + 1)
    ) {
      const parts = spans.map((span, index) => {
        const distance = span.start - (spans[longest]?.start ?? 0)
        return near(span, words[index] ?? '', place + distance, distance ? 16 + Math.abs(distance) / 4 : 1)
      })
      if (!parts.includes(undefined)) found.push(parts)
    }
    const [parts] = found
    if (!parts || found.length > 1) return []
    const now = <Part extends Span | null>(span: Part) => (span && parts[spans.indexOf(span)]) as Part
    return { ...statement, content: statement.content.map(now), cue: now(statement.cue), source: now(statement.source) }
  }

  // Words without a speaker of their own («وأضاف أن») are somebody else's when the page does not know theirs any more.
  const isKnown = ({ mentions }: { mentions: Span[] }) =>
    mentions.length === 0 || mentions.some((mention) => key.includes(wordsOf(mention)))
  const known = [null, ...analysis.sources.filter(isKnown).map(({ id }) => id)]
  const statements = analysis.statements.flatMap((statement) =>
    known.includes(statement.sourceId) ? placed(statement) : [],
  )
  return statements.length > 0 ? { ...analysis, statements } : undefined
}

import type { Span } from '../contract.ts'
import { codePointsBefore } from './places.ts'

/** Where a stretch of an article is, in the terms of the Web Annotation model: its words, and their place. */
export type TextSelectors = [
  { type: 'TextQuoteSelector'; exact: string; prefix?: string; suffix?: string },
  { type: 'TextPositionSelector'; start: number; end: number },
]

/** How much of the text before and after is told, in UTF-16 code units: a few words, enough to tell two places apart. */
const contextLength = 32

/** What is known of the text that spans stand in: itself, or of a kept analysis only where its wide characters are. */
export type KnownText = { text?: string | undefined; pairs: readonly number[] }

/** Selects a span. Without the text, nothing is said of what stands around it. */
export function textSelectors({ start, end, text: exact }: Span, { text, pairs }: KnownText): TextSelectors {
  const around = text === undefined ? {} : surroundings(start, end, text)
  return [
    { type: 'TextQuoteSelector', exact, ...around },
    { type: 'TextPositionSelector', start: codePointsBefore(start, pairs), end: codePointsBefore(end, pairs) },
  ]
}

function surroundings(start: number, end: number, text: string): { prefix?: string; suffix?: string } {
  const prefix = text.slice(wholeCharacter(text, Math.max(start - contextLength, 0)), start)
  const suffix = text.slice(end, wholeCharacter(text, Math.min(end + contextLength, text.length)))
  return { ...(prefix && { prefix }), ...(suffix && { suffix }) }
}

/** The same place, or the next where it would part the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at
}

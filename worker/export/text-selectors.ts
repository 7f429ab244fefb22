import type { Span } from '../contract.ts'

/** Where a stretch of an article is, in the terms of the Web Annotation model: its words, and their place. */
export type TextSelectors = [
  { type: 'TextQuoteSelector'; exact: string; prefix?: string; suffix?: string },
  { type: 'TextPositionSelector'; start: number; end: number },
]

/** How much of the text before and after is told, in UTF-16 code units: a few words, enough to tell two places apart. */
const contextLength = 32

/** Selects a span; `codePoints` has for every UTF-16 offset of `text` the place counted in code points. */
export function textSelectors({ start, end, text: exact }: Span, text: string, codePoints: Uint32Array): TextSelectors {
  const prefix = text.slice(wholeCharacter(text, Math.max(start - contextLength, 0)), start)
  const suffix = text.slice(end, wholeCharacter(text, Math.min(end + contextLength, text.length)))
  return [
    { type: 'TextQuoteSelector', exact, ...(prefix && { prefix }), ...(suffix && { suffix }) },
    { type: 'TextPositionSelector', start: codePoints[start] ?? 0, end: codePoints[end] ?? 0 },
  ]
}

/** The same place, or the next where it would part the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at
}

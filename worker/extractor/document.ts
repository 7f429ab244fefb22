import type { Outlet, Span } from '../contract.ts'

/**
 * What a token is: a word, a number, a quotation mark, a line break, or any other mark.
 * Spaces are no tokens; characters without a width (bidi controls, ZWNJ) are transparent.
 */
export type TokenKind = 'word' | 'number' | 'quote' | 'break' | 'mark'

/** One unit of the article's text. Offsets are UTF-16 code units of the input, end exclusive. */
export type Token = {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  /** The form in which words are compared: see text/fold.ts. Marks stand for themselves, by class. */
  readonly key: string
  /** The same without the folding of hamza, ta marbuta and alif maqsura: evidence where the key is ambiguous. */
  readonly raw: string
}

/** What the caller knows about the article besides its text. */
export type AnalyzeOptions = { outlet?: Outlet; title?: string; url?: string }

/** A span of the document's text, with its words. */
export const spanOf = (text: string, start: number, end: number): Span => ({ start, end, text: text.slice(start, end) })

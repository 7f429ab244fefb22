import type { Outlet, Span } from '../contract.ts'
import type { NounPhrase } from './grammar/noun-phrase.ts'
import type { Spelling } from './text/spelling.ts'

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
  /** How many words the contract counts in it: none in marks, two in «3.5». */
  readonly words: number
  /** Words only. */
  readonly spelling: Spelling | undefined
}

/** A run of tokens: indices into `Document.tokens`, end exclusive. */
export type Range = { readonly from: number; readonly to: number }

/** A stretch that is not the article, and by what it is known. */
export type Excluded = Range & { readonly by: 'link' | 'credit' | 'trailing-headline' | 'dateline' | 'tags' }

/** What quotation marks do: carry speech, spell an acronym («"قسد"»), enclose a name («"عربي21"») or hold a word at arm's length. */
export type QuotationRole = 'speech' | 'acronym' | 'name' | 'scare'

/** A pair of quotation marks. `open` is the mark's token; `close` the closing mark's, or one past the last token where none was written. */
export type Quotation = {
  readonly open: number
  readonly close: number
  readonly closed: boolean
  /** Number of words inside. */
  readonly words: number
  readonly role: QuotationRole
}

/** What somebody says over a paragraph or longer with no cue: an answer of an interview, «الوزير: …». */
export type Turn = Range & {
  /** The first token of what is said, behind a dash or name. */
  readonly at: number
  /** Who answers; where a name opens the turn it says itself who speaks. */
  readonly speaker?: NounPhrase
}

/** What the caller knows about the article besides its text. */
export type AnalyzeOptions = { outlet?: Outlet; title?: string; url?: string }

/**
 * The one document that every stage reads and adds to. Token ranges of paragraphs and sentences are in order and do not
 * overlap; break tokens inside a sentence are hard-wrapped lines and carry no meaning.
 */
export type Document = {
  readonly text: string
  readonly options: AnalyzeOptions
  readonly tokens: readonly Token[]
  readonly paragraphs: readonly Range[]
  /** What is not the article: link lines, bylines, credit lines, tags. */
  readonly excluded: readonly Excluded[]
  readonly quotations: readonly Quotation[]
  /** For every token: the index of the innermost quotation with the role of speech that contains it, else -1. */
  readonly speechAt: Int32Array
  /** The same for quotation marks of any role. */
  readonly quotedAt: Int32Array
  readonly sentences: readonly Range[]
  readonly turns: readonly Turn[]
  readonly warnings: readonly string[]
}

/** Where among ranges, which are in order and do not overlap, the one is that holds a token; -1 where none does. */
export function rangeAt(ranges: readonly Range[], at: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.to ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const found = ranges[low]
  return found !== undefined && at >= found.from ? low : -1
}

/** A span of the document's text, with its words. */
export const spanOf = (text: string, start: number, end: number): Span => ({ start, end, text: text.slice(start, end) })

/** The span that a run of tokens covers. */
export function spanOfRange({ text, tokens }: Pick<Document, 'text' | 'tokens'>, { from, to }: Range): Span {
  return spanOf(text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
}

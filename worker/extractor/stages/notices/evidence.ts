import type { Conflict, Notice, Source, Span, Statement } from '../../../contract.ts'
import type { Document } from '../../document.ts'
import type { Spoken } from '../speakers.ts'

/** What the rules of notices look at: the finished lists, and what they were made from. */
export type Evidence = {
  readonly doc: Document
  readonly sources: readonly Source[]
  readonly statements: readonly Statement[]
  /** What the statements were made from, in the same order. */
  readonly spoken: readonly Spoken[]
  readonly conflicts: readonly Conflict[]
  /** The article's words without its excluded parts. */
  readonly words: number
}

/** One kind of notice: all places of an article where it applies. */
export type NoticeRule = (evidence: Evidence) => readonly Notice[]

/** Sources with at least one counted statement. */
export const speaking = ({ sources }: Evidence): readonly Source[] =>
  sources.filter(({ statements }) => statements.length > 0)

/** The first place where a source is named, as a list of spans. */
export const firstMention = ({ mentions }: Source): Span[] => mentions.slice(0, 1)

/** The span that shows a statement: its cue, else its content. */
export const placeOf = ({ cue, content }: Statement): Span[] =>
  cue ? [{ start: cue.start, end: cue.end, text: cue.text }] : content.slice(0, 1)

import type { Source, Span, Statement } from '../contract.ts'

/** The words of a content. Between its pieces stood words of the article, none of the speaker's: a space stands for them. */
export const wordsOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join(' ')

/** The sources of an analysis by their ids. */
export const sourcesById = (sources: readonly Source[]): ReadonlyMap<string, Source> =>
  new Map(sources.map((source) => [source.id, source]))

/** Who says a statement; undefined where nobody is named. */
export const speakerOf = (statement: Statement, sources: ReadonlyMap<string, Source>): Source | undefined =>
  statement.sourceId === null ? undefined : sources.get(statement.sourceId)

/** Who passed a statement on, outermost first. */
export const relaysOf = (statement: Statement, sources: ReadonlyMap<string, Source>): Source[] =>
  statement.via.flatMap((id) => sources.get(id) ?? [])

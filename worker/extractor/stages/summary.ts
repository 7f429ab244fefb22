import {
  type Channel,
  type Commitment,
  channels,
  commitments,
  type Kind,
  kinds,
  type Naming,
  namings,
  type Quoted,
  quotedForms,
  type Share,
  type Source,
  type Statement,
  type Summary,
} from '../../contract.ts'

function record<K extends string, V>(keys: readonly K[], value: () => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value()])) as Record<K, V>
}

/** Ratios are rounded to four places, so that the same text gives the same bytes. */
const ratio = (part: number, whole: number): number => (whole > 0 ? Math.round((part / whole) * 10_000) / 10_000 : 0)

/**
 * The counts over the statements with `counted: true`. Statements without a source count by form, channel and commitment
 * alone; a source without a counted statement is listed and not counted.
 * @param articleWords the words of the article, excluded parts left out
 * @param attributedWords how many of them stand in the content of a counted statement
 */
export function summarise(
  sources: readonly Source[],
  statements: readonly Statement[],
  articleWords: number,
  attributedWords = 0,
): Summary {
  const byNaming = record<Naming, Share>(namings, () => ({ sources: 0, statements: 0, words: 0 }))
  const byKind = record<Kind, Share>(kinds, () => ({ sources: 0, statements: 0, words: 0 }))
  const byQuoted = record<Quoted, number>(quotedForms, () => 0)
  const byChannel = record<Channel, number>(channels, () => 0)
  const byCommitment = record<Commitment, number>(commitments, () => 0)
  const counted = statements.filter((statement) => statement.counted)
  const speaking = sources.filter((source) => source.statements.length > 0)
  for (const source of speaking) {
    for (const share of [byNaming[source.naming], byKind[source.kind]]) {
      share.sources++
      share.statements += source.statements.length
      share.words += source.words
    }
  }
  for (const statement of counted) {
    byQuoted[statement.quoted]++
    byChannel[statement.channel.type]++
    byCommitment[statement.cue?.commitment ?? 'neutral']++
  }
  const most = speaking.reduce((max, source) => Math.max(max, source.statements.length), 0)
  return {
    sources: speaking.length,
    statements: counted.length,
    byNaming,
    byKind,
    byQuoted,
    byChannel,
    byCommitment,
    topSourceShare: ratio(most, counted.length),
    attributedShare: ratio(attributedWords, articleWords),
  }
}

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

/** A count of 0 for each of some values, to be copied: a record that is put together from its keys is dear. */
const zeroFor = <K extends string>(keys: readonly K[]): Readonly<Record<K, number>> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>

const noForms = zeroFor<Quoted>(quotedForms)
const noChannels = zeroFor<Channel>(channels)
const noCommitments = zeroFor<Commitment>(commitments)

/** An empty share for each of some values; every analysis has its own. */
function sharesOf<K extends string>(keys: readonly K[]): Record<K, Share> {
  const shares = {} as Record<K, Share>
  for (const key of keys) shares[key] = { sources: 0, statements: 0, words: 0 }
  return shares
}

/** Ratios are rounded to four places, so that the same text gives the same bytes. */
const ratio = (part: number, whole: number): number => (whole > 0 ? Math.round((part / whole) * 10_000) / 10_000 : 0)

function add(share: Share, { statements, words }: Source): void {
  share.sources++
  share.statements += statements.length
  share.words += words
}

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
  const byNaming = sharesOf<Naming>(namings)
  const byKind = sharesOf<Kind>(kinds)
  const byQuoted = { ...noForms }
  const byChannel = { ...noChannels }
  const byCommitment = { ...noCommitments }
  const counted = statements.filter((statement) => statement.counted)
  const speaking = sources.filter((source) => source.statements.length > 0)
  for (const source of speaking) {
    add(byNaming[source.naming], source)
    add(byKind[source.kind], source)
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

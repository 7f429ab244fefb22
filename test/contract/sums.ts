import { isDeepStrictEqual } from 'node:util'
import {
  channels,
  commitments,
  kinds,
  namings,
  quotedForms,
  type Share,
  type Span,
  type Statement,
} from '../../worker/contract.ts'
import type { Reading } from '../../worker/extractor/index.ts'

const words = (text: string): number => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0
const wordsIn = (spans: readonly Span[]): number => spans.reduce((sum, { text }) => sum + words(text), 0)

const shareOf = (sources: Reading['sources']): Share => ({
  sources: sources.length,
  statements: sources.reduce((sum, { statements }) => sum + statements.length, 0),
  words: sources.reduce((sum, source) => sum + source.words, 0),
})

const recordOf = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>

/** How many words of a text lie in any of the spans, each counted once. */
function covered(text: string, spans: readonly Span[]): number {
  const inside = new Uint8Array(text.length)
  for (const { start, end } of spans) inside.fill(1, start, end)
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].filter(({ index, 0: word }) =>
    inside.subarray(index, index + word.length).includes(1),
  ).length
}

/** The summary as the rules of the contract make it of the lists. */
export function summaryOf(text: string, { sources, statements, excluded }: Reading): Reading['summary'] {
  const counted = statements.filter((statement) => statement.counted)
  const speaking = sources.filter(({ statements: spoken }) => spoken.length > 0)
  const countOf = (holds: (statement: Statement) => boolean) => counted.filter(holds).length
  const most = speaking.reduce((max, { statements: spoken }) => Math.max(max, spoken.length), 0)
  const articleWords = words(text) - covered(text, excluded)
  const attributed = covered(
    text,
    counted.flatMap(({ content }) => content),
  )
  return {
    sources: speaking.length,
    statements: counted.length,
    byNaming: recordOf(namings, (naming) => shareOf(speaking.filter((source) => source.naming === naming))),
    byKind: recordOf(kinds, (kind) => shareOf(speaking.filter((source) => source.kind === kind))),
    byQuoted: recordOf(quotedForms, (quoted) => countOf((statement) => statement.quoted === quoted)),
    byChannel: recordOf(channels, (channel) => countOf((statement) => statement.channel.type === channel)),
    byCommitment: recordOf(commitments, (commitment) =>
      countOf(({ cue }) => (cue?.commitment ?? 'neutral') === commitment),
    ),
    topSourceShare: counted.length ? most / counted.length : 0,
    attributedShare: articleWords ? attributed / articleWords : 0,
  }
}

/** What the words of each source and the summary should be and are not. */
export function sumFaults(text: string, reading: Reading): string[] {
  const faults: string[] = []
  const spokenBy = Map.groupBy(
    reading.statements.filter(({ counted }) => counted),
    ({ sourceId }) => sourceId,
  )
  for (const { id, words: given } of reading.sources) {
    const counted = wordsIn((spokenBy.get(id) ?? []).flatMap(({ content }) => content))
    if (counted !== given) faults.push(`${id}.words is ${given}, its contents have ${counted}`)
  }
  const expected = summaryOf(text, reading)
  for (const key of Object.keys(expected) as (keyof typeof expected)[]) {
    const [is, should] = [reading.summary[key], expected[key]]
    const isNear = typeof is === 'number' && typeof should === 'number' && Math.abs(is - should) < 0.001
    const same = isNear || isDeepStrictEqual(is, should)
    if (!same) faults.push(`summary.${key} is ${JSON.stringify(is)}, the lists give ${JSON.stringify(should)}`)
  }
  return faults
}

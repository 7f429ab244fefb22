import type { Source, Statement } from '../../contract.ts'
import type { Document } from '../document.ts'
import { namedBodies } from '../entities/affiliation.ts'
import type { Description } from '../entities/describe.ts'
import type { Entity } from '../entities/entity.ts'
import { isMember, membersOf } from '../entities/joint.ts'
import { portray } from '../entities/portrait.ts'
import type { Cast } from '../entities/resolve.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { spanOfPhrase } from '../grammar/phrase-span.ts'
import { countWords } from '../text/count.ts'

/** A member of a joint source is looked for among so many sources before and behind it: hostile text must not cost more. */
const farthest = 150

/** The ids of those members of a joint source who also speak alone. */
function memberIds(
  members: readonly Description[],
  index: number,
  sources: readonly (readonly [string, Entity])[],
): string[] {
  const near = members.length > 0 ? sources.slice(Math.max(0, index - farthest), index + farthest) : []
  return members.flatMap((member) => {
    const found = near.find((source) => source !== sources[index] && isMember(member, source[1]))
    return found ? [found[0]] : []
  })
}

/** The counted statements of each source. */
function bySource(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const said = new Map<string, Statement[]>()
  for (const statement of statements) {
    if (!statement.counted || statement.sourceId === null) continue
    const known = said.get(statement.sourceId)
    if (known) known.push(statement)
    else said.set(statement.sourceId, [statement])
  }
  return said
}

/**
 * The sources in the contract's form: portrait, mentions and statements of every entity that has an id.
 * @param entities those who speak or pass something on, by their ids
 */
export function buildSources(
  { reader, entities: all }: Cast,
  { sentences }: Pick<Document, 'sentences'>,
  entities: ReadonlyMap<string, Entity>,
  statements: readonly Statement[],
): Source[] {
  const setting = { sentences, bodies: namedBodies(reader, all) }
  const said = bySource(statements)
  return [...entities].map(([id, entity], index, sources): Source => {
    const members = membersOf(reader, entity)
    const { portrait, anonymity } = portray(reader, entity, members, setting)
    const own = said.get(id) ?? []
    const alone = memberIds(members, index, sources)
    const mentions = mentionsOf(reader, entity)
    const spoken = own.map((statement) => statement.id)
    const words = wordsOf(own)
    if (alone.length === 0 && !anonymity) return { id, ...portrait, mentions, statements: spoken, words }
    return {
      id,
      ...portrait,
      ...(alone.length > 0 && { members: alone }),
      ...(anonymity && { anonymity }),
      mentions,
      statements: spoken,
      words,
    }
  })
}

/** Where a source is mentioned, in the order of the text, each place once. */
function mentionsOf(reader: Reader, { descriptions }: Entity): Source['mentions'] {
  const seen = new Set<number>()
  return descriptions
    .map(({ mention }) => spanOfPhrase(reader, mention))
    .filter(({ start }) => !seen.has(start) && seen.add(start))
    .sort((a, b) => a.start - b.start)
}

/** How many words some statements report. */
function wordsOf(statements: readonly Statement[]): number {
  let words = 0
  for (const { content } of statements) for (const { text } of content) words += countWords(text)
  return words
}

import type { Source, Statement } from '../../contract.ts'
import type { Document } from '../document.ts'
import { namedBodies } from '../entities/affiliation.ts'
import type { Description } from '../entities/describe.ts'
import type { Entity } from '../entities/entity.ts'
import { isMember, membersOf } from '../entities/joint.ts'
import { portray } from '../entities/portrait.ts'
import type { Cast } from '../entities/resolve.ts'
import { spanOfPhrase } from '../grammar/phrase-span.ts'
import { countWords } from '../text/count.ts'

/** The ids of those members of a joint source who also speak alone. */
function memberIds(members: readonly Description[], own: string, entities: ReadonlyMap<string, Entity>): string[] {
  return members.flatMap((member) => {
    const found = [...entities].find(([id, entity]) => id !== own && isMember(member, entity))
    return found ? [found[0]] : []
  })
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
  return [...entities].map(([id, entity]): Source => {
    const members = membersOf(reader, entity)
    const { anonymity, ...portrait } = portray(reader, entity, members, setting)
    const own = statements.filter((statement) => statement.counted && statement.sourceId === id)
    const alone = memberIds(members, id, entities)
    const seen = new Set<number>()
    const mentions = entity.descriptions
      .map((description) => spanOfPhrase(reader, description.mention))
      .filter(({ start }) => !seen.has(start) && seen.add(start))
      .sort((a, b) => a.start - b.start)
    return {
      id,
      ...portrait,
      ...(alone.length > 0 && { members: alone }),
      ...(anonymity && { anonymity }),
      mentions,
      statements: own.map((statement) => statement.id),
      words: own.reduce(
        (sum, statement) => sum + statement.content.reduce((words, span) => words + countWords(span.text), 0),
        0,
      ),
    }
  })
}

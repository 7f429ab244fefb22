import type { Span } from '../../contract.ts'
import { type Document, spanOfRange } from '../document.ts'
import type { Entity } from '../entities/entity.ts'
import { type Cast, type Meaning, rangeOf } from '../entities/resolve.ts'

/** One who is spoken of, with all mentions and why each means this one. */
export type TracedEntity = {
  id: string
  /** The source in the answer that it became, when it speaks or passes something on. */
  source?: string
  named: boolean
  person: boolean
  count: string
  gender?: 'm' | 'f'
  mentions: (Span & { by: Meaning })[]
}

/** An entity by the order in which they are first spoken of, and the words of its first mention: «e1 وزير النقل». */
export function entityId(doc: Document, { index, descriptions }: Entity): string {
  const [first] = descriptions
  return `e${index + 1} ${first ? spanOfRange(doc, first.phrase).text : ''}`
}

/** All who are spoken of in the article, speaking or not. */
export function tracedCast(
  doc: Document,
  { entities, places }: Cast,
  sources: ReadonlyMap<string, Entity>,
): TracedEntity[] {
  const sourceOf = new Map([...sources].map(([id, entity]) => [entity, id]))
  const mentions = new Map<Entity, (Span & { by: Meaning })[]>(entities.map((entity) => [entity, []]))
  for (const [place, { entity, by }] of places) {
    mentions.get(entity)?.push({ ...spanOfRange(doc, rangeOf(place)), by })
  }
  return entities.map((entity) => {
    const source = sourceOf.get(entity)
    return {
      id: entityId(doc, entity),
      ...(source && { source }),
      named: entity.named,
      person: entity.person,
      count: entity.count,
      ...(entity.gender && { gender: entity.gender }),
      mentions: (mentions.get(entity) ?? []).sort((a, b) => a.start - b.start),
    }
  })
}

import type { Description } from './describe.ts'
import { bitOf, bitsOf } from './word-bits.ts'

/** One who is spoken of in the article, gathered from all mentions. */
export type Entity = {
  readonly index: number
  readonly descriptions: Description[]
  /** The descriptions that differ in their words, by which further mentions are known. */
  readonly distinct: Description[]
  /** Words of the personal name, from its fullest mention. */
  nameKeys: readonly string[]
  /** All content words of all mentions. */
  readonly stems: Set<string>
  readonly lemmas: Set<string>
  /** The bits of its words, lemmas and name: see word-bits.ts. A compound name has those of its second word too, «عبدالعال». */
  stemBits: number
  lemmaBits: number
  nameBits: number
  gender?: 'm' | 'f'
  count: 'one' | 'two' | 'many'
  named: boolean
  person: boolean
  /** The token of the latest mention. */
  last: number
  /** The token of the latest cue of which it is the speaker, -1 before it has spoken. */
  spoke: number
}

/** A new entity from its first description. */
export function entityOf(index: number, description: Description): Entity {
  const entity: Entity = {
    index,
    descriptions: [description],
    distinct: [description],
    nameKeys: [],
    stems: new Set(description.stems),
    lemmas: new Set(description.offices),
    stemBits: description.stemBits,
    lemmaBits: bitsOf(description.offices),
    nameBits: 0,
    count: description.count,
    named: false,
    person: false,
    last: -1,
    spoke: -1,
  }
  takeUp(entity, description)
  return entity
}

/** More wordings of one source are in no article, and hostile text must not cost more. */
const mostDistinct = 40

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false
  for (const item of a) if (!b.has(item)) return false
  return true
}

/** Whether two mentions say the same of their source, word for word. */
function sameWording(a: Description, b: Description): boolean {
  return (
    a.stemBits === b.stemBits &&
    a.nameBits === b.nameBits &&
    a.lemma === b.lemma &&
    a.count === b.count &&
    a.definite === b.definite &&
    a.phrase.kind === b.phrase.kind &&
    a.phrase.conjuncts.length === b.phrase.conjuncts.length &&
    a.nameKeys.join(' ') === b.nameKeys.join(' ') &&
    a.medium === b.medium &&
    a.knownBody === b.knownBody &&
    sameSet(a.stems, b.stems) &&
    sameSet(a.offices, b.offices)
  )
}

/** Takes up another mention. */
export function addDescription(entity: Entity, description: Description): void {
  entity.descriptions.push(description)
  if (entity.distinct.length < mostDistinct && !entity.distinct.some((other) => sameWording(other, description)))
    entity.distinct.push(description)
  for (const stem of description.stems) entity.stems.add(stem)
  entity.stemBits |= description.stemBits
  for (const office of description.offices) entity.lemmas.add(office)
  entity.lemmaBits |= bitsOf(description.offices)
  takeUp(entity, description)
}

/** Takes up what a mention tells beside its words. */
function takeUp(entity: Entity, description: Description): void {
  if (description.nameKeys.length > entity.nameKeys.length) {
    entity.nameKeys = description.nameKeys
    entity.nameBits = description.nameBits
    for (const key of description.nameKeys) if (key.startsWith('عبدال')) entity.nameBits |= bitOf(key.slice(5))
  }
  if (description.nameKeys.length > 0) entity.named = true
  if (description.phrase.kind === 'person' || description.phrase.kind === 'name') entity.person = true
  if (description.gender && !entity.gender && description.phrase.kind !== 'name') entity.gender = description.gender
  entity.last = Math.max(entity.last, description.phrase.from)
}

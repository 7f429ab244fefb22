import type { Description } from './describe.ts'
import { bitOf } from './word-bits.ts'

/** One who is spoken of in the article, gathered from all mentions. */
export type Entity = {
  readonly index: number
  readonly descriptions: Description[]
  /** The descriptions that differ in their words, by which further mentions are known. */
  readonly distinct: Description[]
  /** Words of the personal name, from its fullest mention. */
  nameKeys: readonly string[]
  /** All content words of all mentions. */
  stems: ReadonlySet<string>
  lemmas: ReadonlySet<string>
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
    stems: description.stems,
    lemmas: description.offices,
    stemBits: description.stemBits,
    lemmaBits: description.officeBits,
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

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, index) => word === b[index])

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
    sameList(a.nameKeys, b.nameKeys) &&
    a.medium === b.medium &&
    a.knownBody === b.knownBody &&
    sameSet(a.stems, b.stems) &&
    sameSet(a.offices, b.offices)
  )
}

/** A set with some more words; the same one where it has them all. */
function withThose(set: ReadonlySet<string>, more: ReadonlySet<string>): ReadonlySet<string> {
  let all: Set<string> | undefined
  for (const word of more) {
    if (set.has(word)) continue
    all ??= new Set(set)
    all.add(word)
  }
  return all ?? set
}

/** Takes up another mention. */
export function addDescription(entity: Entity, description: Description): void {
  entity.descriptions.push(description)
  if (entity.distinct.length < mostDistinct && !entity.distinct.some((other) => sameWording(other, description)))
    entity.distinct.push(description)
  entity.stems = withThose(entity.stems, description.stems)
  entity.stemBits |= description.stemBits
  entity.lemmas = withThose(entity.lemmas, description.offices)
  entity.lemmaBits |= description.officeBits
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

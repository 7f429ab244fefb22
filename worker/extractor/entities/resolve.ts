import type { Range } from '../document.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import type { Description } from './describe.ts'
import { addDescription, type Entity, entityOf } from './entity.ts'
import { type Fit, fit, mayFit, strengthOf } from './fit.ts'
import { type Reference, referredTo } from './references.ts'

/** A mention may mean one of this many entities before it; more are in no article, and hostile text must not cost more. */
const farthest = 300

/** All entities of an article, in the order in which they are first spoken of. */
export type Cast = {
  readonly entities: Entity[]
  /** Who is meant by a phrase, and why, by its place in the text. */
  readonly places: Map<number, Meant>
  readonly reader: Reader
}

/** Why a mention means an entity: it is the first of it, a fit with earlier mentions, or a word that refers back. */
export type Meaning = Newness | Fit | Reference

/** «وزير النقل سامر الحلبي», «رويترز»; «مدير المستشفى», «مصدر أمني»; «المتهم», «المهاجم السابق», who may have been named before. */
type Newness = 'new-name' | 'new-description' | 'new-definite'

/** Who is meant by a mention, and why. */
export type Meant = { readonly entity: Entity; readonly by: Meaning }

/**
 * The entity that a mention means: the best fitting one so far, the latest among equals, or a new one. An indefinite
 * mention («مصدر أمني») begins a new entity unless the same words were used before; one that fits nobody is whom the caller knows it
 * to be an epithet of.
 */
export function resolve(cast: Cast, description: Description, epithetOf?: Entity): Meant {
  const place = placeOf(description.phrase)
  const known = cast.places.get(place)
  if (known) {
    // «دراسة أعدها [المركز]»: the centre is known by its study too.
    const paper = description.mention !== description.phrase && !known.entity.descriptions.includes(description)
    if (paper) addDescription(known.entity, description)
    return known
  }
  const { entities } = cast
  const nearby = entities.length > farthest ? entities.slice(-farthest) : entities
  const epithet: Meant | undefined = epithetOf && { entity: epithetOf, by: 'epithet' }
  const before = referredTo(nearby, description) ?? bestFit(nearby, description) ?? epithet
  const meant: Meant = before ?? {
    entity: entityOf(entities.length, description),
    by: newness(cast.reader, description),
  }
  if (before) addDescription(before.entity, description)
  else entities.push(meant.entity)
  cast.places.set(place, meant)
  return meant
}

function newness({ words }: Reader, description: Description): Newness {
  const { nameKeys, knownBody, medium, definite, stems, phrase } = description
  if (nameKeys.length > 0 || knownBody || medium) return 'new-name'
  const person = phrase.kind === 'person' && words(phrase.head)?.definite === true
  return person || (definite && stems.size <= 1) ? 'new-definite' : 'new-description'
}

/** A phrase has fewer tokens. */
const widestPhrase = 1 << 16

/** The key of a phrase among the places of a cast. */
const placeOf = ({ from, to }: Range): number => from * widestPhrase + (to - from)

/** The phrase of a place. */
export function rangeOf(place: number): Range {
  const from = Math.floor(place / widestPhrase)
  return { from, to: from + (place % widestPhrase) }
}

/** The entity that a mention fits best, the latest among equals. */
function bestFit(entities: readonly Entity[], description: Description): Meant | undefined {
  let best: { entity: Entity; by: Fit } | undefined
  const may = mayFit(description)
  for (const entity of entities) {
    const by = may(entity) ? fit(description, entity) : undefined
    if (!by) continue
    const lead = strengthOf(by) - strengthOf(best?.by)
    if (lead > 0 || (lead === 0 && entity.last > (best?.entity.last ?? -1))) best = { entity, by }
  }
  return best
}

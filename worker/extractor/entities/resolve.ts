import type { Reader } from '../grammar/noun-phrase.ts'
import type { Description } from './describe.ts'
import { addDescription, type Entity, entityOf } from './entity.ts'

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0
  for (const item of a) if (b.has(item)) count++
  return count
}

/** Whether a name can be another mention of a fuller one: «حداد» of «سامر حداد», «الأمير محمد» of «محمد بن سلمان». */
function namesMatch(short: readonly string[], full: readonly string[]): boolean {
  if (short.length === 0 || full.length === 0) return false
  if (short.includes('ام') !== full.includes('ام')) return false
  if (short.length === 1) return full.includes(short[0] ?? '')
  // Families share a surname: two first names must be one.
  if (short.at(-1) === full.at(-1)) return full.includes(short[0] ?? '')
  return short.every((word) => full.includes(word)) || full.every((word) => short.includes(word))
}

/** A single word without a listed meaning, «الناصر», «ديريك»: the surname of somebody named before. */
const isBareName = (description: Description): boolean =>
  description.lemma === '' &&
  description.stems.size + description.nameKeys.length <= 3 &&
  description.phrase.kind !== 'document'

/** How well a mention fits an entity; 0 where it cannot be meant. */
function fit(description: Description, entity: Entity): number {
  // A joint source is one of its own: «المقاومة» is not «المقاومة والجيش».
  const joint = (other: Description) => other.phrase.conjuncts.length > 1 && other.nameKeys.length === 0
  if (!entity.distinct.some((other) => joint(other) === joint(description))) return 0
  const { nameKeys, stems, lemma } = description
  const kind = description.phrase.kind
  if (nameKeys.length > 0) {
    if (entity.nameKeys.length > 0) {
      const [short, full] =
        nameKeys.length <= entity.nameKeys.length ? [nameKeys, entity.nameKeys] : [entity.nameKeys, nameKeys]
      return namesMatch(short, full) ? 10 : 0
    }
    // «الرئيس الروسي» and then «الرئيس الروسي فلاديمير بوتين».
    const office =
      entity.person && lemma !== '' && entity.lemmas.has(lemma) && entity.distinct.every((other) => other.definite)
    if (office && entity.stems.size > 1 && overlap(entity.stems, stems) === entity.stems.size) return 6
    // A quoted or foreign word known before as a body: «رويترز».
    return kind === 'name' && nameKeys.every((key) => entity.stems.has(key)) && !entity.person ? 5 : 0
  }
  if (isBareName(description) && entity.nameKeys.length > 0) {
    const keys = [...stems]
    if (keys.length > 0 && keys.every((key) => entity.nameKeys.includes(key))) return 9
  }
  if (
    description.knownBody &&
    entity.distinct.some(
      (other) => other.knownBody?.name === description.knownBody?.name && other.phrase.kind !== 'person',
    )
  ) {
    return kind === 'person' ? 0 : 9
  }
  if (description.medium && entity.distinct.some((other) => other.medium?.name === description.medium?.name)) return 9
  if (entity.distinct.some((other) => sameWords(other, description)))
    return description.definite || stems.size > 1 ? 8 : 3
  if (lemma === '') {
    const known = stems.size > 0 && !entity.person && overlap(stems, entity.stems) === stems.size
    return known && description.definite ? 4 : 0
  }
  if (!entity.lemmas.has(lemma) || !description.definite) return 0
  if (kind === 'person' && !entity.person) return 0
  // «المصدر», «الوزير»: the head alone means the latest of its sort; one is not meant by «المصادر» and «المصدر» not by many.
  if (stems.size === 1) return entity.count === 'many' && description.count === 'one' && lemma !== 'مصدر' ? 0 : 5
  return Math.max(...entity.distinct.map((other) => likeness(description, other)))
}

/** How alike two descriptions with one head noun are: one contains the other, or most of their words are shared. */
function likeness(description: Description, other: Description): number {
  if (!other.offices.has(description.lemma)) return 0
  const shared = overlap(description.stems, other.stems)
  const fewer = Math.min(description.stems.size, other.stems.size)
  // «الوزارة» and then «وزارة التجارة»: the bare head was short for it.
  const short = other.stems.size === 1 && other.definite
  if (shared === fewer) return fewer > 1 ? 7 : description.phrase.kind === 'body' && !short ? 0 : 4
  if (shared < 2) return 0
  const left = description.stems.size - shared
  return shared > left ? 5 : description.phrase.kind === 'person' ? 3 : 0
}

function sameWords(a: Description, b: Description): boolean {
  return (
    a.nameKeys.length === 0 &&
    a.stems.size === b.stems.size &&
    overlap(a.stems, b.stems) === a.stems.size &&
    a.count === b.count
  )
}

/** A mention may mean one of this many entities before it; more are in no article, and hostile text must not cost more. */
const farthest = 300

/** All entities of an article, in the order in which they are first spoken of. */
export type Cast = {
  readonly entities: Entity[]
  /** Who is meant at a place of the text, by its first and last token. */
  readonly places: Map<string, Entity>
  readonly reader: Reader
}

/**
 * Whose document «البيان» or «التقرير» is, when the article did not introduce the document itself: the latest body that spoke.
 * A statement speaks for whoever issued it.
 */
function issuerOf(entities: readonly Entity[], description: Description): Entity | undefined {
  if (!description.issued || !description.definite || description.stems.size > 1 || description.count !== 'one')
    return undefined
  if (entities.some((entity) => entity.lemmas.has(description.lemma))) return undefined
  let latest: Entity | undefined
  for (const entity of entities) if (entity.spoke >= 0 && entity.spoke > (latest?.spoke ?? -1)) latest = entity
  return latest
}

/** Nouns that refer back to whoever spoke last, whatever he was called: «المصدر نفسه», «المسؤول», «الرجل». */
const referring = new Set(['مصدر', 'مسؤول/مسئول', 'رجل', 'متحدث', 'سيدة', 'شاب'])

/** Nouns for any body, which mean the one that spoke last when none was called so: «المؤسسة», «المنظمة». */
const corporate = new Set(['مؤسسة', 'منظمة', 'شركة', 'مجموعة'])

/** Honorifics with a pronoun, which mean the person who spoke last: «معاليه», «سموه», «فضيلته». */
const honoured = /^(?:معالي|سعادت|سمو|فضيلت|سيادت|جلالت|سماحت|فخامت)(?:ه|ها)$/u

function antecedentOf(entities: readonly Entity[], description: Description): Entity | undefined {
  if (description.nameKeys.length === 0 && [...description.stems].some((stem) => honoured.test(stem)))
    return latestPerson(entities)
  if (!description.definite || description.nameKeys.length > 0) return undefined
  // «الرجل الستيني», «الشابة العشرينية»: whoever was named last and nobody of his own.
  if (anybody.has(description.lemma) && description.stems.size === 2) return latestNamed(entities, description)
  if (description.stems.size > 1) return undefined
  if (
    description.phrase.kind === 'body' &&
    corporate.has(description.lemma) &&
    !entities.some((entity) => entity.lemmas.has(description.lemma))
  ) {
    let body: Entity | undefined
    for (const entity of entities)
      if (!entity.person && entity.lemmas.size === 0 && entity.spoke > (body?.spoke ?? -1)) body = entity
    return body
  }
  if (!referring.has(description.lemma) || entities.some((entity) => entity.lemmas.has(description.lemma)))
    return undefined
  let latest: Entity | undefined
  for (const entity of entities) {
    const fits =
      entity.spoke >= 0 && (entity.person || description.lemma === 'مصدر') && entity.count === description.count
    if (fits && entity.spoke > (latest?.spoke ?? -1)) latest = entity
  }
  return latest
}

/** Nouns for somebody of whom only sex and age are told. */
const anybody = new Set(['رجل', 'سيدة', 'شاب', 'امرأة', 'مرأة', 'فتاة'])

function latestNamed(entities: readonly Entity[], { gender }: Description): Entity | undefined {
  let latest: Entity | undefined
  for (const entity of entities) {
    const fits = entity.person && entity.named && (!entity.gender || !gender || entity.gender === gender)
    if (fits && entity.last > (latest?.last ?? -1)) latest = entity
  }
  return latest
}

function latestPerson(entities: readonly Entity[]): Entity | undefined {
  let latest: Entity | undefined
  for (const entity of entities) if (entity.person && entity.spoke > (latest?.spoke ?? -1)) latest = entity
  return latest
}

/**
 * The entity that a mention means: the best fitting one so far, the latest among equals, or a new one. An indefinite
 * mention («مصدر أمني») begins a new entity unless the same words were used before.
 */
export function resolve(cast: Cast, description: Description): Entity {
  const nearby = cast.entities.slice(-farthest)
  const place = `${description.phrase.from} ${description.phrase.to}`
  const known = cast.places.get(place)
  if (known) return known
  const add = (entity: Entity): Entity => {
    addDescription(entity, description)
    cast.places.set(place, entity)
    return entity
  }
  const referred = issuerOf(nearby, description) ?? antecedentOf(nearby, description)
  if (referred) return add(referred)
  let best: Entity | undefined
  let bestFit = 0
  for (const entity of nearby) {
    const score = fit(description, entity)
    if (score > bestFit || (score === bestFit && score > 0 && entity.last > (best?.last ?? -1))) {
      best = entity
      bestFit = score
    }
  }
  if (best) return add(best)
  const entity = entityOf(cast.entities.length, description)
  cast.places.set(place, entity)
  cast.entities.push(entity)
  return entity
}

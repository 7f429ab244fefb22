import type { Range } from '../document.ts'
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

/** By what a mention fits somebody spoken of before, and how well: the best fit is meant. */
const fitness = {
  /** «سامر حداد», «حداد», «المدير سامر حداد» */
  name: 10,
  /** A word without another meaning that is part of a known name: «ديريك». */
  surname: 9,
  /** A listed body or medium, in whatever form of its name. */
  'known-body': 9,
  medium: 9,
  /** The same words, or for one indefinite word, «شاهد», hardly more than chance. */
  'same-words': 8,
  'same-noun': 3,
  /** One description contains the other: «وزارة التجارة» and «وزارة التجارة والصناعة». */
  contained: 7,
  /** «الرئيس الروسي» and then «الرئيس الروسي فلاديمير بوتين». */
  'office-then-name': 6,
  /** A quoted or foreign word known before as a body: «رويترز». */
  'name-of-body': 5,
  /** «المصدر», «الوزير»: the head alone means the latest of its sort. */
  head: 5,
  /** Most words of two descriptions are the same, or at least some. */
  'most-words': 5,
  'some-words': 3,
  /** «الوزارة» and then «وزارة التجارة»: the bare head was short for it. */
  'head-then-more': 4,
  /** Words without a listed meaning that all stand in a description: «المرصد». */
  'known-words': 4,
} as const
type Fit = keyof typeof fitness

/** Why a mention means an entity: the first of it, a fit with earlier mentions, or a word that refers back. */
export type Meaning = 'first' | Fit | Reference

/** By what a mention fits an entity; undefined where it cannot be meant. */
function fit(description: Description, entity: Entity): Fit | undefined {
  // A joint source is one of its own: «المقاومة» is not «المقاومة والجيش».
  const joint = (other: Description) => other.phrase.conjuncts.length > 1 && other.nameKeys.length === 0
  if (!entity.distinct.some((other) => joint(other) === joint(description))) return undefined
  const { nameKeys, stems, lemma } = description
  const kind = description.phrase.kind
  if (nameKeys.length > 0) {
    if (entity.nameKeys.length > 0) {
      const [short, full] =
        nameKeys.length <= entity.nameKeys.length ? [nameKeys, entity.nameKeys] : [entity.nameKeys, nameKeys]
      return namesMatch(short, full) ? 'name' : undefined
    }
    const office =
      entity.person && lemma !== '' && entity.lemmas.has(lemma) && entity.distinct.every((other) => other.definite)
    if (office && entity.stems.size > 1 && overlap(entity.stems, stems) === entity.stems.size)
      return 'office-then-name'
    const body = kind === 'name' && nameKeys.every((key) => entity.stems.has(key)) && !entity.person
    return body ? 'name-of-body' : undefined
  }
  if (isBareName(description) && entity.nameKeys.length > 0) {
    const keys = [...stems]
    if (keys.length > 0 && keys.every((key) => entity.nameKeys.includes(key))) return 'surname'
  }
  if (
    description.knownBody &&
    entity.distinct.some(
      (other) => other.knownBody?.name === description.knownBody?.name && other.phrase.kind !== 'person',
    )
  ) {
    return kind === 'person' ? undefined : 'known-body'
  }
  if (description.medium && entity.distinct.some((other) => other.medium?.name === description.medium?.name))
    return 'medium'
  if (entity.distinct.some((other) => sameWords(other, description)))
    return description.definite || stems.size > 1 ? 'same-words' : 'same-noun'
  if (lemma === '') {
    const known = stems.size > 0 && !entity.person && overlap(stems, entity.stems) === stems.size
    return known && description.definite ? 'known-words' : undefined
  }
  if (!entity.lemmas.has(lemma) || !description.definite) return undefined
  if (kind === 'person' && !entity.person) return undefined
  // One is not meant by «المصادر» and «المصدر» not by many.
  if (stems.size === 1)
    return entity.count === 'many' && description.count === 'one' && lemma !== 'مصدر' ? undefined : 'head'
  return entity.distinct.map((other) => likeness(description, other)).reduce(better, undefined)
}

const better = (a: Fit | undefined, b: Fit | undefined): Fit | undefined => (strengthOf(b) > strengthOf(a) ? b : a)

const strengthOf = (one: Fit | undefined): number => (one ? fitness[one] : 0)

/** How alike two descriptions with one head noun are: one contains the other, or most of their words are shared. */
function likeness(description: Description, other: Description): Fit | undefined {
  if (!other.offices.has(description.lemma)) return undefined
  const shared = overlap(description.stems, other.stems)
  const fewer = Math.min(description.stems.size, other.stems.size)
  const short = other.stems.size === 1 && other.definite
  if (shared === fewer) {
    if (fewer > 1) return 'contained'
    return description.phrase.kind === 'body' && !short ? undefined : 'head-then-more'
  }
  if (shared < 2) return undefined
  const left = description.stems.size - shared
  if (shared > left) return 'most-words'
  return description.phrase.kind === 'person' ? 'some-words' : undefined
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
  /** Who is meant at a place of the text, and why, by its first and last token. */
  readonly places: Map<string, Meant>
  readonly reader: Reader
}

/** Who is meant by a mention, and why. */
export type Meant = { readonly entity: Entity; readonly by: Meaning }

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

/** By what a mention refers to whoever spoke or was named last. */
type Reference = 'issuer' | 'honorific' | 'anybody' | 'any-body' | 'whoever-spoke'

function referredTo(entities: readonly Entity[], description: Description): Meant | undefined {
  const meant = (by: Reference, entity: Entity | undefined) => entity && { entity, by }
  const issuer = issuerOf(entities, description)
  if (issuer) return meant('issuer', issuer)
  if (description.nameKeys.length === 0 && [...description.stems].some((stem) => honoured.test(stem)))
    return meant('honorific', latestPerson(entities))
  if (!description.definite || description.nameKeys.length > 0) return undefined
  // «الرجل الستيني», «الشابة العشرينية»: whoever was named last and nobody of his own.
  if (anybody.has(description.lemma) && description.stems.size === 2)
    return meant('anybody', latestNamed(entities, description))
  if (description.stems.size > 1) return undefined
  if (
    description.phrase.kind === 'body' &&
    corporate.has(description.lemma) &&
    !entities.some((entity) => entity.lemmas.has(description.lemma))
  ) {
    let body: Entity | undefined
    for (const entity of entities)
      if (!entity.person && entity.lemmas.size === 0 && entity.spoke > (body?.spoke ?? -1)) body = entity
    return meant('any-body', body)
  }
  if (!referring.has(description.lemma) || entities.some((entity) => entity.lemmas.has(description.lemma)))
    return undefined
  let latest: Entity | undefined
  for (const entity of entities) {
    const fits =
      entity.spoke >= 0 && (entity.person || description.lemma === 'مصدر') && entity.count === description.count
    if (fits && entity.spoke > (latest?.spoke ?? -1)) latest = entity
  }
  return meant('whoever-spoke', latest)
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
export function resolve(cast: Cast, description: Description): Meant {
  const place = placeOf(description.phrase)
  const known = cast.places.get(place)
  if (known) return known
  const nearby = cast.entities.slice(-farthest)
  const before = referredTo(nearby, description) ?? bestFit(nearby, description)
  const meant: Meant = before ?? { entity: entityOf(cast.entities.length, description), by: 'first' }
  if (before) addDescription(before.entity, description)
  else cast.entities.push(meant.entity)
  cast.places.set(place, meant)
  return meant
}

/** The key of a phrase among the places of a cast. */
export const placeOf = ({ from, to }: Range): string => `${from} ${to}`

/** The entity that a mention fits best, the latest among equals. */
function bestFit(entities: readonly Entity[], description: Description): Meant | undefined {
  let best: Meant | undefined
  for (const entity of entities) {
    const by = fit(description, entity)
    if (!by) continue
    const lead = fitness[by] - strengthOf(best?.by as Fit | undefined)
    if (lead > 0 || (lead === 0 && entity.last > (best?.entity.last ?? -1))) best = { entity, by }
  }
  return best
}

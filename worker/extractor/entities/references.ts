import type { Description } from './describe.ts'
import type { Entity } from './entity.ts'
import { bitsOf } from './word-bits.ts'

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
const honoured = new Set(
  'معالي سعادت سمو فضيلت سيادت جلالت سماحت فخامت'.split(' ').flatMap((honour) => [`${honour}ه`, `${honour}ها`]),
)
const honouredBits = bitsOf(honoured)

function isHonoured({ stems, stemBits }: Description): boolean {
  if ((stemBits & honouredBits) !== 0) for (const stem of stems) if (honoured.has(stem)) return true
  return false
}

/** By what a mention refers to whoever spoke or was named last. */
export type Reference = 'issuer' | 'honorific' | 'anybody' | 'any-body' | 'whoever-spoke' | 'epithet'

/** Whom a mention refers back to without a name or description of its own; undefined where it does not. */
export function referredTo(
  entities: readonly Entity[],
  description: Description,
): { entity: Entity; by: Reference } | undefined {
  const issuer = issuerOf(entities, description)
  if (issuer) return meant('issuer', issuer)
  if (description.nameKeys.length === 0 && isHonoured(description)) return meant('honorific', latestPerson(entities))
  if (!description.definite || description.nameKeys.length > 0) return undefined
  // «الرجل الستيني», «الشابة العشرينية»: whoever was named last and nobody of his own.
  if (anybody.has(description.lemma) && description.count === 'one' && description.stems.size === 2)
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

const meant = (by: Reference, entity: Entity | undefined) => entity && { entity, by }

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

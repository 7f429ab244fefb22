import type { Naming } from '../../contract.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { kindOfUnnamed } from '../lexicon/unnamed.ts'
import type { Description } from './describe.ts'
import type { Entity } from './entity.ts'

/** Bodies and crowds that are definite without being anybody's name: «السلطات», «إدارة المهرجان», «السكان». */
const nameless = new Set(['سلطة', 'إدارة', 'جهة', 'مدينة', 'بلدة', 'منطقة', 'قرية', 'دولة', 'معارضة'])

const isGeneric = (reader: Reader, description: Description): boolean => {
  const head = reader.words(description.phrase.head)
  return head !== undefined && kindOfUnnamed(head.stem) !== undefined
}

/**
 * How an article names a source, the first that fits: a person's name anywhere in the article; a body with a proper name; a
 * definite description that points to one holder or closed group; anything indefinite or generic is unnamed.
 */
export function namingOf(reader: Reader, entity: Entity): Naming {
  if (entity.person && entity.named) return 'named_person'
  const { descriptions } = entity
  const body = descriptions.find((description) => description.knownBody || description.medium)
  if (body && !entity.person) return 'named_org'
  if (entity.named && descriptions.some((description) => description.phrase.kind === 'name')) return 'named_person'
  for (const description of descriptions) {
    const head = reader.words(description.phrase.head)
    if (description.phrase.kind === 'quoted') return 'named_org'
    if (description.phrase.kind !== 'body' || !head) continue
    if (nameless.has(description.lemma)) continue
    if (head.place && !head.body) return 'named_org'
    if (description.stems.size > 1 && (description.definite || entity.named)) return 'named_org'
  }
  const first = descriptions[0]
  if (!first) return 'unnamed'
  const head = reader.words(first.phrase.head)
  if (isGeneric(reader, first)) {
    const local = first.stems.size > 1 && first.definite && (head?.stem === 'اهالي' || head?.stem === 'سكان')
    return local ? 'described' : 'unnamed'
  }
  const spokenOf = descriptions.filter((description) => description.phrase.kind !== 'name')
  if (spokenOf.some((description) => !description.definite)) return 'unnamed'
  if (
    first.phrase.kind === 'body' &&
    first.definite &&
    first.stems.size === 1 &&
    head?.definite &&
    !nameless.has(first.lemma)
  )
    return 'named_org'
  return 'described'
}

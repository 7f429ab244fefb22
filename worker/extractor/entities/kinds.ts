import type { Kind } from '../../contract.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { kindOfComplement, knownBodies } from '../lexicon/bodies.ts'
import { kindOfModifier } from '../lexicon/modifiers.ts'
import { phraseAt } from '../lexicon/phrases.ts'
import { titleOf } from '../lexicon/titles.ts'
import { kindOfUnnamed, unnamedPhrases } from '../lexicon/unnamed.ts'
import type { Description } from './describe.ts'
import type { Entity } from './entity.ts'

/** The kind that the words after a relational or broad head give: the first body, known name or adjective that tells. */
function kindOfRest(reader: Reader, description: Description, from: number): Kind | undefined {
  const { words, keys } = reader
  for (let at = from; at < description.phrase.to; at++) {
    const known = phraseAt(knownBodies, keys, at)
    if (known) return known.value.kind
    const facts = words(at)
    if (!facts) continue
    const complement = kindOfComplement(facts.stem)
    if (facts.body) {
      if (!facts.body.body.broad) return facts.body.body.kind
      return kindOfRest(reader, description, at + 1) ?? facts.body.body.kind
    }
    if (complement) return complement
    const modifier = kindOfModifier(facts.stem)
    if (modifier) return modifier
    if (facts.role && facts.role.role.kind !== 'relational' && at > description.phrase.head) return facts.role.role.kind
  }
  return undefined
}

/** In what capacity one description shows its source. */
export function kindOfDescription(reader: Reader, description: Description): Kind | undefined {
  const { phrase } = description
  const head = reader.words(phrase.head)
  if (description.knownBody && phrase.kind !== 'person') return description.knownBody.kind
  if (description.medium && phrase.kind !== 'person') return 'media'
  const unnamed = phraseAt(unnamedPhrases, reader.keys, phrase.head)
  if (unnamed && unnamed.value !== 'unspecified') return unnamed.value
  if (!head) return undefined
  if (head.role) {
    const { role } = head.role
    if (role.kind !== 'relational') return role.kind
    return kindOfRest(reader, description, phrase.head + 1) ?? role.otherwise
  }
  if (head.body) {
    const { body } = head.body
    return body.broad ? (kindOfRest(reader, description, phrase.head + 1) ?? body.kind) : body.kind
  }
  if (head.document) return kindOfRest(reader, description, phrase.head + 1) ?? head.document.document.kind
  if (head.title) {
    const title = titleOf(head.stem)
    return title?.kind ?? kindOfRest(reader, description, phrase.head + 1)
  }
  if (head.place) return 'official'
  return kindOfUnnamed(head.stem) ?? kindOfRest(reader, description, phrase.head)
}

/** The kind of a source: of the first of its descriptions that tells. */
export function kindOf(reader: Reader, entity: Entity): Kind {
  for (const description of entity.descriptions) {
    const kind = kindOfDescription(reader, description)
    if (kind && kind !== 'unspecified') return kind
  }
  return 'unspecified'
}

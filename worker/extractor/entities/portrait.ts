import type { Source } from '../../contract.ts'
import type { Range } from '../document.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { houseOf, type NamedBodies } from './affiliation.ts'
import { type Anonymity, anonymityOf } from './anonymity.ts'
import type { Description } from './describe.ts'
import type { Entity } from './entity.ts'
import { genderOf } from './gender.ts'
import { kindOf } from './kinds.ts'
import { nameOfEntity } from './name.ts'
import { namingOf } from './naming.ts'
import { roleOf } from './role.ts'
import { specificityOf } from './specificity.ts'
import { wordingOf } from './wording.ts'

/** How a source is shown, without what it says: name, kind, office, and what is told of one without a name. */
export type Portrait = Pick<
  Source,
  'name' | 'naming' | 'kind' | 'role' | 'affiliation' | 'number' | 'gender' | 'specificity'
>

/** What the article as a whole gives to every portrait. */
export type Setting = { readonly sentences: readonly Range[]; readonly bodies: NamedBodies }

/** A joint source has the number of its members, and no office, body or gender of its own. */
const numberOf = (entity: Entity, members: readonly Description[]): Source['number'] => {
  if (members.length === 0) return entity.count
  return members.length === 2 && members.every(({ count }) => count === 'one') ? 'two' : 'many'
}

/** Draws a source from all that the article says of it, and why it has no name. */
export function portray(
  reader: Reader,
  entity: Entity,
  members: readonly Description[],
  setting: Setting,
): { portrait: Portrait; anonymity: Anonymity | undefined } {
  const naming = namingOf(reader, entity, members)
  const joint = members.length > 0
  const unnamed = naming === 'unnamed'
  const name = nameOfEntity(reader, entity, naming, joint)
  const role = unnamed || joint ? undefined : roleOf(reader, entity)
  const house = joint ? undefined : houseOf(reader, entity, setting.bodies)
  const affiliation = house && wordingOf(reader, house.range)
  const gender = joint ? undefined : genderOf(reader, entity)
  const anonymity = unnamed ? anonymityOf(reader, entity, setting.sentences) : undefined
  const number = numberOf(entity, members)
  const portrait: Portrait = { name, naming, kind: kindOf(reader, entity, house, members) }
  if (role && role !== name) portrait.role = role
  if (affiliation && affiliation !== name) portrait.affiliation = affiliation
  if (number) portrait.number = number
  if (gender) portrait.gender = gender
  if (unnamed) portrait.specificity = specificityOf(reader, entity)
  return { portrait, anonymity }
}

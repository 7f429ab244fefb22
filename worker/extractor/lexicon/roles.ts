import { baked } from '../baked.ts'
import { type Count, type Gender, nounIndex, nounRows } from './inflect.ts'
import { possessedReadings, type WordReading, wordReadings } from './proclitics.ts'
import { civil, institutions } from './roles/institutions.ts'
import { justice } from './roles/justice.ts'
import { knowledge } from './roles/knowledge.ts'
import { people } from './roles/people.ts'
import { activism, press } from './roles/press.ts'
import { relational } from './roles/relational.ts'
import { faction, security } from './roles/security.ts'
import { state } from './roles/state.ts'
import type { Role } from './roles/types.ts'

export { type RolePhrase, rolePhrases } from './roles/phrases.ts'
export type { Role } from './roles/types.ts'

/** All nouns for somebody who can speak, in the order in which a word of two roles is understood. */
export const roles: readonly Role[] = /* @__PURE__ */ [
  relational,
  state,
  security,
  faction,
  justice,
  knowledge,
  press,
  activism,
  institutions,
  civil,
  people,
].flat()

/** A word read as a role: «مسؤولين» is more than one مسؤول. */
export type RoleForm = { readonly role: Role; readonly count: Count; readonly gender: Gender }

/** A word with its clitics read as a role: «ووالدته» is و + والدة + ه. */
export type RoleReading = RoleForm & Omit<WordReading, 'stem'> & { readonly pronoun?: string }

const roleIndex = nounIndex<Role>(
  baked('roles', () => nounRows(roles)),
  'persons',
)

/** The roles that a folded stem (no article, no clitics) may name; empty for other words. */
export const rolesByStem = (stem: string): readonly RoleForm[] =>
  roleIndex(stem).map(({ noun, count, gender }) => ({ role: noun, count, gender }))

/** The roles that one reading of a word may name: its stem, or without article the stem of its possessor's noun. */
export function rolesOf({ stem, ...clitics }: WordReading): readonly RoleReading[] {
  const found: RoleReading[] = rolesByStem(stem).map((form) => ({ ...form, ...clitics }))
  if (clitics.definite) return found
  for (const possessed of possessedReadings(stem)) {
    for (const form of rolesByStem(possessed.stem)) found.push({ ...form, ...clitics, pronoun: possessed.pronoun })
  }
  return found
}

/** How a folded word of the text may be read as a role, the fullest reading first: «وزير» before و + زير. */
export const readRole = (key: string): readonly RoleReading[] => wordReadings(key).flatMap(rolesOf)

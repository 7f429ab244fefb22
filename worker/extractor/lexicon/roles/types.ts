import type { Kind } from '../../../contract.ts'

/**
 * A noun for somebody who can speak. `relational` roles take their kind from what follows them: «مدير المستشفى» speaks for
 * the hospital, «مدير الشرطة» for the police.
 */
export type Role = {
  readonly id: string
  /** Masculine singular in ordinary spelling; spellings parted by a slash. */
  readonly lemma: string
  /** Broken plurals, parted by spaces; `+` where the sound plural is used besides. */
  readonly plurals?: string
  readonly kind: Kind | 'relational'
  /** The kind of a relational role with nothing after it that tells: «المسؤول» is official. */
  readonly otherwise?: Kind
  /** Often another word («عالم» world, «حكم» ruling): a role only beside a title, a name or a cue. */
  readonly ambiguous?: true
  /** Where the feminine is another word («مؤسسة») or has no ending («أم»): see inflect.ts. */
  readonly forms?: 'masculine' | 'feminine'
}

/**
 * A row of a role list: id, lemma, broken plurals, and marks: `?` ambiguous, `m` no feminine forms, `f` feminine by itself.
 */
export type RoleRow = readonly [id: string, lemma: string, plurals?: string, marks?: '' | '?' | 'm' | 'm?' | 'f?']

/** A row of the roles of several words: what one of them is called, and where it differs many of them. */
export type RolePhraseRow = readonly [kind: Kind, one: string, many?: string]

/** The roles of one kind, from their rows. */
export function rolesOf(kind: Kind, rows: readonly RoleRow[]): readonly Role[] {
  return rows.map((row) => ({ ...roleOf(row), kind }))
}

/** Roles that take their kind from what follows, from their rows. */
export function relationalRoles(otherwise: Kind, rows: readonly RoleRow[]): readonly Role[] {
  return rows.map((row) => ({ ...roleOf(row), kind: 'relational', otherwise }))
}

function roleOf([id, lemma, plurals, marks = '']: RoleRow): Omit<Role, 'kind'> {
  return {
    id,
    lemma,
    ...(plurals ? { plurals } : {}),
    ...(marks.includes('?') ? { ambiguous: true } : {}),
    ...(marks.includes('m') ? { forms: 'masculine' } : {}),
    ...(marks.includes('f') ? { forms: 'feminine' } : {}),
  }
}

import type { Kind } from '../../../contract.ts'

/**
 * A noun that heads the name of a body: «وزارة الصحة», «شركة الكهرباء». `broad` heads («اتحاد», «مركز», «لجنة») may take
 * another kind from what follows them (complements.ts); `kind` is what they are without it.
 */
export type BodyHead = {
  readonly lemma: string
  readonly plurals?: string
  readonly kind: Kind
  readonly broad?: true
  /** Often another word («حركة» movement, «فريق» lieutenant general): a body only with a complement or beside a cue. */
  readonly ambiguous?: true
}

/** A row of a list of heads: lemma, broken plurals, and marks: `*` broad, `?` ambiguous. */
export type HeadRow = readonly [lemma: string, plurals?: string, marks?: '*' | '?' | '*?']

/** The heads of one kind, from their rows. */
export function headsOf(kind: Kind, rows: readonly HeadRow[]): readonly BodyHead[] {
  return rows.map(([lemma, plurals, marks = '']) => ({
    lemma,
    kind,
    ...(plurals ? { plurals } : {}),
    ...(marks.includes('*') ? { broad: true } : {}),
    ...(marks.includes('?') ? { ambiguous: true } : {}),
  }))
}

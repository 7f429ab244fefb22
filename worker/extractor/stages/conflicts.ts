import type { Conflict, Statement } from '../../contract.ts'
import { type Document, type Range, spanOfRange } from '../document.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { answers } from './conflicts/answers.ts'
import { causeConflicts } from './conflicts/causes.ts'
import { claimsOf, weightsOf } from './conflicts/claims.ts'
import { denials } from './conflicts/denied.ts'
import { exclusions } from './conflicts/exclusive.ts'
import { merge } from './conflicts/merge.ts'
import { contradictions } from './conflicts/negated-phrase.ts'
import { numberConflicts } from './conflicts/numbers.ts'
import { oppositePredicates } from './conflicts/opposed.ts'
import type { ConflictRule, Opposition } from './conflicts/opposition.ts'
import type { Spoken } from './speakers.ts'

/** A point on which sources disagree, and the rules that found it. */
export type Disagreement = { readonly conflict: Conflict; readonly by: readonly ConflictRule[] }

/**
 * The points on which sources of the article disagree: a denial of what another says, numbers of one quantity that cannot
 * both hold, opposite predicates of the same matter. What nobody else says is no conflict, however firmly it is denied.
 * @param spoken what the statements were made from, in the same order
 */
export function findConflicts(
  reader: Reader,
  doc: Document,
  spoken: readonly Spoken[],
  statements: readonly Statement[],
  background: readonly Range[],
): Disagreement[] {
  // Nobody disagrees with himself.
  if (new Set(spoken.map(({ speaker }) => speaker)).size < 2) return []
  const claims = claimsOf(reader, doc, spoken, statements, background)
  const [first] = claims
  if (claims.every(({ speaker }) => speaker === first?.speaker)) return []
  const weigh = weightsOf(reader, doc)
  const found = {
    denial: denials(reader, claims, weigh),
    numbers: numberConflicts(reader, claims),
    'opposite-predicates': oppositePredicates(reader, claims, weigh),
    contradiction: contradictions(reader, claims, weigh),
    answer: answers(reader, claims),
    exclusion: exclusions(reader, claims, weigh),
    cause: causeConflicts(reader, claims),
  } satisfies Record<ConflictRule, Opposition[]>
  const rules = Object.keys(found) as ConflictRule[]
  const oppositions = rules.flatMap((rule) => found[rule].map((opposition) => [rule, opposition] as const))
  return merge(oppositions).map(({ kind, a, b, about, by }) => ({
    conflict: {
      about: about.map((range) => spanOfRange(doc, range)),
      kind,
      a: a.map(({ statement }) => statement.id),
      b: b.map(({ statement }) => statement.id),
    },
    by,
  }))
}

import type { Conflict } from '../../../contract.ts'
import type { Range } from '../../document.ts'
import type { Claim } from './claims.ts'

/** Two statements that stand against each other, and the words of each on which they do. */
export type Opposition = {
  readonly kind: Conflict['kind']
  readonly a: Claim
  readonly b: Claim
  readonly about: readonly Range[]
  /** What is counted, where the two are at odds over a number. */
  readonly topic?: string
}

/** The rule by which two statements were found to stand against each other. */
export type ConflictRule =
  | 'denial'
  | 'numbers'
  | 'opposite-predicates'
  | 'contradiction'
  | 'answer'
  | 'exclusion'
  | 'cause'

/** What is denied may have been asked for or hoped; only what is said to be so is contradicted. */
export const unclaimed = new Set(['direct', 'decline', 'deny'])

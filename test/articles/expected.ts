import type { Channel, Commitment, Conflict, Kind, Naming, Outlet, Quoted } from '../../worker/contract.ts'

/** What an article's `.expected.txt` says about a source; text as in the article, line breaks written ⏎. */
export type ExpectedSource = {
  id: string
  name: string
  naming: Naming
  /** One kind; several where each of them is defensible, the best first. */
  kinds: Kind[]
  specificity?: number
  role?: string
  affiliation?: string
  anonymity?: { requested: boolean; reason?: string; stock: boolean }
  /** Distinct, in the order of their first occurrence. */
  mentions: string[]
}

/** A cue as written, its dictionary form and its commitment. */
export type ExpectedCue = { text: string; lemma: string; commitment: Commitment }

/** What an article's `.expected.txt` says about a statement. */
export type ExpectedStatement = {
  id: string
  source: string | null
  cue: ExpectedCue | null
  /** Absent for declines: what was not said has neither form nor channel. */
  quoted?: Quoted
  /** `unknown` unless the clause itself says it. */
  channel?: Channel
  counted: boolean
  sourceText?: string
  content: string[]
  /** Ids of those who passed it on, outermost first. */
  via: string[]
  within?: string
}

/** A point of disagreement: statement ids, the side that speaks first on the left. */
export type ExpectedConflict = { kind: Conflict['kind']; a: string[]; b: string[] }

/** The expected reading of one article. */
export type Expected = {
  outlet?: Outlet
  sources: ExpectedSource[]
  statements: ExpectedStatement[]
  conflicts: ExpectedConflict[]
  background: string[]
  excluded: string[]
}

import type { HeadKind } from '../noun-phrase.ts'

/** How far a phrase has been read, and what it is by then. */
export type State = {
  at: number
  to: number
  kind: HeadKind
  head: number
  /** A definite word or a name has closed the construct; what follows is an adjective, a name or an apposition. */
  closed: boolean
  /** What the latest part is: after an office or a body a tied preposition may follow, after a name none. */
  tail: 'office' | 'name' | 'body' | 'noun'
  /** An office or title has been seen, so that unlisted words may be a name. */
  role: boolean
  named: boolean
  nameWords: number
  conjuncts: number[]
}

/** A definite word or a name closes the construct. */
export function close(state: State, at: number): number {
  state.closed = true
  return at + 1
}

/** Another word of a personal name; a particle («بن», «آل») does not count among its words. */
export function takeName(state: State, at: number, particle = false): number {
  state.closed = true
  state.tail = 'name'
  state.named = true
  if (!particle) state.nameWords++
  return at + 1
}

/** An office or title, after which a name or a tied preposition may follow; `closed` where it takes no genitive. */
export function takeOffice(state: State, at: number, closed = state.closed): number {
  state.role = true
  state.tail = 'office'
  state.closed = closed
  return at + 1
}

/** A construct begins with the word at `at`; it is closed at once where that word is definite. */
export function open(state: State, at: number, closed = false): number {
  state.closed = closed
  return at + 1
}

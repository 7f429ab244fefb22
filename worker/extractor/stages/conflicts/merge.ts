import type { Conflict } from '../../../contract.ts'
import type { Range } from '../../document.ts'
import type { Claim } from './claims.ts'
import type { Opposition } from './denied.ts'

/** A point of disagreement: the statements of either side in the order of the text, the side that speaks first on the left. */
export type Point = {
  readonly kind: Conflict['kind']
  readonly a: readonly Claim[]
  readonly b: readonly Claim[]
  readonly about: readonly Range[]
}

type Growing = { kind: Conflict['kind']; a: Set<Claim>; b: Set<Claim>; about: Range[] }

const startOf = ({ spoken }: Claim): number => Math.min(spoken.cue.from, spoken.content[0]?.from ?? spoken.cue.from)

/**
 * Gathers pairs to points: pairs that share a statement on the same side, or whose sides are the same two speakers in one
 * breath, are one disagreement. A statement that would come to stand on both sides stays where it came first.
 */
export function merge(oppositions: readonly Opposition[]): Point[] {
  const points: Growing[] = []
  for (const { kind, a, b, about } of oppositions) {
    const known = points.find((point) => belongs(point, kind, a, b))
    if (known) {
      if (!known.b.has(a)) known.a.add(a)
      if (!known.a.has(b)) known.b.add(b)
      known.about.push(...about)
    } else points.push({ kind, a: new Set([a]), b: new Set([b]), about: [...about] })
  }
  return points.map(turned).sort((x, y) => startOf(first(x.a)) - startOf(first(y.a)))
}

function belongs(point: Growing, kind: Conflict['kind'], a: Claim, b: Claim): boolean {
  // Two who deny one claim, and two claims that one denies, are one point.
  if (point.kind === kind && kind === 'denial' && point.a.has(a)) return true
  const sameDenier = [...point.b].some(({ speaker }) => speaker === b.speaker)
  if (!sameDenier) return false
  if (point.a.has(a) || point.b.has(b)) return true
  const inOneBreath = [...point.b].some(({ sentence }) => sentence === b.sentence)
  return inOneBreath && [...point.a].some(({ speaker }) => speaker === a.speaker)
}

function first(claims: readonly Claim[]): Claim {
  return claims[0] as Claim
}

function turned({ kind, a, b, about }: Growing): Point {
  const order = (claims: Set<Claim>): Claim[] => [...claims].sort((x, y) => startOf(x) - startOf(y))
  const [left, right] = [order(a), order(b)]
  const spans = distinct(about)
  return startOf(first(left)) <= startOf(first(right))
    ? { kind, a: left, b: right, about: spans }
    : { kind, a: right, b: left, about: spans }
}

/** The places in order, those that overlap an earlier one left out. */
function distinct(about: readonly Range[]): Range[] {
  const kept: Range[] = []
  for (const range of [...about].sort((x, y) => x.from - y.from || y.to - x.to))
    if (range.from >= (kept.at(-1)?.to ?? 0)) kept.push(range)
  return kept
}

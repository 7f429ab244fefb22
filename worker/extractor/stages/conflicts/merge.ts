import type { Conflict } from '../../../contract.ts'
import type { Range } from '../../document.ts'
import type { Entity } from '../../entities/entity.ts'
import type { Claim } from './claims.ts'
import type { ConflictRule, Opposition } from './opposition.ts'

/** A point of disagreement: the statements of either side in the order of the text, the side that speaks first on the left. */
export type Point = {
  readonly kind: Conflict['kind']
  readonly a: readonly Claim[]
  readonly b: readonly Claim[]
  readonly about: readonly Range[]
  readonly by: readonly ConflictRule[]
}

type Growing = {
  readonly kind: Conflict['kind']
  readonly a: Set<Claim>
  readonly b: Set<Claim>
  readonly speakers: { readonly a: Set<Entity>; readonly b: Set<Entity> }
  readonly about: Range[]
  readonly by: Set<ConflictRule>
  /** What is counted, where it is about numbers: depth and strength of one earthquake are two points. */
  readonly topic: string | undefined
}

const startOf = ({ spoken }: Claim): number => Math.min(spoken.cue.from, spoken.content[0]?.from ?? spoken.cue.from)

/** The points so far, by what a new pair may have in common with them. */
type Known = {
  readonly byA: Map<Claim, Growing[]>
  readonly byB: Map<Claim, Growing[]>
  /** By the denier's sentence: what he says in one breath is one point. */
  readonly bySentence: Map<number, Growing>
}

/**
 * Gathers pairs to points: pairs that share a statement on the same side, or whose sides are the same two speakers in one
 * breath, are one disagreement. A statement that would come to stand on both sides stays where it came first.
 */
export function merge(oppositions: readonly (readonly [rule: ConflictRule, opposition: Opposition])[]): Point[] {
  const points: Growing[] = []
  const known: Known = { byA: new Map(), byB: new Map(), bySentence: new Map() }
  for (const [rule, found] of oppositions) {
    const opposition = known.byA.get(found.b) && known.byB.get(found.a) ? { ...found, a: found.b, b: found.a } : found
    const { kind, a, b, about, topic } = opposition
    let point = pointOf(known, opposition)
    if (!point) {
      const speakers = { a: new Set<Entity>(), b: new Set<Entity>() }
      point = { kind, a: new Set(), b: new Set(), speakers, about: [], by: new Set(), topic }
      points.push(point)
    }
    if (!point.b.has(a)) {
      point.a.add(a)
      point.speakers.a.add(a.speaker)
      remember(known.byA, a, point)
    }
    if (!point.a.has(b)) {
      point.b.add(b)
      point.speakers.b.add(b.speaker)
      remember(known.byB, b, point)
      known.bySentence.set(b.sentence, point)
    }
    point.about.push(...about)
    point.by.add(rule)
  }
  return points
    .filter(({ a, b }) => a.size > 0 && b.size > 0)
    .map(turned)
    .sort((x, y) => startOf(first(x.a)) - startOf(first(y.a)))
}

function remember(points: Map<Claim, Growing[]>, claim: Claim, point: Growing): void {
  const others = points.get(claim)
  if (!others) points.set(claim, [point])
  else if (!others.includes(point)) others.push(point)
}

function pointOf({ byA, byB, bySentence }: Known, { kind, a, b, topic }: Opposition): Growing | undefined {
  const suits = (point: Growing): boolean => topic === undefined || point.topic === undefined || point.topic === topic
  // Two who deny one claim, and two claims that one denies, are one point.
  const sameClaim = byA
    .get(a)
    ?.find((point) => suits(point) && (point.speakers.b.has(b.speaker) || (kind === 'denial' && point.kind === kind)))
  if (sameClaim) return sameClaim
  const sameDenial = byB.get(b)?.find(suits)
  if (sameDenial) return sameDenial
  const inOneBreath = bySentence.get(b.sentence)
  if (!inOneBreath || !suits(inOneBreath)) return undefined
  return inOneBreath.speakers.b.has(b.speaker) && inOneBreath.speakers.a.has(a.speaker) ? inOneBreath : undefined
}

function first(claims: readonly Claim[]): Claim {
  return claims[0] as Claim
}

function turned({ kind, a, b, about, ...rest }: Growing): Point {
  const order = (claims: Set<Claim>): Claim[] => [...claims].sort((x, y) => startOf(x) - startOf(y))
  const [left, right] = [order(a), order(b)]
  const spans = distinct(about)
  const by = [...rest.by]
  return startOf(first(left)) <= startOf(first(right))
    ? { kind, a: left, b: right, about: spans, by }
    : { kind, a: right, b: left, about: spans, by }
}

/** The places in order, those that overlap an earlier one left out. */
function distinct(about: readonly Range[]): Range[] {
  const kept: Range[] = []
  for (const range of [...about].sort((x, y) => x.from - y.from || y.to - x.to))
    if (range.from >= (kept.at(-1)?.to ?? 0)) kept.push(range)
  return kept
}

import type { Reader } from '../../grammar/noun-phrase.ts'
import type { Claim, Weights } from './claims.ts'
import type { Assertion } from './opposed.ts'
import { rootOf } from './root.ts'
import { apart, hasStretch, placesIn, timesIn } from './ties.ts'

/** How much of what stands behind a negated predicate the other must say: «لم تصل [إلى الجرحى في الوقت المناسب]» does not meet «وصلت». */
const mostOfDenied = 0.6
/** How much of what the shorter of two clauses says the other must say. */
const mostOfBoth = 0.55
/** A word of this weight stands in few sentences of the article. */
const rare = 1.35
/** Two short clauses about one thing are held together by their nearness. */
const nearby = 3

/** Whether two predicates are said of the same things, at the same place and time. */
export function isSameMatter(reader: Reader, one: Assertion, other: Assertion, weigh: Weights): boolean {
  const [mine, theirs] = [argumentsOf(one), argumentsOf(other)]
  const [me, them] = [speakerOf(one.claim), speakerOf(other.claim)]
  const inTheirs = [...mine].filter((root) => theirs.has(root) || them.has(root))
  const shared = new Set([...inTheirs, ...[...theirs].filter((root) => me.has(root))])
  if (shared.size === 0) return false
  const weight = (roots: Iterable<string>) => [...roots].reduce((sum, root) => sum + weigh(root), 0)
  if (shared.size === 1 && weight(shared) < rare) return false
  if (isElsewhere(reader, one, other)) return false
  const denied = one.denied && !other.denied && one.word.root === other.word.root
  if (denied) {
    const behind = [...argumentsOf(one, one.word.at)]
    const common = behind.filter((root) => theirs.has(root) || them.has(root))
    if (weight(common) < mostOfDenied * weight(behind)) return false
  }
  if (weight(shared) < mostOfBoth * Math.min(weight(mine), weight(theirs))) return false
  if (shared.size > 1) return true
  const near = Math.abs(one.claim.sentence - other.claim.sentence) <= nearby
  return near && (one.claim.contrasted || other.claim.contrasted || Math.min(mine.size, theirs.size) <= 2)
}

/** The content words of the clause beside its predicate, or those behind a token only. */
const argumentsOf = ({ clause, word }: Assertion, after = -1): ReadonlySet<string> =>
  new Set(clause.words.filter(({ at, root }) => at > after && root !== word.root).map(({ root }) => root))

/** What a speaker is called: he himself is meant by «أنه لم ينسحب», and by what others say of him. */
const speakerOf = ({ speaker }: Claim): ReadonlySet<string> =>
  new Set([...speaker.stems, ...speaker.nameKeys].map(rootOf))

/** A day stands at most this many tokens behind the clause: «رفض الوزير، منذ عامين». */
const afterwards = 6

function isElsewhere(reader: Reader, one: Assertion, other: Assertion): boolean {
  if (apart(placesIn(reader, one.clause), placesIn(reader, other.clause))) return true
  const [mine, theirs] = [one, other].map(({ clause: { from, to } }) =>
    timesIn(reader, { from, to: Math.min(to + afterwards, reader.keys.length) }),
  ) as [Set<string>, Set<string>]
  if (apart(mine, theirs)) return true
  return !one.pole?.state && !other.pole?.state && hasStretch(mine) !== hasStretch(theirs)
}

import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import { numeralAt } from '../../lexicon/numerals.ts'
import { isCleft, restricting, saysAlone } from './alone.ts'
import type { Claim, Weights, Word } from './claims.ts'
import { type Clause, clausesOf } from './clauses.ts'
import type { Opposition } from './opposition.ts'
import { holdersOf, nearest, rootsIn } from './pairs.ts'
import { signs } from './signs.ts'
import { isOneVoice } from './voices.ts'

/** A claim that one and no other did it, or did this and nothing else. */
type Exclusive = {
  readonly predicate: Word
  /** Who or what alone it was: «[الدورية] هي التي بدأت», «تحمل [مساعدات] فقط». */
  readonly only: ReadonlySet<string>
  /** What else is said of it, which the other must say too; of names, one will do. */
  readonly rest: ReadonlySet<string>
  readonly named: boolean
  /** Who alone it was, and not what. */
  readonly cleft: boolean
}

/** A predicate is held against at most this many claims on either side. */
const widest = 20
/** Statements of one matter stand at most this many sentences apart. */
const farthest = 4
/** How much of the rest the other must say. */
const most = 0.7

/**
 * What one says of one thing alone another says of something else: «المسلحون بدأوا إطلاق النار» against «الدورية هي التي بدأت إطلاق
 * النار», «السفينة تحمل أسلحة» against «تحمل مساعدات فقط».
 */
export function exclusions(reader: Reader, claims: readonly Claim[], weigh: Weights): Opposition[] {
  const found = claims.map((claim) => exclusivesOf(reader, claim))
  const predicates = found.map((exclusives) => exclusives.map(({ predicate }) => predicate))
  if (predicates.every(({ length }) => length === 0)) return []
  const holders = holdersOf(claims, rootsIn(predicates))
  return claims.flatMap((claim, index): Opposition[] =>
    (found[index] ?? none).flatMap((exclusive) =>
      nearest(holders.get(exclusive.predicate.root) ?? [], index, widest).flatMap((partner): Opposition[] => {
        const other = claims[partner]
        if (!other || isOneVoice(other, claim) || Math.abs(other.sentence - claim.sentence) > farthest) return []
        if (other.spoken.commitment === 'deny' || other.spoken.commitment === 'direct') return []
        const place = clausesOf(reader, other)
          .map((clause) => saysOtherwise(reader, clause, exclusive, weigh))
          .find((found) => found !== undefined)
        const { at } = exclusive.predicate
        return place ? [{ kind: 'contradiction', a: other, b: claim, about: [place, { from: at, to: at + 1 }] }] : []
      }),
    ),
  )
}

const none: readonly Exclusive[] = []

function exclusivesOf(reader: Reader, claim: Claim): readonly Exclusive[] {
  if ((claim.signs & signs.alone) === 0) return none
  if (claim.spoken.commitment === 'deny' || claim.spoken.commitment === 'direct') return none
  if (!claim.spoken.content.some((range) => saysAlone(reader, range))) return none
  return clausesOf(reader, claim).flatMap((clause): Exclusive[] => {
    if (clause.open || clause.negated) return []
    const found = cleftIn(reader, clause, claim) ?? onlyIn(reader, clause, claim)
    return found && found.only.size > 0 && found.rest.size > 0 ? [found] : []
  })
}

/** Who alone it was stands at most this many words before. */
const closest = 3

/** «الدورية هي التي بدأت إطلاق النار» */
function cleftIn({ keys }: Reader, { from, to, words, pronoun }: Clause, { names }: Claim): Exclusive | undefined {
  for (let at = from + 1; at < to - 1; at++) {
    if (!isCleft(keys, at)) continue
    const only = words.filter((word) => word.at < at).slice(-closest)
    const [predicate, ...rest] = words.filter((word) => word.at > at + 1)
    // «إنها هي التي فازت»
    const who = only.length === 0 && pronoun ? names : rootsOf(only)
    return predicate && { predicate, only: who, rest: rootsOf(rest), named: false, cleft: true }
  }
  return undefined
}

/** «السفينة تحمل مساعدات غذائية فقط»; not of numbers, «ثلاثة فقط». */
function onlyIn(reader: Reader, { from, to, words, pronoun }: Clause, { names }: Claim): Exclusive | undefined {
  const { keys } = reader
  for (let at = from + 1; at < to; at++) {
    if (!restricting.has(keys[at] ?? '')) continue
    if (numeralAt(keys, at - 1) || numeralAt(keys, at - 2)) return undefined
    const before = words.filter((word) => word.at < at)
    const predicate = before.find((word) => reader.words(word.at)?.verb || reader.words(word.at - 1)?.classes.auxiliary)
    if (!predicate) return undefined
    const subject = before.filter((word) => word.at < predicate.at)
    return {
      predicate,
      only: rootsOf(before.filter((word) => word.at > predicate.at).slice(-closest)),
      rest: subject.length > 0 || !pronoun ? rootsOf(subject) : names,
      named: subject.length === 0 && pronoun,
      cleft: false,
    }
  }
  return undefined
}

/** Where a clause says the same of something else. */
function saysOtherwise(
  reader: Reader,
  clause: Clause,
  { predicate, only, rest, named, cleft }: Exclusive,
  weigh: Weights,
): Range | undefined {
  if (clause.open || clause.negated) return undefined
  const same = clause.words.find(({ at, root }) => root === predicate.root && isDone(reader, at))
  // «بدأوا إطلاق النار على الدورية»: whom it befell did not do it.
  if (!same || clause.words.some(({ at, root }) => only.has(root) && (cleft ? at < same.at : at > same.at)))
    return undefined
  const theirs = rootsOf(clause.words)
  const weight = (roots: Iterable<string>) => [...roots].reduce((sum, root) => sum + weigh(root), 0)
  const common = [...rest].filter((root) => theirs.has(root))
  const else_ = clause.pronoun || clause.words.some(({ root }) => root !== same.root && !rest.has(root))
  const enough = common.length > 0 && (named || weight(common) >= most * weight(rest))
  return else_ && enough ? { from: same.at, to: same.at + 1 } : undefined
}

/** Whether it is told of as done: by a verb, or as what somebody is blamed for («حمل المعتصمين مسؤولية إشعال النار»). */
const isDone = ({ keys, words }: Reader, at: number): boolean =>
  words(at)?.verb === true ||
  words(at - 1)?.complementiser !== undefined ||
  words(at)?.classes.auxiliary === true ||
  words(at - 1)?.classes.auxiliary === true ||
  /^[بال]{0,3}م(?:سؤ|سئ)ولية$/u.test(keys[at - 1] ?? '')

const rootsOf = (words: readonly Word[]): ReadonlySet<string> => new Set(words.map(({ root }) => root))

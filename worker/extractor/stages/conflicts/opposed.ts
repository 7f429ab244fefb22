import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import { once } from '../../once.ts'
import { type Claim, rootOfAny, type Weights, type Word } from './claims.ts'
import { type Clause, clausesOf } from './clauses.ts'
import type { Opposition } from './opposition.ts'
import { holdersOf, nearest } from './pairs.ts'
import { type PoleHit, poleAt, polesIn } from './poles.ts'
import { isSameMatter } from './same-matter.ts'
import { signs } from './signs.ts'
import { isOneVoice } from './voices.ts'

/** A predicate as somebody asserts or denies it: «[لم تصل]», «[مغلق]». */
export type Assertion = {
  readonly claim: Claim
  readonly clause: Clause
  readonly word: Word
  readonly denied: boolean
  readonly pole?: PoleHit
}

/** A predicate is held against at most this many claims on either side. */
const widest = 30
/** Statements of one matter stand at most this many sentences apart. */
const farthest = 8

/**
 * Predicates that cannot both hold of one matter: one denies what the other says («سيارات الإسعاف وصلت» against «لم تصل سيارات
 * الإسعاف»), or the two exclude each other («المعبر مفتوح» against «المعبر مغلق»). Both must speak of the same things.
 */
export function oppositePredicates(reader: Reader, claims: readonly Claim[], weigh: Weights): Opposition[] {
  const may = mayAssert(reader, claims)
  if (!may.includes(true)) return []
  const clauses = claims.map((claim) => once(() => (asserts(claim) ? clausesOf(reader, claim) : [])))
  const said = claims.map((claim, index) => once(() => assertionsOf(reader, claim, clauses[index]?.() ?? [])))
  // Those of other claims are read where one of these is held against them.
  const first = claims.map((_, index) => (may[index] ? (said[index]?.() ?? nothing) : nothing))
  if (first.every(({ length }) => length === 0)) return []
  const denied = new Set<string>()
  const around = new Set<number>()
  for (const assertions of first)
    for (const one of assertions) {
      if (!one.denied) continue
      denied.add(one.word.root)
      for (let away = -farthest; away <= farthest; away++) around.add(one.claim.sentence + away)
    }
  const holders = clausesWith(reader, claims, clauses, denied, around)
  const poled = claimsByPole(first)
  return first.flatMap((assertions, index) =>
    assertions.flatMap((one): Opposition[] => {
      const near = (places: readonly number[] | undefined): readonly number[] => nearest(places ?? [], index, widest)
      const partners = new Set([
        ...(one.denied ? near(holders.get(one.word.root)) : []),
        ...(one.pole ? near(poled.get(one.pole.id)) : []),
      ])
      return [...partners].flatMap((partner): Opposition[] => {
        const claim = claims[partner]
        // Two that exclude each other are found from either side.
        if (!one.denied && partner > index) return []
        if (!claim || isOneVoice(claim, one.claim)) return []
        if (Math.abs(claim.sentence - one.claim.sentence) > farthest) return []
        const [theirs, whole] = [said[partner]?.() ?? [], clauses[partner]?.() ?? []]
        const other = [...theirs, ...saidOutright(reader, one, claim, whole)].find(
          (against) =>
            excludes(reader, one, against) && mayClash(one, against) && isSameMatter(reader, one, against, weigh),
        )
        return other ? [{ kind: 'contradiction', a: claim, b: one.claim, about: [placeOf(other), placeOf(one)] }] : []
      })
    }),
  )
}

const nothing: readonly Assertion[] = []

/** Denials are compared by what they deny, in denied.ts. */
const asserts = ({ spoken, statement }: Claim): boolean =>
  spoken.commitment !== 'deny' && spoken.commitment !== 'decline' && statement.stance === undefined

/** Which claims may assert what another excludes: they negate something, or the article has words of both sides of a pole that they have. */
function mayAssert(reader: Reader, claims: readonly Claim[]): boolean[] {
  const poles = claims.map((claim) => (asserts(claim) ? polesIn(reader, claim.spoken.content) : undefined))
  const all = { is: 0, isNot: 0 }
  for (const [index, own] of poles.entries()) {
    if (!own) continue
    const { is, isNot } = own
    const negates = isNegating(claims[index])
    all.is |= negates ? is | isNot : is
    all.isNot |= negates ? is | isNot : isNot
  }
  const contested = all.is & all.isNot
  return poles.map(
    (own, index) => own !== undefined && (isNegating(claims[index]) || ((own.is | own.isNot) & contested) !== 0),
  )
}

const isNegating = (claim: Claim | undefined): boolean => ((claim?.signs ?? 0) & signs.negator) !== 0

/** For each of some roots the claims of some sentences that have it in a clause, by their place in the list, in order. */
function clausesWith(
  { words }: Reader,
  claims: readonly Claim[],
  clauses: readonly (() => readonly Clause[])[],
  roots: ReadonlySet<string>,
  sentences: ReadonlySet<number>,
): ReadonlyMap<string, readonly number[]> {
  if (roots.size === 0) return new Map()
  const has = ({ spoken }: Claim): boolean =>
    spoken.content.some(({ from, to }) => {
      for (let at = from; at < to; at++) {
        const facts = words(at)
        if (facts && roots.has(rootOfAny(facts))) return true
      }
      return false
    })
  const own = claims.map((claim, index) => {
    const read = sentences.has(claim.sentence) && asserts(claim) && has(claim) ? (clauses[index]?.() ?? []) : []
    return { words: read.flatMap((clause) => clause.words) }
  })
  return holdersOf(own, roots)
}

/** A clause has at most this many predicates: «الغارة [قتلت] [مدنيين]». */
const mostOfClause = 3

/** The negated predicate of each clause, else its words that have an opposite. */
function assertionsOf(reader: Reader, claim: Claim, clauses: readonly Clause[]): Assertion[] {
  return clauses.flatMap((clause): Assertion[] => {
    if (clause.open) return []
    if (clause.negated) {
      const { word } = clause.negated
      const pole = poleAt(reader, word.at, true)
      return [{ claim, clause, word, denied: true, ...(pole && { pole }) }]
    }
    const found: Assertion[] = []
    for (const word of clause.words) {
      // «طالب [بوقف] بناء السد»: what a content without a verb begins with is its predicate.
      const pole = word.at >= clause.from ? poleAt(reader, word.at, word === clauses[0]?.words[0]) : undefined
      // «مدنيين غادروا المدينة»: what a clause begins with is no state of something else.
      if (!pole || (pole.state && word === clause.words[0] && !clause.pronoun)) continue
      found.push({ claim, clause, word, denied: false, pole })
      if (found.length === mostOfClause) break
    }
    return found
  })
}

/** «بعد أسبوعين من [التوقف] عن استخدامها»: a noun behind «from» or «before» sets a time and claims nothing. */
const isPassing = ({ keys, words }: Reader, { at }: Word): boolean =>
  /^(?:من|قبل)$/u.test(keys[at - 1] ?? '') && words(at)?.verb !== true

/** Where a claim says outright what another denies. What is to be done and what has not been done do not clash. */
const saidOutright = (
  reader: Reader,
  { denied, word: { root }, clause: { negated } }: Assertion,
  claim: Claim,
  clauses: readonly Clause[],
): Assertion[] =>
  denied
    ? clauses.flatMap((clause) => {
        if (clause.open || clause.negated || (clause.future && negated?.ahead === false)) return []
        const word = clause.words.find((own) => own.root === root && !isPassing(reader, own))
        return word ? [{ claim, clause, word, denied: false }] : []
      })
    : []

function claimsByPole(said: readonly (readonly Assertion[])[]): ReadonlyMap<string, number[]> {
  const poled = new Map<string, number[]>()
  said.forEach((assertions, index) => {
    for (const { pole } of assertions) {
      const known = pole && poled.get(pole.id)
      if (pole && !known) poled.set(pole.id, [index])
      else if (known && known.at(-1) !== index) known.push(index)
    }
  })
  return poled
}

/** On which side of its pole an assertion comes out. */
const isPositive = ({ pole, denied }: Assertion): boolean => pole?.positive !== denied

function excludes(reader: Reader, one: Assertion, other: Assertion): boolean {
  if (one.denied && !other.denied && isSameWord(reader, one.word, other.word)) return true
  return one.pole !== undefined && one.pole.id === other.pole?.id && isPositive(one) !== isPositive(other)
}

/** Verbs and verbal nouns meet by their root («لم تصل», «وصول»), other nouns by their letters: «عملية» is no «عمل». */
function isSameWord({ keys, words }: Reader, one: Word, other: Word): boolean {
  if (one.root !== other.root) return false
  const bare = ({ at }: Word): string => (words(at)?.stem ?? keys[at] ?? '').replace(/(?:ات|ة|ه|ها|هم|ا)$/u, '')
  const isAct = (word: Word): boolean => {
    const facts = words(word.at)
    const opens = words(word.at - 1)?.complementiser !== undefined
    return facts?.verb === true || facts?.verbalNoun === true || opens || bare(word) === word.root
  }
  return (isAct(one) && isAct(other)) || bare(one) === bare(other) || /^[a-z]/u.test(one.root)
}

/**
 * What is asked for clashes with what will be done otherwise («طالب بإقالة المدير» against «لن يقال المدير»), what is feared with
 * what is not there at all («حذر من إضراب» against «لا مؤشرات على أي إضراب»); neither with what is otherwise now.
 */
function mayClash(one: Assertion, other: Assertion): boolean {
  const ahead = [one, other].some(({ clause }) => clause.negated?.ahead)
  const none = [one, other].some(({ clause }) => clause.negated?.any)
  const plan = one.pole?.plan && other.pole?.plan
  const asked = [one, other].filter(({ claim }) => claim.spoken.commitment === 'direct').length
  const foreseen = [one, other].filter(({ claim }) => claim.spoken.commitment === 'predict').length
  if (asked > 0) return asked === 1 && (plan || ahead)
  const states = one.pole?.state && other.pole?.state
  return foreseen !== 1 || ahead || none || states === true
}

const placeOf = ({ word: { at } }: Assertion): Range => ({ from: at, to: at + 1 })

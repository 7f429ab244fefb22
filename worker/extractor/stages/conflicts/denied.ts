import type { Conflict } from '../../../contract.ts'
import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import { numeralAt } from '../../lexicon/numerals.ts'
import { denialIn } from '../denials.ts'
import { type Claim, isCarrier, isRefusedClaim, saidTogether, type Weights, type Word, wordsIn } from './claims.ts'
import { isNegatedAt } from './negation.ts'

/** Two statements that stand against each other, and the words of each on which they do. */
export type Opposition = {
  readonly kind: Conflict['kind']
  readonly a: Claim
  readonly b: Claim
  readonly about: readonly Range[]
}

/** A denial: who denies, and the words of what is denied. Empty where it only points back («نفى ذلك»). */
type Denied = { readonly claim: Claim; readonly matter: readonly Word[]; readonly link: boolean }

/** Cues that deny by doubting: «شكك في هذا الأمر». */
const doubting = new Set(['شكّك'])
/** What is denied may have been asked for or hoped; only what is said to be so is contradicted. */
const unclaimed = new Set(['direct', 'decline', 'deny'])

/** Denied matter is long at most this many words; of a denial with more the first ones count. */
const longestMatter = 24

function deniedBy(reader: Reader, claim: Claim): Denied | undefined {
  const { commitment } = claim.spoken
  const denies =
    (commitment === 'deny' && !claim.statement.cue?.negated) ||
    doubting.has(claim.spoken.lemma) ||
    isRefusedClaim(reader, claim.spoken)
  if (denies) return { claim, matter: untilContrast(reader, claim), link: false }
  if (claim.statement.stance !== 'denial') return undefined
  const denial = denialIn(reader, claim.spoken.content)
  if (!denial) return undefined
  const range = claim.spoken.content.find(({ from, to }) => from <= denial.from && denial.to <= to)
  const sentence = range && around(reader, range, denial)
  if (!sentence) return undefined
  // The subject before («الأنباء عن … عارية عن الصحة»), else what follows («لا صحة لما يشاع عن …»).
  const before = wordsIn(reader, { from: sentence.from, to: denial.from })
  const after = wordsIn(reader, { from: denial.to, to: sentence.to })
  const matter = denial.link ? [...before, ...after] : before.length > 0 ? before : after
  return { claim, matter: matter.slice(0, longestMatter), link: denial.link }
}

/** «نفت التدخل لكنها قالت إن …»: what follows the contrast is not denied. */
function untilContrast({ keys }: Reader, { spoken, words }: Claim): readonly Word[] {
  const range = spoken.content[0]
  if (!range) return []
  let end = range.from
  while (end < range.to && !/^و?لكن/u.test(keys[end] ?? '')) end++
  const matter = words.filter(({ at }) => at < end || at >= range.to)
  return (matter.length > 0 ? matter : words).slice(0, longestMatter)
}

/** The sentence inside a content in which a denial stands. */
function around({ keys }: Reader, { from, to }: Range, denial: Range): Range {
  let start = denial.from
  while (start > from && keys[start - 1] !== '.') start--
  let end = denial.to
  while (end < to && keys[end] !== '.') end++
  return { from: start, to: end }
}

/** Of several claims those count that say nearly as much of what is denied as the best. */
const comparable = 0.7

/** A denial asks at most this many claims that share a word with it, the nearest first. */
const widest = 60

/**
 * Explicit denials of what another source says. «نفت الشركة توقف الشحنات» stands against «قال مسؤولان إن الشحنات توقفت»; «نفى
 * ذلك» against the statement before it; a denial that no statement answers to is none of these.
 */
export function denials(reader: Reader, claims: readonly Claim[], weigh: Weights): Opposition[] {
  const byRoot = new Map<string, Claim[]>()
  for (const claim of claims) {
    for (const root of claim.roots) {
      const others = byRoot.get(root)
      if (others) others.push(claim)
      else byRoot.set(root, [claim])
    }
  }
  const position = new Map(claims.map((claim, index) => [claim, index]))
  return claims.flatMap((claim): Opposition[] => {
    const denied = deniedBy(reader, claim)
    if (!denied) return []
    const at = position.get(claim) ?? 0
    const oppose = (other: Claim, about: readonly Range[]): Opposition => ({
      kind: 'denial',
      a: other,
      b: claim,
      about,
    })
    const answered = candidates(byRoot, denied, position).flatMap((other) => {
      const shared = sharedMatter(reader, denied, other, weigh)
      return shared ? [{ other, ...shared }] : []
    })
    const [nearest] = answered
    if (nearest) {
      // Beside one who says all of it, one who only uses a word of it is not meant.
      const most = Math.max(...answered.map(({ part }) => part))
      const meant = answered.filter(({ part }) => part >= most * comparable)
      const again = elaborations(reader, denied, claims, at)
      return [
        ...meant.map(({ other, about }) => oppose(other, about)),
        ...again.map(
          (same): Opposition => ({ kind: 'denial', a: meant[0]?.other ?? nearest.other, b: same, about: [] }),
        ),
      ]
    }
    return pointedAt(reader, denied, claims, at).map((other) => oppose(other, wholeContents(other, claim)))
  })
}

/** A denier says again what he denies within this many claims: «… لا أساس لها … لكن الاندماج ليس مطروحا». */
const nearby = 8

/** What else the denier says against the same: by a negation of its head word, or by «إنما», «بل» with two of its words. */
function elaborations(reader: Reader, { claim, matter }: Denied, claims: readonly Claim[], at: number): Claim[] {
  const roots = new Set(matter.map(({ root }) => root))
  const head = matter[0]?.root
  return claims.slice(Math.max(0, at - nearby), at + nearby).filter((other) => {
    if (other === claim || other.speaker !== claim.speaker || !other.statement.counted) return false
    const said = other.words.find(({ root }) => root === head)
    if (
      said &&
      (isNegatedAt(reader, said.at) || reader.keys[said.at + 1] === 'ليس' || reader.keys[said.at + 1] === 'ليست')
    )
      return true
    const corrects = corrections.has(reader.keys[other.spoken.content[0]?.from ?? -1] ?? '')
    return corrects && saidTogether(other, roots).size >= 2
  })
}

const corrections = new Set(['انما', 'وانما', 'بل'])

const wholeContents = (a: Claim, b: Claim): Range[] => [a, b].flatMap(({ spoken }) => spoken.content.slice(0, 1))

function candidates(
  byRoot: ReadonlyMap<string, readonly Claim[]>,
  { claim, matter }: Denied,
  position: ReadonlyMap<Claim, number>,
): Claim[] {
  const found = new Set<Claim>()
  const here = position.get(claim) ?? 0
  const far = (other: Claim) => Math.abs((position.get(other) ?? 0) - here)
  for (const { root } of matter) {
    const holders = byRoot.get(root) ?? []
    // Of a word that stands everywhere only the nearest holders are asked.
    for (const other of holders.length > widest ? holders.filter((holder) => far(holder) <= widest) : holders) {
      if (other.speaker !== claim.speaker && !unclaimed.has(other.spoken.commitment) && !other.statement.stance)
        found.add(other)
    }
  }
  return [...found].sort((x, y) => far(x) - far(y)).slice(0, widest)
}

/** A word of this weight stands in few sentences of the article. */
const rare = 1.35

/** Where both speak of what is denied, and how much of it the other says, 0…1 by weight. */
type Shared = { readonly about: readonly Range[]; readonly part: number }

/** The words of both on which a claim says what is denied; undefined where they have too little in common. */
function sharedMatter(
  reader: Reader,
  { claim, matter, link }: Denied,
  other: Claim,
  weigh: Weights,
): Shared | undefined {
  const roots = [...new Set(matter.map(({ root }) => root))]
  const shared = [...saidTogether(other, new Set(roots))]
  if (shared.length === 0) return undefined
  const head = roots[0] ?? ''
  const said = other.words.find(({ root }) => root === head)
  // «لم تتوقف الشحنات» agrees with him who denies that they stopped.
  if (said && isNegatedAt(reader, said.at)) return undefined
  // The event itself, the first word of what is denied, weighs double.
  const weight = (some: readonly string[]) => some.reduce((sum, root) => sum + weigh(root) * (root === head ? 2 : 1), 0)
  const part = weight(shared) / weight(roots)
  const near = Math.abs(other.sentence - claim.sentence) <= 3
  const enough =
    (shared.length >= 2 && part >= (said ? 0.45 : 0.6)) ||
    (shared.length >= 4 && part >= 0.3) ||
    (roots.length === 1 && near) ||
    (said && weigh(head) >= rare && part >= 0.35) ||
    (link && shared.length >= 3)
  if (!enough) return undefined
  const set = new Set(shared)
  const about = [cover(other.words, set), cover(matter, set)].flatMap((range) => (range ? [range] : []))
  return { about, part }
}

/** The run of tokens from the first to the last of some words, within one stretch of at most 40 tokens. */
function cover(words: readonly Word[], roots: ReadonlySet<string>): Range | undefined {
  const places = words.filter(({ root }) => roots.has(root)).map(({ at }) => at)
  const from = places[0]
  if (from === undefined) return undefined
  const to = places.findLast((place) => place - from < 40) ?? from
  return { from, to: to + 1 }
}

const accusations = new Set('تهم تهمة اتهامات اتهام مزاعم ادعاءات'.split(' '))
const figures = new Set('حصيلة ارقام رقم عدد اعداد احصائية'.split(' '))

/** A denial that only points back reaches at most this many sentences: «نفى ذلك», «هذا غير صحيح». */
const reach = 3

/**
 * What a denial without words of its own points back to: «نفى ذلك» the statement before, «نفى التهم» those who accuse,
 * «نفى صحة هذه الحصيلة» the last number.
 */
function pointedAt(reader: Reader, denied: Denied, claims: readonly Claim[], at: number): Claim[] {
  const { claim, matter } = denied
  const stems = stemsOf(reader, claim)
  const figure = stems.some((stem) => figures.has(stem))
  const charge = stems.some((stem) => accusations.has(stem))
  if (matter.length > 1 && !figure && !charge) return []
  if (matter.length === 1 && !figure && !charge && !stems.some(isCarrier)) return []
  const before = claims.slice(Math.max(0, at - widest), at).filter((other) => other.speaker !== claim.speaker)
  const suits = (other: Claim): boolean =>
    charge
      ? other.spoken.commitment === 'accuse' || other.spoken.commitment === 'distance'
      : !unclaimed.has(other.spoken.commitment) &&
        claim.sentence - other.sentence <= reach &&
        (!figure || other.spoken.content.some((range) => hasNumber(reader, range)))
  const target = before.findLast(suits)
  if (!target) return []
  // «أكدت القناة هذه المعلومات» says nothing of its own; what it takes up is denied with it.
  if (!charge) return [target, ...(target.words.length === 0 ? before.slice(0, before.indexOf(target)).slice(-1) : [])]
  const names = new Set(claim.speaker.nameKeys)
  // What the accuser says of the accused in the same breath is part of the charge.
  return before.filter(
    (other) =>
      other === target ||
      (other.speaker === target.speaker &&
        other.sentence === target.sentence &&
        other.spoken.content.some(({ from, to }) =>
          reader.keys.slice(from, to).some((key) => names.has(key.replace(/^ال/u, ''))),
        )),
  )
}

function stemsOf(reader: Reader, { spoken }: Claim): string[] {
  const stems: string[] = []
  for (const { from, to } of spoken.content) {
    for (let at = from; at < Math.min(to, from + longestMatter); at++) {
      const facts = reader.words(at)
      if (facts) stems.push(facts.stem)
      if (facts?.classes.has('demonstrative')) stems.push('امر')
    }
  }
  return stems
}

function hasNumber({ keys }: Reader, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (numeralAt(keys, at)) return true
  return false
}

import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import { once } from '../../once.ts'
import { type Claim, saidTogether, type Weights, type Word } from './claims.ts'
import { type Denied, deniedBy } from './denial.ts'
import { isNegatedAt } from './negation.ts'
import { type Opposition, unclaimed } from './opposition.ts'
import { holdersOf, nearest, rootsIn } from './pairs.ts'
import { elaborations, pointedAt, wordsDenied } from './pointed.ts'
import { isOneVoice } from './voices.ts'

/** Of several claims those count that say nearly as much of what is denied as the best. */
const comparable = 0.7

/** Of each of its words a denial asks at most this many claims on either side, and as many in all. */
const widest = 60

/**
 * Explicit denials of what another source says. «نفت الشركة توقف الشحنات» stands against «قال مسؤولان إن الشحنات توقفت»; «نفى
 * ذلك» against the statement before it; a denial that no statement answers to is none of these.
 */
export function denials(reader: Reader, claims: readonly Claim[], weigh: Weights): Opposition[] {
  const found = claims.map((claim) => deniedBy(reader, claim))
  if (found.every((denied) => !denied)) return []
  const holders = once(() => holdersOf(claims, rootsIn(found.map((denied) => denied?.matter ?? []))))
  return claims.flatMap((claim, at): Opposition[] => {
    const denied = found[at]
    if (!denied) return []
    const oppose = (other: Claim, about: readonly Range[]): Opposition => ({
      kind: 'denial',
      a: other,
      b: claim,
      about,
    })
    const words = wordsDenied(reader, denied, claims, at)
    if (words.length > 0) return words.map((other) => oppose(other, wholeContents(other, claim)))
    const answered = candidates(reader, claims, holders(), denied, at).flatMap((other) => {
      const shared = sharedMatter(reader, denied, other, weigh)
      return shared ? [{ other, ...shared }] : []
    })
    const [closest] = answered
    if (closest) {
      // Beside one who says all of it, one who only uses a word of it is not meant.
      const most = Math.max(...answered.map(({ part }) => part))
      const meant = answered.filter(({ part }) => part >= most * comparable)
      const again = elaborations(reader, denied, claims, at)
      return [
        ...meant.map(({ other, about }) => oppose(other, about)),
        ...again.map(
          (same): Opposition => ({ kind: 'denial', a: meant[0]?.other ?? closest.other, b: same, about: [] }),
        ),
      ]
    }
    return pointedAt(reader, denied, claims, at).map((other) => oppose(other, wholeContents(other, claim)))
  })
}

const wholeContents = (a: Claim, b: Claim): Range[] => [a, b].flatMap(({ spoken }) => spoken.content.slice(0, 1))

/** The claims that may say what is denied: those that share a word with it, not too far away, the nearest first. */
function candidates(
  reader: Reader,
  claims: readonly Claim[],
  holders: ReadonlyMap<string, readonly number[]>,
  { claim, matter }: Denied,
  at: number,
): Claim[] {
  const found = new Set<number>()
  for (const { root } of matter) for (const other of nearest(holders.get(root) ?? [], at, widest)) found.add(other)
  return [...found]
    .sort((x, y) => Math.abs(x - at) - Math.abs(y - at))
    .flatMap((index): Claim[] => {
      const other = claims[index]
      const may = other && !isOneVoice(other, claim) && !unclaimed.has(other.spoken.commitment)
      return may && !other.statement.stance && !disowns(reader, other) && !asks(reader, other) ? [other] : []
    })
    .slice(0, widest)
}

/** Verbs for what others spread: «ليس بطلب الثوار كما يروج النظام». */
const spreading = /^(?:يروج|تروج|يزعم|تزعم|يدعي|تدعي|يشاع|يتردد|تردد|يقال|قيل|يتداول|تداوله|يشيع|تشيع)$/u

/** Whether a claim itself says that it is not as others spread: «لم يتوقف العمل كما يشاع». */
function disowns({ keys }: Reader, { spoken }: Claim): boolean {
  return spoken.content.some(({ from, to }) => {
    let negated = false
    for (let at = from; at < Math.min(to, from + 60); at++) {
      negated ||= /^[وف]?(?:ليس|ليست|لم|لا|لن)$/u.test(keys[at] ?? '')
      if (negated && keys[at] === 'كما' && spreading.test(keys[at + 1] ?? '')) return true
    }
    return false
  })
}

/** Whether a claim asks: «هل النوايا صادقة؟» says nothing that could be denied. */
const asks = ({ keys }: Reader, { spoken }: Claim): boolean =>
  spoken.content.some(({ from, to }) =>
    keys.slice(from, Math.min(to + 1, from + 40)).some((key) => key === 'هل' || key === '؟'),
  )

/** «انخفاض الأسعار» is not «التخفيضات»: two nouns of one root that are not one noun, where nothing else is common. */
function isOtherNoun({ words }: Reader, said: Word, matter: readonly Word[]): boolean {
  const denied = matter.find(({ root }) => root === said.root)
  const [one, other] = [denied, said].map((word) => words(word?.at ?? -1))
  if (!one || !other || one.verb || other.verb || one.cues.length > 0 || other.cues.length > 0) return false
  const bare = (stem: string): string => stem.replace(/^ال/u, '').replace(/(?:ات|ة|ه|ها|ا)$/u, '')
  const long = bare(one.stem).length >= 5 && bare(other.stem).length >= 5
  return long && bare(one.stem) !== bare(other.stem)
}

/** A word of this weight stands in few sentences of the article. */
const rare = 1.35

/** Where both speak of what is denied, and how much of it the other says, 0…1 by weight. */
type Shared = { readonly about: readonly Range[]; readonly part: number }

/** The words of both on which a claim says what is denied; undefined where they have too little in common. */
function sharedMatter(
  reader: Reader,
  { claim, matter, link, ends }: Denied,
  other: Claim,
  weigh: Weights,
): Shared | undefined {
  const all = [...new Set(matter.map(({ root }) => root))]
  // «أعلن الحزب قبوله الخطة», «نفى أن يكون الحزب قد قبل الخطة»: of himself a speaker does not speak by name.
  const others = all.filter((root) => !other.names.has(root))
  const roots = others.length > 1 ? others : all
  const shared = [...saidTogether(other, new Set(roots))]
  if (shared.length === 0) return undefined
  const named = others.length < all.length && shared.some((root) => !claim.names.has(root))
  const head = roots[0] ?? ''
  const said = other.words.find(({ root }) => root === head)
  // «لم تتوقف الشحنات» agrees with him who denies that they stopped.
  const firsts = new Set(roots.slice(0, 2))
  if (other.words.some(({ at, root }) => firsts.has(root) && isNegatedAt(reader, at))) return undefined
  // The event itself, the first word of what is denied, weighs double.
  const weight = (some: readonly string[]) => some.reduce((sum, root) => sum + weigh(root) * (root === head ? 2 : 1), 0)
  const part = weight(shared) / weight(roots)
  const near = Math.abs(other.sentence - claim.sentence) <= 3
  if (shared.length === 1 && said && isOtherNoun(reader, said, matter)) return undefined
  const enough = link
    ? shared.length >= 3 || (shared.length >= 2 && (part >= 0.6 || tellsCause(reader, other)))
    : (shared.length >= 2 && part >= (said ? 0.45 : 0.6)) ||
      (shared.length >= 4 && part >= 0.3) ||
      (roots.length === 1 && near) ||
      // «نفى الجيش سقوط المطار في أيدي المتمردين» answers the rebels, who spoke of the airport.
      (named && near && part >= 0.2) ||
      (said && weigh(head) >= rare && part >= 0.35)
  if (!enough || !ends.every((end) => end.some(({ root }) => other.roots.has(root)))) return undefined
  const set = new Set(shared)
  const about = [cover(other.words, set), cover(matter, set)].flatMap((range) => (range ? [range] : []))
  return { about, part }
}

/** Words that make one thing the cause of another: «توفيت على خلفية القرار» says that the two have to do with each other. */
const causes =
  /^[وف]?(?:بسبب|سبب|سببه|سببها|السبب|نتيجة|جراء|اثر|خلفية|ناجم|ناجمة|نجم|نجمت|لان|اعقاب|تسبب|تسببت|ادي|ادت|بفعل)$/u

const tellsCause = ({ keys }: Reader, { spoken }: Claim): boolean =>
  spoken.content.some(({ from, to }) => keys.slice(from, Math.min(to, from + 60)).some((key) => causes.test(key)))

/** The run of tokens from the first to the last of some words, within one stretch of at most 40 tokens. */
function cover(words: readonly Word[], roots: ReadonlySet<string>): Range | undefined {
  const places = words
    .filter(({ root }) => roots.has(root))
    .map(({ at }) => at)
    .sort((a, b) => a - b)
  const from = places[0]
  if (from === undefined) return undefined
  const to = places.findLast((place) => place - from < 40) ?? from
  return { from, to: to + 1 }
}

import { baked } from '../../baked.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import type { Claim } from './claims.ts'
import { isSameMeasure } from './counted.ts'
import type { Opposition } from './opposition.ts'
import { anything, type Quantity, quantitiesOf, type Setting } from './quantities.ts'
import { rootOf } from './root.ts'
import { signs } from './signs.ts'
import { onesIn, twosIn } from './singles.ts'
import { apart, hasStretch } from './ties.ts'
import { isOneVoice } from './voices.ts'

/** Of one counted noun at most this many numbers are held against each other. */
const mostOfOne = 24
/** Numbers of one event stand at most this many sentences apart. */
const farthest = 12

/**
 * Numbers that cannot both hold of one quantity: «مقتل تسعة أشخاص» against «وصول ثلاث عشرة جثة», «نسبة المشاركة 85 في المئة»
 * against «لم تتجاوز 30». Not a total and its part, not two places or days, not an estimate that the other fits.
 */
export function numberConflicts(reader: Reader, claims: readonly Claim[]): Opposition[] {
  const byNoun = new Map<string, Quantity[]>()
  const counting = claims.filter(
    ({ spoken, signs: own }) => (own & signs.number) !== 0 && spoken.commitment !== 'direct',
  )
  // One that counts alone is contradicted by nobody.
  for (const claim of counting.length > 1 ? counting : []) {
    for (const quantity of quantitiesOf(reader, claim)) {
      const known = byNoun.get(quantity.noun)
      if (!known) byNoun.set(quantity.noun, [quantity])
      else if (known.length < mostOfOne) known.push(quantity)
    }
  }
  const found: Opposition[] = []
  for (const quantities of byNoun.values()) {
    quantities.forEach((b, index) => {
      for (const a of quantities.slice(0, index)) if (disagree(reader, a, b)) found.push(opposition(a, b))
    })
  }
  return [...found, ...countedAgain(byNoun), ...oneAgainstTwo(reader, claims)]
}

/** «قدرت الشرطة عدد المشاركين بخمسة آلاف، بينما قال المنظمون إن [العدد] تجاوز خمسين ألفا»: the number before is meant. */
function countedAgain(byNoun: ReadonlyMap<string, readonly Quantity[]>): Opposition[] {
  const elliptic = byNoun.get(anything) ?? []
  if (elliptic.length === 0) return []
  const counted = [...byNoun].flatMap(([noun, all]) => (noun === anything ? [] : all.filter(({ unit }) => !unit)))
  return elliptic.flatMap((b): Opposition[] => {
    const before = counted.filter(
      ({ place, claim }) => place.from < b.place.from && b.claim.sentence - claim.sentence <= 1,
    )
    const last = before.reduce<Quantity | undefined>(
      (a, one) => (a && a.place.from > one.place.from ? a : one),
      undefined,
    )
    return last && !meet(last.setting(), b.setting()) && !isOneVoice(last.claim, b.claim) ? [opposition(last, b)] : []
  })
}

/** «لم يكن هناك سوى انهيار واحد» against «الانهيارين». */
function oneAgainstTwo(reader: Reader, claims: readonly Claim[]): Opposition[] {
  const singles = claims
    .filter((claim) => (claim.signs & signs.one) !== 0)
    .map((claim) => ({ claim, ones: onesIn(reader, claim) }))
    .filter(({ ones }) => ones.size > 0)
    .slice(0, mostOfOne)
  if (singles.length === 0) return []
  const pairs = claims.map((claim) => ({ claim, twos: twosIn(reader, claim) }))
  return singles.flatMap(({ claim: b, ones }) =>
    pairs.flatMap(({ claim: a, twos }): Opposition[] => {
      if (isOneVoice(a, b) || Math.abs(a.sentence - b.sentence) > farthest) return []
      const root = [...ones.keys()].find((one) => twos.has(one))
      const places = root === undefined ? [] : [twos.get(root), ones.get(root)].filter((place) => place !== undefined)
      return places.length === 2 ? [{ kind: 'number', a, b, about: places }] : []
    }),
  )
}

function opposition(a: Quantity, b: Quantity): Opposition {
  const topic = `${a.setting().measure?.name ?? ''} ${a.noun}`
  return { kind: 'number', a: a.claim, b: b.claim, about: [a.place, b.place], topic }
}

/** Whether both numbers may hold. */
const meet = ({ bounds: a }: Setting, { bounds: b }: Setting): boolean => a.least <= b.most && b.least <= a.most

function disagree(reader: Reader, a: Quantity, b: Quantity): boolean {
  const distance = Math.abs(a.claim.sentence - b.claim.sentence)
  if (distance > farthest || isOneVoice(a.claim, b.claim)) return false
  const [of, other] = [a.setting(), b.setting()]
  if (of.partial !== other.partial || of.future !== other.future || of.negated !== other.negated) return false
  if (meet(of, other)) return false
  if (tiedElsewhere(of, other, b.claim)) return false
  const same = isSameMeasure(of.measure, other.measure)
  if (same === false || (a.unit && !same && (of.measure || other.measure))) return false
  const shared = [...of.context].filter((root) => other.context.has(root)).length
  const near = distance <= 2
  // «ثلاثة سجناء فروا», «اثنا عشر سجينا فروا»: all that one says of them the other says too, or the article sets them apart.
  const alone = near && shared > 0 && (shared === Math.min(of.context.size, other.context.size) || b.claim.contrasted)
  const short = bare(a) || bare(b)
  if (same) return shared > 0 || a.unit
  if (a.noun === 'dead' || a.noun === 'hurt') return shared >= 2 || short
  if (of.changing || other.changing || (isPrize(a) && isOwn(reader, a) && isOwn(reader, b))) return false
  // «60 في المئة من الناخبين يؤيدون الرئيس», «41 في المئة من الناخبين يؤيدون الرئيس»: of the same things the same.
  const alike = shared >= 2 && shared === Math.max(of.context.size, other.context.size)
  if (a.noun === 'percent') return near && alike && isSingle(a) && isSingle(b)
  if (durations.has(a.noun)) return near && shared > 0
  if (a.unit) return near && (shared >= 2 || (short && shared > 0)) && isSingle(a) && isSingle(b)
  // «بلغ 120 إصابة حتى الثلاثاء», «300 إصابة حتى الثلاثاء»: both tell of one time.
  const timed = isSameTime(of.times, other.times)
  // «أكثر من عشرين سفينة تنتظر», «ست سفن [فقط] تنتظر دورها»
  const only = near && shared > 0 && (of.only || other.only) && isSingle(a) && isSingle(b)
  return shared >= 2 || alone || only || (near && timed && shared > 0 && isSingle(a) && isSingle(b))
}

const isSameTime = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && a.size === b.size && [...a].every((time) => b.has(time))

/** What rivals have each a number of. */
const prizes = baked('prizes', () => new Set('مقعد مقاعد صوت اصوات نقطة نقاط هدف اهداف'.split(' ').map(rootOf)))
const isPrize = ({ noun }: Quantity): boolean => prizes.has(noun)

/** Whether somebody tells of his own: «[فوزه] بعشرين مقعدا», «[إنه] فاز باثني عشر». */
function isOwn({ words, keys }: Reader, { claim }: Quantity): boolean {
  const first = claim.spoken.content[0]?.from ?? -1
  return words(first)?.complementiser?.pronoun !== undefined || /\p{L}{3}(?:ه|ها|هم)$/u.test(keys[first] ?? '')
}

const durations = new Set(['minute', 'hour', 'day', 'week', 'month', 'year'])

/** A content with many numbers of one unit is a list, and its numbers measure different things. */
const isSingle = ({ beside, noun }: Quantity): boolean => beside.filter((other) => other.noun === noun).length <= 2

/** A claim of a few words says nothing but the number: «تحدث ممرض عن ثلاثين وفاة». */
const bare = ({ claim }: Quantity): boolean => claim.words.length <= 4

/** Whether both are tied to places or days, and for the most part to different ones. */
function tiedElsewhere(a: Setting, b: Setting, claim: Claim): boolean {
  if (apart(a.places, b.places) || apart(a.times, b.times)) return true
  // «غير أن ممرضا تحدث عن ثلاثين وفاة» is about the time that was told of.
  return hasStretch(a.times) !== hasStretch(b.times) && !claim.contrasted
}

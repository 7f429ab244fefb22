import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import { numberAt } from '../../grammar/reader.ts'
import { numeralAt } from '../../lexicon/numerals.ts'
import { once } from '../../once.ts'
import { type Claim, wordsIn } from './claims.ts'
import { tellsFuture } from './clauses.ts'
import { fateRoots, type Measure, measureOf, nounOf, units } from './counted.ts'
import { rootOf } from './root.ts'
import { placesIn, timesIn, yearNouns } from './ties.ts'

/** What a number may be at least and at most: «أكثر من 30», «لا يتجاوز 10», «نحو 50». */
export type Bounds = { readonly least: number; readonly most: number }

/** A counted or measured quantity in a claim. */
export type Quantity = {
  readonly claim: Claim
  readonly place: Range
  /** What is counted: a concept («dead»), the root of the noun, or the unit. */
  readonly noun: string
  /** Whether the noun is a unit, which counts many different things: per cent, metres, minutes, money. */
  readonly unit: boolean
  /** All quantities of the claim. */
  readonly beside: readonly Quantity[]
  /** Asked for where another counts the same. */
  readonly setting: () => Setting
}

/** How many it is said to be, and what the words around say of it. */
export type Setting = {
  readonly bounds: Bounds
  /** Whether the content tells of growth or loss, and so has numbers of more than one time. */
  readonly changing: boolean
  /** What is measured, before the number: «نسبة المشاركة بلغت», «على عمق». */
  readonly measure: Measure | undefined
  /** Whether it tells what will be: «ستوظف 300 عامل». */
  readonly future: boolean
  /** Whether it counts those of whom something is not so: «خمسة لم يجتازوا الفحص». */
  readonly negated: boolean
  /** Whether it is said to be no more: «ست سفن فقط». */
  readonly only: boolean
  /** Whether it counts some of those who were hit: «ثلاثة جرحى في حال خطرة». */
  readonly partial: boolean
  /** Roots of the words around, the noun left out. */
  readonly context: ReadonlySet<string>
  /** The places of the whole content, and the days and years near the number, that tie it down. */
  readonly places: ReadonlySet<string>
  readonly times: ReadonlySet<string>
}

/** A number of these is a part of another: «بينهم 5 أطفال», «منها 12 في العاصمة», «9 من القتلى», «ثلاثا من أصل خمس». */
const partBefore = /^[وف]?(?:بينهم|بينها|بينهما|بينهن|منهم|منها|منهما|منهن|ضمنهم|ضمنها|فيهم|احدهم)$/u

/** Of those who were hit only some are in danger, known by name or buried: «ثلاثة جرحى في حال خطرة», «تشييع خمسة قتلى». */
const partial =
  /^[وفبل]{0,2}(?:ال)?(?:خطرة|خطيرة|حرجة|طفيفة|تشييع|شيع|شيعت|شيعوا|دفن|دفنت|دفنوا|التعرف|هوية|هويات|اسماء|غادر|غادروا)$/u

/** A count that goes up in the telling is no second opinion: «ارتفع العدد إلى 20». */
const updating = /^[وف]?(?:ارتفع|ارتفعت|ارتفاع|ليرتفع|لترتفع|زاد|انخفض|انخفضت|تراجع|تراجعت)$/u

/** «خمسة جنود آخرين» are not those counted before. */
const others = /^(?:اخر|اخرين|اخرون|اخري|اخرى|اضافي|اضافية|اضافيين)$/u

/** Words of growth, loss and comparison. */
const change =
  /^[وفلب]{0,2}(?:ال)?(?:ارتفع|ارتفعت|ارتفاع|ارتفاعا|انخفض|انخفضت|انخفاض|تراجع|تراجعت|متراجعا|نمو|نموا|زيادة|مقارنة|مقابل)$/u

function tellsOfChange({ keys }: Reader, { from, to }: Range): boolean {
  for (let at = from; at < Math.min(to, from + widestChange); at++) if (change.test(keys[at] ?? '')) return true
  return false
}

/** «من 8500 سرير إلى 10 آلاف» tells of a change. */
function isRangeStart(keys: readonly string[], after: number): boolean {
  for (let at = after; at < after + 4; at++) if (keys[at] === 'الي') return true
  return false
}

/** A content is looked through for growth and loss up to this many tokens. */
const widestChange = 60
/** Numbers of one claim that are looked at. */
const mostNumbers = 12
/** What stands this many tokens around a number is its context. */
const around = 8

/** The quantities of a claim: totals only, no dates, clock times, ages of law, parts of another number or updates of one. */
export function quantitiesOf(reader: Reader, claim: Claim): Quantity[] {
  const found: Quantity[] = []
  const among = { claim, beside: found }
  for (const range of claim.spoken.content) {
    for (let at = range.from; at < range.to && found.length < mostNumbers; at++) {
      const numeral = numberAt(reader, at)
      if (!numeral) continue
      const quantity = quantityAt(reader, among, range, at, numeral)
      if (quantity) found.push(quantity)
      at += numeral.length - 1
    }
  }
  return found
}

function quantityAt(
  reader: Reader,
  among: Pick<Quantity, 'claim' | 'beside'>,
  range: Range,
  at: number,
  { value, length }: { value: number; length: number },
): Quantity | undefined {
  const { keys, words } = reader
  const previous = keys[at - 1] ?? ''
  if (yearNouns.has(previous) || (value >= 1900 && value <= 2100 && /^\d/u.test(keys[at] ?? ''))) return undefined
  if (previous === '(' || previous === 'المادة' || previous === 'رقم') return undefined
  for (let back = at - 1; back >= Math.max(range.from, at - 3); back--)
    if (partBefore.test(keys[back] ?? '')) return undefined
  for (let back = at - 1; back >= Math.max(range.from, at - 6); back--)
    if (updating.test(keys[back] ?? '')) return undefined
  if (others.test(keys[at + length + 1] ?? '')) return undefined
  if (previous === 'من' && !/(?:اكثر|اقل|ازيد)$/u.test(keys[at - 2] ?? '') && isRangeStart(keys, at + length))
    return undefined
  let next = at + length
  if (keys[next] === '-' || previous === '-') return undefined
  if (keys[next] === 'من' || keys[next] === 'منهم' || keys[next] === 'منها') return undefined
  if (keys[next] === 'في' || keys[next] === 'ب') next++
  const key = next < range.to ? (keys[next] ?? '') : ''
  const unit = units[key]
  const facts = next < range.to ? words(next) : undefined
  const bare = !facts || facts.classes.size > 0 || facts.complementiser || keys[at + length] === 'في'
  // «عدد المشردين لا يتجاوز ألفين»: what is counted stands before; «العدد تجاوز خمسين ألفا»: in what was said before.
  const before = unit === undefined && bare ? measureOf(reader, range, at) : undefined
  const elliptic = unit === undefined && bare && !before && countsAgain(keys, range, at) ? anything : undefined
  const counted = elliptic ?? (before?.name === 'عدد' ? before.of : undefined)
  if (unit === undefined && bare && counted === undefined) return undefined
  const noun = unit ?? counted ?? nounOf(reader, range, at, facts?.stem ?? key)
  const place = { from: at, to: counted === undefined ? next + 1 : at + length }
  const setting = once(() => settingOf(reader, among.claim, range, { from: at, to: next }, value, facts?.stem ?? key))
  return { ...among, place, noun, unit: unit !== undefined, setting }
}

function settingOf(
  reader: Reader,
  { spoken }: Claim,
  range: Range,
  { from, to }: Range,
  value: number,
  counted: string,
): Setting {
  const { keys } = reader
  const total = value + secondPart(keys, { from: to + 1, to: range.to })
  const near = { from: Math.max(range.from, from - around), to: Math.min(range.to, to + 1 + around) }
  const context = new Set(wordsIn(reader, near).map(({ root }) => root))
  context.delete(rootOf(counted))
  const measure = measureOf(reader, range, from)
  // «[عدد] الموقوفين»: the measure is no matter beside what is measured.
  if (measure) context.delete(rootOf(measure.name))
  for (const root of fateRoots) context.delete(root)
  return {
    bounds: boundsOf(keys, range, { from, to }, total),
    changing: tellsOfChange(reader, range),
    measure,
    future: spoken.commitment === 'predict' || tellsFuture(reader, { from: near.from, to: from }),
    negated: keys.slice(to, near.to).some((word) => /^[وف]?(?:لم|لن|ليس|ليسوا)$/u.test(word)),
    only: keys.slice(to, Math.min(range.to, to + 4)).some((word) => word === 'فقط' || word === 'فحسب'),
    partial: keys.slice(near.from, near.to).some((word) => partial.test(word)),
    context,
    places: placesIn(reader, range),
    times: timesIn(reader, near),
  }
}

/** What is counted by «العدد» is what was counted before. */
export const anything = '?'

/** «[العدد] لا يقل عن 19 ألفا», «[عددهم] بلغ» */
function countsAgain(keys: readonly string[], { from }: Range, at: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - 6); back--)
    if (/^[وف]?(?:العدد|الرقم|الحصيلة|عددهم|عددها)$/u.test(keys[back] ?? '')) return true
  return false
}

/** Words for the second of two places. */
const second = /^(?:ال)?(?:ثاني|ثانية|ثان|اخر|اخري)$/u

/** What is counted in a second place and belongs to the total: «سبعة بيوت في المزرعة الأولى [وستة في الثانية]». */
function secondPart(keys: readonly string[], { from, to }: Range): number {
  for (let at = from; at < Math.min(to, from + around); at++) {
    if (!keys[at]?.startsWith('و')) continue
    const numeral = numeralAt(keys, at)
    if (numeral && keys[at + numeral.length] === 'في' && second.test(keys[at + numeral.length + 1] ?? ''))
      return numeral.value
  }
  return 0
}

/** What a number may be by the words around it: «أكثر من», «لا يتجاوز», «نحو»; «على الأقل», «تقريبا». */
function boundsOf(keys: readonly string[], range: Range, at: Range, value: number): Bounds {
  const before = keys.slice(Math.max(range.from, at.from - 3), at.from).join(' ')
  const after = keys.slice(at.to, Math.min(range.to, at.to + 4)).join(' ')
  if (/(?:^| )(?:علي الاقل|او اكثر|فاكثر)(?: |$)/u.test(after)) return { least: value, most: Number.POSITIVE_INFINITY }
  if (/(?:^| )علي (?:الاكثر|ابعد تقدير)(?: |$)/u.test(after)) return { least: 0, most: value }
  if (/(?:^| )تقريبا(?: |$)/u.test(after)) return { least: value * 0.85, most: value * 1.15 }
  if (
    /(?:اكثر من|يزيد علي|تزيد علي|يزيد عن|فوق|تجاوز|تجاوزت|يتجاوز|لا يقل عن|لا تقل عن)$/u.test(before) &&
    !/(?:لم|لا|لن) (?:ي|ت)تجاوز$/u.test(before)
  )
    return { least: value, most: Number.POSITIVE_INFINITY }
  if (/(?:(?:لم|لا|لن) (?:ي|ت)تجاوز|اقل من|دون|لا يزيد علي|لا تزيد علي|لا يتعدي|لا تتعدي)$/u.test(before))
    return { least: 0, most: value }
  if (/(?:نحو|حوالي|قرابة|زهاء|ما يقارب|يقارب|تقريبا)$/u.test(before))
    return { least: value * 0.85, most: value * 1.15 }
  return { least: value, most: value }
}

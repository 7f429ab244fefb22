import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import { numeralAt } from '../../lexicon/numerals.ts'
import { type Claim, wordsIn } from './claims.ts'
import { rootOf } from './root.ts'

/** What a number may be at least and at most: «أكثر من 30», «لا يتجاوز 10», «نحو 50». */
export type Bounds = { readonly least: number; readonly most: number }

/** A counted or measured quantity in a claim. */
export type Quantity = {
  readonly claim: Claim
  /** Whether the content tells of growth or loss, and so has numbers of more than one time. */
  readonly changing: boolean
  readonly place: Range
  readonly value: number
  readonly bounds: Bounds
  /** What is counted: a concept («dead»), the root of the noun, or the unit. */
  readonly noun: string
  /** Whether the noun is a unit, which counts many different things: per cent, metres, minutes, money. */
  readonly unit: boolean
  /** How many numbers of the same noun the claim has. */
  readonly alike: number
  /** What is measured, before the number: «نسبة المشاركة بلغت», «على عمق». */
  readonly measure?: string
  /** Roots of the words around, the noun left out. */
  readonly context: ReadonlySet<string>
  /** The places of the whole content, and the days and years near the number, that tie it down. */
  readonly places: ReadonlySet<string>
  readonly times: ReadonlySet<string>
}

const concepts: Readonly<Record<string, readonly string[]>> = {
  dead: 'قتيل قتلي قتيلا قتيلة جثة جثث وفاة وفيات ضحية ضحايا شهيد شهداء شهيدا وفاه'.split(' '),
  hurt: 'جريح جرحي جريحا مصاب مصابين مصابا مصابون'.split(' '),
}
const conceptOf = new Map(Object.entries(concepts).flatMap(([name, list]) => list.map((word) => [word, name] as const)))
/** People are counted by what befell them: «قتل تسعة أشخاص», «إصابة 20 شخصا». */
const people = new Set(
  'شخص اشخاص شخصا مدني مدنيين مدنيا مواطن مواطنين مواطنا رجل رجال عنصر عناصر عنصرا جندي جنود جنديا'.split(' '),
)
const fates: readonly (readonly [name: string, verbs: RegExp])[] = [
  ['dead', /^[وف]?(?:ب|ل)?(?:ال)?(?:قتل|قتلوا|مقتل|مصرع|لقي|لقوا|مصرعهم|توفي|توفوا|وفاة|استشهد|استشهاد|قضي)$/u],
  ['hurt', /^[وف]?(?:ب|ل)?(?:ال)?(?:اصيب|اصيبوا|اصابة|جرح|جرحوا)$/u],
]

const fateRoots = 'قتل مقتل مصرع توفي وفاة اصيب اصابة جرح اشخاص'.split(' ').map(rootOf)

const units: Readonly<Record<string, string>> = {
  '%': 'percent',
  '٪': 'percent',
  المئة: 'percent',
  المائة: 'percent',
  بالمئة: 'percent',
  بالمائة: 'percent',
  كلم: 'kilometre',
  كم: 'kilometre',
  كيلومتر: 'kilometre',
  كيلومترا: 'kilometre',
  كيلومترات: 'kilometre',
  متر: 'metre',
  مترا: 'metre',
  امتار: 'metre',
  درجة: 'degree',
  درجات: 'degree',
  دقيقة: 'minute',
  دقائق: 'minute',
  ساعة: 'hour',
  ساعات: 'hour',
  يوم: 'day',
  يوما: 'day',
  ايام: 'day',
  دولار: 'dollar',
  دولارا: 'dollar',
  دولارات: 'dollar',
  ريال: 'riyal',
  ريالا: 'riyal',
  دينار: 'dinar',
  دينارا: 'dinar',
  جنيه: 'pound',
  جنيها: 'pound',
  درهم: 'dirham',
  درهما: 'dirham',
  ليرة: 'lira',
  يورو: 'euro',
  طن: 'ton',
  طنا: 'ton',
  اطنان: 'ton',
  برميل: 'barrel',
  شهر: 'month',
  اشهر: 'month',
  شهرا: 'month',
  عاما: 'year',
  سنوات: 'year',
  اعوام: 'year',
  سنة: 'year',
  اسبوع: 'week',
  اسابيع: 'week',
  نقطة: 'point',
}

const measures = new Set(
  'نسبة عدد حصيلة عمق قوة سرعة قيمة كلفة تكلفة سعر مساحة طول ارتفاع مسافة عمر عجز معدل حجم ميزانية موازنة خسائر غرامة مبلغ'.split(
    ' ',
  ),
)

/** Measures of anything: they count with the word behind them, «نسبة المشاركة», «عدد الأسرّة». */
const broad = new Set(['نسبة', 'عدد', 'معدل', 'قيمة', 'حجم', 'مبلغ'])

/** A number of these is a part of another: «بينهم 5 أطفال», «منها 12 في العاصمة», «9 من القتلى», «ثلاثا من أصل خمس». */
const partBefore = new Set('بينهم بينها بينهما بينهن منهم منها منهما منهن ضمنهم ضمنها فيهم احدهم'.split(' '))

const yearNouns = new Set('عام عامي سنة سنوات العام'.split(' '))
/** A count that goes up in the telling is no second opinion: «ارتفع العدد إلى 20». */
const updating = /^[وف]?(?:ارتفع|ارتفعت|ارتفاع|ليرتفع|لترتفع|زاد|انخفض|انخفضت|تراجع|تراجعت)$/u

/** «خمسة جنود آخرين» are not those counted before. */
const others = /^(?:اخر|اخرين|اخرون|اخري|اخرى|اضافي|اضافية|اضافيين)$/u

const change =
  /^[وفلب]{0,2}(?:ال)?(?:ارتفع|ارتفعت|ارتفاع|ارتفاعا|انخفض|انخفضت|انخفاض|تراجع|تراجعت|متراجعا|نمو|نموا|زيادة|مقارنة|مقابل)$/u

function tellsOfChange({ keys }: Reader, { from, to }: Range): boolean {
  for (let at = from; at < Math.min(to, from + widestPlace); at++) if (change.test(keys[at] ?? '')) return true
  return false
}

/** «من 8500 سرير إلى 10 آلاف» tells of a change. */
function isRangeStart(keys: readonly string[], after: number): boolean {
  for (let at = after; at < after + 4; at++) if (keys[at] === 'الي') return true
  return false
}

/** Numbers of one claim that are looked at. */
const mostNumbers = 12
const around = 8

/** The quantities of a claim: totals only, no dates, clock times, ages of law, parts of another number or updates of one. */
export function quantitiesOf(reader: Reader, claim: Claim): Quantity[] {
  const found: Quantity[] = []
  for (const range of claim.spoken.content) {
    for (let at = range.from; at < range.to && found.length < mostNumbers; at++) {
      const numeral = numeralAt(reader.keys, at)
      if (!numeral) continue
      const quantity = quantityAt(reader, claim, range, at, numeral)
      if (quantity) found.push(quantity)
      at += numeral.length - 1
    }
  }
  return found.map((quantity) => ({
    ...quantity,
    alike: found.filter(({ noun }) => noun === quantity.noun).length,
  }))
}

/** Words that make «one» exclusive: «لم يقع سوى انهيار واحد», «انهيار واحد فقط». */
const exclusive = new Set(['سوي', 'الا', 'فقط', 'غير', 'وحيد'])

/**
 * Where a claim says that there was one of something and no more, or two by the dual: «لم يكن هناك سوى انهيار واحد» gives the
 * root of انهيار in `ones`, «الانهيارين» in `twos`.
 */
export function singlesAndPairs(
  { keys, words }: Reader,
  { spoken }: Claim,
): { ones: Map<string, Range>; twos: Map<string, Range> } {
  const ones = new Map<string, Range>()
  const twos = new Map<string, Range>()
  for (const { from, to } of spoken.content) {
    for (let at = from; at < to; at++) {
      const key = keys[at] ?? ''
      const stem = words(at)?.stem ?? key
      if (/^واحدة?$/u.test(key) && at > from) {
        const only = keys.slice(Math.max(from, at - 3), Math.min(to, at + 2)).some((near) => exclusive.has(near))
        if (only) ones.set(rootOf(words(at - 1)?.stem ?? ''), { from: at - 1, to: at + 1 })
      } else if (stem.length >= 5 && /(?:ين|ان)$/u.test(stem))
        twos.set(rootOf(stem.slice(0, -2)), { from: at, to: at + 1 })
    }
  }
  return { ones, twos }
}

function quantityAt(
  reader: Reader,
  claim: Claim,
  range: Range,
  at: number,
  { value, length }: { value: number; length: number },
): Quantity | undefined {
  const { keys, words } = reader
  const previous = keys[at - 1] ?? ''
  if (yearNouns.has(previous) || (value >= 1900 && value <= 2100 && length === 1)) return undefined
  if (previous === '(' || previous === 'المادة' || previous === 'رقم') return undefined
  for (let back = at - 1; back >= Math.max(range.from, at - 3); back--)
    if (partBefore.has(keys[back] ?? '')) return undefined
  for (let back = at - 1; back >= Math.max(range.from, at - 6); back--)
    if (updating.test(keys[back] ?? '')) return undefined
  if (others.test(keys[at + length + 1] ?? '')) return undefined
  if (previous === 'من' && !/(?:اكثر|اقل|ازيد)$/u.test(keys[at - 2] ?? '') && isRangeStart(keys, at + length))
    return undefined
  let next = at + length
  if (keys[next] === '-' || previous === '-') return undefined
  if (keys[next] === 'من' || keys[next] === 'منهم' || keys[next] === 'منها') return undefined
  if (keys[next] === 'في' || keys[next] === 'ب') next++
  const key = keys[next] ?? ''
  if (next >= range.to) return undefined
  const unit = units[key]
  const facts = words(next)
  if (unit === undefined && (!facts || facts.classes.size > 0 || facts.complementiser || keys[at + length] === 'في'))
    return undefined
  const noun = unit ?? nounOf(reader, range, at, facts?.stem ?? key)
  const measure = measureOf(reader, range, at)
  const near = { from: Math.max(range.from, at - around), to: Math.min(range.to, next + 1 + around) }
  const context = new Set(wordsIn(reader, near).map(({ root }) => root))
  context.delete(rootOf(facts?.stem ?? key))
  for (const root of fateRoots) context.delete(root)
  return {
    claim,
    changing: tellsOfChange(reader, range),
    place: { from: at, to: next + 1 },
    value,
    bounds: boundsOf(keys, range.from, at, value),
    noun,
    unit: unit !== undefined,
    alike: 1,
    ...(measure && { measure }),
    context,
    places: placesIn(reader, range),
    times: timesIn(reader, near),
  }
}

function nounOf({ keys }: Reader, range: Range, at: number, stem: string): string {
  const concept = conceptOf.get(stem)
  if (concept) return concept
  if (people.has(stem)) {
    for (let near = Math.max(range.from, at - 5); near < Math.min(range.to, at + 8); near++) {
      const fate = fates.find(([, verbs]) => verbs.test(keys[near] ?? ''))
      if (fate) return fate[0]
    }
  }
  return rootOf(stem)
}

/** The measure before a number and the word that it measures: «نسبة المشاركة بلغت 85», «على عمق 26». */
function measureOf({ words }: Reader, range: Range, at: number): string | undefined {
  for (let back = at - 1; back >= Math.max(range.from, at - 6); back--) {
    const facts = words(back)
    const stem = facts?.stem ?? ''
    if (!measures.has(stem)) continue
    const of = words(back + 1)
    if (!broad.has(stem)) return stem
    // «بنسبة 15%» names no measure: what grew by it stands elsewhere.
    return of?.definite && back + 1 < at ? `${stem} ${rootOf(of.stem)}` : undefined
  }
  return undefined
}

function boundsOf(keys: readonly string[], from: number, at: number, value: number): Bounds {
  const before = keys.slice(Math.max(from, at - 3), at).join(' ')
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

/** A content is looked through for places up to this many tokens. */
const widestPlace = 60

const localities = new Set('منطقة محافظة قرية بلدة مدينة شارع حي قضاء ولاية مخيم مديرية ناحية'.split(' '))

function placesIn({ words }: Reader, { from, to }: Range): Set<string> {
  const places = new Set<string>()
  for (let at = from; at < Math.min(to, from + widestPlace); at++) {
    const facts = words(at)
    if (facts?.place) places.add(facts.stem)
    else if (facts && localities.has(facts.stem)) places.add(words(at + 1)?.stem ?? '')
  }
  return places
}

const days = new Set(
  'امس اليوم غدا الماضي الماضية المقبل المقبلة الجاري الحالي الاول الاولي الثاني الثانية السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعة'.split(
    ' ',
  ),
)

function timesIn({ keys, words, doc }: Reader, { from, to }: Range): Set<string> {
  const times = new Set<string>()
  for (let at = from; at < to; at++) {
    if (doc.tokens[at]?.kind === 'number' && yearNouns.has(keys[at - 1] ?? '')) times.add(keys[at] ?? '')
    else if (words(at) && days.has(keys[at] ?? '')) times.add(keys[at] ?? '')
  }
  return times
}

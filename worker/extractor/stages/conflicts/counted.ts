import { baked } from '../../baked.ts'
import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import { rootOf } from './root.ts'

/** Nouns for people by what befell them. */
const concepts: Readonly<Record<string, readonly string[]>> = {
  dead: 'قتيل قتلي قتيلا قتيلة جثة جثث وفاة وفيات ضحية ضحايا شهيد شهداء شهيدا وفاه'.split(' '),
  hurt: 'جريح جرحي جريحا مصاب مصابين مصابا مصابون'.split(' '),
}
const conceptOf = new Map(Object.entries(concepts).flatMap(([name, list]) => list.map((word) => [word, name] as const)))
/** People are counted by what befell them: «قتل تسعة أشخاص», «إصابة 20 شخصا». */
const people = new Set(
  'شخص اشخاص شخصا مدني مدنيين مدنيا مواطن مواطنين مواطنا رجل رجال عنصر عناصر عنصرا جندي جنود جنديا'.split(' '),
)
/** What befell the people near a number. */
const fates: readonly (readonly [name: string, verbs: RegExp])[] = [
  ['dead', /^[وف]?(?:ب|ل)?(?:ال)?(?:قتل|قتلوا|مقتل|مصرع|لقي|لقوا|مصرعهم|توفي|توفوا|وفاة|استشهد|استشهاد|قضي)$/u],
  ['hurt', /^[وف]?(?:ب|ل)?(?:ال)?(?:اصيب|اصيبوا|اصابة|جرح|جرحوا)$/u],
]

/** Roots of what befell people: they are what is counted and no matter beside it. */
export const fateRoots = baked('roots-of-fates', () =>
  'قتل مقتل مصرع توفي وفاة اصيب اصابة جرح اشخاص'.split(' ').map(rootOf),
)

/** Units of measure by their folded forms. */
export const units: Readonly<Record<string, string>> = {
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

/** What is measured before a number. */
const measures = new Set(
  'نسبة عدد حصيلة عمق قوة سرعة قيمة كلفة تكلفة سعر مساحة طول ارتفاع مسافة عمر عجز معدل حجم ميزانية موازنة خسائر غرامة مبلغ'.split(
    ' ',
  ),
)

/** Measures of anything: they count with the word behind them, «نسبة المشاركة», «عدد الأسرّة». */
const broad = new Set(['نسبة', 'عدد', 'معدل', 'قيمة', 'حجم', 'مبلغ'])

/** What a number counts: a fate of people («dead»), else the root of the noun after it. */
export function nounOf({ keys }: Reader, range: Range, at: number, stem: string): string {
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

/** What is measured: «نسبة المشاركة», «عمق», and the root of what it is measured of. */
export type Measure = { readonly name: string; readonly of?: string }

/** The measure before a number and the word that it measures: «نسبة المشاركة بلغت 85», «على عمق 26», «خسائر الحريق بلغت». */
export function measureOf({ words }: Reader, range: Range, at: number): Measure | undefined {
  for (let back = at - 1; back >= Math.max(range.from, at - 6); back--) {
    const name = words(back)?.stem ?? ''
    if (!measures.has(name)) continue
    const next = back + 1 < at ? words(back + 1) : undefined
    const of = next?.definite ? rootOf(next.stem) : undefined
    // «بنسبة 15%» names no measure: what grew by it stands elsewhere.
    if (broad.has(name) && of === undefined) return undefined
    return of === undefined ? { name } : { name, of }
  }
  return undefined
}

/** Whether two measures are of one thing; undefined where either number has none. */
export function isSameMeasure(a: Measure | undefined, b: Measure | undefined): boolean | undefined {
  if (!a || !b) return undefined
  return a.name === b.name && (a.of === undefined || b.of === undefined || a.of === b.of)
}

import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'

/** Nouns that make the number behind them a year: «عام 2019». */
export const yearNouns = new Set('عام عامي سنة سنوات العام'.split(' '))

/** A content is looked through for places up to this many tokens. */
const widestPlace = 60

const localities = new Set(
  'جزيرة جبل ميناء مطار معبر منطقة محافظة قرية بلدة مدينة شارع حي قضاء ولاية مخيم مديرية ناحية'.split(' '),
)

/** Places that need no name: «في العاصمة», «في البلاد». */
const wholes = new Set('العاصمة البلاد العالم الشمال الجنوب الشرق الغرب'.split(' '))

/** The places that a content names, by list or behind «منطقة», «بلدة» and the like. */
export function placesIn({ words }: Reader, { from, to }: Range): Set<string> {
  const places = new Set<string>()
  for (let at = from; at < Math.min(to, from + widestPlace); at++) {
    const facts = words(at)
    if (facts?.definite === false && localities.has(facts.stem)) places.add(words(at + 1)?.stem ?? '')
    else if (facts?.place || wholes.has(facts?.key ?? '')) places.add(facts?.stem ?? '')
  }
  return places
}

const days = new Set(
  'امس اليوم غدا الماضي الماضية المقبل المقبلة الجاري الحالي الاول الاولي الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعة يناير فبراير مارس ابريل مايو يونيو يونيه يوليو يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر كانون شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين رمضان شوال'.split(
    ' ',
  ),
)

/** Words that open a stretch of time, over which numbers add up: «منذ بداية العام», «خلال شهر». */
const stretches = new Set(['منذ', 'خلال', 'طوال', 'طيلة'])

/** «هذا العام», «هذه الليلة» */
const periods = new Set('عام سنة شهر اسبوع موسم يوم ليلة مرة صيف شتاء فصل ربع'.split(' '))

const stretch = 'over '

/** Whether some of the times are a stretch. */
export const hasStretch = (times: ReadonlySet<string>): boolean => [...times].some((time) => time.startsWith(stretch))

/** The days, years and stretches of time near a number. */
export function timesIn({ keys, words, doc }: Reader, { from, to }: Range): Set<string> {
  const times = new Set<string>()
  for (let at = from; at < to; at++) {
    if (doc.tokens[at]?.kind === 'number' && yearNouns.has(keys[at - 1] ?? '')) times.add(keys[at] ?? '')
    else if (words(at) && days.has(keys[at] ?? '')) times.add(keys[at] ?? '')
    // «هذا العام» is not «العام الماضي».
    else if (/^هذ[اه]$/u.test(keys[at] ?? '') && periods.has(words(at + 1)?.stem ?? '')) times.add('this')
    else if (stretches.has(keys[at] ?? '')) times.add(`${stretch}${words(at + 1)?.stem ?? ''}`)
  }
  return times
}

/** Whether both are tied to places or days, and for the most part to different ones. */
export function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false
  let common = 0
  for (const tie of a) if (b.has(tie)) common++
  return common / (a.size + b.size - common) < 0.5
}

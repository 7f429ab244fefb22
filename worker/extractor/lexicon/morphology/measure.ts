/**
 * The ten measures of the triliteral verb that newspapers use, and the four-letter verb («برهن»). In the comments ف ع ل
 * stand for the three radicals.
 */
export type Measure = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII' | 'X' | 'Q'

/** What makes a verb inflect irregularly: a weak middle («قال»), a weak end («نفى»), twin radicals («ردّ»), a hamza at the end («هنّأ»). */
export type Weakness = 'none' | 'hollow' | 'defective' | 'doubled' | 'hamza'

/** A verb taken apart: its third person masculine singular perfect without vowel signs, and how it inflects. */
export type Verb = { readonly perfect: string; readonly measure: Measure; readonly weakness: Weakness }

const shadda = '\u0651'
const vowelSigns = /[\u064b-\u0652]/gu

/** The letters of a lemma without its vowel signs: «صرّح» is «صرح». */
export const unvocalised = (lemma: string): string => lemma.replace(vowelSigns, '')

/** Which letters (indices into the unvocalised lemma) carry a shadda. */
function doubledLetters(lemma: string): ReadonlySet<number> {
  const doubled = new Set<number>()
  let letters = 0
  for (const sign of lemma) {
    if (sign === shadda) doubled.add(letters - 1)
    else if (unvocalised(sign) !== '') letters++
  }
  return doubled
}

/**
 * The measure and weakness of a verb, read off its perfect with shadda: «صرّح» is II, «أعلن» IV, «اتّهم» VIII.
 * The shadda is needed where it tells a measure («ذكّر» II, «ذكر» I) or twin radicals («ردّ»).
 */
export function verbOf(lemma: string): Verb {
  const perfect = unvocalised(lemma)
  const doubled = doubledLetters(lemma)
  const measure = measureOf(perfect, doubled)
  return { perfect, measure, weakness: weaknessOf(perfect, measure, doubled) }
}

function measureOf(perfect: string, doubled: ReadonlySet<number>): Measure {
  const length = perfect.length
  const endsDoubled = doubled.has(length - 1)
  if (perfect.startsWith('است') && (length === 6 || endsDoubled)) return 'X' // استعرض، استحثّ; but استند is VIII
  if (perfect.startsWith('ا')) return isSeventh(perfect, doubled) ? 'VII' : 'VIII' // اتّهم، ادّعى، اعترف
  if (perfect.startsWith('ت') && length === 5) return 'VI' // تساءل
  if (perfect.startsWith('ت') && length === 4 && doubled.has(2)) return 'V' // تحدّث
  if (length === 4 && perfect[1] === 'ا') return 'III' // طالب
  if (length === 3 && doubled.has(1)) return 'II' // أكّد
  if (perfect.startsWith('أ') && (length === 4 || endsDoubled)) return 'IV' // أعلن، أقرّ
  return length === 4 ? 'Q' : 'I' // برهن; ذكر، ردّ
}

/** «انكشف» is VII; «انتقد» and «انتهى» have the ت of VIII after the ن of their root. */
const isSeventh = (perfect: string, doubled: ReadonlySet<number>): boolean =>
  perfect.startsWith('ان') && perfect[2] !== 'ت' && !doubled.has(1)

const hollowMeasures: ReadonlySet<Measure> = new Set(['I', 'IV', 'VII', 'VIII', 'X'])

function weaknessOf(perfect: string, measure: Measure, doubled: ReadonlySet<number>): Weakness {
  const last = perfect.length - 1
  if (doubled.has(last)) return 'doubled'
  if ('ىاي'.includes(perfect.charAt(last))) return 'defective'
  if (perfect.charAt(last) === 'أ') return 'hamza'
  return perfect.charAt(last - 1) === 'ا' && hollowMeasures.has(measure) ? 'hollow' : 'none'
}

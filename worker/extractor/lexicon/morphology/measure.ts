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

/** The letters of a lemma without its vowel signs («صرّح» is «صرح»), and which of them (by index) carry a shadda. */
function lettersOf(lemma: string): { letters: string; doubled: readonly number[] } {
  let letters = ''
  const doubled: number[] = []
  for (const sign of lemma) {
    if (sign === shadda) doubled.push(letters.length - 1)
    else if (sign < '\u064b' || sign > '\u0652') letters += sign
  }
  return { letters, doubled }
}

/** The letters of a lemma without its vowel signs: «صرّح» is «صرح». */
export const unvocalised = (lemma: string): string => lettersOf(lemma).letters

/**
 * The measure and weakness of a verb, read off its perfect with shadda: «صرّح» is II, «أعلن» IV, «اتّهم» VIII.
 * The shadda is needed where it tells a measure («ذكّر» II, «ذكر» I) or twin radicals («ردّ»).
 */
export function verbOf(lemma: string): Verb {
  const { letters: perfect, doubled } = lettersOf(lemma)
  const measure = measureOf(perfect, doubled)
  return { perfect, measure, weakness: weaknessOf(perfect, measure, doubled) }
}

function measureOf(perfect: string, doubled: readonly number[]): Measure {
  const length = perfect.length
  const endsDoubled = doubled.includes(length - 1)
  if (perfect.startsWith('است') && (length === 6 || endsDoubled)) return 'X' // استعرض، استحثّ; but استند is VIII
  if (perfect.startsWith('ا')) return isSeventh(perfect, doubled) ? 'VII' : 'VIII' // اتّهم، ادّعى، اعترف
  if (perfect.startsWith('ت') && length === 5) return 'VI' // تساءل
  if (perfect.startsWith('ت') && length === 4 && doubled.includes(2)) return 'V' // تحدّث
  if (length === 4 && perfect[1] === 'ا') return 'III' // طالب
  if (length === 3 && doubled.includes(1)) return 'II' // أكّد
  if (perfect.startsWith('أ') && (length === 4 || endsDoubled)) return 'IV' // أعلن، أقرّ
  return length === 4 ? 'Q' : 'I' // برهن; ذكر، ردّ
}

/** «انكشف» is VII; «انتقد» and «انتهى» have the ت of VIII after the ن of their root. */
const isSeventh = (perfect: string, doubled: readonly number[]): boolean =>
  perfect.startsWith('ان') && perfect[2] !== 'ت' && !doubled.includes(1)

const hollowMeasures: ReadonlySet<Measure> = new Set(['I', 'IV', 'VII', 'VIII', 'X'])

function weaknessOf(perfect: string, measure: Measure, doubled: readonly number[]): Weakness {
  const last = perfect.length - 1
  if (doubled.includes(last)) return 'doubled'
  if ('ىاي'.includes(perfect.charAt(last))) return 'defective'
  if ('أء'.includes(perfect.charAt(last))) return 'hamza'
  return perfect.charAt(last - 1) === 'ا' && hollowMeasures.has(measure) ? 'hollow' : 'none'
}

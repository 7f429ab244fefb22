import { fold } from '../text/fold.ts'
import { phrases, words } from './list.ts'
import { phraseTable } from './phrases.ts'
import { capitalList, cityList, compassList, pressNames } from './places/cities.ts'
import { countries } from './places/countries.ts'
import { irregularDemonyms, regionalDemonyms } from './places/demonyms.ts'
import { wordReadings } from './proclitics.ts'

/**
 * A place known by name. A country or capital stands for its government where it speaks: «نفت أنقرة». Other places do not.
 * `ambiguous` names are common words too («العين»).
 */
export type Place = { readonly type: 'country' | 'capital' | 'city'; readonly ambiguous: boolean }

const lists: readonly (readonly [Place['type'], readonly string[]])[] = [
  ['country', countries.map(([, name]) => name)],
  ['country', phrases(pressNames)],
  ['capital', phrases(capitalList)],
  ['city', phrases(cityList)],
]

/** All place names, in ordinary spelling. */
export const placeNames: readonly (readonly [name: string, place: Place])[] = lists.flatMap(([type, names]) =>
  names.map((name) => [name.replace('?', ''), { type, ambiguous: name.endsWith('?') }] as const),
)

/** Places by the first word of their names; ask with `phraseAt`. */
export const places = phraseTable<Place>(placeNames)

const singleWords = new Set(
  placeNames.filter(([name, place]) => !place.ambiguous && !name.includes(' ')).map(([name]) => fold(name)),
)

/** Whether a folded word is by itself the name of a place that is hardly another word: «القاهرة», «دبي». */
export const isPlace = (key: string): boolean => singleWords.has(key)

/** The regular nisba: article and ending go, ـي comes: «الأردن» أردني, «إيطاليا» إيطالي, «غزة» غزي. */
function nisba(name: string): string {
  const stem = name.replace(/^ال/u, '').replace(/(?:يا|ا|ة|و)$/u, '')
  return stem.endsWith('ي') ? stem : `${stem}ي`
}

const nisbaEndings = ['', 'ة', 'ين', 'ون', 'ان', 'تان', 'تين', 'ات', 'ا']

const demonymStems = new Set<string>()
const addDemonym = (lemma: string): void => {
  for (const ending of nisbaEndings) demonymStems.add(fold(lemma) + ending)
}
for (const [, name] of countries) {
  const irregular = irregularDemonyms[name]
  if (irregular)
    words(irregular)
      .filter((word) => word.endsWith('ي'))
      .forEach(addDemonym)
  else if (!name.includes(' ')) addDemonym(nisba(name))
}
words(regionalDemonyms).forEach(addDemonym)
// Plurals that are no sound ones: «الأميركيون» is, «العرب», «الأكراد», «الروس» are not.
for (const plural of words(
  'عرب أكراد كرد أتراك روس إنجليز إنكليز أمريكان أميركان يهود ألمان أفغان هنود أفارقة غزيون مغاربة أرمن يونان',
)) {
  demonymStems.add(fold(plural))
}

/**
 * Whether a folded word, with or without clitics and article, is a nisba of a country, region or people: «التركية»,
 * «أميركيون». A surname may be the same word («المصري»): after a given name it is the surname.
 */
export const isDemonym = (key: string): boolean => wordReadings(key).some(({ stem }) => demonymStems.has(stem))

const compass = new Set(words(compassList).map(fold))

/** Whether a folded stem (no article) is a compass word or the common noun of a place: «شمال», «مدينة». */
export const isCompass = (stem: string): boolean => compass.has(stem)

import { baked } from '../baked.ts'
import { fold } from '../text/fold.ts'
import { isAdjective } from './inflect.ts'
import { phrases, words } from './list.ts'
import { phraseRows, phraseTable, wordIn } from './phrases.ts'
import { capitalList, cityList, compassList, pressNames } from './places/cities.ts'
import { countries } from './places/countries.ts'
import { irregularDemonyms, regionalDemonyms } from './places/demonyms.ts'
import { wordReadings } from './proclitics.ts'

/**
 * A place known by name. A country or capital stands for its government where it speaks: «نفت أنقرة». Other places do not.
 * `ambiguous` names are common words too («العين»).
 */
export type Place = { readonly type: 'country' | 'capital' | 'city'; readonly ambiguous: boolean }

/** All place names, in ordinary spelling. */
export const placeNames: readonly (readonly [name: string, place: Place])[] = /* @__PURE__ */ allPlaceNames()

function allPlaceNames(): readonly (readonly [name: string, place: Place])[] {
  const lists: readonly (readonly [Place['type'], readonly string[]])[] = [
    ['country', countries.map(([, name]) => name)],
    ['country', phrases(pressNames)],
    ['capital', phrases(capitalList)],
    ['city', phrases(cityList)],
  ]
  return lists.flatMap(([type, names]) =>
    names.map((name) => [name.replace('?', ''), { type, ambiguous: name.endsWith('?') }] as const),
  )
}

/** Places by the first word of their names; ask with `phraseAt`. */
export const places = phraseTable<Place>(baked('places', () => phraseRows(placeNames)))

/** Whether a folded word is by itself the name of a place that is hardly another word: «القاهرة», «دبي». */
export const isPlace = (key: string): boolean => wordIn(places, key)?.ambiguous === false

/** Whether a folded stem is the name of a place, which may have an article: «دبي», «قاهرة»; also one that is another word. */
export const isPlaceWord = (stem: string): boolean => wordIn(places, `ال${stem}`) !== undefined || isBarePlace(stem)

/** Whether a folded word is the name of a place that has no article. */
export const isBarePlace = (key: string): boolean => !key.startsWith('ال') && wordIn(places, key) !== undefined

/** The regular nisba: article and ending go, ـي comes: «الأردن» أردني, «إيطاليا» إيطالي, «غزة» غزي. */
function nisba(name: string): string {
  const stem = name.replace(/^ال/u, '').replace(/(?:يا|ا|ة|و)$/u, '')
  return stem.endsWith('ي') ? stem : `${stem}ي`
}

// «جنوب أفريقي» is told by its second word.
const demonyms = baked('demonyms', () => {
  const regular = countries.filter(([, name]) => !(name in irregularDemonyms) && !name.includes(' '))
  const listed = words(`${regionalDemonyms} ${Object.values(irregularDemonyms).join(' ')}`)
  return new Set([...listed, ...regular.map(([, name]) => fold(nisba(name)))])
})

/** Plurals of peoples that are no sound ones: «العرب», «الأكراد», «الروس». */
const peoples = baked(
  'peoples',
  () =>
    new Set(
      words('عرب أكراد كرد أتراك روس إنجليز إنكليز أمريكان أميركان يهود ألمان أفغان هنود أفارقة مغاربة أرمن يونان'),
    ),
)

const isNisba = (stem: string): boolean => peoples.has(stem) || isAdjective(demonyms, stem)

/**
 * Whether a folded word, with or without clitics and article, is a nisba of a country, region or people: «التركية»,
 * «أميركيون». A surname may be the same word («المصري»): after a given name it is the surname.
 */
export const isDemonym = (key: string): boolean => wordReadings(key).some(({ stem }) => isNisba(stem))

/** Whether a folded stem, clitics and article taken off, is such a nisba. */
export const isDemonymStem = (stem: string): boolean => isNisba(stem)

const compass = baked('compass', () => new Set(words(compassList)))

/** Whether a folded stem (no article) is a compass word or the common noun of a place: «شمال», «مدينة». */
export const isCompass = (stem: string): boolean => compass.has(stem)

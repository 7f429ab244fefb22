import { describe, expect, test } from 'vitest'
import { complementiserOf, functionClasses } from '../../../worker/extractor/lexicon/function-words.ts'
import { phrases, words } from '../../../worker/extractor/lexicon/list.ts'
import { mediaNames, mediumNames } from '../../../worker/extractor/lexicon/media.ts'
import * as foreign from '../../../worker/extractor/lexicon/names/foreign.ts'
import * as given from '../../../worker/extractor/lexicon/names/given.ts'
import * as regions from '../../../worker/extractor/lexicon/names/regions.ts'
import * as surnames from '../../../worker/extractor/lexicon/names/surnames.ts'
import * as world from '../../../worker/extractor/lexicon/names/world.ts'
import {
  isCompoundName,
  isForeignParticle,
  isGivenName,
  isNameParticle,
  isSureName,
  looksFamilyName,
  nameOf,
} from '../../../worker/extractor/lexicon/names.ts'
import { phraseAt } from '../../../worker/extractor/lexicon/phrases.ts'
import { pressNames } from '../../../worker/extractor/lexicon/places/cities.ts'
import { countries } from '../../../worker/extractor/lexicon/places/countries.ts'
import { irregularDemonyms } from '../../../worker/extractor/lexicon/places/demonyms.ts'
import { isCompass, isDemonym, isPlace, placeNames, places } from '../../../worker/extractor/lexicon/places.ts'
import { fold } from '../../../worker/extractor/text/fold.ts'
import { duplicatesOf, strangersOf } from './hygiene.ts'

const nameLists = Object.entries({ ...given, ...foreign, ...regions, ...world, ...surnames })
const namesOf = (list: string) => words(list.replaceAll('?', ''))

const keys = (text: string) => text.split(' ').map(fold)

describe('media', () => {
  test('no name stands twice', () => {
    expect(duplicatesOf(mediumNames.map(([name]) => fold(name)))).toEqual([])
  })

  test.for([
    ['لرويترز', 'agency', 'رويترز', false],
    ['أ . ف . ب', 'agency', 'وكالة فرانس برس', false],
    ['أ ف ب', 'agency', 'وكالة فرانس برس', false],
    ['د . ب . أ', 'agency', 'وكالة الأنباء الألمانية', false],
    ['واس', 'agency', 'وكالة الأنباء السعودية', false],
    ['وفا', 'agency', 'وكالة الأنباء الفلسطينية', true],
    ['للجزيرة', 'broadcaster', 'الجزيرة', true],
    ['بي بي سي', 'broadcaster', 'بي بي سي', false],
    ['الشرق الأوسط', 'paper', 'الشرق الأوسط', true],
    ['ونيويورك تايمز', 'paper', 'نيويورك تايمز', false],
    ['أكسيوس', 'site', 'أكسيوس', false],
    ['انستجرام', 'platform', 'إنستغرام', false],
  ] as const)('%s is of type %s: %s, ambiguous: %s', ([text, type, name, ambiguous]) => {
    expect(phraseAt(mediaNames, keys(text), 0)?.value).toEqual({ type, name, ambiguous })
  })

  test.for(['جزيرة', 'روي', 'أ ف', 'الشرق', 'حياة'])('«%s» is none without more', (text) => {
    const value = phraseAt(mediaNames, keys(text), 0)?.value
    expect(value === undefined || value.ambiguous).toBe(true)
  })
})

describe('places', () => {
  test('no name stands twice', () => {
    expect(duplicatesOf(placeNames.map(([name]) => fold(name)))).toEqual([])
  })

  test.for([
    ['الولايات المتحدة', 'country'],
    ['ولبنان', 'country'],
    ['المملكة العربية السعودية', 'country'],
    ['واشنطن', 'capital'],
    ['تل أبيب', 'capital'],
    ['بدير الزور', 'city'],
    ['الإسكندرية', 'city'],
    ['بسامراء', 'city'],
    ['المحلة الكبرى', 'city'],
    ['سان دييغو', 'city'],
  ] as const)('%s is a %s', ([text, type]) => {
    expect(phraseAt(places, keys(text), 0)?.value.type).toBe(type)
  })

  test.for([
    ['القاهرة', true],
    ['دبي', true],
    ['العين', false],
    ['صور', false],
    ['الوزير', false],
  ] as const)('«%s» by itself a place: %s', ([word, expected]) => {
    expect(isPlace(fold(word))).toBe(expected)
  })

  test('compass words', () => {
    expect(isCompass(fold('شمال'))).toBe(true)
    expect(isCompass(fold('وزير'))).toBe(false)
  })
})

describe('adjectives of countries and peoples', () => {
  test.for([
    'الأردنية',
    'المصري',
    'أميركيون',
    'الأمريكيين',
    'فلسطينيان',
    'اليابانية',
    'السويدي',
    'كويتيون',
    'النمساوي',
    'البريطانية',
    'إماراتي',
    'الأكراد',
    'الخليجية',
    'جزائريتين',
    'السريلانكي',
  ])('%s is one', (word) => {
    expect(isDemonym(fold(word))).toBe(true)
  })

  test.for(['الوزير', 'الرسمي', 'قطار', 'مصرف', 'سوق', 'أمني'])('«%s» is none', (word) => {
    expect(isDemonym(fold(word))).toBe(false)
  })

  test('every irregular one belongs to a country of the lists', () => {
    const known = new Set([...countries.map(([, name]) => name), ...phrases(pressNames)])
    expect(Object.keys(irregularDemonyms).filter((name) => !known.has(name))).toEqual([])
  })
})

describe('personal names', () => {
  test.for(nameLists)('%s: no name stands twice, all are words', ([, list]) => {
    expect(duplicatesOf(namesOf(list))).toEqual([])
    expect(strangersOf(namesOf(list))).toEqual([])
  })

  test('no name of a region stands in another list', () => {
    const common = [...namesOf(given.maleNames), ...namesOf(given.femaleNames), ...namesOf(foreign.foreignGivenNames)]
    const added = Object.values({ ...regions, ...world, ...surnames }).flatMap(namesOf)
    expect(duplicatesOf([...new Set(common), ...added])).toEqual([])
  })

  test.for([
    'محمد',
    'عبدالرحمن',
    'فاطمة',
    'ليلى',
    'ديفيد',
    'فلاديمير',
    'زينب',
    'حيدر',
    'مرقس',
    'طحنون',
    'بومدين',
    'إلكر',
    'بيريفان',
  ])('%s is surely one', (word) => {
    expect(isGivenName(fold(word))).toBe(true)
    expect(isSureName(fold(word))).toBe(true)
  })

  test.for(['كريم', 'أمل', 'سعيد', 'صباح', 'علي', 'رزق', 'إدوار'])('%s may be another word', (word) => {
    expect(nameOf(fold(word))).toEqual({ type: 'given', ambiguous: true })
    expect(isSureName(fold(word))).toBe(false)
  })

  test('no sure name is a particle', () => {
    const listed = nameLists.flatMap(([, list]) => namesOf(list))
    expect(listed.filter((word) => isSureName(word) && functionClasses(word).size > 0)).toEqual([])
    expect(listed.filter((word) => isSureName(word) && complementiserOf(word))).toEqual([])
  })

  test('surnames that stand alone', () => {
    expect(nameOf(fold('ماكرون'))).toEqual({ type: 'surname', ambiguous: false })
    expect(isGivenName(fold('ماكرون'))).toBe(false)
    expect(nameOf(fold('جنبلاط'))).toEqual({ type: 'surname', ambiguous: false })
    expect(nameOf(fold('حداد'))).toEqual({ type: 'surname', ambiguous: true })
  })

  test.for(['وزير', 'الحكومة', 'قال', 'بيان'])('«%s» is none', (word) => {
    expect(nameOf(fold(word))).toBeUndefined()
  })

  test('particles join names', () => {
    expect(['بن', 'آل', 'أبو', 'أم'].map(fold).filter((word) => !isNameParticle(word))).toEqual([])
    expect(isNameParticle(fold('في'))).toBe(false)
    expect(isForeignParticle(fold('فان'))).toBe(true)
    expect(isForeignParticle(fold('وزير'))).toBe(false)
  })

  test('compounds are written in two words', () => {
    expect(isCompoundName(fold('عبد'), fold('الله'))).toBe(true)
    expect(isCompoundName(fold('سيف'), fold('الإسلام'))).toBe(true)
    expect(isCompoundName(fold('عبد'), fold('الوزارة'))).toBe(false)
  })

  test.for([
    ['العتيبي', true],
    ['القحطاني', true],
    ['عبدالعزيز', true],
    ['أبوبكر', true],
    ['الوزارة', false],
    ['كتاب', false],
  ] as const)('«%s» has the shape of a family name: %s', ([word, expected]) => {
    expect(looksFamilyName(fold(word))).toBe(expected)
  })
})

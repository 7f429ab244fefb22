import { isCommonNoun } from '../lexicon/common-nouns.ts'
import { isQuality, isStatus } from '../lexicon/modifiers.ts'
import { isCompass, isDemonymStem } from '../lexicon/places.ts'
import { isHonorific } from '../lexicon/titles.ts'
import { isAddressee, isVenueNoun } from '../lexicon/venues.ts'
import { testOfWord } from './words.ts'

/*
 * What the lists say of a word's stem, looked up once a word: the grammar asks it of the same words again and again.
 */

/** «قرار», «شؤون»: a thing, act or idea. */
export const isCommonNounWord = testOfWord(({ stem }) => isCommonNoun(stem))
/** «السابق», «المكلف»: the standing of an office. */
export const isStatusWord = testOfWord(({ stem }) => isStatus(stem))
/** «مطلعة», «محلي»: praises or places a source. */
export const isQualityWord = testOfWord(({ stem }) => isQuality(stem))
/** «بيان», «مؤتمر»: where something is said. */
export const isVenueWord = testOfWord(({ stem }) => isVenueNoun(stem))
/** «معالي», «سعادة» before an office or name. */
export const isHonorificWord = testOfWord(({ stem }) => isHonorific(stem))
/** «لوكالة», «لرويترز»: to whom a statement is made. */
export const isAddresseeWord = testOfWord(({ stem }) => isAddressee(stem))
/** «التركية», «أميركيون»: the nisba of a country, region or people. */
export const isDemonymWord = testOfWord(({ stem }) => isDemonymStem(stem))
/** «شمال», «مدينة»: a compass word or the common noun of a place. */
export const isCompassWord = testOfWord(({ stem }) => isCompass(stem))

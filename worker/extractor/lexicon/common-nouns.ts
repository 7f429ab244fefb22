import { baked } from '../baked.ts'
import { abstract } from './common-nouns/abstract.ts'
import { acts } from './common-nouns/acts.ts'
import { body } from './common-nouns/body.ts'
import { culture } from './common-nouns/culture.ts'
import { dailyLife } from './common-nouns/daily-life.ts'
import { economy } from './common-nouns/economy.ts'
import { general } from './common-nouns/general.ts'
import { health } from './common-nouns/health.ts'
import { law } from './common-nouns/law.ts'
import { learning } from './common-nouns/learning.ts'
import { nature } from './common-nouns/nature.ts'
import { place } from './common-nouns/place.ts'
import { politics } from './common-nouns/politics.ts'
import { society } from './common-nouns/society.ts'
import { sport } from './common-nouns/sport.ts'
import { time } from './common-nouns/time.ts'
import { transport } from './common-nouns/transport.ts'
import { war } from './common-nouns/war.ts'
import { words } from './list.ts'
import { nameOf } from './names.ts'
import { isPlace } from './places.ts'

/*
 * Ordinary nouns of things, acts and ideas, which are no part of a name and from which a letter before them is split as a
 * preposition or conjunction: «لشؤون» is ل + شؤون, «بصورة» is ب + صورة. Singulars and broken plurals, without article; no
 * persons (they can speak), no adjectives and no words that are frequent names.
 */

/** The lists by field, as written. */
export const commonNounLists: Readonly<Record<string, string>> = {
  general,
  politics,
  war,
  law,
  economy,
  health,
  learning,
  culture,
  sport,
  nature,
  transport,
  society,
  dailyLife,
  body,
  time,
  place,
  abstract,
  acts,
}

const known = baked('common-nouns', () => new Set(words(Object.values(commonNounLists).join(' '))))

/** Endings of two and many on nouns in ـة: «شركتين», «غرفتا», «عاصفات». */
const feminineEnding = /(?:تين|تان|تي|تا|ات)$/u

/** Whether a folded stem (no article, no clitics) is such a noun, in the singular, dual or plural. */
export const isCommonNoun = (stem: string): boolean =>
  known.has(stem) || (stem.length > 4 && isInflected(stem) && nameOf(stem) === undefined && !isPlace(`ال${stem}`))

/** «هدفين» too; not ـان, which as many names have («الركبان», «بارزان»). */
const isInflected = (stem: string): boolean =>
  (feminineEnding.test(stem) && known.has(`${stem.replace(feminineEnding, '')}ة`)) ||
  (stem.endsWith('ين') && known.has(stem.slice(0, -2)))

import { accordingAt } from '../lexicon/cues/according.ts'
import { backgroundAt } from '../lexicon/cues/background.ts'
import { declineAt } from '../lexicon/cues/decline.ts'
import { impersonalAt } from '../lexicon/cues/impersonal.ts'
import { phrasesAt } from './reader.ts'

/*
 * The cues of several words, and the openings of the article's own background, at a token.
 */

/** «بحسب», «نقلا عن», «على حد قوله» */
export const accordingPhraseAt = phrasesAt(accordingAt)
/** «يذكر أن», «والجدير بالذكر أن» */
export const backgroundPhraseAt = phrasesAt(backgroundAt)
/** «لم يصدر تعليق», «دون أن يوضح» */
export const declinePhraseAt = phrasesAt(declineAt)
/** «من المتوقع», «يشاع» */
export const impersonalPhraseAt = phrasesAt(impersonalAt)

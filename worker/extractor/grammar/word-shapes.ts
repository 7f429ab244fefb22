import { testOfWord } from './words.ts'

/*
 * What a word looks like, where no list has it: told once a word, since the grammar asks it again and again.
 */

/** «أمني», «سياسية»: the ending of a nisba. */
export const endsLikeNisba = testOfWord(({ stem }) => stem.endsWith('ي') || stem.endsWith('ية'))
/** «مساء», «متحدثا», «عددا»: an alif at the end that is no part of a foreign name in ـيا. */
export const endsLikeAccusative = testOfWord(({ key }) => /[^اي]ا$/u.test(key))
/** The same, «شفهيا» too. */
export const endsInAlif = testOfWord(({ key }) => /[^ا]ا$/u.test(key))
/** «لـ "المرفأ"», «ب 12»: a preposition written apart. */
export const isLoneLetter = testOfWord(({ key }) => key === 'ل' || key === 'ب')
/** «متهكما», «متسائلا»: a participle in the accusative. */
export const looksLikeManner = testOfWord(({ key }) => /^م\p{L}{2,5}ا$/u.test(key))
/** «بحس», «لنقل»: a short word that may begin with a preposition. */
export const mayCarryPreposition = testOfWord(({ key }) => /^[بل]\p{L}{2,4}$/u.test(key))
/** «بحسرة», «بممر»: what may be ب and its noun. */
export const mayCarryB = testOfWord(({ key }) => /^ب\p{L}{3,}$/u.test(key))

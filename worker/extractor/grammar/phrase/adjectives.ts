import type { Token } from '../../document.ts'
import { isStatusWord } from '../word-lists.ts'
import { endsLikeNisba } from '../word-shapes.ts'
import { testOfWord, type WordFacts } from '../words.ts'

const tanwin = '\u064b'

/** A word in the accusative of circumstance or time: «مساءً», «هاتفيا» after a closed phrase. */
export function isAdverbial(token: Token, facts: WordFacts): boolean {
  if (token.raw.includes(tanwin)) return !facts.role
  const nisba = facts.modifier && facts.key.length >= 4 && facts.key.endsWith('يا')
  return nisba && !facts.definite && !facts.given && !facts.place
}

/** A definite word that can be an adjective of the one before: a nisba, or a participle that agrees («الشبان المحتجون»). */
export function isAdjectival(facts: WordFacts, before: WordFacts | undefined): boolean {
  if (facts.modifier || endsLikeNisba(facts)) return true
  return before?.role?.count === 'many' && facts.role?.count === 'many'
}

/** An adjective that has ended an indefinite construct: «مصدر أمني». */
export const isIndefiniteAdjective = (facts: WordFacts | undefined): boolean =>
  facts?.modifier === true && !facts.definite && (!facts.body || facts.body.pronoun !== undefined) && !facts.place

/** «العام», «الحالي», «السابق» after an office are its rank or standing, no time: «الأمين العام», «مدير عام». */
export function isRank(before: WordFacts | undefined, facts: WordFacts): boolean {
  // «مديرها العام»: a pronoun makes the office definite.
  const definite = before?.definite || before?.role?.pronoun !== undefined
  if (!before || before.classes.time || definite !== facts.definite) return false
  return (before.role !== undefined || before.title || before.modifier) && isStatusWord(facts)
}

/** A role in the accusative without article, «متحدثا», «مشيرا»: a circumstance, no apposition. */
export const isCircumstantial = (facts: WordFacts): boolean => !facts.definite && facts.stem.endsWith('ا')

/** Whether a word is a finite verb that reports, and no office, body or name that is spelled like one. */
export const isReportingVerb = testOfWord(
  (facts): boolean =>
    facts.cues.some((form) => (form.form === 'perfect' || form.form === 'imperfect') && !form.homograph) &&
    !facts.role &&
    !facts.body &&
    !facts.given,
)

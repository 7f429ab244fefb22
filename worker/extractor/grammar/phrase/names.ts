import { isCommonNoun } from '../../lexicon/common-nouns.ts'
import { possessedReadings } from '../../lexicon/proclitics.ts'
import { isHonoured } from '../../lexicon/titles.ts'
import { kindOfUnnamed } from '../../lexicon/unnamed.ts'
import type { Reader } from '../reader.ts'
import { isCommonNounWord, isQualityWord, isVenueWord } from '../word-lists.ts'
import { endsLikeAccusative } from '../word-shapes.ts'
import { testOfWord, type WordFacts } from '../words.ts'
import { isReportingVerb } from './adjectives.ts'
import type { State } from './state.ts'

/** A name of this many words takes no more of them. */
export const fullName = 4

/** Whether a word is the surname of somebody whom the article names in full. */
export const isSurname = (reader: Reader, facts: WordFacts): boolean =>
  // «فالديس» only looks as if it had a conjunction and an article.
  (facts.conjunction === '' || (facts.conjunction === 'ف' && facts.definite)) &&
  facts.preposition === '' &&
  !(facts.title && facts.definite) &&
  reader.surnames.has(facts.bare)

/** Whether a word can be a part of a personal name: a given name, a particle, or a word that no list claims. */
export const isNameLike = testOfWord((facts): boolean => {
  if (facts.given || facts.particle) return true
  if (facts.classes.size > 0 || facts.complementiser || facts.preposition !== '') return false
  if (kindOfUnnamed(facts.key)) return false
  if (isVenueWord(facts) || isCommonNounWord(facts) || isQualityWord(facts)) return false
  // «مصدر أمني | قوله»: a noun of saying with its pronoun.
  if (facts.cues.some((form) => form.form === 'noun' && form.object !== undefined)) return false
  // «يؤكد دائما», «نشر حديثا»: the accusative of an adverb, which no Arabic name ends in.
  if (endsLikeAccusative(facts) && !facts.maybeName && facts.cues.length > 0) return false
  // «لم ينتظر رئيس الحكومة | طويلا»
  if (/^(?:طويل|كثير|قليل|سريع|جيد|ابد|فور|مطلق|حتم|مجدد|قريب|بعيد)ا$/u.test(facts.key)) return false
  // «أوباما | عددا من»
  if (endsLikeAccusative(facts) && isCommonNoun(facts.key.slice(0, -1))) return false
  if (possessedReadings(facts.stem).some(({ stem }) => isCommonNoun(stem))) return false
  const claimed = facts.role ?? facts.body ?? facts.document
  return !claimed && !facts.verbalNoun && !facts.modifier && !facts.place && !facts.verb
})

/** Whether a word is the name of him after whom the body before it is called: «جامعة الملك [سعود]», «مستشفى الشيخ [زايد]». */
export function isNamesake({ words }: Reader, at: number): boolean {
  const title = words(at - 1)
  if (!title?.title || !title.definite) return false
  const facts = words(at)
  if (!(facts?.given || facts?.maybeName) || facts.preposition !== '') return false
  const body = words(at - 2)
  return body?.body !== undefined && !body.definite && !body.role && isHonoured(title.stem)
}

/**
 * Whether an ordinary word is a name here: after an office when another name word follows it («المتحدثة باسم الهيئة أمل
 * باوزير»), and as a surname right before a particle or mark («أوضح صبحي عودة أن»).
 */
export function completesName({ words, doc }: Reader, state: State, facts: WordFacts): boolean {
  // «رجل الأعمال نجيب حداد»: nobody says «we answer» here. «أوليكساندر هنات، في حديث»: nor «congratulated» without a frame.
  const sure = facts.cues.some(({ cue }) => cue.gate !== 'weak')
  const verb = isReportingVerb(facts) && sure && !(facts.maybeName && facts.key.startsWith('ن'))
  if (facts.definite || facts.preposition !== '' || verb) return false
  const token = doc.tokens[state.at + 1]
  const next = words(state.at + 1)
  if (state.tail === 'name' && state.nameWords === 1)
    return token?.kind === 'mark' || next?.complementiser !== undefined
  if (!facts.maybeName || !state.role || !state.closed || state.named || !next) return false
  return isNameLike(next) || next.maybeName
}

/**
 * Whether a word right behind a given name is the surname that its form alone would make another word: an indefinite nisba
 * («سامر حلبي»: an adjective of a name has the article), what only looks like a verb with ف («أرسين فينجر»), and what only looks
 * like a participle before a clause that it cannot open («كيت مدينا إن»).
 */
export function isSurnameBehind({ words, doc }: Reader, state: State, facts: WordFacts): boolean {
  if (state.tail !== 'name' || state.nameWords !== 1) return false
  // «كريستين فالديس»: no article stands behind ف in a name.
  const glued = facts.definite && facts.conjunction === 'ف' && /^فال\p{L}{2,}$/u.test(facts.key)
  if (glued && !facts.role && !facts.body && !facts.verbalNoun && !facts.modifier && !isCommonNoun(facts.stem))
    return true
  if (facts.definite || facts.preposition !== '') return false
  if (facts.modifier && /[^ا]ي$/u.test(facts.key)) return true
  if (/^في\p{L}{2,}$/u.test(facts.key) && facts.cues.length === 0) return true
  if (facts.cues.length === 0 || !endsLikeAccusative(facts)) return false
  if (words(state.at + 1)?.complementiser?.class !== 'content') return false
  return !facts.cues.some(
    ({ cue, form }) =>
      form === 'participle' &&
      (doc.tokens[state.at + 1]?.raw.startsWith('إن') ? cue.id === 'qala' : cue.frames.includes('clause')),
  )
}

import type { PhraseContext } from '../noun-phrase.ts'
import type { Reader } from '../reader.ts'
import { isCommonNounWord, isCompassWord } from '../word-lists.ts'
import type { WordFacts } from '../words.ts'
import { isReportingVerb } from './adjectives.ts'
import { close, open, type State, takeName, takeOffice } from './state.ts'

/**
 * «و» and another noun. Offices join offices (one person's or a second speaker's), definite nouns join the construct
 * («وزارة التربية والتعليم»), names join names; anything else, a verb above all, begins something new.
 */
export function takeConjunct(reader: Reader, state: State, context: PhraseContext, facts: WordFacts): number {
  const { at } = state
  if (facts.conjunction !== 'و' || facts.preposition !== '') return at
  // «البلدة | والذين تعهدوا»
  if (isReportingVerb(facts) || facts.complementiser || facts.classes.relative) return at
  if (facts.cues.some((form) => form.form === 'participle' && form.conjunction === 'و') && !facts.definite) return at
  if (facts.verb && !facts.role && !facts.given) return at
  const before = reader.words(at - 1)
  if (facts.role || facts.title) {
    if (state.kind !== 'person' && state.kind !== 'name') return at
    if (context.object && !facts.definite && facts.verbalNoun) return at
    state.conjuncts.push(at)
    state.named = state.named && facts.definite
    return takeOffice(state, at, facts.definite)
  }
  if (facts.body && !facts.definite) {
    if (state.kind !== 'body') return at
    state.conjuncts.push(at)
    state.closed = false
    return at + 1
  }
  if (facts.definite && before?.definite) return close(state, at)
  if (facts.definite && facts.body && state.kind === 'body') {
    state.conjuncts.push(at)
    return close(state, at)
  }
  if (facts.given && state.named) {
    state.conjuncts.push(at)
    return takeName(state, at)
  }
  if (!facts.definite && before && !before.definite && facts.modifier && before.modifier) return at + 1
  // «وزارة الأشغال وشؤون البلديات», «قطاع الاتصالات وتقنية المعلومات»: another construct under the same head.
  const next = reader.words(at + 1)
  const construct =
    !facts.definite &&
    next?.definite === true &&
    next.conjunction === '' &&
    !facts.cues.some((form) => form.form === 'perfect')
  // «تقرير الأداء لقطاع الاتصالات وتقنية المعلومات»: within a document's name a known noun alone.
  const named =
    state.kind === 'document' && (facts.verbalNoun || facts.modifier || isCommonNounWord(facts)) && at > state.head + 2
  if (construct && (state.kind === 'body' || state.tail === 'office' || named) && before?.definite)
    return open(state, at)
  // «قسم الشرق الأوسط وشمال أفريقيا»: a compass word opens another construct.
  if (isCompassWord(facts)) return open(state, at)
  return at
}

import type { CueForm } from '../../lexicon/cues/forms.ts'
import type { Reader } from '../noun-phrase.ts'

/** Words that carry on a cue without a speaker of their own: «قائلا», «بالقول», «بقوله». */
export const isCarrier = (form: CueForm): boolean =>
  form.cue.id === 'qala' &&
  (form.form === 'participle' || (form.form === 'noun' && (form.preposition === 'ب' || form.object !== undefined)))

/** «اكتفت الشركة [بالإشارة] إلى أن», «ختم [بالتأكيد] على أن»: a noun of saying behind ب carries on a verb of speech. */
export const isNounCarrier = (form: CueForm): boolean =>
  form.form === 'noun' && form.preposition === 'ب' && form.definite

/** Whether a participle at a token reports itself: it is a cue, no role, and stands in the accusative without article. */
export function isCircumstance({ words, keys }: Reader, at: number): boolean {
  const facts = words(at)
  if (!facts || facts.definite || (facts.role && keys[at - 1] !== '،')) return false
  return facts.cues.some((form) => form.form === 'participle' && !isCarrier(form) && form.cue.core)
}

/** The carrier of speech («قائلا», «بقوله») that follows a topic in the same clause. */
export function carrierAhead(reader: Reader, at: number, limit: number): number | undefined {
  for (let next = at; next < Math.min(limit, at + 30); next++) {
    const token = reader.doc.tokens[next]
    if (!token || token.key === '.' || token.key === ':' || token.kind === 'quote') return undefined
    const forms = reader.words(next)?.cues ?? []
    if (forms.some(isCarrier)) return next
    if (forms.some((form) => form.form === 'perfect' && form.cue.gate === 'strong')) return undefined
  }
  return undefined
}

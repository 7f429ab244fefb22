import type { CueForm } from '../../lexicon/cues/forms.ts'
import { mediaNames } from '../../lexicon/media.ts'
import { isVenueNoun } from '../../lexicon/venues.ts'
import { bitOf } from '../frames.ts'
import { nounPhraseAt, type Reader } from '../noun-phrase.ts'
import { clauseOpening, framePreposition, type Opening, prepositionOpening, skipBreaks } from '../openings.ts'
import { listedAt } from '../reader.ts'
import type { WordFacts } from '../words.ts'
import { carrierAhead, isCircumstance } from './carriers.ts'
import { skipPrepositional } from './skips.ts'
import { fill, finish, finishWithObject, type GapState, type Step } from './state.ts'

/** Whether a content opens at the next word, by a particle, the cue's preposition or a question. */
export const readContent = (state: GapState, facts: WordFacts): Step =>
  readClause(state, facts) ?? readPreposition(state, facts) ?? readDenied(state, facts) ?? readQuestion(state, facts)

/** «نفى الوزير [ما] تردد عن استقالته»: behind a denial ما negates nothing, it is what is denied. */
const readDenied = (state: GapState, facts: WordFacts): Step =>
  facts.key === 'ما' && state.frames.object && state.form.cue.commitment === 'deny' && state.source?.to === state.at
    ? finish(state, { kind: 'object', mark: state.at, at: state.at })
    : undefined

function readClause(state: GapState, facts: WordFacts): Step {
  const { reader, at, form, frames, source } = state
  if (!frames.clause) return undefined
  const clause = clauseOpening(reader, at, form)
  if (!clause) return undefined
  if (frames.needsObject && form.object === undefined && facts.complementiser?.particle === 'بان') {
    // «صنّف كارتر [إيران بأنها خطر]», «ووصف [القرار بأنه خطأ]»: the object belongs to what is said.
    const remark = state.fillers.find(({ from }) => from === source?.to)
    const objectAt = source ? skipBreaks(reader, remark?.to ?? source.to) : at
    if (objectAt < at) return finish(state, { kind: 'object', mark: at, at: objectAt })
    if (source) return finishWithObject(state)
  }
  return finish(state, clause)
}

function readPreposition(state: GapState, facts: WordFacts): Step {
  const { reader, at, form, frames, end, source } = state
  const { addressee } = form.cue
  const opening = prepositionOpening(reader, at, form, source?.to === at)
  if (!opening) return undefined
  // «أشار للصحيفة إلى»: whom it is said to, where the cue's other preposition follows; «مشيرا لأهمية العمل» is the content.
  if (facts.preposition === 'ل' && (frames.own & bitOf('ila')) !== 0 && ilaAhead(state))
    return fill(state, Math.max(at + 1, skipPrepositional(reader, at, end, true, frames.words)))
  // «ورأى الكاتب، في مقال نشرته صحيفة، أن»: between commas stands where it was said.
  const apart = reader.keys[at] === 'في' && reader.keys[at - 1] === '،' && frames.clause
  const venue = apart ? reader.words(opening.at) : undefined
  if (venue && (venue.document || isVenueNoun(venue.stem))) return undefined
  // «رأى في القرار خطوة» opens with في, «يرى الأستاذ في الجامعة أن» does not.
  const clause = reader.keys[at] === 'في' && frames.clause ? clauseAhead(reader, at, end, form) : undefined
  if (clause) return finish(state, clause)
  // «مؤكدة في تدوينة [على فيسبوك] أنها», «أكد على هامش اللقاء أن»: where it was said, and the clause follows.
  const place = reader.keys[at] === 'علي' && frames.clause && isOccasion(state, opening.at)
  const said = place ? clauseAhead(reader, opening.at, end, form) : undefined
  if (said) return finish(state, said)
  // «داعيا السكان إلى الهدوء», «اتهم الحكومة بالتقصير»: what stands before the preposition is the object, nobody is named.
  const frame = framePreposition(form, reader.keys[opening.mark] ?? '') ?? framePreposition(form, facts.preposition)
  const ruled = source && frame && (frames.behindObject & bitOf(frame)) !== 0
  if (ruled && addressee === 'object') return finish(state, opening)
  if (ruled && form.object === undefined && (form.form === 'participle' || frames.needsObject))
    return finishWithObject(state)
  const asked = addressee === 'b' && opening.kind === 'noun' ? askedOf(state) : undefined
  if (asked !== undefined) return finish(state, { kind: 'object', mark: asked, at: asked })
  // «وعلّق على الطلب قائلا: …»: the topic is no content, what follows «قائلا» is.
  const later = frames.saying && opening.kind === 'noun' ? carrierAhead(reader, opening.at, end) : undefined
  return later === undefined ? finish(state, opening) : fill(state, later)
}

/** Nouns behind «على» that are where something was said: «على هامش القمة», «على حسابه», «على فيسبوك». */
const occasions = /^(?:هامش|حساب|صفحة|صفحت|موقع|منصة|منصت|شاشة|قناة|متن)/u

const isOccasion = ({ reader }: GapState, at: number): boolean =>
  occasions.test(reader.words(at)?.stem ?? '') || listedAt(reader, mediaNames, at) !== undefined

/** Whether إلى or a clause follows before the next comma. */
function ilaAhead({ reader, at, end, form }: GapState): boolean {
  for (let next = at + 1; next < Math.min(end, at + 14); next++) {
    const token = reader.doc.tokens[next]
    if (!token || token.key === '.') return false
    if (token.key === 'الي' || token.kind === 'quote' || token.key === ':' || clauseOpening(reader, next, form))
      return true
    if (token.key === '،' && reader.keys[next + 1] !== 'الي' && !clauseOpening(reader, next + 1, form)) return false
  }
  return false
}

/** «أهابت البلدية بمرتادي الشاطئ [الالتزام بـ]»: people are spoken to, where what they are to do begins. */
function askedOf({ reader, at, limit, frames }: GapState): number | undefined {
  const people = nounPhraseAt(reader, at, { limit, object: true, framePrepositions: frames.words, glued: true })
  const act = people ? reader.words(people.to) : undefined
  return act?.verbalNoun && act.preposition === '' && act.conjunction === '' ? people?.to : undefined
}

function readQuestion(state: GapState, facts: WordFacts): Step {
  const { at, frames } = state
  const asks =
    frames.question &&
    facts.classes.interrogative &&
    facts.conjunction === '' &&
    facts.key !== 'من' &&
    facts.key !== 'لم'
  return asks ? finish(state, { kind: 'question', mark: at, at }) : undefined
}

/** Whether the search ends without a content: another cue, a participle of its own, a particle of another clause. */
export function endsHere({ reader, at, cueAt, source }: GapState, facts: WordFacts): boolean {
  // «تقول أم سامر، قبل أن تستدرك: «…»»
  const later = reader.keys[at] === 'ان' && reader.keys[at - 1] === 'قبل'
  if (later && reader.words(at + 1)?.cues.some(({ form }) => form === 'imperfect')) return true
  // «قالت زوجته، مضيفة أن …»
  // «أسرتها مع المنصة، مضيفة أنها»: nor is it the subject that the verb still lacks.
  if ((source || (at > cueAt + 1 && reader.keys[at - 1] === '،')) && isCircumstance(reader, at)) return true
  if (facts.cues.some(({ form, conjunction }) => form === 'perfect' && conjunction !== '' && !facts.role)) return true
  return facts.complementiser !== undefined && facts.complementiser.class !== 'content'
}

/** A clause that opens before the next comma or verb: «كشف الوزير في أول ظهور له بعد تعيينه أن …». */
export function clauseAhead(reader: Reader, at: number, limit: number, form: CueForm): Opening | undefined {
  for (let next = at; next < Math.min(limit, at + 25); next++) {
    const token = reader.doc.tokens[next]
    if (!token || token.key === '،' || token.key === '.' || token.kind === 'quote') return undefined
    const clause = clauseOpening(reader, next, form)
    if (clause) return clause
    if (reader.words(next)?.verb) return undefined
  }
  return undefined
}

import type { CueForm } from '../../lexicon/cues/forms.ts'
import { isJudgement } from '../gap/subject.ts'
import { moverBefore } from '../left-source.ts'
import { skipBreaks } from '../openings.ts'
import { isCommonNounWord } from '../word-lists.ts'
import { tokenBefore, type VerbSetting } from './setting.ts'

/** Words that put the verb after them out of the real: «أن يؤكد», «كي يعلن», «لن يقول». */
const irrealis = new Set('ان لكي كي ليت لعل لان بان الا ينبغي يجب يمكن'.split(' '))
const governing = new Set('في من عن علي الي مع بين لدي حول ضد تحت فوق خلال عبر عدم'.split(' '))
/** Behind the relative ما nobody is said to speak: «ما قاله», «مما ذكر». */
const relatives = new Set(['ما', 'مما', 'لما', 'بما'])

/** Kinds of reporting that «قبل أن» tells of as done. */
const toldLater = new Set(['continue', 'clarify', 'say', 'assert', 'answer', 'ask'])

const isContinuation = (key: string): boolean => /^و?(?:عاد|عادت|عادوا|مضي|مضت|رجع)$/u.test(key)

/** Whether a form reports nothing wherever it stands: another person or time, no verb. */
export const isNoReport = ({ person, future, form, object, cue }: CueForm): boolean =>
  person !== 3 ||
  future ||
  form === 'noun' ||
  cue.light === true ||
  // News has no first or second person: «قالنا», «روتانا» are other words.
  (object !== undefined && /^(?:نا|ني|ك|كم)$/u.test(object))

/** Whether a form reports nothing as it stands: a wish or condition, a trap of its own. */
export function isUnreal(setting: VerbSetting): boolean {
  const { reader, at, form, previous, untold } = setting
  if (isTrapped(setting) || previous === 'هل' || previous === 'لو') return true
  // «سامر حداد - الرافد - متابعة: …»: the byline says whose work it is.
  if (form.form === 'participle' && reader.keys[at - 1] === '-' && reader.keys[at + 1] === ':') return true
  // «ما وصفته الصحف بالفضيحة»: what is judged is named, the judgement follows.
  if (relatives.has(previous) && !isJudgement(form)) return true
  // «…، قبل أن تستدرك: «…»»: what is told after something else was really said.
  const later = previous === 'ان' && reader.keys[at - 2] === 'قبل' && toldLater.has(form.cue.class)
  if (form.form === 'imperfect' && irrealis.has(previous) && !untold && !later) return true
  const purpose = form.preposition === 'ل' && form.form === 'imperfect' && form.conjunction === ''
  if (purpose && previous !== '،' && !isContinuation(previous) && !moverBefore(reader, at, setting.sentence.from))
    return true
  // No finite verb stands right behind a preposition: «في نقل المباراة», «من كتب التاريخ».
  return form.form === 'perfect' && form.conjunction === '' && governing.has(previous)
}

/** «لفت الانتباه», «آنف الذكر»: a word beside it makes the form another word. */
function isTrapped(setting: VerbSetting): boolean {
  const { reader, at, form, previous } = setting
  const { traps } = form.cue
  if (!traps) return false
  if (traps.previous?.includes(previous)) return true
  const next = reader.keys[skipBreaks(reader, at + 1)] ?? ''
  return traps.next?.includes(next) === true && objectBeforeClause(setting) === undefined
}

/**
 * The token of a word that would make the form another word, did the cue's clause not stand right behind it: «لافتا [النظر] إلى أن
 * الأعمال تنتهي قريبا».
 */
export function objectBeforeClause({ reader, at, form }: VerbSetting): number | undefined {
  const { traps, frames } = form.cue
  if (!traps?.next || !frames.includes('ila')) return undefined
  const object = skipBreaks(reader, at + 1)
  const clause = reader.words(object + 2)?.complementiser?.class === 'content'
  return clause && reader.keys[object + 1] === 'الي' && traps.next.includes(reader.keys[object] ?? '')
    ? object
    : undefined
}

/**
 * Whether a participle is a circumstance that reports: no genitive of a preposition («في مطالبة آبائهم»), no adjective of an
 * indefinite noun («احتمالات مؤكدة أن»). At a sentence's start, as some papers part it off with a stop, a clause must follow.
 */
export function isCircumstance({ reader, at, form, sentence }: VerbSetting, opensDirectly: boolean): boolean {
  const before = tokenBefore(reader, at, sentence)
  if (before < 0) return opensDirectly && form.conjunction === ''
  // «أطراف متهمين من قبل اللجنة»
  if (reader.keys[at + 1] === 'من' && reader.keys[at + 2] === 'قبل') return false
  if (reader.keys[before] === '،' || form.conjunction !== '') return true
  const previous = reader.words(before)
  if (!previous) return true
  // «لكن [متحدثا] باسمها اعتذر»: behind «but» and «that» stands a subject.
  if (previous.complementiser && previous.complementiser.pronoun === undefined && form.conjunction === '') return false
  if (previous.classes.preposition && previous.key.length <= 4 && !/(?:ه|ها|هم)$/u.test(previous.key)) return false
  if (reader.words(at)?.cues.some((other) => other.form === 'noun' && other.cue.id === form.cue.id)) return false
  const noun = !previous.definite && !previous.given && previous.classes.size === 0 && !previous.place
  const feminine = form.gender === 'f' && form.number === 'one'
  return !(noun && feminine && (/(?:ات|ة)$/u.test(previous.stem) || isCommonNounWord(previous)))
}

import type { CueForm } from '../../lexicon/cues/forms.ts'
import { bitOf, framesOf } from '../frames.ts'
import { antecedent, sourceBefore } from '../left-source.ts'
import type { NounPhrase, Reader } from '../noun-phrase.ts'
import { framePreposition, type Opening } from '../openings.ts'
import { topicAfter } from '../silence.ts'
import type { VerbGap } from './gap.ts'
import type { VerbSetting } from './setting.ts'

/** Who speaks and where the content opens. */
export type Parts = { readonly source?: NounPhrase | undefined; readonly opening?: Opening | undefined }

const asObject = ({ from }: NounPhrase): Opening => ({ kind: 'object', mark: from, at: from })

/**
 * Tells subject from object: what stood behind the verb may be its object where the subject stands before it («الحكومة دعت
 * [الأهالي] إلى …»), and where nothing stood behind it the subject is sought before.
 */
export function partsOf(setting: VerbSetting, { gap, meant }: VerbGap, direct: boolean): Parts {
  const { reader, at, form, sentence, hang, muted } = setting
  const topic = muted === undefined ? undefined : topicAfter(reader, muted, sentence.to)
  const opening: Opening | undefined = topic === undefined ? gap.opening : { kind: 'noun', mark: topic - 1, at: topic }
  const { source } = gap
  if (meant) return { opening }
  if (!source) return { source: hang === 'circumstance' ? undefined : subjectBefore(setting), opening }
  const subject = () => sourceBefore(reader, at, form, sentence.from)
  // «وكان المدير قد أبلغ [محللين] أن الشركة»: whom it is said to stands behind the verb.
  if (opening && form.cue.addressee === 'object' && hang === 'main') return { source: subject() ?? source, opening }
  // «خبير الطاقة مروان عيد يقرأ [المشهد] بعين أخرى»: a thing is the object of whoever stands right before the verb.
  const doer = source.kind === 'noun' && hang === 'main' && !direct ? subject() : undefined
  if (doer?.to === at && doer.kind !== 'noun') return { source: doer, opening: asObject(source) }
  if (!opening || direct || hang !== 'main') return { source, opening }
  // «كان المدرب … أعلن قائمة الفريق», «أما الوزير …، فيذكر أسبابا»: the subject was named first, an indefinite noun is the object.
  const thing = (!reader.words(source.head)?.definite && !source.named) || source.kind === 'quoted'
  const named = opening.kind === 'object' && isAnnounced(setting) && thing
  if (!named && !hasTarget(reader, form, opening)) return { source, opening }
  const before = subject()
  return before ? { source: before, opening: asObject(source) } : { source, opening }
}

/** The subject before its verb: the noun that a relative clause hangs on, else what stands at the head of the clause. */
function subjectBefore({ reader, at, form, sentence, relativeAt }: VerbSetting): NounPhrase | undefined {
  if (relativeAt === undefined) return sourceBefore(reader, at, form, sentence.from)
  return form.object === undefined ? antecedent(reader, relativeAt, sentence.from) : undefined
}

/** Whether a sentence puts its subject first: «كان …», «أما … ف». */
const isAnnounced = ({ reader, form, sentence }: VerbSetting): boolean =>
  /^و?كانت?$|^و?اما$/u.test(reader.keys[sentence.from] ?? '') && form.conjunction !== 'و'

/** Whether the preposition that opened the content goes with an object in the cue's frames: «دعا … إلى», «طالب … بـ». */
function hasTarget(reader: Reader, form: CueForm, opening: Opening): boolean {
  const frame =
    framePreposition(form, reader.keys[opening.mark] ?? '') ??
    framePreposition(form, reader.words(opening.mark)?.preposition ?? '')
  return opening.kind === 'noun' && frame !== undefined && (framesOf(form).behindObject & bitOf(frame)) !== 0
}

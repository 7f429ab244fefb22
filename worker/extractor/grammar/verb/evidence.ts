import { cues } from '../../confidence.ts'
import { knownBodies } from '../../lexicon/bodies.ts'
import type { CueForm } from '../../lexicon/cues/forms.ts'
import { kindOfUnnamed, unnamedPhrases } from '../../lexicon/unnamed.ts'
import type { Gap } from '../gap.ts'
import type { NounPhrase, Reader } from '../noun-phrase.ts'
import { isResumed } from '../occasion-speaker.ts'
import { listedAt } from '../reader.ts'
import { isCommonNounWord } from '../word-lists.ts'
import { distanceOf, isDirect, type VerbGap } from './gap.ts'
import type { VerbSetting } from './setting.ts'

/** How well a gap bears out that its verb reports. */
export type Evidence = {
  readonly direct: boolean
  /** Tokens between the cue and the opening. */
  readonly far: number
  /** «، مؤكدة تأمين الحالات»: after a comma a participle is no adjective. */
  readonly circumstance: boolean
}

/** Weighs what follows a verb. */
export function evidenceOf({ reader, at, form, hang, previous }: VerbSetting, { gap, relays }: VerbGap): Evidence {
  const far = relays.length > 0 || form.cue.class === 'document' ? 0 : distanceOf(reader, at, gap, form)
  return { direct: isDirect(gap), far, circumstance: hang === 'circumstance' && previous === '،' && far <= 1 }
}

/** Whether a verb with what follows it is no report after all: nothing opens, a trap follows, or it needs more than there is. */
export function isIdle(setting: VerbSetting, gap: Gap, quoted: number | undefined, evidence: Evidence): boolean {
  const { reader, at, form, silent, untold, muted, hang, previous } = setting
  const { cue } = form
  const { opening, source } = gap
  const { direct, far, circumstance } = evidence
  const weak = cue.gate === 'weak'
  // «تقرير نشرته المنظمة أمس أكد أن»: the verb describes the document, the clause is another verb's.
  const described = reader.words(at - 1)
  if (form.object !== undefined && cue.class !== 'opinion' && described?.document && !described.definite) return true
  // «لفت المعرض [الأنظار] إلى»: the trap may stand behind the subject.
  if (!direct && cue.traps?.object?.some((word) => reader.keys.slice(at + 1, at + 6).includes(word))) return true
  const keepsSilence = untold || muted !== undefined || ((silent || cue.class === 'decline') && source !== undefined)
  if (!opening && quoted === undefined && !keepsSilence) return true
  // «نشرت الوزارة بيانا قالت فيه إن»: the clause is the other verb's.
  if (direct && resumesBefore(reader, at, opening?.mark ?? at)) return true
  if (hang === 'subordinate' && direct && isOthers(reader, at, opening?.mark ?? at)) return true
  if (cue.documents && source && source.kind !== 'document' && source.kind !== 'noun') return true
  // A weak cue takes no speech that its frame does not name: «وجدت رسالة تقول: …» is the letter's.
  if (weak && opening?.kind === 'speech' && !cue.frames.includes('speech')) return true
  if (weak && !opening && quoted !== undefined) return true
  // «رد على ذلك [بقوله]: …»: what carries it on makes any verb one of speech.
  if (gap.carrier !== undefined && direct && form.number === 'one' && cue.frames.includes('saying')) return false
  // Somebody who speaks makes a doubtful verb sure: «ورد وزير المالية على ذلك بأن …».
  // «وبين الشيخ سامر حداد في خطبة الجمعة أمس بجامع المدينة، أن»: a long adverbial between somebody and the clause.
  const parted = source?.from === at + 1 && reader.keys[(opening?.mark ?? 0) - 1] === '،'
  const near = far <= (parted ? 20 : 8)
  const somebody = source !== undefined && source.kind !== 'noun' && near && form.number !== 'two'
  // «وعدت الحكومة التركية بتعزيز الأمن»: its own preposition right behind somebody.
  const ruled =
    somebody && form.form === 'perfect' && far === 0 && opening?.kind === 'noun' && opening.mark === source.to
  // «ووعد أمام الصحافيين «بمواصلة العمل»»: it stands inside the marks.
  const marked =
    opening?.kind === 'noun' && reader.doc.tokens[opening.mark]?.kind === 'quote' && form.form === 'perfect'
  const sure =
    circumstance ||
    marked ||
    ruled ||
    (direct && (far <= 1 || somebody)) ||
    (quoted !== undefined && source !== undefined)
  if (form.homograph && !sure) return true
  // «الشركة، التي تعد كبرى الشركات، أن»: behind the comma the clause is another verb's.
  const behind = opening !== undefined && reader.keys[opening.mark - 1] === '،'
  if (form.homograph && hang === 'subordinate' && behind) return true
  // «الوزير، الذي كان يتحدث أمام اللجنة، أن»: nor what somebody was doing at the time.
  const meanwhile = /^كانت?$/u.test(previous) && /^ال(?:ذي|تي)$/u.test(reader.keys[at - 2] ?? '')
  if (meanwhile && form.form === 'imperfect' && behind) return true
  if (weak && ((far > 2 && !(direct && somebody)) || (form.object !== undefined && !direct))) return true
  // «سامر حداد، [تامر] عزت، هاني كمال»: a verb that is a name too, among names.
  const alone = form.conjunction === '' && !/^(?:كما|[وف]?قد|[وف]?لقد|فيما|بينما|حيث|ثم)$/u.test(previous)
  const called = alone && opening?.kind === 'object' && reader.words(at)?.maybeName === true
  if (called && (!source || source.kind === 'name' || source.kind === 'noun')) return true
  // A noun alone is no report unless somebody who can speak stands before it.
  const bare = opening?.kind === 'object' || opening?.kind === 'noun'
  return bare && form.form !== 'participle' && source !== undefined && !canSpeak(reader, source)
}

/** Words of manner and matter that no list has as nouns: «تعلق الأمر بـ», «على وجه الخصوص». */
const nobody = /^(?:امر|خصوص|صدد|اكثر|مثل)$/u

/** «التي تتابع الملفات، [ترى] أن»: behind a comma the clause is the next verb's. */
function isOthers({ keys, words }: Reader, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const next = keys[at] === '،' ? words(at + 1)?.cues : undefined
    if (
      next?.some(
        ({ form, cue, homograph, conjunction }) =>
          finite.has(form) && cue.gate !== 'weak' && !homograph && conjunction === '',
      )
    )
      return true
  }
  return false
}

const finite = new Set(['perfect', 'imperfect'])

/** Notions that are said to say what is so: «منطق العاقل يقول», «التاريخ يقول». */
const notions = new Set('منطق واقع تاريخ تجربة تجارب حكمة عقل نظرة قراءة جولة مقارنة مراجعة'.split(' '))

/** «نظرة سريعة تشير إلى», «منطق العاقل يقول»: a thing before the verb that nobody speaks through. */
export const isThing = ({ words }: Reader, { kind, head }: NounPhrase): boolean =>
  (kind === 'noun' || kind === 'name') && notions.has(words(head)?.stem ?? '')

/** Whether another verb with a pronoun for an occasion stands between a verb and what opens. */
function resumesBefore(reader: Reader, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (isResumed(reader, at) && reader.words(at)?.cues.some(({ form }) => form === 'perfect' || form === 'imperfect'))
      return true
  return false
}

/** Whether a phrase can be a speaker: no act («احتساب العائدات»), no thing («كشفت الجولة عن نقص»), no indefinite noun. */
export function canSpeak(reader: Reader, source: NounPhrase): boolean {
  if (source.kind !== 'noun') return true
  const head = reader.words(source.head)
  if (!head || head.classes.size > 0 || kindOfUnnamed(head.key) || isListed(reader, source)) return true
  const thing = nobody.test(head.stem) || head.verbalNoun || isCommonNounWord(head) || /(?:ة|ات)$/u.test(head.stem)
  return (head.definite || head.place) && !thing
}

/** «الجوازات», «وسائل إعلام محلية»: known by name, or as a crowd, by more words than the head. */
const isListed = (reader: Reader, { from }: NounPhrase): boolean =>
  listedAt(reader, knownBodies, from) !== undefined || listedAt(reader, unnamedPhrases, from) !== undefined

/** 0…1: how sure the rule is that a verb reports. */
export function strengthOf(form: CueForm, { direct, far, circumstance }: Evidence, spoken: boolean): number {
  const doubts =
    (direct ? 0 : cues.lessWithoutClause) +
    (spoken ? 0 : cues.lessWithoutSource) +
    (far > 8 ? cues.lessFar : 0) +
    (form.homograph && !circumstance ? cues.lessHomograph : 0)
  return Math.max(cues.least, cues[form.cue.gate] - doubts)
}

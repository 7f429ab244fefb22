import type { CueForm } from '../lexicon/cues/forms.ts'
import { words as list } from '../lexicon/list.ts'
import type { Gap } from './gap.ts'
import { type NounPhrase, nounPhraseAt, type Reader } from './noun-phrase.ts'
import type { Opening } from './openings.ts'
import { isSomebody } from './somebody.ts'

const noPrepositions: ReadonlySet<string> = new Set()

/** Words after which an act of reporting has not happened, or not yet: «قبل إعلان الوزارة», «عدم تأكيد الشركة». */
const unreal = new Set(
  list(
    'قبل قبيل دون بدون عدم حال انتظار بانتظار ضرورة تم يتم سيتم تمت جرى يجري إمكانية احتمال نية بهدف بغية حتى لحين إلى أجل أي',
  ),
)

/** Verbs whose noun tells of an act even where the verb reports: «رفض الحزب المشاركة». */
const acts = new Set(['rafada', 'rafada-claim', 'rafada-comment'])

/** Verbs with a target whose noun has the one who speaks behind it all the same: «تهديد الشركة بالإغلاق», «وعد الحكومة بصرفها». */
const agents = new Set(['haddada', 'waada'])

/** Whether what is told begins at a token: a verbal noun, no adjective or name: «[رفع] التعرفة», «[بصرف] الرواتب», «[وقوعها]». */
function isAct({ words }: Reader, at: number, glued: boolean): boolean {
  const facts = words(at)
  if (!facts || facts.definite || facts.conjunction !== '' || facts.role || facts.body || facts.given) return false
  return facts.verbalNoun && (facts.preposition !== '') === glued
}

/**
 * What an act of reporting tells without a clause, behind who did it: «إعلان هيئة الكهرباء [رفع التعرفة]», «تعهد الوزير [بصرف
 * الرواتب]», «اتهام المعارضة [الحكومة بتزوير النتائج]». Undefined where it names the act alone («إعلان الهيئة عن وظائف») or whom it is done to
 * («مطالبة الوزارة بصرف الرواتب», «دعوة السكان إلى الحذر»).
 */
export function toldAct(reader: Reader, at: number, form: CueForm, { source, opening }: Gap): Opening | undefined {
  const { words, keys } = reader
  const { cue } = form
  if (!source || !opening || !isSomebody(reader, source) || acts.has(cue.id)) return undefined
  if (unreal.has(keys[at - 1] ?? '') || opening.at !== source.to) return undefined
  const taken = (frame: string) => cue.frames.some((own) => own === frame)
  const target = cue.frames.filter((frame) => frame.startsWith('object+'))
  if (opening.kind === 'noun') {
    const preposition = words(opening.at)?.preposition ?? ''
    const frame = preposition === 'ب' ? 'b' : undefined
    const sure = frame !== undefined && (!target.includes(`object+${frame}`) || agents.has(cue.id))
    return sure && isOne(reader, source) && isAct(reader, opening.at, true) ? opening : undefined
  }
  if (opening.kind !== 'object') return undefined
  if (taken('object') && isAct(reader, opening.at, false)) return opening
  if (target.length === 0) return undefined
  const object = nounPhraseAt(reader, opening.at, {
    limit: opening.at + 12,
    object: true,
    framePrepositions: noPrepositions,
  })
  const behind = object && words(object.to)
  const charged = behind && target.some((frame) => frame === 'object+b' && behind.preposition === 'ب')
  return charged && object.kind !== 'noun' ? opening : undefined
}

/** Whether a phrase is of one: «تهديد الموظفين بالفصل» is done to many. */
const isOne = ({ words }: Reader, phrase: NounPhrase): boolean => {
  const head = words(phrase.head)
  return (head?.role ?? head?.body)?.count !== 'many'
}

/** Prepositions that put an act beside what somebody does: «استقال المدير [رغم] نفيه علمه بالأمر». */
const beside = new Set(list('بعد رغم مع عقب إثر وسط خلال عند لدى عن بسبب منذ غداة'))

/**
 * What an act of reporting tells whose noun has the speaker as its pronoun: «رغم نفيه [علمه بالأمر]», «بتأكيده [ضرورة إصلاح الجسر]».
 * Only beside the act of somebody named before it in the sentence.
 */
export function toldByPronoun(reader: Reader, at: number, form: CueForm, gap: Gap, from: number): Opening | undefined {
  const { cue, object, preposition } = form
  if (object === undefined || !/^(?:ه|ها|هم|هما|هن)$/u.test(object) || acts.has(cue.id) || at - from < 2)
    return undefined
  const led = preposition === 'ب' || (preposition === undefined && beside.has(reader.keys[at - 1] ?? ''))
  if (!led || !cue.frames.includes('object') || !isAct(reader, at + 1, false)) return undefined
  const first = gap.opening?.kind === 'object' ? gap.opening.at : gap.source?.from
  return first === at + 1 ? { kind: 'object', mark: at + 1, at: at + 1 } : undefined
}

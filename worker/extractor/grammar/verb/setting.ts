import type { Range } from '../../document.ts'
import { negations, silentWhenNegated } from '../../lexicon/cues/decline.ts'
import type { CueForm } from '../../lexicon/cues/forms.ts'
import type { Hang } from '../attribution.ts'
import { isContrast } from '../clause-start.ts'
import { isJudgement } from '../gap/subject.ts'
import type { Reader } from '../noun-phrase.ts'
import { hint } from '../words.ts'

/** A verb or participle as it stands in its sentence, before anything of its source or content is read. */
export type VerbSetting = {
  readonly reader: Reader
  readonly at: number
  readonly form: CueForm
  readonly sentence: Range
  /** The folded word or mark before it, empty at the sentence's start. */
  readonly previous: string
  readonly negated: boolean
  /** «… من دون [أن يوضح] أسبابه» */
  readonly untold: boolean
  /** Negated, and then one of silence: «لم يوضح». */
  readonly silent: boolean
  /** The noun that makes a verb one of silence, which is then the cue: «التزم النادي [الصمت]». */
  readonly muted: number | undefined
  readonly hang: Hang
  /** The relative pronoun that the verb hangs on. */
  readonly relativeAt: number | undefined
}

/** Particles after which a finite cue stands in a clause of its own below another. */
const subordinating = new Set('بعدما بعد قبل عندما حين حينما منذ لما ان كلما طالما مما ما'.split(' '))

/** The relative ما, alone or behind a preposition. */
const judging = new Set(['ما', 'مما', 'بما', 'لما', 'عما'])

/** A negating particle, with or without «و»: «ولم يوضح». */
const negating = hint(({ key }) => negations.has(key) || (/^[وف]/u.test(key) && negations.has(key.slice(1))))

const isNegation = ({ hints }: Reader, at: number): boolean => at >= 0 && ((hints[at] ?? 0) & negating) !== 0

/** The token before another that is no line break; -1 at the sentence's start. */
export function tokenBefore(reader: Reader, at: number, sentence: Range): number {
  let before = at - 1
  while (before >= sentence.from && reader.doc.tokens[before]?.kind === 'break') before--
  return before >= sentence.from ? before : -1
}

/** Describes how a cue's form stands in its sentence. */
export function settingOf(reader: Reader, at: number, form: CueForm, sentence: Range): VerbSetting {
  const before = tokenBefore(reader, at, sentence)
  const previous = before >= 0 ? (reader.keys[before] ?? '') : ''
  const silence = silentWhenNegated.has(form.cue.id)
  const untold = previous === 'ان' && /^[بو]?دون$/u.test(reader.keys[before - 1] ?? '') && silence
  const { hang, relativeAt } = untold ? hanging('circumstance') : hangOf(reader, at, form, sentence)
  const relative = previous === 'ما' && (form.form !== 'perfect' || hang === 'judgement')
  const negated = untold || (isNegation(reader, before) && !relative)
  const muted = silenceNoun(reader, at, form, sentence)
  return { reader, at, form, sentence, previous, negated, untold, silent: negated && silence, muted, hang, relativeAt }
}

type Hanging = Pick<VerbSetting, 'hang' | 'relativeAt'>

const hanging = (hang: Hang, relativeAt?: number): Hanging => ({ hang, relativeAt })

function hangOf(reader: Reader, at: number, form: CueForm, sentence: Range): Hanging {
  if (form.form === 'participle') return hanging('circumstance')
  if (form.form === 'noun') return hanging('noun')
  let before = tokenBefore(reader, at, sentence)
  if (isJudgement(form) && judging.has(reader.keys[before] ?? '')) return hanging('judgement')
  while (before >= 0 && (reader.keys[before] === 'قد' || reader.keys[before] === 'لقد' || isNegation(reader, before)))
    before = tokenBefore(reader, before, sentence)
  const facts = reader.words(before)
  if (!facts || form.conjunction !== '') return hanging('main')
  if (facts.classes.relative && /^و?(?:ا?ل[ذت]|الل)/u.test(facts.key)) return hanging('subordinate', before)
  if (facts.key === 'حين' && reader.keys[before - 1] === 'في') return hanging('main')
  if (isContrast(reader, before)) return hanging('main')
  // «…، قبل أن تستدرك: «…»»
  if (form.form === 'imperfect' && facts.key === 'ان' && reader.keys[before - 1] === 'قبل') return hanging('main')
  if (subordinating.has(facts.key) || facts.complementiser) return hanging('subordinate')
  return hanging('main')
}

/** The noun that makes a verb one of silence, which is then the cue: «التزم النادي [الصمت] حيال الإشاعات». */
function silenceNoun({ keys }: Reader, at: number, { cue }: CueForm, sentence: Range): number | undefined {
  if (cue.commitment !== 'decline' || cue.frames.length > 0 || !cue.with) return undefined
  const end = Math.min(at + 9, sentence.to)
  for (let next = at + 1; next < end; next++) if (cue.with.includes(keys[next] ?? '')) return next
  return undefined
}

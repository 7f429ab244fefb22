import { cues } from '../confidence.ts'
import type { Range } from '../document.ts'
import type { CueForm } from '../lexicon/cues/forms.ts'
import type { Attribution } from './attribution.ts'
import { clauseStart } from './clause-start.ts'
import { type Gap, readGap } from './gap.ts'
import type { Reader } from './noun-phrase.ts'
import { isResumed } from './occasion-speaker.ts'
import type { Opening } from './openings.ts'
import { isSomebody } from './somebody.ts'
import { toldAct, toldByPronoun } from './told-act.ts'
import { tokenBefore } from './verb/setting.ts'

/** Between a noun that reports and its clause stand at most this many words besides its source and what is stepped over. */
const nearest = 1
/** So many words of a channel or time may be stepped over: «تأكيد القيادي، لـ«المدار» أمس، أن». */
const widest = 8

/**
 * Reads a verbal noun as a cue: «قوله إن …», «بقوله: …», «تأكيد الوزير أن …», «مكتفيا بالقول إن …». Only with a clause or speech right
 * after it and its source, or with what it tells («إعلان الهيئة رفع التعرفة»); a noun alone names the act and reports nothing
 * («عقب تصريحات الوزير»).
 */
export function attributionByNoun(reader: Reader, at: number, form: CueForm, sentence: Range): Attribution | undefined {
  if (form.form !== 'noun' || form.homograph) return undefined
  if (form.definite && form.preposition !== 'ب') return undefined
  // «بالتأكيد أن»: at the head of a sentence no verb leads up to it, and it means «certainly».
  if (form.definite && tokenBefore(reader, at, sentence) < 0) return undefined
  // «رهانا قويا على أن»: an indefinite noun has nobody's name behind it.
  if (form.indefinite !== undefined) return undefined
  const gap = readGap(reader, at, form, sentence.to)
  const free = form.object === undefined && !form.definite
  const act = free ? toldAct(reader, at, form, gap) : toldByPronoun(reader, at, form, gap, sentence.from)
  const opening = act ?? clauseOf(reader, at, form, gap)
  if (!opening) return undefined
  // «في محاولة طمأنة [الناس] بأن»: whom it is said to.
  const told = form.cue.addressee === 'object'
  const spoken = free && !told && (act || form.preposition === undefined) ? gap.source : undefined
  return {
    rule: `noun-${act ? 'act' : opening.kind}`,
    cue: { from: at, to: at + 1 },
    lemma: form.cue.lemma,
    cueId: form.cue.id,
    commitment: form.cue.commitment,
    negated: false,
    counted: form.cue.core,
    agentless: false,
    hang: 'noun',
    scope: 'after',
    form,
    source: spoken || undefined,
    meant: undefined,
    opening,
    quoteBefore: undefined,
    told: undefined,
    clauseFrom: clauseStart(reader, at, sentence),
    fillers: gap.fillers,
    used: undefined,
    relays: [],
    strength: cues.noun,
  }
}

/** The clause or speech right after a noun and its source; undefined where it is another word's. */
function clauseOf(reader: Reader, at: number, form: CueForm, { opening, source, fillers }: Gap): Opening | undefined {
  if (opening?.kind !== 'clause' && opening?.kind !== 'speech') return undefined
  if (opening.kind === 'speech' && form.object === undefined && form.preposition !== 'ب') return undefined
  // «وتأكيده في الوقت نفسه أن»
  const passes = form.object !== undefined || (source !== undefined && isSomebody(reader, source))
  let between = 0
  let skipped = 0
  for (let next = at + 1; next < opening.mark; next++) {
    if (source && next >= source.from && next < source.to) continue
    const facts = reader.words(next)
    if (!facts) continue
    // «غير مخول بالتصريح، أفاد بأن», «تصريحات الوزير التي انتقد فيها القرار معتبرا أن»: the clause is the verb's.
    const finite = facts.cues.some(({ form: kind }) => kind === 'perfect' || kind === 'imperfect')
    const participle = facts.cues.some(({ form: kind }) => kind === 'participle')
    const apart = reader.keys[next - 1] === '،' || isResumed(reader, next) || skipped > 0
    if (apart && (finite || (participle && skipped > 0))) return undefined
    if (passes && fillers.some(({ from, to }) => next >= from && next < to)) skipped++
    else between++
  }
  if (between > nearest || skipped > widest) return undefined
  return form.object === undefined && form.preposition === undefined && !source ? undefined : opening
}

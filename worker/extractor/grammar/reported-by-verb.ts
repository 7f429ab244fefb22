import type { Commitment } from '../../contract.ts'
import type { Range } from '../document.ts'
import { negatedCommitment } from '../lexicon/cues/decline.ts'
import type { CueForm } from '../lexicon/cues/forms.ts'
import type { Attribution } from './attribution.ts'
import { clauseStart } from './clause-start.ts'
import type { NounPhrase, Reader } from './noun-phrase.ts'
import type { Opening } from './openings.ts'
import { needsOrigin } from './relays.ts'
import { canSpeak, evidenceOf, isIdle, isThing, strengthOf } from './verb/evidence.ts'
import { readVerbGap, type VerbGap } from './verb/gap.ts'
import { partsOf } from './verb/parts.ts'
import { settingOf, tokenBefore, type VerbSetting } from './verb/setting.ts'
import { isCircumstance, isNoReport, isUnreal } from './verb/unreal.ts'

/** «كتب تحت الصورة», «كتب عليها»: nobody is said to have written it. */
const inscribed = /^(?:تحت|فيه|فيها|عليه|عليها|تحتها|تحته)$/u
/** Classes whose imperfect without a subject names nobody: «يُتوقع أن», «يُعتقد أن». */
const impersonalClasses = new Set(['predict', 'opinion', 'mental', 'relay', 'distance'])

/** «"لن نرحل".. [هكذا] لخصت أم سامر ما جرى», «[بهذه الكلمات] وصف»: the token before the words that take up a quotation. */
function takenUpBefore({ keys }: Reader, at: number): number | undefined {
  const wordy =
    /^ال(?:كلمات|عبارات?|جملة|كلام)$/u.test(keys[at - 1] ?? '') && /^ب(?:هذه|تلك|هذا)$/u.test(keys[at - 2] ?? '')
  let before = keys[at - 1] === 'هكذا' ? at - 2 : wordy ? at - 3 : undefined
  while (before !== undefined && /^[.…]$/u.test(keys[before] ?? '')) before--
  return before
}

/** The speech quotation that ends right before a cue, a comma between them allowed: «"لن نرحل"، قالت أم سامر». */
function quotationBefore({ reader, at, form, hang, sentence }: VerbSetting): number | undefined {
  if (form.conjunction !== '' || hang === 'circumstance') return undefined
  let before = takenUpBefore(reader, at) ?? tokenBefore(reader, at, sentence)
  const parts = (key: string | undefined) => key === '،' || key === '-'
  while (before >= sentence.from && (parts(reader.keys[before]) || reader.doc.tokens[before]?.kind === 'break'))
    before--
  return reader.closing.get(before)
}

/** Whether the verb names nobody: «قيل», «يُتوقع أن», «كان متوقعا أن», «كتب تحت الصورة: …». */
function isPassive({ reader, at, form, hang, previous }: VerbSetting, opening?: Opening, quoted?: number): boolean {
  const expected = hang === 'circumstance' && /^و?كانت?$/u.test(previous)
  // «لكنه يستبعد أن»: the pronoun is its subject.
  const named = reader.words(at - 1)?.complementiser?.pronoun !== undefined
  const captioned = form.cue.class === 'write' && inscribed.test(reader.keys[at + 1] ?? '')
  return form.passive === 'yes' || expected || captioned || (!named && isImpersonal(form, opening, quoted))
}

const isImpersonal = (form: CueForm, opening: Opening | undefined, quoted: number | undefined): boolean =>
  form.form === 'imperfect' &&
  form.gender === 'm' &&
  form.number === 'one' &&
  form.passive === 'maybe' &&
  quoted === undefined &&
  (opening?.kind === 'clause' ||
    ((opening?.kind === 'object' || opening?.kind === 'noun') && form.cue.class === 'predict')) &&
  impersonalClasses.has(form.cue.class)

/** What a verb commits its speaker to, turned round by a negation: «لم ينف» denies nothing, «لم يوضح» is silence. */
function commitmentOf({ form, silent, negated }: VerbSetting): Commitment {
  if (silent) return 'decline'
  return (negated ? negatedCommitment.get(form.cue.id) : undefined) ?? form.cue.commitment
}

/** The word that is the cue, and its lemma: the verb, or the noun that carries its meaning («اكتفى [بالقول] إن»). */
function cueOf({ reader, at, form, muted }: VerbSetting, { gap: { carrier } }: VerbGap): { at: number; lemma: string } {
  const light = form.cue.class === 'continue' || form.cue.class === 'event'
  const noun =
    light && carrier !== undefined ? reader.words(carrier)?.cues.find((other) => other.form === 'noun') : undefined
  if (noun && carrier !== undefined) return { at: carrier, lemma: noun.cue.lemma }
  return { at: muted ?? at, lemma: form.cue.lemma }
}

/** Where a cue's own words begin: its subject, the relative ما of a judgement, or the cue. */
function headOf({ reader, at, hang, form, sentence }: VerbSetting, source: NounPhrase | undefined): number {
  if (source && source.from < at) return source.from
  if (hang === 'judgement') return at - 1
  // «…، وهي رواية [وصفها] شقيقه بأنها …»
  if (form.object === undefined || form.conjunction !== '') return at
  for (let back = at - 1; back > Math.max(sentence.from, at - 5); back--) {
    if (reader.keys[back] === '،') return at
    if (/^وه[وي]$/u.test(reader.keys[back] ?? '') && reader.keys[back - 1] === '،') return back
  }
  return at
}

/** Reads a finite verb or participle as a cue, with its source and the opening of its content; undefined where it reports nothing. */
export function attributionByVerb(reader: Reader, at: number, form: CueForm, sentence: Range): Attribution | undefined {
  if (isNoReport(form)) return undefined
  const setting = settingOf(reader, at, form, sentence)
  const read = isUnreal(setting) ? undefined : readVerbGap(setting)
  if (!read) return undefined
  const quoted = quotationBefore(setting)
  const evidence = evidenceOf(setting, read)
  const { direct, far } = evidence
  const takenUp = quoted !== undefined && takenUpBefore(reader, at) !== undefined
  if (!takenUp && isIdle(setting, read.gap, quoted, evidence)) return undefined
  const { opening: opened, ...parts } = partsOf(setting, read, direct)
  // «هكذا وصف الأب [ما جرى]»: what he said stands before.
  const opening = takenUp && opened?.kind !== 'speech' ? undefined : opened
  // «اتُّهمت الشركة بـ»: whom a passive names does not speak.
  const patient = form.passive === 'yes' && parts.source !== undefined && !needsOrigin(form)
  const source = patient ? undefined : parts.source
  if (patient && !direct) return undefined
  if (source && source.from < at && isThing(reader, source)) return undefined
  // «احتساب العائدات يستند إلى سعر قديم»: an act says nothing.
  if (form.cue.gate === 'weak' && source && source.from < at && !direct && !canSpeak(reader, source)) return undefined
  if (setting.hang === 'circumstance' && !setting.untold && !isCircumstance(setting, direct && far === 0))
    return undefined
  const agentless = !source && !read.meant && form.object === undefined && isPassive(setting, opening, quoted)
  const remains = !setting.negated || negatedCommitment.has(form.cue.id)
  const cue = cueOf(setting, read)
  const passes = read.relays.length > 0 || needsOrigin(form)
  const used = read.twinAt === undefined ? (passes ? opening?.mark : undefined) : read.twinAt + 1
  return {
    rule: `${form.form}-${opening?.kind ?? 'quote'}${source && source.from < at ? '-svo' : source ? '' : '-bare'}`,
    cue: { from: cue.at, to: cue.at + 1 },
    lemma: cue.lemma,
    cueId: form.cue.id,
    commitment: commitmentOf(setting),
    negated: setting.negated,
    counted: form.cue.core && remains && !agentless,
    agentless,
    hang: setting.hang,
    scope: quoted === undefined ? 'after' : opening?.kind === 'speech' ? 'around' : opening ? 'after' : 'before',
    form: read.taken ? { ...form, ...read.taken } : form,
    source,
    meant: read.meant,
    opening,
    quoteBefore: !opening || opening.kind === 'speech' ? quoted : undefined,
    told: undefined,
    clauseFrom: clauseStart(reader, headOf(setting, source), sentence),
    fillers: read.gap.fillers,
    used,
    relays: read.relays,
    strength: strengthOf(form, evidence, source !== undefined),
  }
}

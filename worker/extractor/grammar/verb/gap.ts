import type { CueForm } from '../../lexicon/cues/forms.ts'
import type { Frame } from '../../lexicon/cues/types.ts'
import { type Gap, readGap } from '../gap.ts'
import { documentBefore, sourceBefore } from '../left-source.ts'
import { type NounPhrase, nounPhraseAt, type Reader } from '../noun-phrase.ts'
import { isResumed, occasionSpeaker } from '../occasion-speaker.ts'
import { type Opening, skipBreaks } from '../openings.ts'
import { needsOrigin, readRelay } from '../relays.ts'
import { isSomebody } from '../somebody.ts'
import { isVenueWord } from '../word-lists.ts'
import type { VerbSetting } from './setting.ts'
import { objectBeforeClause } from './unreal.ts'

const noPrepositions: ReadonlySet<string> = new Set()

/** What follows a verb, and who passed it on. */
export type VerbGap = {
  readonly gap: Gap
  /** Outermost first. */
  readonly relays: readonly NounPhrase[]
  /** «أكد [وشدد] على أن»: the token of a second verb, which brings the frame. */
  readonly twinAt: number | undefined
  /** Who speaks in the occasion that a pronoun takes up: «في تصريحات [للوزير] أكد فيها أن». */
  readonly meant: NounPhrase | undefined
  /** Whom a pronoun takes up who spoke before: «ونقلت [عنه] الوكالة قوله». */
  readonly taken?: Pick<CueForm, 'gender' | 'number'>
}

/** Reads what follows a verb; undefined where a word that it cannot be without is missing. */
export function readVerbGap(setting: VerbSetting): VerbGap | undefined {
  const { reader, at, form, sentence, silent, untold, muted } = setting
  const twin = twinOf(setting)
  const read = silent ? asSilence(untold ? { ...form, form: 'participle' } : form) : (twin?.form ?? form)
  const gap =
    form.cue.class === 'document'
      ? readDocumentGap(setting)
      : readGap(reader, twin?.at ?? objectBeforeClause(setting) ?? at, read, muted ?? sentence.to)
  if (!gap || !hasCompanion(setting, gap)) return undefined
  const relayed = withRelays(setting, gap)
  return relayed && inOccasion(setting, { ...relayed, twinAt: twin?.at, meant: undefined })
}

/** What is told in an occasion named before: «تصريحات الوزير التي انتقد فيها [القرار]»; «رسالة جاء فيها أن» speaks itself. */
function inOccasion({ reader, at, form, sentence }: VerbSetting, read: VerbGap): VerbGap {
  const { gap } = read
  // «بيان للمجلس أكد فيه [الرئيس] حرصه»: who stands behind the verb is its subject.
  const subject = gap.source !== undefined && (isDirect(gap) || isSomebody(reader, gap.source))
  if (!isResumed(reader, at) || subject) return read
  const document = form.cue.class === 'document' ? documentBefore(reader, at, sentence.from) : undefined
  const meant = occasionSpeaker(reader, at, sentence.from) ?? document
  if (!meant) return read
  const { source: object, opening } = gap
  const own = object && opening?.kind !== 'noun' ? asObject(reader, object) : opening
  return { ...read, gap: { ...gap, source: undefined, opening: own }, meant }
}

/** A phrase as what is told: a noun, or a few words in marks («قال فيها «جمهورنا كاف»»). */
const asObject = ({ opening }: Reader, { from }: NounPhrase): Opening =>
  opening.has(from) ? { kind: 'speech', mark: from, at: from + 1 } : { kind: 'object', mark: from, at: from }

/** The speaker behind those who pass on: «نقلت [رويترز] عن مسؤول قوله», «ذكرت [الصحيفة] استنادا إلى مصادر أن». */
function withRelays(
  { reader, at, form, sentence }: VerbSetting,
  gap: Gap,
): Pick<VerbGap, 'gap' | 'relays' | 'taken'> | undefined {
  const passing = gap.via ?? []
  // «ونقلت [عنه] وكالة الساحل قوله»: he who spoke before.
  const held = needsOrigin(form) && /^عن(?:ه|ها|هم)$/u.test(reader.keys[at + 1] ?? '') && isDirect(gap)
  if (held && gap.source && isSomebody(reader, gap.source)) {
    const via = gap.source
    const pronoun = reader.keys[at + 1]
    const taken = { gender: pronoun === 'عنها' ? 'f' : 'm', number: pronoun === 'عنهم' ? 'many' : 'one' } as const
    return { gap: { ...gap, source: undefined }, relays: [via, ...passing], taken }
  }
  if (needsOrigin(form)) {
    const relay = readRelay(reader, form, gap, sentence)
    if (!relay) return isDirect(gap) ? { gap, relays: passing } : undefined
    const before = gap.source ? undefined : sourceBefore(reader, at, form, sentence.from)
    const { opening, fillers } = relay.gap
    return {
      gap: { source: relay.origin, opening, carrier: undefined, origin: undefined, via: undefined, fillers },
      relays: [...(before ? [before] : []), ...relay.via, ...passing],
    }
  }
  if (!gap.origin) return { gap, relays: passing }
  const via = gap.source ?? sourceBefore(reader, at, form, sentence.from)
  return { gap: { ...gap, source: gap.origin }, relays: [...(via ? [via] : []), ...passing] }
}

/** Whether a clause or speech opens, which hardly anything but reporting does. */
export const isDirect = ({ opening }: Gap): boolean => opening?.kind === 'clause' || opening?.kind === 'speech'

/** What begins a remark on the source: «الذي …», «وهو …». */
const aside = /^(?:ال(?:ذي|تي|ذين|لذان|لتان|لواتي|لاتي)|وه[ويم])$/u

/** How many tokens other than the source, commas and breaks stand between a cue and its opening. */
export function distanceOf({ doc, words }: Reader, at: number, gap: Gap, { homograph }: CueForm): number {
  const { source, opening, fillers } = gap
  // «وقدرت الشركة، [التي تعد كبرى الشركات]، أن»: what is said of the source in passing does not count behind a sure verb.
  const remarks = homograph ? [] : fillers.filter(({ from }) => aside.test(words(from)?.key ?? ''))
  let count = 0
  for (let next = at + 1; next < (opening?.mark ?? at); next++) {
    if (source && next >= source.from && next < source.to) continue
    if (remarks.some(({ from, to }) => from <= next && next < to)) continue
    const kind = doc.tokens[next]?.kind
    if (kind === 'word' || kind === 'number') count++
  }
  return count
}

/** Whether a cue has one of the words without which it is none: «ألقى [كلمة]», «رفض المدير، أحمد …، [الحديث] عن …». */
function hasCompanion({ reader, at, form, sentence }: VerbSetting, gap: Gap): boolean {
  const companions = form.cue.with
  if (!companions) return true
  const end = Math.min(Math.max(at + 9, (gap.opening?.at ?? at) + 2), sentence.to)
  for (let near = at + 1; near < end; near++) if (companions.includes(reader.keys[near] ?? '')) return true
  return false
}

const silence: readonly Frame[] = ['clause', 'question', 'object', 'ala', 'an', 'ila']
/** A document says it in a clause or as speech. */
const written: readonly Frame[] = ['clause', 'speech']

/** A cue of silence says what about by any preposition: «لم يرد على سؤالها», «لم تكشف عن الكلفة», «لم يوضح السبب». */
const asSilence = (form: CueForm): CueForm => ({
  ...form,
  cue: { ...form.cue, frames: silence },
})

/** A second finite cue that «و» joins to the first with nothing between: «أكد وشدد», one act of reporting. */
function twinOf({ reader, at, form }: VerbSetting): { at: number; form: CueForm } | undefined {
  if (form.form !== 'perfect' && form.form !== 'imperfect') return undefined
  const twin = reader
    .words(at + 1)
    ?.cues.find(
      (other) =>
        other.conjunction === 'و' && other.form === form.form && other.gender === form.gender && !other.homograph,
    )
  return twin && { at: at + 1, form: twin }
}

/** «وجاء في [نشرة حول العرض] أن …», «ورد في البيان: …»: what stands in a document, which is the source. */
function readDocumentGap({ reader, at, form, sentence }: VerbSetting): Gap | undefined {
  const { keys, words } = reader
  const inside = skipBreaks(reader, at + 1)
  const pronoun = /^(?:فيه|فيها)$/u.test(keys[inside] ?? '')
  if (!pronoun && keys[inside] !== 'في' && keys[inside] !== 'ضمن') return undefined
  const clauseForm: CueForm = { ...form, cue: { ...form.cue, frames: written } }
  if (pronoun) return readGap(reader, inside, clauseForm, sentence.to)
  const from = skipBreaks(reader, inside + 1)
  const head = words(from)
  if (!head?.document && !(head && isVenueWord(head)) && !head?.body) return undefined
  const phrase = nounPhraseAt(reader, from, { limit: sentence.to, object: false, framePrepositions: noPrepositions })
  if (!phrase) return undefined
  const gap = readGap(reader, phrase.to - 1, clauseForm, sentence.to)
  return isDirect(gap) ? { ...gap, source: phrase } : undefined
}

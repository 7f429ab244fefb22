import type { Quoted } from '../../contract.ts'
import type { Document, Range } from '../document.ts'
import type { Attribution } from '../grammar/attribution.ts'
import { isJudgement } from '../grammar/gap/subject.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { framePreposition } from '../grammar/openings.ts'
import { standsBeside } from './contents/beside.ts'
import { quotedForm } from './contents/quoted.ts'
import {
  clauseBefore,
  endOfAct,
  endOfNoun,
  endOfQuoted,
  endOfRelative,
  speechContent,
  untilOccasion,
} from './contents/ranges.ts'
import { trim } from './contents/trim.ts'

/**
 * An attribution with what it reports. `within` is the index, in the same sentence, of the attribution whose content holds it. All have
 * all fields, in one order.
 */
export type Reported = Attribution & {
  readonly content: readonly Range[]
  readonly quoted: Quoted
  readonly within: number | undefined
  /** For «بحسب …» on a sentence that has its own speaker: the index of the attribution that it passes on. */
  readonly relayOf: number | undefined
}

/** A content that is open lies this many standing attributions back at most. */
const furthestOwner = 12

/**
 * For each attribution the index of the one whose content holds it, -1 where it stands by itself: of the last one beside whose
 * content it could stand.
 */
function ownersOf(reader: Reader, attributions: readonly Attribution[]): number[] {
  /** Those that stand in no other's content, the latest last. */
  const standing: number[] = []
  return attributions.map((next, index) => {
    let owner = -1
    for (let back = standing.length - 1; back >= Math.max(0, standing.length - furthestOwner) && owner < 0; back--) {
      const place = standing[back] ?? -1
      const other = attributions[place]
      if (other?.opening && other.opening.at <= next.cue.from && other.scope !== 'before') owner = place
    }
    const open = owner < 0 ? undefined : attributions[owner]
    const passed = open !== undefined && owner === index - 1 && leadsUp(reader, open, next)
    if (open && !passed && !standsBeside(reader, open, next)) return owner
    standing.push(index)
    return -1
  })
}

/**
 * Whether an initial phrase only passes on the statement that follows it at once: «وبحسب الوكالة، [فقد ذكر بيان للوزارة أن] …». With
 * a particle, «وبحسب المصدر فإن الوزير أكد», it speaks itself.
 */
function leadsUp({ keys, words }: Reader, phrase: Attribution, { cue, source, form, counted }: Attribution): boolean {
  const at = phrase.opening?.at
  if (phrase.hang !== 'according' || phrase.scope !== 'after' || at === undefined) return false
  if (words(at - 1)?.complementiser || !source || source.from < cue.to || !counted) return false
  const verb = /^[وف]?(?:ل)?قد$/u.test(keys[at] ?? '') ? at + 1 : at
  return cue.from === verb && (form?.form === 'perfect' || form?.form === 'imperfect')
}

/** Where the content of an attribution ends at the latest: at the clause of the next one that stands beside it. */
function limitOf(
  reader: Reader,
  sentence: Range,
  attributions: readonly Attribution[],
  owners: readonly number[],
  index: number,
): number {
  const attribution = attributions[index]
  if (!attribution) return sentence.to
  const own = owners[index] ?? -1
  const open = attribution.opening?.at ?? attribution.cue.to
  for (let later = index + 1; later < attributions.length; later++) {
    const next = attributions[later]
    const owner = owners[later] ?? -1
    if (!next) continue
    if (owner >= 0) {
      // «يشدد على تنفيذ توجيهات القيادة بتخفيف المعاناة»: the act is told of inside.
      if (next.rule === 'noun-act') continue
      if (own !== -1 && owner === own && next.clauseFrom > (attribution.opening?.at ?? 0))
        return Math.min(sentence.to, next.clauseFrom)
      continue
    }
    if (next.clauseFrom > open) return next.scope === 'before' ? (next.quoteBefore ?? next.clauseFrom) : next.clauseFrom
    // «حداد، الذي حذر من صيف قاس، | دعا …»: the subject of the next verb stands before this one.
    if (next.cue.from > open && attribution.hang === 'subordinate' && reader.keys[next.cue.from - 1] === '،')
      return next.cue.from
  }
  // «الخطوة التي اعتبرها خصومه غير دستورية، نظم الحزب …»
  if (attribution.hang === 'subordinate' && attribution.form && isJudgement(attribution.form)) {
    for (let at = open; at < sentence.to; at++) if (reader.keys[at] === '،') return at
  }
  const relative =
    attribution.hang === 'subordinate' &&
    (attribution.meant !== undefined ||
      (attribution.source !== undefined && attribution.source.to <= attribution.cue.from))
  return relative ? endOfRelative(reader, open, sentence.to) : sentence.to
}

/** What an attribution with an opening reports, up to its limit. */
function openedContent(reader: Reader, { opening, source, form, rule }: Attribution, limit: number): Range[] {
  if (!opening) return []
  const { at, kind } = opening
  // «ما وصفته بـ«الارتفاع غير المبرر» في الأسعار»: the judgement is what stands in the marks.
  const mark =
    form && isJudgement(form) && kind !== 'clause'
      ? reader.opening.get(/^[بل]$/u.test(reader.keys[at] ?? '') ? at + 1 : at)
      : undefined
  if (mark?.closed && mark.close < limit) return [{ from: mark.open + 1, to: mark.close }]
  if (kind === 'speech') return speechContent(reader, at, limit)
  if (kind !== 'noun' && kind !== 'object') return [{ from: at, to: endOfQuoted(reader, at, limit) }]
  // «نفى ذلك», «أوضح ذلك [مدير المكتبة]»: the pronoun is all that is reported.
  // «مرجعا ذلك إلى الجفاف»: the pronoun is the object, and the reason follows.
  const goesOn = form !== undefined && framePreposition(form, reader.keys[at + 1] ?? '') !== undefined
  const alone = !goesOn && (!reader.words(at + 1)?.definite || source?.from === at + 1)
  const pointing = reader.words(at)?.classes.demonstrative && alone
  if (kind === 'object' && pointing) return [{ from: at, to: at + 1 }]
  return [{ from: at, to: rule === 'noun-act' ? endOfAct(reader, at, limit) : endOfNoun(reader, at, limit) }]
}

/** The statement that a trailing «بحسب …» passes on: the one before it whose content reaches up to it; -1 where none does. */
const relayedBy = (reported: readonly Reported[], { clauseFrom: end }: Attribution): number =>
  reported.findLastIndex(
    (other) =>
      other.within === undefined &&
      !other.agentless &&
      other.hang !== 'according' &&
      other.content.some((range) => range.to >= end - 1 && range.from < end),
  )

/** «أوضح المدير أن …، على حد وصفه، [وأن …]»: a clause that goes on behind a phrase without a source of its own. */
function resumedContent(
  reader: Reader,
  sentence: Range,
  attributions: readonly Attribution[],
  index: number,
  limit: number,
): Range[] {
  const own = attributions[index]
  const next = attributions[index + 1]
  if (own?.opening?.kind !== 'clause' || next?.hang !== 'according' || next.source || next.clauseFrom !== limit)
    return []
  let at = next.cue.to
  while (reader.keys[at] === '،') at++
  const particle = reader.words(at)?.complementiser
  if (particle?.class !== 'content' || particle.conjunction !== 'و') return []
  const later = attributions.slice(index + 2).find(({ clauseFrom }) => clauseFrom > at)
  return [{ from: at, to: later?.clauseFrom ?? sentence.to }]
}

/** A clause that a phrase interrupts has at most this many words before it: «ومن المنتظر، وفق المصدر، …». */
const shortestClause = 5

/**
 * What a phrase between or behind the words of its clause covers: those before it, and where they are too few for a clause those
 * behind it too. «وتضم المحافظة، [وفق تقديرات رسمية]، 12 ألف عامل»
 */
function interrupted(
  { keys, doc, words }: Reader,
  before: Range,
  { source, cue }: Attribution,
  limit: number,
): Range[] {
  let at = source?.to ?? cue.to
  if (keys[at] === '،') at++
  const next = words(at)
  let count = 0
  for (let token = before.from; token < before.to; token++) if (doc.tokens[token]?.kind === 'word') count++
  const begins =
    next?.conjunction !== '' || next.verb || next.complementiser || next.cues.length > 0 || next.classes.size > 0
  const goesOn =
    limit - at >= 3 && keys[at] !== '.' && (!begins || doc.tokens[at]?.kind === 'number' || keys[at] === 'اكثر')
  return count <= shortestClause && goesOn && source ? [before, { from: at, to: limit }] : [before]
}

/**
 * What each cue of a sentence reports. A content runs from its opening to the next cue that stands beside its own, or to the
 * sentence's end; speech ends with its quotation. A cue below another («بعد أن أعلنت») is nested in its content.
 */
export function readContents(
  reader: Reader,
  doc: Document,
  sentence: Range,
  attributions: readonly Attribution[],
): Reported[] {
  // Most sentences report nothing.
  if (attributions.length === 0) return []
  const owners = ownersOf(reader, attributions)
  const reported: Reported[] = []
  for (const [index, attribution] of attributions.entries()) {
    const { opening, quoteBefore, hang, clauseFrom } = attribution
    const quotation = quoteBefore === undefined ? undefined : reader.opening.get(quoteBefore)
    const trailing = !opening && hang === 'according'
    const next = attributions[index + 1]
    const leads = next !== undefined && leadsUp(reader, attribution, next)
    const relayOf = trailing ? relayedBy(reported, attribution) : leads ? index + 1 : -1
    const limit = limitOf(reader, sentence, attributions, owners, index)
    const content: Range[] = []
    const add = (ranges: readonly Range[]): void => {
      for (const range of ranges) {
        const trimmed = trim(reader, untilOccasion(reader, range))
        if (trimmed.to > trimmed.from) content.push(trimmed)
      }
    }
    if (attribution.told) add([attribution.told])
    if (quotation) add([{ from: quotation.open + 1, to: quotation.close }])
    if (!leads) add(openedContent(reader, attribution, limit))
    add(resumedContent(reader, sentence, attributions, index, limit))
    if (trailing && relayOf < 0)
      add(interrupted(reader, clauseBefore(reader, sentence, clauseFrom, reported), attribution, limit))
    const within = owners[index] ?? -1
    reported.push({
      ...attribution,
      content,
      quoted: quotedForm(reader, doc, content),
      within: within < 0 ? undefined : within,
      relayOf: relayOf < 0 ? undefined : relayOf,
    })
  }
  return reported
}

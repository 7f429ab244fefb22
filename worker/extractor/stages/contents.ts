import type { Quoted } from '../../contract.ts'
import type { Document, Quotation, Range } from '../document.ts'
import type { Attribution } from '../grammar/attribution.ts'
import type { Reader } from '../grammar/noun-phrase.ts'

/** An attribution with what it reports. `within` is the index, in the same sentence, of the attribution whose content holds it. */
export type Reported = Attribution & {
  readonly content: readonly Range[]
  readonly quoted: Quoted
  readonly within?: number
  /** For a trailing «بحسب …» on a sentence that has its own speaker: the index of the attribution that it passes on. */
  readonly relayOf?: number
}

/** Words that begin a clause of their own beside the one before: «كما أكد», «فيما نفى», «في حين قال», «بينما». */
const coordinating = new Set([
  'كما',
  'فيما',
  'بينما',
  'حين',
  'ثم',
  'لكن',
  'ولكن',
  'وفيما',
  'وكما',
  'وبينما',
  'فقد',
  'وقد',
  'حيث',
  'اذ',
])

/** «غير أن يوسف رجّح», «إلا أن الوزارة نفت», «بيد أن» */
const adversative = new Set(['غير', 'الا', 'بيد'])

const genderOf = (attribution: Attribution): 'm' | 'f' | undefined => attribution.form?.gender

/** Whether a cue inside an open content stands beside the one that opened it, and so ends the content, or below it. */
function standsBeside(reader: Reader, owner: Attribution, next: Attribution): boolean {
  const { keys, doc } = reader
  if (next.hang === 'subordinate') return false
  // «وفيما أعلنت القوات سيطرتها …، قالت الوكالة إن»: the main verb after a clause that was only set beside it.
  const beside = /^و?(?:فيما|بينما)$/u.test(keys[owner.cue.from - 1] ?? '')
  if (beside && next.source && keys[next.cue.from - 1] === '،' && next.hang === 'main') return true
  if (next.hang === 'circumstance') return true
  // «… ومعالجته ورفض النقل»: a bare act without a subject goes on with what is reported.
  const act = !next.counted && next.commitment !== 'decline' && !next.source && next.opening?.kind === 'object'
  if (act && next.hang === 'main') return false
  if (next.hang === 'according') return true
  if (next.hang === 'noun') return false
  const from = next.clauseFrom
  const first = next.source && next.source.from < next.cue.from ? next.source.from : next.cue.from
  let comma = false
  let connective = next.form?.conjunction === 'و' || next.form?.conjunction === 'ف'
  for (let at = from; at < first; at++) {
    if (keys[at] === '،' || keys[at] === '؛') comma = true
    if (coordinating.has(keys[at] ?? '') || (keys[at + 1] === 'ان' && adversative.has(keys[at] ?? '')))
      connective = true
    const facts = reader.words(at)
    if (facts?.conjunction === 'و' || keys[at]?.startsWith('و')) connective = true
  }
  if (doc.tokens[from - 1]?.kind === 'quote') comma = true
  const sourceFacts = reader.words(first)
  // «حداد، الذي حذر من صيف قاس، دعا …»: the relative clause ends at the comma before its main verb.
  if (owner.hang === 'subordinate' && next.hang === 'main' && keys[next.cue.from - 1] === '،') return true
  if (next.source && next.source.from < next.cue.from) return comma && (connective || sourceFacts?.conjunction === 'و')
  if (!connective) return false
  // A bare verb that does not agree with the speaker belongs to somebody inside the content.
  const gender = genderOf(next)
  const speaker = genderOf(owner)
  if (!next.source && gender && speaker && gender !== speaker && owner.hang === 'main') return false
  return true
}

/** A content that is open lies this many standing attributions back at most. */
const furthestOwner = 12

/** Trims marks, breaks and enclosing quotation marks off a content: «"… ."» gives its inside. */
function trim({ doc, opening }: Reader, range: Range): Range {
  let { from, to } = range
  const isEdge = (at: number) => {
    const token = doc.tokens[at]
    return token !== undefined && (token.kind === 'break' || (token.kind === 'mark' && !/^[()٪%$€]$/u.test(token.key)))
  }
  for (;;) {
    while (from < to && isEdge(from)) from++
    while (from < to && isEdge(to - 1)) to--
    const quotation = opening.get(from)
    if (quotation && (quotation.close === to - 1 || (!quotation.closed && quotation.close >= to))) {
      from++
      if (quotation.closed) to--
    } else if (doc.tokens[from]?.kind === 'quote' && !quotation) from++
    else if (from < to && doc.tokens[to - 1]?.kind === 'quote' && !closes(opening, from, to)) to--
    else if (from < to && doc.tokens[from]?.key === '(' && doc.tokens[to - 1]?.key === ')') {
      from++
      to--
    } else return { from, to }
  }
}

function closes(opening: ReadonlyMap<number, Quotation>, from: number, to: number): boolean {
  for (const quotation of opening.values()) if (quotation.close === to - 1 && quotation.open >= from) return true
  return false
}

/** The quotations that speech consists of: the one at `at`, and those that follow with only marks between them. */
function quotedRun(reader: Reader, at: number, limit: number): Range[] {
  const runs: Range[] = []
  let next = at
  while (next < limit) {
    const quotation = reader.opening.get(next)
    if (!quotation || (quotation.role !== 'speech' && runs.length > 0)) break
    runs.push({ from: quotation.open + 1, to: Math.min(quotation.close, limit) })
    next = quotation.close + 1
    while (
      next < limit &&
      (reader.keys[next] === '،' || reader.doc.tokens[next]?.kind === 'break' || reader.keys[next] === '-')
    )
      next++
  }
  return runs
}

function speechContent(reader: Reader, start: number, limit: number): Range[] {
  const { doc, keys } = reader
  // «قال الوزير: إن …»: the particle is no part of what is said.
  const particle = reader.words(start)?.complementiser
  const bare = particle?.class === 'content' && particle.pronoun === undefined && particle.conjunction === ''
  const at = bare && doc.tokens[start - 1]?.kind !== 'quote' ? start + 1 : start
  const mark = doc.tokens[at]?.kind === 'quote' ? at : doc.tokens[at - 1]?.kind === 'quote' ? at - 1 : -1
  if (mark >= 0 && reader.opening.has(mark)) return quotedRun(reader, mark, limit)
  if (keys[at] === '(') {
    // Gulf papers quote in brackets: «قال: (لن نقبل بذلك)».
    let close = at + 1
    while (close < limit && keys[close] !== ')') close++
    if (close < limit && close - at > 4) return [{ from: at + 1, to: close }]
  }
  return [{ from: at, to: limit }]
}

/** Whether all of a content stands in quotation marks, a part of at least three words does, or none. */
function quotedForm(reader: Reader, doc: Document, ranges: readonly Range[]): Quoted {
  const [only] = ranges
  const bracketed = only && ranges.length === 1 && reader.keys[only.from - 1] === '(' && reader.keys[only.to] === ')'
  if (bracketed && reader.keys[only.from - 2] === ':') return 'direct'
  if (ranges.length === 0) return 'indirect'
  let outside = 0
  let longest = 0
  for (const { from, to } of ranges) {
    for (let at = from; at < to; at++) {
      const kind = doc.tokens[at]?.kind
      if (kind === 'word' || kind === 'number') if ((doc.quotedAt[at] ?? -1) < 0) outside++
    }
  }
  if (outside === 0) return 'direct'
  for (const { from, to } of ranges) {
    for (let at = from; at < to; at++) {
      const quotation = reader.opening.get(at)
      if (quotation && (quotation.role !== 'name' || quotation.words > 3)) longest = Math.max(longest, quotation.words)
    }
  }
  return longest >= 3 ? 'mixed' : 'indirect'
}

/** Where the clause before a trailing phrase begins: after the last content, a comma with a contrast, or at the sentence's start. */
function clauseBefore(reader: Reader, sentence: Range, end: number, earlier: readonly Reported[]): Range {
  let from = sentence.from
  for (const other of earlier) for (const range of other.content) if (range.to <= end) from = Math.max(from, range.to)
  for (const other of earlier)
    if (other.hang === 'according' && other.scope === 'before') from = Math.max(from, other.source?.to ?? other.cue.to)
  for (let at = end - 1; at > from; at--) {
    const key = reader.keys[at]
    const facts = reader.words(at)
    if (key === 'لكن' || key === 'ولكن' || key === 'بيد') {
      from = at + 1
      break
    }
    if (facts?.classes.has('subordinator') && reader.keys[at - 1] === '،' && (key === 'فيما' || key === 'بينما')) {
      from = at + 1
      break
    }
  }
  while (from < end && (reader.keys[from] === '،' || reader.keys[from] === 'كما')) from++
  return { from, to: end }
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
  const reported: Reported[] = []
  const ownerOf: number[] = []
  /** Those that stand in no other's content, the latest last. */
  const standing: number[] = []
  attributions.forEach((next, index) => {
    // The content that is open here: of the last attribution beside whose content this one could stand.
    let owner = -1
    for (const back of standing.slice(-furthestOwner).reverse()) {
      const other = attributions[back]
      if (!other?.opening || other.opening.at > next.cue.from || other.scope === 'before') continue
      owner = back
      break
    }
    const open = attributions[owner]
    ownerOf[index] = open && !standsBeside(reader, open, next) ? owner : -1
    if (ownerOf[index] === -1) standing.push(index)
  })
  attributions.forEach((attribution, index) => {
    let limit = sentence.to
    for (let later = index + 1; later < attributions.length; later++) {
      const next = attributions[later]
      if (!next || (ownerOf[later] ?? -1) >= 0) {
        if (
          next &&
          ownerOf[index] !== -1 &&
          ownerOf[later] === ownerOf[index] &&
          next.clauseFrom > (attribution.opening?.at ?? 0)
        ) {
          limit = Math.min(limit, next.clauseFrom)
          break
        }
        continue
      }
      const open = attribution.opening?.at ?? attribution.cue.to
      if (next.clauseFrom > open) {
        limit = next.scope === 'before' && next.quoteBefore !== undefined ? next.quoteBefore : next.clauseFrom
        break
      }
      // «حداد، الذي حذر من صيف قاس، | دعا …»: the subject of the next verb stands before this one.
      if (next.cue.from > open && attribution.hang === 'subordinate' && reader.keys[next.cue.from - 1] === '،') {
        limit = next.cue.from
        break
      }
    }
    const content: Range[] = []
    let relayOf: number | undefined
    const { opening, quoteBefore } = attribution
    if (quoteBefore !== undefined) {
      const quotation = reader.opening.get(quoteBefore)
      if (quotation) content.push({ from: quotation.open + 1, to: quotation.close })
    }
    if (opening?.kind === 'speech') content.push(...speechContent(reader, opening.at, limit))
    else if (
      opening?.kind === 'object' &&
      reader.words(opening.at)?.classes.has('demonstrative') &&
      !reader.words(opening.at + 1)?.definite
    ) {
      // «نفى ذلك»: the pronoun is all that is reported.
      content.push({ from: opening.at, to: opening.at + 1 })
    } else if (opening?.kind === 'noun' || opening?.kind === 'object')
      content.push({ from: opening.at, to: endOfNoun(reader, opening.at, limit) })
    else if (opening) content.push({ from: opening.at, to: limit })
    else if (attribution.hang === 'according') {
      const end = attribution.clauseFrom
      const speaking = reported.findLastIndex(
        (other) =>
          other.within === undefined &&
          other.hang !== 'according' &&
          other.content.some((range) => range.to >= end - 1 && range.from < end),
      )
      if (speaking >= 0) relayOf = speaking
      else content.push(clauseBefore(reader, sentence, end, reported))
    }
    const trimmed = content.map((range) => trim(reader, range)).filter((range) => range.to > range.from)
    const owner = ownerOf[index] ?? -1
    reported.push({
      ...attribution,
      content: trimmed,
      quoted: quotedForm(reader, doc, trimmed),
      ...(owner >= 0 && { within: owner }),
      ...(relayOf !== undefined && { relayOf }),
    })
  })
  return reported
}

/** Where a content that is a noun ends: before a clause that is set against it, «، بينما رفع …», «، غير أن …». */
function endOfNoun({ keys, words }: Reader, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    if (keys[at] !== '،') continue
    const next = keys[at + 1] ?? ''
    if (contrasting.has(next) || (next === 'في' && keys[at + 2] === 'حين')) return at
    // «لم تكشف عن كلفة الإصلاح، [وسيقول] المجلس كلمته»
    if (/^وس[يت]/u.test(next) && (words(at + 1)?.verb || words(at + 1)?.cues.some(({ future }) => future))) return at
  }
  return limit
}

const contrasting = new Set(['بينما', 'فيما', 'لكن', 'ولكن', 'غير', 'بيد', 'وفيما', 'وبينما'])

/** Whether a sentence is nothing but one quotation; its inside then. */
function loneQuotation(reader: Reader, sentence: Range): Range | undefined {
  const { doc, opening } = reader
  let from = sentence.from
  while (from < sentence.to && (doc.tokens[from]?.kind === 'break' || doc.tokens[from]?.key === '-')) from++
  const quotation = opening.get(from)
  if (quotation?.role !== 'speech') return undefined
  for (let at = quotation.close + 1; at < sentence.to; at++)
    if (doc.tokens[at]?.kind !== 'mark' && doc.tokens[at]?.kind !== 'break') return undefined
  return trim(reader, {
    from: quotation.open + 1,
    to: quotation.closed ? quotation.close : Math.min(quotation.close, sentence.to),
  })
}

/**
 * Gives quoted sentences that have no cue of their own to the speech before them, also over a paragraph's end: «قال: "…".» and
 * then a paragraph «"…".» is one content.
 */
export function joinQuotations(
  reader: Reader,
  doc: Document,
  sentences: readonly (readonly Reported[])[],
): Reported[][] {
  const joined: Reported[][] = []
  let speech: { sentence: number; index: number } | undefined
  sentences.forEach((reported, index) => {
    const sentence = doc.sentences[index]
    joined.push([...reported])
    const quotation = sentence && reported.length === 0 ? loneQuotation(reader, sentence) : undefined
    const row = speech && joined[speech.sentence]
    const before = speech && row?.[speech.index]
    if (quotation && row && before && speech) {
      row[speech.index] = {
        ...before,
        content: [...before.content, quotation],
        ...(before.quoted === 'indirect' && { quoted: 'mixed' as const }),
      }
      return
    }
    const last = reported.findLastIndex((item) => item.within === undefined && item.relayOf === undefined)
    const item = reported[last]
    const direct = item?.quoted === 'direct' && item.content.length > 0
    // «يروي الصياد أن قاربه متوقف. "نحن نخسر كلما أبحرنا"»: who is speaking goes on in his own words.
    const going = item?.opening?.kind === 'clause' && item.hang === 'main' && item.counted
    speech = direct || going ? { sentence: index, index: last } : undefined
  })
  return joined
}

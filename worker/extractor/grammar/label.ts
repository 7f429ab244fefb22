import type { Range } from '../document.ts'
import { isCaption, isFlag } from '../lexicon/labels.ts'
import { speakerKind } from './label/speaker.ts'
import { isSpeech } from './label/speech.ts'
import { type NounPhrase, nounPhraseAt, type Reader } from './noun-phrase.ts'
import { speaksFor } from './phrase/preposition.ts'
import { isLoneLetter } from './word-shapes.ts'

/** Somebody's name or office before what he says, with no verb: «وزير النقل: الجسر جاهز», «سامر الحلبي (@samer): "…"». */
export type Label = {
  readonly source: NounPhrase
  /** The colon, or what stands for it behind a handle. */
  readonly mark: number
  /** The first token of what is said; where the line ends with the handle, the line's end. */
  readonly at: number
  /** The name is that of an account: «@samer». */
  readonly handle: boolean
  /** It stands below its post, as pages embed them: «— سامر الحلبي (@samer) 3 يوليو 2023». */
  readonly signs: boolean
}

/** Between a name and its colon stand at most this many tokens: «الحلبي [في حديث لـ«المدار»]: …». */
const widest = 14

const noPrepositions: ReadonlySet<string> = new Set()
/** «خبراء عن الميزانية: …» tells of what they speak, «النائب عن الساحل: …» who he is. */
const matter: ReadonlySet<string> = new Set(['عن'])

/** Prepositions that say where, to whom or of what somebody speaks, between his name and the colon. */
const leading = new Set(['في', 'عبر', 'علي', 'عن', 'حول', 'بشان', 'خلال', 'ردا', 'تعليقا', 'بعد', 'قبل', 'لدي'])

/** Where the words of a line begin: behind a dash or bullet, and the flag of a headline («عاجل | …»). */
export function lineStart({ doc, keys }: Reader, { from, to }: Range): number {
  const isEdge = (at: number) => doc.tokens[at]?.kind === 'mark' && keys[at] !== '(' && keys[at] !== '@'
  let at = from
  while (at < to && isEdge(at)) at++
  // «1- وزير النقل: …»
  if (doc.tokens[at]?.kind === 'number' && isEdge(at + 1)) at += 2
  const flagged = isFlag(keys[at] ?? '') && isEdge(at + 1)
  if (!flagged) return at
  at++
  while (at < to && isEdge(at)) at++
  return at
}

/** Where a caption that opens a line ends, behind its colon: «ملاحظة: …»; the line's start without one. Its word is no cue. */
export function captionEnd(reader: Reader, line: Range): number {
  const at = lineStart(reader, line)
  return isCaption(reader.words(at)?.stem ?? '') && reader.keys[at + 1] === ':' ? at + 2 : line.from
}

/** Where the handle of an account at a token ends, brackets included: «@samer», «(@samer)»; the token itself without one. */
export function handleEnd({ doc, keys }: Reader, from: number): number {
  let at = from
  if (keys[at] === '(') at++
  if (keys[at] !== '@' || doc.tokens[at + 1]?.start !== doc.tokens[at]?.end) return from
  at++
  let end = doc.tokens[at]?.start
  while (doc.tokens[at]?.start === end && (keys[at] === '_' || /^(?:word|number)$/u.test(doc.tokens[at]?.kind ?? ''))) {
    end = doc.tokens[at]?.end
    at++
  }
  return keys[at] === ')' ? at + 1 : at
}

/** What stands between a name and its colon: handle, bracket, addressee, medium, matter. Undefined where it is a clause. */
function behindName(reader: Reader, from: number, limit: number): { mark: number; handle: boolean } | undefined {
  const { doc, keys, words, opening } = reader
  let handle = false
  let led = false
  let at = from
  while (at < Math.min(limit, from + widest)) {
    const afterHandle = handleEnd(reader, at)
    if (afterHandle > at) {
      handle = true
      at = afterHandle
      continue
    }
    if (keys[at] === ':') return { mark: at, handle }
    if (handle && (opening.has(at) || keys[at] === '-')) return { mark: at, handle }
    const facts = words(at)
    const quotation = opening.get(at)
    if (quotation?.closed && led) at = quotation.close + 1
    else if (keys[at] === '(' || keys[at] === ')' || (handle && doc.tokens[at]?.kind === 'mark')) at++
    else if (doc.tokens[at]?.kind === 'number' && (led || handle)) at++
    else if (!facts || facts.complementiser || facts.verb || facts.classes.relative) return undefined
    else if (leading.has(facts.key) || facts.preposition === 'ل' || isLoneLetter(facts)) {
      led = true
      at++
    } else if (led || handle) at++
    else return undefined
  }
  return handle && at >= limit ? { mark: limit, handle } : undefined
}

/** The name of an account has at most this many words. */
const longestAccount = 5

/** The words that name the speaker; in front of a handle also Latin letters, «Samer Halabi (@samer)». */
function nameAt(reader: Reader, from: number, limit: number): NounPhrase | undefined {
  const head = reader.words(from)
  const framePrepositions = head && speaksFor(head.stem) ? noPrepositions : matter
  const phrase = nounPhraseAt(reader, from, { limit, object: false, framePrepositions })
  let to = from
  while (to < from + longestAccount && /^[a-z]+$/u.test(reader.keys[to] ?? '')) to++
  const account = to > from && handleEnd(reader, to) > to && phrase?.to !== to
  return account ? { from, to, head: from, kind: 'name', named: true, conjuncts: [from] } : phrase
}

/** Behind a name stands a colon or a handle: of most lines that is all that needs to be known. */
function mayHaveLabel({ doc: { tokens } }: Reader, { from, to }: Range): boolean {
  for (let at = from; at <= to; at++) {
    const token = tokens[at]
    if (token?.kind === 'mark' && (token.key === ':' || token.key === '@')) return true
  }
  return false
}

/**
 * The label that opens a line, with what it says. Only somebody who can speak, and only before words that are said and no
 * list, date or name: «الفائزون: …», «الرياض: محمد …», «المصدر: وكالات» are none.
 * @param sure the same name opens another line with what it says, so that this is a dialogue: «الوزير: قريبا جدا.»
 */
export function labelAt(reader: Reader, line: Range, sure = false): Label | undefined {
  if (!mayHaveLabel(reader, line)) return undefined
  const from = lineStart(reader, line)
  const limit = Math.min(line.to, from + 2 * widest + 12)
  const source = nameAt(reader, from, limit)
  if (!source) return undefined
  const behind = behindName(reader, source.to, line.to)
  if (!behind) return undefined
  const { mark, handle } = behind
  const colon = reader.keys[mark] === ':' || reader.keys[mark] === '-'
  const signs = handle && mark >= line.to && reader.keys[line.from] === '-'
  const label: Label = { source, mark, handle, signs, at: colon ? mark + 1 : mark }
  const kind = speakerKind(reader, source)
  return kind && ((sure && label.at < line.to) || isSpeech(reader, label, kind, line)) ? label : undefined
}

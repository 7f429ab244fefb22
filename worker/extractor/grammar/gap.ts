import type { CueForm } from '../lexicon/cues/forms.ts'
import { framesOf } from './frames.ts'
import { mayBeAside, readAside, readDescription, readMouthpiece } from './gap/asides.ts'
import { isCarrier, isNounCarrier } from './gap/carriers.ts'
import { endsHere, readContent } from './gap/content.ts'
import { readMark } from './gap/marks.ts'
import { shortSpeech } from './gap/short-speech.ts'
import { fill, finish, type Gap, type GapState, type Step } from './gap/state.ts'
import {
  mayBeClosed,
  mayGovern,
  readBehindSource,
  readClosed,
  readGoverned,
  readJudgement,
  readSubject,
} from './gap/words.ts'
import type { Reader } from './noun-phrase.ts'
import { mayOpen } from './openings.ts'
import { hint, type WordFacts } from './words.ts'

export type { Gap } from './gap/state.ts'

/** Between cue and content stand at most this many tokens outside the source (p90 in news is ten). */
const widest = 40

/**
 * Reads from a cue to the opening of its content. After a strong verb the first noun phrase that no preposition governs is
 * the source («قال [في مؤتمر صحافي] المدير إن …»); channels, addressees, times, relative clauses and remarks are stepped
 * over; the first particle, colon, quotation mark or preposition of the cue opens the content.
 * @param cueAt the cue's token; @param limit the end of the sentence
 */
export function readGap(reader: Reader, cueAt: number, form: CueForm, limit: number): Gap {
  const state: GapState = {
    reader,
    form,
    cueAt,
    limit,
    end: Math.min(limit, cueAt + 1 + widest * 2),
    frames: framesOf(form),
    at: cueAt + 1,
    source: undefined,
    origin: undefined,
    via: undefined,
    spent: 0,
    resumptive: false,
    fillers: [],
  }
  let gap: Gap | 'read' = 'read'
  while (gap === 'read' && state.at < state.end && state.spent <= widest) gap = readNext(state)
  if (gap === 'read') gap = finish(state)
  return gap.opening ? gap : (shortSpeech(state, gap) ?? gap)
}

/** Whether a word may be more in a gap than part of a name or noun; most words cannot, by their form alone. */
const mayTurn = hint(
  (facts) =>
    facts.cues.length > 0 ||
    facts.complementiser !== undefined ||
    mayOpen(facts) ||
    mayBeAside(facts) ||
    mayGovern(facts) ||
    mayBeClosed(facts),
)

/** What the next token means, asked of each step in turn; a word that none knows is stepped over. */
function readNext(state: GapState): Gap | 'read' {
  const mark = readMark(state)
  if (mark) return mark
  const facts = state.reader.words(state.at)
  if (!facts) return fill(state, state.at + 1)
  const described = readDescription(state, facts)
  if (described) return described
  const turns = ((state.reader.hints[state.at] ?? 0) & mayTurn) !== 0
  return (
    (turns ? readTurn(state, facts) : readJudgement(state, facts)) ??
    readSubject(state) ??
    readBehindSource(state, facts) ??
    fill(state, state.at + 1)
  )
}

/** What a word does that may be more than part of a name or noun. */
function readTurn(state: GapState, facts: WordFacts): Step {
  const opened = readMouthpiece(state) ?? readCarrier(state, facts) ?? readContent(state, facts)
  if (opened) return opened
  if (endsHere(state, facts)) return finish(state)
  return (
    readAside(state, facts) ?? readJudgement(state, facts) ?? readGoverned(state, facts) ?? readClosed(state, facts)
  )
}

/** «علّق الوزير [قائلا] إن», «اكتفت الشركة [بالإشارة] إلى أن»: a second cue carries on the first and opens its content. */
function readCarrier(state: GapState, facts: WordFacts): Step {
  if (facts.cues.length === 0) return undefined
  const { reader, limit, at } = state
  const { saying } = state.frames
  const carrier = facts.cues.find((cue) => isCarrier(cue) || (saying && isNounCarrier(cue)))
  if (!carrier) return undefined
  const inner = readGap(reader, at, carrier, limit)
  state.source ??= inner.source
  return finish(state, inner.opening, at)
}

import type { Conflict, Span } from '../contract.ts'
import { type Excluded, type Quotation, type Range, spanOfRange } from './document.ts'
import { type AnalyzeOptions, type Reading, readingOf, type Stages, stagesOf } from './index.ts'
import type { ConflictRule } from './stages/conflicts/opposition.ts'
import { type TracedEntity, tracedCast } from './trace/cast.ts'
import { type RefusedCue, refusedCues, type TracedCue, tracedCues } from './trace/cues.ts'
import {
  type TracedContent,
  type TracedLeftOut,
  type TracedSpeaker,
  type TracedStatement,
  tracedContents,
  tracedLeftOut,
  tracedSpeakers,
  tracedStatements,
} from './trace/statements.ts'
import { type TracedToken, tracedTokens } from './trace/words.ts'

/**
 * What every stage found, in their order, with the rule by which it did: for following a wrong reading. Its form may change with
 * any release. Cues are known by sentence and order, «2.1 وأكد»,
 * entities by number and first mention, «e1 وزير النقل».
 */
export type Trace = {
  tokens: TracedToken[]
  paragraphs: Span[]
  excluded: (Span & Pick<Excluded, 'by'>)[]
  quotations: (Span & Pick<Quotation, 'role' | 'closed'>)[]
  sentences: Span[]
  mentions: (Span & { kind: string })[]
  cues: TracedCue[]
  refused: RefusedCue[]
  contents: TracedContent[]
  speakers: TracedSpeaker[]
  entities: TracedEntity[]
  statements: TracedStatement[]
  leftOut: TracedLeftOut[]
  background: (Span & { by: string })[]
  conflicts: (Conflict & { by: readonly ConflictRule[] })[]
}

/** Reads an article and shows how: the answer of `analyze` and the trace of its stages. */
export function explain(text: string, options: AnalyzeOptions = {}): Reading & { trace: Trace } {
  const stages = stagesOf(text, options)
  return { ...readingOf(stages), trace: traceOf(stages) }
}

function traceOf(stages: Stages): Trace {
  const { doc, reader, mentions, reported, spoken, cast, stated, background, disagreements } = stages
  const span = (range: Range): Span => spanOfRange(doc, range)
  return {
    tokens: tracedTokens(reader, doc),
    paragraphs: doc.paragraphs.map(span),
    excluded: doc.excluded.map((range) => ({ ...span(range), by: range.by })),
    quotations: doc.quotations.map(({ open, close, closed, role }) => ({
      ...span({ from: open, to: closed ? close + 1 : close }),
      role,
      closed,
    })),
    sentences: doc.sentences.map(span),
    mentions: mentions.map((phrase) => ({ ...span(phrase), kind: phrase.kind })),
    cues: tracedCues(doc, reported),
    refused: refusedCues(reader, doc, reported),
    contents: tracedContents(doc, reported),
    speakers: tracedSpeakers(doc, spoken),
    entities: tracedCast(doc, cast, stated.entityOf),
    statements: tracedStatements(reader, doc, stated),
    leftOut: tracedLeftOut(doc, spoken, stated),
    background: background.map((range) => ({ ...span(range), by: range.by })),
    conflicts: disagreements.map(({ conflict, by }) => ({ ...conflict, by })),
  }
}

import type { Analysis, Source, Statement } from '../worker/contract.ts'
import { readerConfidence } from '../worker/contract.ts'
import { isNamed } from './division.ts'

/** A statement as readers see it. */
export type ShownStatement = {
  statement: Statement
  source: Source
  /** The place of its source in the list, from 0: the colour of its marks hangs on it. */
  place: number
  /** Who passed it on, outermost first. */
  via: Source[]
  /** Whether the statement of another source in the article speaks against it. */
  contested: boolean
}

/** A source that says something, with what it says in the order of the text. */
export type ShownSource = { source: Source; statements: ShownStatement[] }

/** A point on which sources disagree, with all that readers see of both sides. */
export type ShownConflict = { conflict: Analysis['conflicts'][number]; sides: [ShownStatement[], ShownStatement[]] }

/** What readers are shown of an analysis; the counts are of exactly what the list shows. */
export type Breakdown = {
  /** Those who say most come first; among equals, those who speak first. */
  sources: ShownSource[]
  named: number
  /** Sources of whom the text says that they spoke to the outlet. */
  toOutlet: number
  conflicts: ShownConflict[]
  /** Those who were asked and did not answer; each with the words that tell it. */
  silent: ShownStatement[]
  outlet: string | undefined
  version: string
}

/** Verbs of answering. Who left something else open («لم يحدد موعدا») did answer. */
const answering = /^(?:ردّ|علّق|[يت]جب|أجاب|استجاب)/u

/** Whether a statement is that of an answer not given: «رفض التعليق», «لم يرد على طلب التعليق». */
const isDecline = ({ cue }: Statement) => cue?.commitment === 'decline' && (!cue.negated || answering.test(cue.lemma))

/** The readers' part of an analysis, put in the order in which the card shows it. */
export function breakdownOf(analysis: Analysis): Breakdown {
  const byId = new Map(analysis.sources.map((source) => [source.id, source]))
  // Readers see what has a speaker and was read with enough confidence; the rest is for editors.
  const sure = analysis.statements.filter(({ sourceId, confidence }) => sourceId && confidence >= readerConfidence)
  const spoken = Map.groupBy(
    sure.filter(({ counted }) => counted),
    ({ sourceId }) => sourceId,
  )
  const told = new Set([...spoken.values()].flat().map(({ id }) => id))
  // A disagreement of which readers see one side only would be a claim of ours.
  const conflicts = analysis.conflicts.filter(({ a, b }) => [a, b].every((side) => side.some((id) => told.has(id))))
  const contested = new Set(conflicts.flatMap(({ a, b }) => [...a, ...b]))

  const show = (statement: Statement, source: Source, place: number): ShownStatement => ({
    statement,
    source,
    place,
    via: statement.via.flatMap((id) => byId.get(id) ?? []),
    contested: contested.has(statement.id),
  })
  const sources = analysis.sources
    .filter(({ id }) => spoken.has(id))
    .map((source) => ({ source, said: spoken.get(source.id) ?? [] }))
    .sort((one, other) => other.said.length - one.said.length)
    .map(({ source, said }, place) => ({ source, statements: said.map((one) => show(one, source, place)) }))

  const all = sources.flatMap(({ statements }) => statements)
  const sideOf = (ids: string[]) => all.filter(({ statement }) => ids.includes(statement.id))
  const spokeHere = ({ statement: { channel } }: ShownStatement) =>
    channel.type === 'to_outlet' && channel.basis === 'explicit'
  return {
    sources,
    named: sources.filter(({ source }) => isNamed(source)).length,
    toOutlet: sources.filter(({ statements }) => statements.some(spokeHere)).length,
    conflicts: conflicts.map((conflict) => ({ conflict, sides: [sideOf(conflict.a), sideOf(conflict.b)] })),
    silent: sure.filter(isDecline).flatMap((statement) => {
      const source = byId.get(statement.sourceId ?? '')
      const place = sources.findIndex((shown) => shown.source === source)
      return source ? show(statement, source, place < 0 ? sources.length : place) : []
    }),
    outlet: analysis.article.outlet,
    version: analysis.engine.version,
  }
}

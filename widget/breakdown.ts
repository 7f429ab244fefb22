import type { Analysis, Source, Statement } from '../worker/contract.ts'
import { readerConfidence } from '../worker/contract.ts'

/** A statement as readers see it. */
export type ShownStatement = {
  statement: Statement
  /** Who passed it on, outermost first. */
  via: Source[]
  /** Whether the statement of another source in the article speaks against it. */
  contested: boolean
}

/** A source that says something, with what it says in the order of the text. */
export type ShownSource = { source: Source; statements: ShownStatement[] }

/** What readers are shown of an analysis; the counts are of exactly what the list shows. */
export type Breakdown = {
  /** Those who say most come first; among equals, those who speak first. */
  sources: ShownSource[]
  statements: number
  named: number
  /** Sources of whom the text says that they spoke to the outlet. */
  toOutlet: number
  conflicts: number
  outlet: string | undefined
}

/** Readers see what counts, has a speaker, and was read with enough confidence; the rest is for editors. */
function isShown(statement: Statement): boolean {
  return statement.counted && statement.sourceId !== null && statement.confidence >= readerConfidence
}

const isNamed = ({ naming }: Source) => naming === 'named_person' || naming === 'named_org'

/** The readers' part of an analysis, put in the order in which the card shows it. */
export function breakdownOf(analysis: Analysis): Breakdown {
  const byId = new Map(analysis.sources.map((source) => [source.id, source]))
  const statements = analysis.statements.filter(isShown)
  const ids = new Set(statements.map(({ id }) => id))
  // A disagreement of which readers see one side only would be a claim of ours.
  const conflicts = analysis.conflicts.filter(({ a, b }) => a.some((id) => ids.has(id)) && b.some((id) => ids.has(id)))
  const contested = new Set(conflicts.flatMap(({ a, b }) => [...a, ...b]))

  const sources: ShownSource[] = analysis.sources
    .map((source) => ({
      source,
      statements: statements
        .filter(({ sourceId }) => sourceId === source.id)
        .map((statement) => ({
          statement,
          via: statement.via.flatMap((id) => byId.get(id) ?? []),
          contested: contested.has(statement.id),
        })),
    }))
    .filter((shown) => shown.statements.length > 0)
    .sort((one, other) => other.statements.length - one.statements.length)

  const spokeHere = ({ statement: { channel } }: ShownStatement) =>
    channel.type === 'to_outlet' && channel.basis === 'explicit'
  return {
    sources,
    statements: sources.reduce((sum, shown) => sum + shown.statements.length, 0),
    named: sources.filter(({ source }) => isNamed(source)).length,
    toOutlet: sources.filter((shown) => shown.statements.some(spokeHere)).length,
    conflicts: conflicts.length,
    outlet: analysis.article.outlet,
  }
}

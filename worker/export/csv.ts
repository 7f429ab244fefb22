import type { Analysis, OffsetUnit, Source, Statement } from '../contract.ts'
import { countedIn } from '../http/offsets.ts'
import { relaysOf, sourcesById, speakerOf, wordsOf } from './words.ts'

type Cell = string | number | boolean | undefined
type Row = { statement: Statement; source: Source | undefined; relays: readonly Source[] }

/** The columns in their order, each with what stands in it. */
const columns: Record<string, (row: Row) => Cell> = {
  statement: ({ statement }) => statement.id,
  source_id: ({ source }) => source?.id,
  source: ({ source }) => source?.name,
  naming: ({ source }) => source?.naming,
  kind: ({ source }) => source?.kind,
  role: ({ source }) => source?.role,
  affiliation: ({ source }) => source?.affiliation,
  via: ({ relays }) => relays.map(({ name }) => name).join(' > '),
  cue: ({ statement }) => statement.cue?.text,
  lemma: ({ statement }) => statement.cue?.lemma,
  commitment: ({ statement }) => statement.cue?.commitment,
  negated: ({ statement }) => statement.cue?.negated,
  content: ({ statement }) => wordsOf(statement.content),
  start: ({ statement }) => statement.content[0]?.start,
  end: ({ statement }) => statement.content.at(-1)?.end,
  quoted: ({ statement }) => statement.quoted,
  stance: ({ statement }) => statement.stance,
  channel: ({ statement }) => statement.channel.type,
  basis: ({ statement }) => statement.channel.basis,
  within: ({ statement }) => statement.within,
  counted: ({ statement }) => statement.counted,
  confidence: ({ statement }) => statement.confidence,
  rule: ({ statement }) => statement.rule,
}

/** The header of the table. */
export const csvColumns: readonly string[] = Object.keys(columns)

/**
 * The statements of an analysis as a table for spreadsheets (RFC 4180), one a row. It begins with a byte order mark:
 * without one, Excel reads Arabic in the machine's old code page.
 */
export function csv(analysis: Analysis, text: string | undefined, offsets: OffsetUnit): string {
  const { statements, sources } = text === undefined ? analysis : countedIn(offsets, text, analysis)
  const byId = sourcesById(sources)
  const rows = statements.map((statement) => {
    const row = { statement, source: speakerOf(statement, byId), relays: relaysOf(statement, byId) }
    return Object.values(columns).map((value) => cell(value(row)))
  })
  return `\uFEFF${[csvColumns, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')}`
}

/**
 * Words of the article stand in quotation marks, and behind an apostrophe where a spreadsheet would take them for a
 * formula: what a publisher opens must not run what a stranger wrote.
 */
function cell(value: Cell): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/u.test(value) ? `'${value}` : value
  return `"${harmless.replaceAll('"', '""')}"`
}

import { kinds, namings } from '../contract.ts'
import { genders } from './genders.ts'
import { type Range, rangeValues, shelvesInRange } from './range.ts'
import type { ArchiveMonth, ArchiveShare, ArchiveSummary, NamedSource } from './schema.ts'

/** How many sources of a month are named. */
const top = 10

type Shelf = { shelf: number; outlet: string; month: string } & ArchiveShare
type CountRow = { shelf: number; dimension: string; code: string } & ArchiveShare

/** Sums up a range by outlet and month. */
export async function summaryOf(db: D1Database, range: Range): Promise<Pick<ArchiveSummary, 'outlets'>> {
  const select = (sql: string) => db.prepare(`WITH range AS (${shelvesInRange}) ${sql}`).bind(...rangeValues(range))
  const [shelves = [], counts = [], notices = [], sources = [], engines = []] = (
    await db.batch([
      select('SELECT * FROM range ORDER BY outlet, month'),
      select(`SELECT c.* FROM range CROSS JOIN shelf_counts c USING (shelf)`),
      select(`SELECT n.* FROM range CROSS JOIN shelf_notices n USING (shelf) ORDER BY n.articles DESC, n.code`),
      select(
        `SELECT * FROM (
           SELECT s.*, row_number() OVER (PARTITION BY s.shelf ORDER BY s.statements DESC, s.articles DESC, s.key) AS rank
           FROM range CROSS JOIN shelf_sources s USING (shelf)
         ) WHERE rank <= ${top} ORDER BY shelf, rank`,
      ),
      select(
        `SELECT a.shelf, a.engine, count(*) AS articles FROM range CROSS JOIN articles a USING (shelf)
         GROUP BY a.shelf, a.engine ORDER BY articles DESC, a.engine`,
      ),
    ])
  ).map(({ results }) => results)
  const countsOf = grouped(counts as CountRow[])
  const noticesOf = grouped(notices as ({ shelf: number } & ArchiveMonth['notices'][number])[])
  const sourcesOf = grouped(sources as ({ shelf: number } & NamedSource)[])
  const enginesOf = grouped(engines as { shelf: number; engine: string; articles: number }[])
  const outlets = Map.groupBy(shelves as Shelf[], ({ outlet }) => outlet)
  return {
    outlets: [...outlets].map(([outlet, months]) => ({
      outlet: outlet === '' ? null : outlet,
      months: months.map((shelf) =>
        monthOf(shelf, countsOf(shelf), noticesOf(shelf), sourcesOf(shelf), enginesOf(shelf)),
      ),
    })),
  }
}

/** The rows of each shelf. */
function grouped<Row extends { shelf: number }>(rows: readonly Row[]): (of: Shelf) => Row[] {
  const groups = Map.groupBy(rows, ({ shelf }) => shelf)
  return ({ shelf }) => groups.get(shelf) ?? []
}

function monthOf(
  { month, articles, sources, statements, words }: Shelf,
  counts: readonly CountRow[],
  notices: ArchiveMonth['notices'],
  named: readonly NamedSource[],
  engines: readonly { engine: string; articles: number }[],
): ArchiveMonth {
  const byNaming = sharesBy('naming', namings, counts)
  return {
    month,
    articles,
    sources,
    statements,
    words,
    byNaming,
    byKind: sharesBy('kind', kinds, counts),
    byGender: sharesBy('gender', genders, counts),
    unnamedShare: { sources: unnamed(byNaming, 'sources'), statements: unnamed(byNaming, 'statements') },
    notices: notices.map(({ code, articles, notices }) => ({ code, articles, notices })),
    topSources: named.map(({ name, naming, kind, articles, statements, words }) => ({
      ...{ name, naming, kind, articles, statements, words },
    })),
    engines: engines.map(({ engine, articles }) => {
      const [version = '', rules = ''] = engine.split(' ')
      return { version, rules, articles }
    }),
  }
}

function sharesBy<const Code extends string>(
  dimension: string,
  codes: readonly Code[],
  counts: readonly CountRow[],
): Record<Code, ArchiveShare> {
  const rows = new Map(counts.filter((row) => row.dimension === dimension).map((row) => [row.code, row]))
  const shareOf = (code: Code): ArchiveShare => {
    const { articles = 0, sources = 0, statements = 0, words = 0 } = rows.get(code) ?? {}
    return { articles, sources, statements, words }
  }
  return Object.fromEntries(codes.map((code) => [code, shareOf(code)])) as Record<Code, ArchiveShare>
}

/** The share of the unnamed, to four places; 0 of nothing. */
function unnamed(byNaming: ArchiveMonth['byNaming'], what: 'sources' | 'statements'): number {
  const all = Object.values(byNaming).reduce((sum, share) => sum + share[what], 0)
  return all === 0 ? 0 : Math.round((byNaming.unnamed[what] / all) * 10_000) / 10_000
}

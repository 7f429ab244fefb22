import { type Range, rangeValues, shelvesInRange } from './range.ts'
import type { ArchiveSources, NamedSource } from './schema.ts'

/** Which sources of a range are asked for, and which part of the list. */
export type SourceFilter = { naming: string | null; kind: string | null; limit: number; offset: number }

/** The named sources of a range, most quoted first, and how many there are in all. */
export async function sourcesOf(
  db: D1Database,
  range: Range,
  { naming, kind, limit, offset }: SourceFilter,
): Promise<Pick<ArchiveSources, 'total' | 'sources'>> {
  // Of the columns beside max() SQLite takes those of the row with the greatest month: name and kind as they are now.
  const { results } = await db
    .prepare(
      `WITH range AS (${shelvesInRange}),
       people AS (
         SELECT s.key, s.naming, s.name, s.kind, max(range.month) AS latest,
           sum(s.articles) AS articles, sum(s.statements) AS statements, sum(s.words) AS words
         FROM range CROSS JOIN shelf_sources s USING (shelf)
         WHERE ?5 IS NULL OR s.naming = ?5
         GROUP BY s.key, s.naming
       )
       SELECT name, naming, kind, articles, statements, words, count(*) OVER () AS total FROM people
       WHERE ?6 IS NULL OR kind = ?6
       ORDER BY statements DESC, articles DESC, key, naming LIMIT ?7 OFFSET ?8`,
    )
    .bind(...rangeValues(range), naming, kind, limit, offset)
    .all<NamedSource & { total: number }>()
  return {
    total: results[0]?.total ?? 0,
    sources: results.map(({ total: _, ...source }) => source),
  }
}

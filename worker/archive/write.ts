import { sha256 } from '../sha256.ts'
import type { Entry } from './entry.ts'

/** What stands in the archive about an article, or about another text at its address. */
type Standing = { id: string; digest: string; month: string }

/**
 * Puts an article's entry into a publisher's archive, in the place of an earlier one of the same text or the same address. An entry
 * that says what stands there already is not written. All or nothing happens, whatever happens at the same time.
 * @param now the month in which an article is counted whose date is not known, unless it was there before
 */
export async function archive(db: D1Database, publisher: string, entry: Entry, now: string): Promise<void> {
  const digest = await sha256(JSON.stringify(entry))
  const standing = await standingOf(db, publisher, entry)
  if (standing?.digest === digest && standing.id === entry.id) return
  const month = entry.month ?? standing?.month ?? now
  const { id, place, outlet, engine, sources, statements, words } = entry
  // Lists go in as one JSON parameter each: a statement may bind no more than 100.
  const rows = (sql: string, list: readonly unknown[]) => db.prepare(sql).bind(publisher, id, JSON.stringify(list))
  await db.batch([
    db.prepare('DELETE FROM articles WHERE publisher = ?1 AND (id = ?2 OR place = ?3)').bind(publisher, id, place),
    db
      .prepare('INSERT INTO shelves (publisher, outlet, month) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING')
      .bind(publisher, outlet, month),
    db
      .prepare(
        `INSERT INTO articles (publisher, id, place, shelf, engine, digest, sources, statements, words)
         SELECT ?1, ?4, ?5, shelf, ?6, ?7, ?8, ?9, ?10 FROM shelves WHERE publisher = ?1 AND outlet = ?2 AND month = ?3`,
      )
      .bind(publisher, outlet, month, id, place, engine, digest, sources, statements, words),
    rows(
      `INSERT INTO article_counts (article, shelf, dimension, code, sources, statements, words)
       SELECT article, shelf, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4
       FROM articles, json_each(?3) WHERE publisher = ?1 AND articles.id = ?2`,
      entry.counts,
    ),
    rows(
      `INSERT INTO article_notices (article, shelf, code, notices)
       SELECT article, shelf, value ->> 0, value ->> 1
       FROM articles, json_each(?3) WHERE publisher = ?1 AND articles.id = ?2`,
      entry.notices,
    ),
    rows(
      `INSERT INTO article_sources (article, shelf, key, naming, name, kind, statements, words)
       SELECT article, shelf, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5
       FROM articles, json_each(?3) WHERE publisher = ?1 AND articles.id = ?2`,
      entry.named,
    ),
  ])
}

const standingOf = (db: D1Database, publisher: string, { id, place }: Entry): Promise<Standing | null> =>
  db
    .prepare(
      `SELECT id, digest, month FROM articles JOIN shelves USING (shelf)
       WHERE articles.publisher = ?1 AND (id = ?2 OR place = ?3) ORDER BY id = ?2 DESC LIMIT 1`,
    )
    .bind(publisher, id, place)
    .first<Standing>()

/** Takes an article out of a publisher's archive, and what it counted with it; false where it is not there. */
export async function withdraw(db: D1Database, publisher: string, id: string): Promise<boolean> {
  const { results } = await db
    .prepare('DELETE FROM articles WHERE publisher = ?1 AND id = ?2 RETURNING article')
    .bind(publisher, id)
    .all()
  return results.length > 0
}

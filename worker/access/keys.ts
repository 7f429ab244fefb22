import { sha256 } from '../sha256.ts'
import { keyForm } from './key-form.ts'

/** A publisher that a key belongs to, and the origins of the web pages that may send it. */
export type Publisher = { id: string; origins: readonly string[] }

/** The key in an Authorization header; null where there is something else. */
export function keyIn(header: string): string | null {
  const [scheme = '', key = '', ...rest] = header.trim().split(/ +/u)
  return scheme.toLowerCase() === 'bearer' && rest.length === 0 && keyForm.test(key) ? key : null
}

/** The publisher whose key this is. Asked for by the key's hash: the database holds no key, and no comparison leaks one. */
export async function publisherOf(archive: D1Database, key: string): Promise<Publisher | null> {
  const row = await archive
    .prepare('SELECT publisher, origins FROM publisher_keys WHERE hash = ? AND revoked_at IS NULL')
    .bind(await sha256(key))
    .first<{ publisher: string; origins: string }>()
  return row && { id: row.publisher, origins: JSON.parse(row.origins) }
}

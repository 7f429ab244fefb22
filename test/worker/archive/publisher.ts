import { applyD1Migrations, type D1Migration } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { sha256 } from '../../../worker/sha256.ts'

declare global {
  namespace Cloudflare {
    interface Env {
      /** The project's own migrations, which the tests' configuration reads. */
      MIGRATIONS: D1Migration[]
    }
  }
}

/** Makes the tables of the archive, as `wrangler d1 migrations apply` does. */
export const migrate = () => applyD1Migrations(env.ARCHIVE, env.MIGRATIONS)

let made = 0

/** A new publisher with a key, and the headers that carry it. */
export async function newPublisher(origins: string[] = [], id = `publisher-${++made}`) {
  const random = crypto.getRandomValues(new Uint8Array(32))
  const key = `isnad_${btoa(String.fromCharCode(...random))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/u, '')}`
  await env.ARCHIVE.batch([
    env.ARCHIVE.prepare('INSERT INTO publishers (id) VALUES (?) ON CONFLICT DO NOTHING').bind(id),
    env.ARCHIVE.prepare('INSERT INTO publisher_keys (hash, publisher, hint, origins) VALUES (?, ?, ?, ?)').bind(
      await sha256(key),
      id,
      key.slice(0, 10),
      JSON.stringify(origins),
    ),
  ])
  return { id, key, headers: { Authorization: `Bearer ${key}` } }
}

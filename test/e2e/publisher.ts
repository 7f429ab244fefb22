import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { readD1Migrations } from '@cloudflare/vitest-plugin'
import type { useService } from './service.ts'

const migrations = join(import.meta.dirname, '../../worker/archive/migrations')

/** What of the database's binding is used here. */
type Statement = { bind: (...values: unknown[]) => Statement; run: () => Promise<unknown> }
type Database = { prepare: (sql: string) => Statement }

/** Makes the tables of the archive, and a publisher with a key. */
export async function newPublisher({ worker }: ReturnType<typeof useService>): Promise<string> {
  const { ARCHIVE } = await worker.getWorker<{ ARCHIVE: Database }>().getEnv()
  for (const { queries } of await readD1Migrations(migrations))
    for (const query of queries) await ARCHIVE.prepare(query).run()
  const key = `isnad_${randomBytes(32).toString('base64url')}`
  await ARCHIVE.prepare('INSERT INTO publishers (id) VALUES (?)').bind('almina').run()
  await ARCHIVE.prepare('INSERT INTO publisher_keys (hash, publisher, hint) VALUES (?, ?, ?)')
    .bind(createHash('sha256').update(key).digest('hex'), 'almina', key.slice(0, 10))
    .run()
  return key
}

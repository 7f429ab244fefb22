import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { keyForm } from '../access/key-form.ts'

const root = join(import.meta.dirname, '../..')
const migrations = join(root, 'worker/archive/migrations')
const state = join(root, '.wrangler/archive.json')

/** Where a database is: on this machine, or deployed, in an environment of wrangler.toml if one is named. */
export type Target = { remote: boolean; environment?: string | undefined }

/** What a publisher is called: in addresses, logs and SQL alike. */
export const publisherForm = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/u

/** A new key: 256 random bits after the word by which it is known for one. It is shown once and stored nowhere. */
export const newKey = (): string => `isnad_${randomBytes(32).toString('base64url')}`

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex')

/** A string as SQL has it. `wrangler d1 execute` takes no parameters. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** The SQL that gives a publisher a key; the publisher is made where there is none. Only the key's hash is in it. */
export function addKeySql(publisher: string, key: string, origins: readonly string[]): string {
  if (!publisherForm.test(publisher)) throw new Error('a publisher is called by small letters, digits and hyphens')
  if (!keyForm.test(key)) throw new Error('that is no key')
  for (const origin of origins)
    if (URL.parse(origin)?.origin !== origin)
      throw new Error(`${origin} is no origin: write it like https://news.example`)
  const values = [hashOf(key), publisher, key.slice(0, 10), JSON.stringify(origins)].map(quoted)
  return [
    `INSERT INTO publishers (id) VALUES (${quoted(publisher)}) ON CONFLICT DO NOTHING`,
    `INSERT INTO publisher_keys (hash, publisher, hint, origins) VALUES (${values.join(', ')}) ON CONFLICT DO NOTHING`,
  ].join('; ')
}

/** The SQL that makes a key worthless, by its beginning. */
export const revokeKeySql = (publisher: string, hint: string): string =>
  `UPDATE publisher_keys SET revoked_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now')
   WHERE publisher = ${quoted(publisher)} AND hint = ${quoted(hint)} AND revoked_at IS NULL RETURNING hint, revoked_at`

export const listKeysSql = 'SELECT publisher, hint, origins, created_at, revoked_at FROM publisher_keys ORDER BY 1, 4'

/** Has wrangler work on the archive's database, and answers what it printed. */
export function wranglerD1(command: readonly string[], { remote, environment }: Target): string {
  const wrangler = join(createRequire(import.meta.url).resolve('wrangler/package.json'), '../bin/wrangler.js')
  const place = [remote ? '--remote' : '--local', ...(environment ? ['--env', environment] : [])]
  // Without a terminal wrangler does not ask whether it may.
  const env = { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [wrangler, 'd1', ...command, ...place], {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (status !== 0) throw new Error(`wrangler d1 ${command[0]} failed\n${stdout}${stderr}`)
  return stdout
}

export const executeSql = (sql: string, target: Target): string =>
  wranglerD1(['execute', 'ARCHIVE', '--json', '--command', sql], target)

/** The migrations as they are now, so that a start need not ask the database which it has. */
function migrationsDigest(): string {
  const hash = createHash('sha256')
  for (const file of globSync('*.sql', { cwd: migrations }).sort())
    hash.update(`${file}\n`).update(readFileSync(join(migrations, file)))
  return hash.digest('hex')
}

/**
 * Makes the database of this machine ready, and answers the key of its publisher, `local`. What was made is noted beside wrangler's
 * own state, with which it goes: only the first start waits for it.
 */
export function prepareLocalArchive(): string {
  const digest = migrationsDigest()
  const known = existsSync(state) ? JSON.parse(readFileSync(state, 'utf8')) : {}
  if (known.digest === digest && keyForm.test(known.key)) return known.key
  console.log('Making the database of the archive, which takes a moment the first time …')
  const local: Target = { remote: false }
  wranglerD1(['migrations', 'apply', 'ARCHIVE'], local)
  const key = keyForm.test(known.key) ? known.key : newKey()
  executeSql(addKeySql('local', key, []), local)
  mkdirSync(join(root, '.wrangler'), { recursive: true })
  writeFileSync(state, JSON.stringify({ digest, key }))
  return key
}

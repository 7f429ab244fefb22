import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unstable_readConfig as readConfig } from 'wrangler'
import { writeOpenApi } from '../../worker/build/openapi.ts'
import { writeWorker } from '../../worker/build/worker.ts'
import { wrangler } from './wrangler.ts'

/** The most that the Worker may weigh, gzipped, the lexicon included: what a cold start has to load. */
const byteLimit = 250_000

const config = join(import.meta.dirname, '../../wrangler.toml')
const out = mkdtempSync(join(tmpdir(), 'isnad-'))
// The folder of assets, which must be there.
beforeAll(() => writeOpenApi())
afterAll(() => rmSync(out, { recursive: true, force: true }))

test('nothing is odd about the bundle', async () => {
  expect(await writeWorker(false, join(out, 'plain/worker.js'))).toEqual([])
})

test('what is deployed to production is small', async () => {
  await wrangler('deploy', '--dry-run', '--env', 'production', '--outdir', out)
  const script = readFileSync(join(out, 'worker.js'))
  expect(gzipSync(script).length).toBeLessThanOrEqual(byteLimit)
  // Of use to nobody but us, and a megabyte.
  expect(script.includes('sourcesContent')).toBe(false)
  // Arabic as it is, and not as escapes.
  expect(script.toString()).toContain('قال')

  // Made smaller than what other tests run: it must still read.
  const worker = new Miniflare(
    convertV4MiniflareOptions({
      modules: [{ type: 'ESModule', path: 'worker.js', contents: script.toString() }],
      compatibilityDate: configOf('production').compatibility_date,
    }),
  )
  try {
    const response = await worker.dispatchFetch('https://isnad.test/readyz')
    expect(await response.json()).toMatchObject({ status: 'ready' })
  } finally {
    await worker.dispose()
  }
}, 120_000)

/** As much of wrangler's configuration as is compared. */
type Config = {
  name: string
  compatibility_date: string
  vars: Record<string, unknown>
  kv_namespaces: { binding: string; id?: string }[]
  d1_databases: { binding: string; database_id?: string; database_name?: string; migrations_dir?: string }[]
  ratelimits?: { name: string; namespace_id: string; simple: object }[]
}

const configOf = (env?: string) => readConfig({ config, ...(env && { env }) }) as unknown as Config

describe.for(['staging', 'production'])('%s', (env) => {
  const local = configOf()
  const deployed = configOf(env)

  test('is a Worker of its own', () => {
    expect(deployed.name).not.toBe(local.name)
  })

  test('has every binding and variable that the local environment has', () => {
    const namesOf = ({ kv_namespaces, d1_databases, ratelimits = [], vars }: Config) => ({
      kv: kv_namespaces.map(({ binding }) => binding),
      d1: d1_databases.map(({ binding, migrations_dir }) => [binding, migrations_dir]),
      limits: ratelimits.map(({ name, simple }) => [name, simple]),
      vars: Object.keys(vars),
    })
    expect(namesOf(deployed)).toEqual(namesOf(local))
  })

  test('shares no store and no counter with the other environments', () => {
    const idsOf = ({ kv_namespaces, d1_databases, ratelimits = [] }: Config) =>
      [
        ...kv_namespaces.map(({ id }) => id),
        ...d1_databases.flatMap(({ database_id, database_name }) => [database_id, database_name]),
        ...ratelimits.map(({ namespace_id }) => namespace_id),
      ].filter(Boolean)
    const others = [undefined, 'staging', 'production'].filter((other) => other !== env)
    for (const other of others) for (const id of idsOf(configOf(other))) expect(idsOf(deployed)).not.toContain(id)
  })

  test('never answers with traces', () => {
    expect(deployed.vars).not.toHaveProperty('TRACE')
  })
})

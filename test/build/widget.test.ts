import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { buildWidget } from '../../widget/build/build.ts'
import { freeze, type Release } from '../../widget/build/release.ts'

/** The most that the widget may weigh, gzipped: one tag on other people's pages. */
const byteLimit = 16_384

const folder = mkdtempSync(join(tmpdir(), 'isnad-widget-'))
const releases = join(folder, 'releases')
const built = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8')
const integrity = (script: string) => `sha384-${createHash('sha384').update(script).digest('base64')}`
let latest: Release

beforeAll(async () => {
  latest = await buildWidget(join(folder, 'dist'), releases)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('the widget is one file of at most 16 kB gzipped', () => {
  const script = built('widget.js')
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(byteLimit)
  // Not by `toMatch`, which would print the whole script.
  expect(/\bimport\s*["'(]|\}\s*from\s*["']/u.test(script)).toBe(false)
})

test('its styles and templates came through being squeezed', () => {
  const script = built('widget.js')
  for (const kept of ['var(--isnad-font,inherit)', 'summary:hover .name{', 'مصادر هذا المقال', '<section class="card'])
    expect(script.includes(kept), kept).toBe(true)
})

describe('a version', () => {
  test('is named by package.json and published with its hash', () => {
    const { version } = packageJson
    const script = built(`widget/${version}.js`)
    expect(latest).toEqual({
      version,
      path: `/widget/${version}.js`,
      integrity: integrity(script),
      bytes: Buffer.byteLength(script),
      gzipped: gzipSync(script, { level: 9 }).length,
    })
    expect(JSON.parse(built(`widget/${version}.json`))).toEqual(latest)
    expect(JSON.parse(built('widget.json'))).toEqual(latest)
  })

  test('that was released stays as it was, whatever the source has become', async () => {
    freeze('0.0.1', 'export {}', releases)
    freeze(packageJson.version, 'export const frozen = true', releases)
    const now = await buildWidget(join(folder, 'dist'), releases)
    expect(built('widget/0.0.1.js')).toBe('export {}')
    expect(JSON.parse(built('widget/0.0.1.json')).integrity).toBe(integrity('export {}'))
    expect(built(now.path)).toBe('export const frozen = true')
    expect(now.integrity).toBe(integrity('export const frozen = true'))
    expect(built('widget.js').length).toBeGreaterThan(10_000)
  })

  test('cannot be released twice as something else', () => {
    freeze('0.0.2', 'one', releases)
    freeze('0.0.2', 'one', releases)
    expect(() => freeze('0.0.2', 'two', releases)).toThrow(/released already/u)
  })
})

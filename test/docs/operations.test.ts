import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { components } from '../../worker/build/sbom.ts'

const page = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8')
const config = readFileSync(new URL('../../wrangler.toml', import.meta.url), 'utf8')

const over = (used: number, included: number): number => Math.max(0, used - included)

/** The formula of the page, its parts in the order of the table's columns. */
function costs(v: number, a: number, l: number, h: number): number[] {
  const parts = [
    0.3 * over((30 * (v + a)) / 1e6, 10),
    0.02 * over((30 * (v + 10 * a)) / 1e6, 30),
    0.5 * over((30 * v * (1 - h)) / 1e6, 10),
    5 * over((30 * a) / 1e6, 1) + 0.5 * over((30 * a * 20) / 1e6, 1),
    0.25 * over((30 * v * l) / 1e6, 50) + 0.1 * over((7 * v * l) / 1e6, 12),
  ]
  return [...parts, parts.reduce((sum, part) => sum + part, 5)]
}

describe('the table of costs', () => {
  const rows = [...page.matchAll(/^\| ((?:1|10|100)[0,]+) \|(.+)\|$/gmu)].map(([, views = '', rest = '']) =>
    [views, ...rest.split('|')].map((cell) => Number(cell.replaceAll(',', ''))),
  )

  test('has the three sizes', () => {
    expect([...new Set(rows.map(([views]) => views))]).toEqual([1e4, 1e6, 1e9])
  })

  test.for(rows)('%o follows from the formula', ([v = 0, a = 0, l = 0, h = 0, ...figures]) => {
    expect(figures).toEqual(costs(v, a, l, h).map(Math.round))
  })
})

test('every package that ships is listed with its licence, which lets anybody use it', async () => {
  for (const { name, license } of await components()) {
    const row = page.split('\n').find((line) => line.startsWith('|') && line.includes(name))
    expect(row, name).toContain(license)
    expect(['MIT', 'BSD-3-Clause', 'BSD-2-Clause', 'ISC', 'Apache-2.0', 'OFL-1.1'], name).toContain(license)
  }
})

test('every binding of wrangler.toml stands under a comment', () => {
  const [local = ''] = config.split('[env.')
  const blocks = local.split(/\n\n/u).filter((block) => /^\s*\[\[?/mu.test(block))
  for (const block of blocks.filter((one) => !one.includes('[[ratelimits]]'))) expect(block).toMatch(/^#|\n#/u)
  expect(local).toMatch(/#[^\n]*\n\[\[ratelimits\]\]/u)
})

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { problemTypes } from '../../worker/http/problem-types.ts'

const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8')

test('the page lists every error, with its status, and no other', () => {
  const rows = [...page.matchAll(/^\| (\d{3}) \| `([a-z_]+)` \|/gmu)].map(([, status, code]) => [code, Number(status)])
  const types = Object.entries(problemTypes).map(([code, { status }]) => [code, status])
  expect(rows.sort()).toEqual(types.sort())
})

/** The table of the contract, version 1. */
const contract: Record<string, number> = {
  malformed_body: 400,
  invalid_request: 400,
  unauthorized: 401,
  url_not_allowed: 403,
  not_found: 404,
  method_not_allowed: 405,
  not_acceptable: 406,
  too_large: 413,
  unsupported_media_type: 415,
  no_article: 422,
  unsupported_language: 422,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
  upstream_failed: 502,
  upstream_timeout: 504,
}

test('every error of the contract is there, with its status', () => {
  expect(problemTypes).toMatchObject(
    Object.fromEntries(Object.entries(contract).map(([code, status]) => [code, { status }])),
  )
})

const tests = globSync(['worker/**/*.test.ts', 'e2e/**/*.test.ts', 'article/fetching/*.test.ts'], {
  cwd: join(import.meta.dirname, '..'),
}).map((path) => readFileSync(join(import.meta.dirname, '..', path), 'utf8'))

test.for(Object.keys(problemTypes))('%s is what some test of the Worker expects', (code) => {
  expect(tests.some((source) => source.includes(`${code}'`))).toBe(true)
})

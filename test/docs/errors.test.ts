import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { problemTypes } from '../../worker/http/problem-types.ts'

const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8')

test('the page lists every error, with its status, and no other', () => {
  const rows = [...page.matchAll(/^\| (\d{3}) \| `([a-z_]+)` \|/gmu)].map(([, status, code]) => [code, Number(status)])
  const types = Object.entries(problemTypes).map(([code, { status }]) => [code, status])
  expect(rows.sort()).toEqual(types.sort())
})

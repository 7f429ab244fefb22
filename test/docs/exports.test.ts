import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { csvColumns } from '../../worker/export/csv.ts'
import { formats, formatTypes } from '../../worker/export/formats.ts'

const page = readFileSync(new URL('../../docs/exports.md', import.meta.url), 'utf8')

test('the page lists every form with its type', () => {
  const rows = [...page.matchAll(/^\| `(\w+)` \| `([^`]+)`/gmu)].map(([, format, type]) => [format, type])
  expect(rows.slice(0, formats.length)).toEqual(formats.map((format) => [format, formatTypes[format].contentType]))
})

test('the page lists every column of the table, in its order', () => {
  const [, table = ''] = page.split('| column | what |')
  const named = table.split('\n').flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/gu)])
  expect(named.map(([, column]) => column)).toEqual(csvColumns)
})

import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { Analysis } from '../../worker/contract.ts'
import { csv, csvColumns } from '../../worker/export/csv.ts'
import { analyses } from './analyses.ts'

/** The table as a reader that keeps to RFC 4180 has it. */
const rowsOf = (table: string): Record<string, string>[] =>
  parse(table, { bom: true, columns: true, record_delimiter: '\r\n', relax_column_count: false })

describe.for(analyses)('$id', ({ analysis, text }) => {
  const table = csv(analysis, text, 'code-point')
  const rows = rowsOf(table)

  test('has a row for every statement, and as many cells in each', () => {
    expect(table.startsWith('\uFEFFstatement,')).toBe(true)
    expect(table.endsWith('\r\n')).toBe(true)
    expect(rows.map(({ statement }) => statement)).toEqual(analysis.statements.map(({ id }) => id))
  })

  test('tells the words of a content, and where they begin and end', () => {
    const characters = [...text]
    for (const [at, { start, end, content = '' }] of rows.entries()) {
      const pieces = analysis.statements[at]?.content ?? []
      if (pieces.length !== 1) continue
      expect(characters.slice(Number(start), Number(end)).join('')).toBe(content)
    }
    expect(rows.map(({ content }) => content)).toEqual(
      analysis.statements.map(({ content }) => content.map((piece) => piece.text).join(' ')),
    )
  })

  test('names the source', () => {
    const names = new Map(analysis.sources.map(({ id, name }) => [id, name]))
    expect(rows.map(({ source }) => source)).toEqual(
      analysis.statements.map(({ sourceId }) => (sourceId ? names.get(sourceId) : '')),
    )
  })
})

/** An analysis in which a source has this name and says these words. */
function saying(name: string, words: string): Analysis {
  const [{ analysis } = { analysis: undefined }] = analyses
  const statement = analysis?.statements.find(({ sourceId }) => sourceId)
  const source = analysis?.sources.find(({ id }) => id === statement?.sourceId)
  if (!analysis || !statement || !source) throw new Error('an article without statements')
  return {
    ...analysis,
    sources: [{ ...source, name }],
    statements: [{ ...statement, content: [{ start: 0, end: words.length, text: words }] }],
  }
}

test.for([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '=HYPERLINK("http://evil.test";"x")',
])('a spreadsheet takes %j for text', (words) => {
  const [row] = rowsOf(csv(saying(words, words), undefined, 'utf-16'))
  expect(row?.source).toBe(`'${words}`)
  expect(row?.content).toBe(`'${words}`)
})

test.for(['a,b', '"', 'سطر\nوسطر', 'سطر\r\nوسطر', '""', ' فراغ '])('%j stays in its cell', (words) => {
  const rows = rowsOf(csv(saying('س', words), undefined, 'utf-16'))
  expect(rows.map(({ content }) => content)).toEqual([words])
})

test('an article without statements has a header alone', () => {
  const [{ analysis } = { analysis: undefined }] = analyses
  if (!analysis) throw new Error('no article')
  const table = csv({ ...analysis, statements: [] }, undefined, 'utf-16')
  expect(table).toBe(`\uFEFF${csvColumns.join(',')}\r\n`)
})

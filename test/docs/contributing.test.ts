import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { explain } from '../../worker/extractor/trace.ts'

const root = new URL('../../', import.meta.url)
const guide = readFileSync(new URL('CONTRIBUTING.md', root), 'utf8')

/** The blocks of code in a language. */
const blocks = (language: string): string[] =>
  guide
    .split(`\`\`\`${language}\n`)
    .slice(1)
    .map((rest) => rest.split('\n```')[0] ?? '')

test('the trace that is shown is that of the sentences that are sent', () => {
  const article = /-d '(?<article>[^']+)'/u.exec(guide)?.groups?.article ?? ''
  const { cues, contents, speakers, entities } = explain(article).trace
  const [shown = ''] = blocks('json')
  const lines = shown.split('\n').map((line) => JSON.parse(line))
  expect(lines.length).toBeGreaterThan(3)
  for (const line of lines)
    expect([...cues, ...contents, ...speakers, ...entities]).toContainEqual(
      expect.objectContaining({ ...line, ...nested(line) }),
    )
})

/** What a line shows of an object or list, so that the rest of it may be left out. */
function nested(line: Record<string, unknown>): Record<string, unknown> {
  const shortened = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(shortened)
      : typeof value === 'object' && value !== null
        ? expect.objectContaining(value)
        : value
  return Object.fromEntries(Object.entries(line).map(([key, value]) => [key, shortened(value)]))
}

describe('a line that is shown stands in its file:', () => {
  const shown = [...blocks('ts'), ...blocks('text')].filter((block) => /^(?:\/\/|#) \S+\/\S+/u.test(block))

  test('there are some', () => expect(shown.length).toBeGreaterThan(5))

  test.each(shown)('%s', (block) => {
    const [heading = '', ...lines] = block.split('\n')
    const file = readFileSync(new URL(heading.replace(/^(?:\/\/|#) /u, ''), root), 'utf8')
    for (const line of lines) expect(file).toContain(line.trim())
  })
})

test('the files that the guide names are there', () => {
  const named = [...guide.matchAll(/`(?<path>(?:worker|widget|test|docs)\/[\w./-]+)`/gu)]
  for (const { groups } of named) expect(existsSync(new URL(groups?.path ?? '', root)), groups?.path).toBe(true)
  const inExtractor = [...guide.matchAll(/`(?<path>(?:stages|grammar|entities|lexicon)\/[\w./-]*|confidence\.ts)`/gu)]
  expect(inExtractor.length).toBeGreaterThan(10)
  for (const { groups } of inExtractor)
    expect(existsSync(new URL(`worker/extractor/${groups?.path}`, root)), groups?.path).toBe(true)
})

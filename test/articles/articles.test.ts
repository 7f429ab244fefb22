import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyze } from '../../worker/extractor/index.ts'
import { faults } from './check.ts'
import type { Expected } from './expected.ts'
import { format } from './format.ts'
import { parse } from './parse.ts'
import { described } from './render.ts'

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

const articles = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.expected.txt'))
  .sort()
  .map((name) => name.replace('.expected.txt', ''))

/** Where the file allows several kinds of a source, the one that was found if it is among them, else the first. */
function settled(expected: Expected, found: Expected): Expected {
  const kindsOf = new Map(found.sources.map(({ name, kinds }) => [name, kinds]))
  const sources = expected.sources.map((source) => {
    const kind = source.kinds.find((one) => kindsOf.get(source.name)?.includes(one)) ?? source.kinds[0]
    return { ...source, kinds: kind ? [kind] : [] }
  })
  return { ...expected, sources }
}

test('there are articles', () => {
  expect(articles.length).toBeGreaterThanOrEqual(16)
})

describe.each(articles)('%s', (name) => {
  const article = read(`${name}.txt`)
  const file = read(`${name}.expected.txt`)
  const expected = parse(file)

  test('its file says only what the article says', () => {
    expect(faults(article, expected)).toEqual([])
  })

  test('its file is in the one form', () => {
    expect(format(expected)).toBe(file)
  })

  test('is read as expected', () => {
    const { outlet } = expected
    const options = outlet ? { outlet } : {}
    const found = described(analyze(article, options), options)
    expect(format(found)).toBe(format(settled(expected, found)))
  })
})

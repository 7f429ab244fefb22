import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { analyze } from '../../worker/extractor/index.ts'
import type { Expected } from './expected.ts'
import { format } from './format.ts'
import { parse } from './parse.ts'
import { described } from './render.ts'

const folder = new URL('.', import.meta.url)

/** The articles by number and name, in order: «01-gulf-municipality». */
export const articles: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.expected.txt'))
  .sort()
  .map((name) => name.replace('.expected.txt', ''))

/** A file of an article: `txt`, `expected.txt` or `differs.txt`; empty where there is none. */
export function readArticle(name: string, ending: 'txt' | 'expected.txt' | 'differs.txt'): string {
  const file = new URL(`${name}.${ending}`, folder)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** Where the file allows several kinds of a source, the one that was found if it is among them, else the first. */
function settled(expected: Expected, found: Expected): Expected {
  const kindsOf = new Map(found.sources.map(({ name, kinds }) => [name, kinds]))
  const sources = expected.sources.map((source) => {
    const kind = source.kinds.find((one) => kindsOf.get(source.name)?.includes(one)) ?? source.kinds[0]
    return { ...source, kinds: kind ? [kind] : [] }
  })
  return { ...expected, sources }
}

/** The longest lines that two texts have in common, as a table of lengths from the end. */
function commonLengths(left: readonly string[], right: readonly string[]): number[][] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0))
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--) {
      const row = lengths[i]
      if (row) row[j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  return lengths
}

/** The lines in which two texts differ, in order: `- ` what only the first has, `+ ` what only the second has. */
export function differingLines(first: string, second: string): string[] {
  const left = first.split('\n')
  const right = second.split('\n')
  const lengths = commonLengths(left, right)
  const lines: string[] = []
  let i = 0
  let j = 0
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      i++
      j++
    } else if (i < left.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) lines.push(`- ${left[i++]}`)
    else if (j < right.length) lines.push(`+ ${right[j++]}`)
    else lines.push(`- ${left[i++]}`)
  }
  return lines
}

/** In which lines the analysis of an article differs from what its file expects. */
export function differencesOf(name: string): string[] {
  const expected = parse(readArticle(name, 'expected.txt'))
  const { outlet } = expected
  const options = outlet ? { outlet } : {}
  const found = described(analyze(readArticle(name, 'txt'), options), options)
  return differingLines(format(settled(expected, found)), format(found))
}

/** The differences that a file records as known, below the lines that explain them. */
export const knownDifferences = (file: string): string[] => file.split('\n').filter((line) => /^[-+] /u.test(line))

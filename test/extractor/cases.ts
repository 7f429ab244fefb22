import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

/** A text and the statements that must be found in it, in the form of read.ts; none where the text reports nothing. */
export type Case = { readonly group: string; readonly text: string; readonly lines: readonly string[] }

/**
 * The cases of a file. `# …` names what those below it have in common; a text stands at the margin, ⏎ for a line break; its
 * statements stand below it, indented, or `none`.
 */
export function parseCases(file: string): Case[] {
  const cases: { group: string; text: string; lines: string[] }[] = []
  let group = ''
  for (const line of file.split('\n')) {
    if (line.startsWith('# ')) group = line.slice(2)
    else if (line.startsWith('  ')) cases.at(-1)?.lines.push(line.trim())
    else if (line.trim() !== '') cases.push({ group, text: line.replaceAll('⏎', '\n'), lines: [] })
  }
  return cases.map(({ lines, ...rest }) => {
    if (lines.length === 0) throw new Error(`nothing is expected of «${rest.text}»`)
    return { ...rest, lines: lines.filter((line) => line !== 'none') }
  })
}

/** All cases in the `.txt` files of a folder, by file. */
export const casesIn = (folder: URL): (readonly [name: string, cases: readonly Case[]])[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => [name, parseCases(readFileSync(new URL(name, folder), 'utf8'))])

/** Tests the extractor on every case of a folder. */
export function testCases(folder: URL): void {
  describe.each(casesIn(folder))('%s', (_, cases) => {
    for (const group of new Set(cases.map((one) => one.group))) {
      describe(group, () => {
        test.each(cases.filter((one) => one.group === group))('$text', ({ text, lines }) => {
          expect(read(text)).toEqual(lines)
        })
      })
    }
  })
}

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyze } from '../../../../worker/extractor/index.ts'

/**
 * Short texts in which sources disagree (disagree.txt) or merely seem to (agree.txt). `# …` names what those below it have in
 * common; a text stands at the margin, ⏎ for a line break. Below a disagreement stand the cues of its sides, «قال × ونفت»; behind
 * `missed:` where it is not found yet.
 */
type Case = { readonly text: string; readonly sides?: string; readonly missed: boolean }

function casesOf(file: string): Case[] {
  const cases: Case[] = []
  for (const line of readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')) {
    const last = cases.at(-1)
    if (line.startsWith('  ') && last)
      cases[cases.length - 1] = {
        text: last.text,
        sides: line.trim().replace(/^missed: /u, ''),
        missed: line.trim().startsWith('missed:'),
      }
    else if (line.trim() !== '' && !line.startsWith('#'))
      cases.push({ text: line.replaceAll('⏎', '\n'), missed: false })
  }
  return cases
}

/** The conflicts of a text as the cues of their sides. */
function sidesOf(text: string): string[] {
  const { conflicts, statements } = analyze(text)
  const cues = (ids: readonly string[]) =>
    ids.map((id) => statements.find((statement) => statement.id === id)?.cue?.text).join(' ')
  return conflicts.map(({ a, b }) => `${cues(a)} × ${cues(b)}`)
}

const [disagreements, agreements] = [casesOf('disagree.txt'), casesOf('agree.txt')]

describe('they disagree', () => {
  test.for(disagreements.filter(({ missed }) => !missed))('$text', ({ text, sides }) => {
    expect(sidesOf(text)).toEqual([sides])
  })
})

describe('they disagree, and it is not found', () => {
  test.for(disagreements.filter(({ missed }) => missed))('$text', ({ text }) => {
    expect(sidesOf(text)).toEqual([])
  })
})

describe('they do not', () => {
  test.for(agreements)('$text', ({ text }) => {
    expect(sidesOf(text)).toEqual([])
  })
})

test('of what is shown at least nine in ten are right, and most disagreements are shown', () => {
  const shown = [...disagreements, ...agreements].flatMap(({ text }) => sidesOf(text)).length
  const right = disagreements.filter(({ text, sides }) => sides !== undefined && sidesOf(text).includes(sides)).length
  expect(right / shown).toBeGreaterThanOrEqual(0.9)
  expect(right / disagreements.length).toBeGreaterThanOrEqual(0.7)
})

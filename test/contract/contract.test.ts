import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze } from '../../worker/extractor/index.ts'
import { faultsOf } from './faults.ts'
import { assembled, mutated } from './mutations.ts'
import { corpusTexts, ownTexts } from './texts.ts'

/** The same run each time; another with ISNAD_SEED=<number>. Failures print the seed and the smallest text. */
const seed = Number(process.env.ISNAD_SEED ?? 4597)
const runs = (numRuns: number) => ({ seed, numRuns })

function expectSound(text: string): void {
  expect(faultsOf(text, analyze(text))).toEqual([])
}

describe('every reading keeps the contract', () => {
  test("of the project's own articles", () => {
    expect(ownTexts.length).toBeGreaterThan(0)
    for (const { id, text } of ownTexts)
      expect({ id, faults: faultsOf(text, analyze(text)) }).toEqual({ id, faults: [] })
  })

  test.skipIf(corpusTexts.length === 0)('of the corpus', () => {
    for (const { id, text } of corpusTexts)
      expect({ id, faults: faultsOf(text, analyze(text)) }).toEqual({ id, faults: [] })
  })

  test('of its own articles with random changes', () => {
    fc.assert(fc.property(mutated(ownTexts), expectSound), runs(600))
  })

  test.skipIf(corpusTexts.length === 0)('of the corpus with random changes', () => {
    fc.assert(fc.property(mutated(corpusTexts), expectSound), runs(400))
  })

  test('of texts put together from shards', () => {
    fc.assert(fc.property(assembled, expectSound), runs(600))
  })

  test('of any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectSound), runs(300))
  })
})

describe('the same input gives the same bytes', () => {
  test('whatever was read in between', () => {
    fc.assert(
      fc.property(mutated(ownTexts), mutated(ownTexts), (text, other) => {
        const first = JSON.stringify(analyze(text))
        analyze(other)
        expect(JSON.stringify(analyze(text))).toBe(first)
      }),
      runs(100),
    )
  })
})

describe('a text without an attribution', () => {
  test.for([
    '',
    ' ',
    'الجو معتدل اليوم في المدينة، والطرق مفتوحة.',
    'فاز الفريق بهدفين.\nوتنطلق المباراة المقبلة مساء الجمعة.',
  ])('%j gives empty lists', (text) => {
    expectSound(text)
    const { statements, sources, conflicts, summary } = analyze(text)
    expect({ statements, sources, conflicts }).toEqual({ statements: [], sources: [], conflicts: [] })
    expect([summary.statements, summary.sources, summary.topSourceShare, summary.attributedShare]).toEqual([0, 0, 0, 0])
  })
})

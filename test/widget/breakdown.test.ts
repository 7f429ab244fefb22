import { expect, test } from 'vitest'
import { breakdownOf } from '../../widget/breakdown.ts'
import { readerConfidence } from '../../worker/contract.ts'
import { analysisOf } from './analysis.ts'
import { storyAnalysis } from './page.ts'

test('lists those who say most first and counts what it lists', () => {
  const { sources, ...counts } = breakdownOf(storyAnalysis())
  expect(sources.map(({ source, statements }) => [source.id, statements.length])).toEqual([
    ['s1', 2],
    ['s2', 1],
    ['s3', 1],
  ])
  expect(counts).toEqual({ statements: 4, named: 2, toOutlet: 1, conflicts: 1, outlet: 'المرفأ' })
  expect(sources[0]?.statements.map(({ contested }) => contested)).toEqual([true, false])
})

test('keeps from readers what is uncertain, not counted or without a speaker', () => {
  const text = 'قال أ نعم. قال ب لا. قال ج ربما. ويقال غدا.'
  const analysis = analysisOf(
    text,
    { s1: { name: 'أ' }, s2: { name: 'ب' }, s3: { name: 'ج' } },
    [
      { source: 's1', content: 'نعم', confidence: readerConfidence },
      { source: 's2', content: 'لا', confidence: readerConfidence - 0.01 },
      { source: 's3', content: 'ربما', counted: false },
      { source: null, content: 'غدا' },
    ],
    // A disagreement of which only one side is shown is not shown either.
    { conflicts: [{ about: [], kind: 'denial', a: ['q1'], b: ['q2'] }] },
  )
  const { sources, statements, conflicts } = breakdownOf(analysis)
  expect(sources.map(({ source }) => source.id)).toEqual(['s1'])
  expect(sources[0]?.statements[0]?.contested).toBe(false)
  expect([statements, conflicts]).toEqual([1, 0])
})

import { expect, test } from 'vitest'
import { breakdownOf } from '../../widget/breakdown.ts'
import { readerConfidence } from '../../worker/contract.ts'
import { analysisOf } from './analysis.ts'
import { storyAnalysis } from './page.ts'

test('lists those who say most first and counts what it lists', () => {
  const { sources, conflicts, silent, ...counts } = breakdownOf(storyAnalysis())
  expect(sources.map(({ source, statements }) => [source.id, statements.length])).toEqual([
    ['s1', 2],
    ['s2', 1],
    ['s3', 1],
  ])
  expect(counts).toEqual({ named: 2, toOutlet: 1, outlet: 'المرفأ', version: '0.0.0' })
  expect(sources[0]?.statements.map(({ contested }) => contested)).toEqual([true, false])
})

test('shows both sides of a disagreement, each with its source', () => {
  const { conflicts } = breakdownOf(storyAnalysis())
  expect(conflicts.map(({ sides }) => sides.map((side) => side.map(({ source }) => source.name)))).toEqual([
    [['فهد النجار'], ['مصدر في البلدية']],
  ])
})

test('tells who gave no comment, and not who left something else open', () => {
  const text = 'رفض أ التعليق. ولم يرد ب على طلب التعليق. ولم يحدد ج موعدا. وقال ب نعم.'
  const decline = { commitment: 'decline', counted: false } as const
  const analysis = analysisOf(text, { s1: { name: 'أ' }, s2: { name: 'ب' }, s3: { name: 'ج' } }, [
    { source: 's1', cue: 'رفض', content: 'التعليق', ...decline },
    { source: 's2', cue: 'يرد', lemma: 'ردّ', negated: true, content: 'طلب التعليق', ...decline },
    { source: 's3', cue: 'يحدد', lemma: 'حدّد', negated: true, content: 'موعدا', ...decline },
    { source: 's2', cue: 'قال', content: 'نعم' },
  ])
  const { sources, silent } = breakdownOf(analysis)
  expect(silent.map(({ source }) => source.name)).toEqual(['أ', 'ب'])
  expect(sources.map(({ source }) => source.name)).toEqual(['ب'])
  // Who is in the list keeps its colour; who is not gets one of those that follow.
  expect(silent.map(({ place }) => place)).toEqual([1, 0])
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
  const { sources, conflicts } = breakdownOf(analysis)
  expect(sources.map(({ source }) => source.id)).toEqual(['s1'])
  expect(sources[0]?.statements[0]?.contested).toBe(false)
  expect(conflicts).toEqual([])
})

import { expect, test } from 'vitest'
import { analyze } from '../../../worker/extractor/index.ts'

const nested = 'قال المحامي إن القاضي أكد له أن الجلسة أجلت.'
const relayed = 'نقلت وكالة رويترز عن مسؤول في البنك المركزي قوله إن الفائدة ستبقى.'

test('ids count up in the order of the text', () => {
  const { statements, sources } = analyze(`${nested}\n${relayed}\nوأضاف المحامي أن موكله بريء.`)
  expect(statements.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3', 'q4'])
  const starts = statements.map(({ cue }) => cue?.start ?? 0)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
  expect(sources.map(({ id }) => id)).toEqual(sources.map((_, index) => `s${index + 1}`))
  expect(sources[0]?.name).toBe('المحامي')
})

test('a nested statement names the one around it and is not counted', () => {
  const { statements } = analyze(nested)
  expect(statements).toHaveLength(2)
  expect(statements[1]).toMatchObject({ within: 'q1', counted: false })
  expect(statements[0]).toMatchObject({ counted: true })
  expect(statements[0]?.within).toBeUndefined()
})

test('who passed it on is a source that says nothing of its own', () => {
  const { statements, sources } = analyze(relayed)
  const relay = sources.find(({ name }) => name === 'وكالة رويترز')
  expect(statements).toHaveLength(1)
  expect(statements[0]?.via).toEqual([relay?.id])
  expect(relay?.statements).toEqual([])
  expect(relay?.words).toBe(0)
})

test('a relay behind its statement is no statement of its own', () => {
  const { statements } = analyze('قال الوزير إن الطريق آمن، بحسب وكالة رويترز.')
  expect(statements).toHaveLength(1)
  expect(statements[0]?.via).toHaveLength(1)
})

test('nobody who is silent is counted', () => {
  const { statements, sources, summary } = analyze('رفض مدير الشركة التعليق.')
  expect(statements).toMatchObject([{ counted: false, cue: { commitment: 'decline' } }])
  expect(sources).toHaveLength(1)
  expect(summary.statements).toBe(0)
})

test('an article without attribution has neither statements nor sources', () => {
  expect(analyze('تراجعت المياه في السهل. وعاد المزارعون إلى الحقول.')).toMatchObject({ statements: [], sources: [] })
})

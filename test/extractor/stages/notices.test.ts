import { expect, test } from 'vitest'
import { analyze } from '../../../worker/extractor/index.ts'

test('a notice carries the words, the sources and the statements that it rests on', () => {
  const { notices, sources, statements } = analyze('واتهم مصدر أمني مدير النادي بالتلاعب في النتائج.')
  const notice = notices.find(({ code }) => code === 'unnamed_accusation')
  expect(notice?.spans[0]?.text).toBe('واتهم')
  expect(notice?.sources).toEqual([sources[0]?.id])
  expect(notice?.statements).toEqual([statements[0]?.id])
})

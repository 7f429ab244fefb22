import { describe, expect, test } from 'vitest'
import { fitted } from '../../../widget/article/fit.ts'
import type { Analysis } from '../../../worker/contract.ts'
import { analysisOf, spanOf } from '../analysis.ts'
import { storyAnalysis, storyText } from '../page.ts'

/** The statements that are left of the story's analysis on a page with another text: id and words, each checked to stand there. */
function kept(text: string, analysis: Analysis = storyAnalysis()): Record<string, string> {
  const fitting = fitted(analysis, text)
  for (const { content, cue, source } of fitting?.statements ?? [])
    for (const span of [...content, cue, source]) if (span) expect(text.slice(span.start, span.end)).toBe(span.text)
  return Object.fromEntries((fitting?.statements ?? []).map(({ id, content }) => [id, content[0]?.text ?? '']))
}

const all = ['q1', 'q2', 'q3', 'q4']

test('an analysis of this very text comes back as it is', () => {
  const analysis = storyAnalysis()
  expect(fitted(analysis, storyText)).toBe(analysis)
})

describe('finds all again when the text was', () => {
  test.each([
    ['put behind an advertisement', `إعلان: اشترك الآن\n${storyText}`],
    ['joined in one line', storyText.replaceAll('\n', ' ')],
    ['given other quotation marks', storyText.replaceAll('«', '“').replaceAll('»', '”')],
    ['vowelled', storyText.replaceAll('قال', 'قَالَ').replaceAll('أكد', 'أكَّد').replaceAll('ثلاثة', 'ثلاثةُ')],
    ['stretched', storyText.replaceAll('الطريق', 'الطـــريق')],
    ['set with direction marks', storyText.replaceAll('«', '\u200f«').replaceAll('خمسة', '\u2067خمسة\u2069')],
    ['decomposed', storyText.normalize('NFD')],
    ['set with other spaces', storyText.replaceAll(' ', '\u00a0')],
  ])('%s', (_, text) => expect(Object.keys(kept(text))).toEqual(all))

  test('and gives the words as they stand there now', () => {
    expect(kept(storyText.replaceAll('الطريق', 'الطـــريق')).q2).toBe('الطـــريق أغلقت')
  })
})

describe('leaves out a statement', () => {
  test.each([
    ['whose words were changed', storyText.replace('ثلاثة أشخاص', 'أربعة أشخاص'), ['q2', 'q3', 'q4']],
    ['whose words were taken out', storyText.replace('الطريق أغلقت', ''), ['q1', 'q3', 'q4']],
    ['that is now given to somebody else', storyText.replace('مصدر في البلدية', 'مصدر في الشرطة'), ['q1', 'q2', 'q3']],
    ['whose verb was changed', storyText.replace('وذكر', 'ونفى'), ['q1', 'q2', 'q3']],
    [
      'that was moved away from its verb',
      storyText.replace('وذكر مصدر في البلدية أن', `وذكر مصدر في البلدية ${'كلاما '.repeat(20)}أن`),
      ['q1', 'q2', 'q3'],
    ],
    ['that stands in a part that is not shown', storyText.slice(0, storyText.indexOf('وأكدت')), ['q1', 'q2']],
  ])('%s', (_, text, left) => {
    expect(Object.keys(kept(text))).toEqual(left)
  })

  test('that stands in two places: which one is meant?', () => {
    const sentence = storyText.slice(storyText.indexOf('وذكر'))
    const twice = `ملخص: ${sentence}\n${storyText}`
    expect(Object.keys(kept(twice))).toEqual(['q1', 'q2', 'q3'])
  })

  test('of a source that the page does not name any more', () => {
    const text = 'قال مدير الدفاع المدني فهد النجار إن الطريق مفتوح. وأضاف أن الجسر آمن تماما.'
    const analysis = analysisOf(text, { s1: { name: 'فهد النجار' } }, [
      { source: 's1', cue: 'وأضاف', content: 'الجسر آمن تماما' },
    ])
    for (const source of analysis.sources) source.mentions = [spanOf(text, 'فهد النجار')]
    expect(Object.keys(kept(`عاجل\n${text}`, analysis))).toEqual(['q1'])
    expect(fitted(analysis, `عاجل\n${text.replace('فهد النجار', 'سامر الحلبي')}`)).toBeUndefined()
  })

  test('of a word or two, which may be anybody’s', () => {
    const text = 'الوزير: نعم.'
    const analysis = analysisOf(text, { s1: { name: 'الوزير' } }, [{ source: 's1', content: 'نعم' }])
    expect(kept(text, analysis)).toEqual({ q1: 'نعم' })
    expect(fitted(analysis, 'قال المدير: نعم. ثم خرج الوزير.')).toBeUndefined()
  })
})

test('an analysis of another article altogether does not fit', () => {
  expect(fitted(storyAnalysis(), 'افتتح معرض الكتاب أبوابه صباح اليوم في المدينة القديمة.')).toBeUndefined()
  expect(fitted(storyAnalysis(), '')).toBeUndefined()
})

test('a long text that changed takes no longer than a reader notices', () => {
  const text = `${storyText}\n`.repeat(300)
  const analysis = analysisOf(
    text,
    { s1: { name: 'الوزير' } },
    Array.from({ length: 300 }, () => ({ source: 's1', cue: 'ذكر', content: 'عدد المصابين خمسة' })),
  )
  const started = performance.now()
  expect(fitted(analysis, `عاجل\n${text}`)).toBeUndefined()
  expect(performance.now() - started).toBeLessThan(2_000)
})

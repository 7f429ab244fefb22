import { describe, expect, test } from 'vitest'
import { structure } from '../../../worker/extractor/index.ts'
import { opensBackground, readerOf, readSentence } from '../../../worker/extractor/stages/attributions.ts'
import { read } from '../read.ts'

/** The cues of a sentence by their words. */
function cuesIn(text: string): string[] {
  const doc = structure(text, {})
  const reader = readerOf(doc)
  return doc.sentences.flatMap((sentence) =>
    readSentence(reader, doc, sentence).map(({ cue }) =>
      text.slice(doc.tokens[cue.from]?.start, doc.tokens[cue.to - 1]?.end),
    ),
  )
}

describe('the spelling tells cues from other words', () => {
  test.each([
    ['عدّ المدير القرار خطأ كبيرا.', ['عدّ'], 'a written shadda'],
    ['بيّن المدير خطأ الحسابات.', ['بيّن'], 'a written shadda'],
    ['قال المدير إن المياه تراجعت.', ['قال'], 'hamza below'],
    ['قال المدير أن المياه تراجعت.', ['قال'], 'hamza above'],
    ['قال المدير ان المياه تراجعت.', ['قال'], 'no hamza'],
    ['اكد المدير أن المياه تراجعت.', ['اكد'], 'a verb without its hamza'],
    ['أضـــاف المدير أن المياه تراجعت.', ['أضـــاف'], 'a tatweel'],
    ['أَكَّدَ المدير أن المياه تراجعت.', ['أَكَّدَ'], 'vowel signs'],
    ['ﻗﺎﻝ المدير إن المياه تراجعت.', ['ﻗﺎﻝ'], 'presentation forms'],
    ['\u202bقال\u202c المدير إن المياه تراجعت.', ['قال'], 'embedding marks'],
  ])('%s (%s)', (text, cues) => {
    expect(cuesIn(text)).toEqual(cues)
  })

  test.each([
    ['أنتقد القرار بشدة.', 'the first person'],
    ['أقول إن المياه تراجعت.', 'the first person again'],
    ['قلنا إن المياه تراجعت.', 'the first person of many'],
    ['عد المدير أصابع اليد.', 'no shadda'],
  ])('none in «%s» (%s)', (text) => {
    expect(cuesIn(text)).toEqual([])
  })
})

describe('a word that belongs to another cue is none of its own', () => {
  test.each([
    ['تراجعت المياه، بحسب ما أفاد المدير.', ['بحسب ما أفاد'], 'the verb of «بحسب ما»'],
    ['علّق المدير قائلا: «تراجعت المياه إلى النصف».', ['علّق'], '«قائلا»'],
    ['نقلت الوكالة عن المدير قوله إن المياه تراجعت.', ['نقلت'], '«قوله» of a relay'],
    ['أكد وشدد المدير على أن المياه تراجعت.', ['أكد'], 'the second of two'],
  ])('%s (%s)', (text, cues) => {
    expect(cuesIn(text)).toEqual(cues)
  })
})

test('there are no cues inside speech', () => {
  expect(cuesIn('قال المدير: «أكد الوزير أن المياه تراجعت وأعلن المحافظ ذلك».')).toEqual(['قال'])
})

describe('the article’s own background', () => {
  const opens = (text: string): number => opensBackground(readerOf(structure(text, {})), 0)

  test.each([
    'يذكر أن المصنع أنشئ قبل عامين.',
    'ويذكر أن المصنع أنشئ قبل عامين.',
    'والجدير بالذكر أن المصنع أنشئ قبل عامين.',
    'تجدر الإشارة إلى أن المصنع أنشئ قبل عامين.',
    'يشار إلى أن المصنع أنشئ قبل عامين.',
  ])('«%s»', (text) => {
    expect(opens(text)).toBeGreaterThan(0)
    expect(read(text)).toEqual([])
  })

  test.each(['يذكر المدير أن المصنع أنشئ قبل عامين.', 'يشير المدير إلى أن المصنع قديم.'])('not «%s»', (text) => {
    expect(opens(text)).toBe(0)
    expect(read(text)).toHaveLength(1)
  })
})

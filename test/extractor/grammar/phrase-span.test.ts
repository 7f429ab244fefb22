import { expect, test } from 'vitest'
import { nounPhraseAt } from '../../../worker/extractor/grammar/noun-phrase.ts'
import { spanOfPhrase } from '../../../worker/extractor/grammar/phrase-span.ts'
import { readerFor } from './phrases.ts'

test.each([
  ['مدير السد', 'مدير السد', 'nothing is glued to it'],
  ['بمدير السد', 'مدير السد', 'a preposition'],
  ['لمدير السد', 'مدير السد', '«ل»'],
  ['لـمدير السد', 'مدير السد', '«ل» with a tatweel'],
  ['ومدير السد', 'مدير السد', 'a conjunction'],
  ['للمدير', 'للمدير', 'not «لل», in which the article is half gone'],
  ['بسام حداد', 'بسام حداد', 'not the first letter of a name'],
])('%s: %s (%s)', (text, expected) => {
  const reader = readerFor(text)
  const phrase = nounPhraseAt(reader, 0, {
    limit: reader.doc.tokens.length,
    object: false,
    framePrepositions: new Set(),
    glued: true,
  })
  const span = phrase && spanOfPhrase(reader, phrase)
  expect(span?.text).toBe(expected)
  expect(text.slice(span?.start, span?.end)).toBe(expected)
})

import { describe, expect, test } from 'vitest'
import { spanOfRange } from '../../../worker/extractor/document.ts'
import { structure } from '../../../worker/extractor/index.ts'
import { readerOf } from '../../../worker/extractor/stages/attributions.ts'
import { findMentions, findSurnames } from '../../../worker/extractor/stages/mentions.ts'

function mentionsIn(text: string) {
  const doc = structure(text, {})
  const reader = readerOf(doc)
  const mentions = findMentions(reader, doc)
  return {
    mentions: mentions.map((phrase) => spanOfRange(doc, phrase).text),
    surnames: [...findSurnames(reader, mentions)],
  }
}

describe('who is named or described is a mention, speaking or not', () => {
  test.each([
    ['استقبل المحافظ مدير السد عمر حداد في مكتبه.', 'مدير السد عمر حداد'],
    ['عاد سامر حداد إلى المدينة.', 'سامر حداد'],
    ['أغلقت وزارة الري البوابات.', 'وزارة الري'],
    ['يعمل سامر حداد مهندسا في هيئة السواحل.', 'سامر حداد'],
    ['وقع الاتفاق مدير في هيئة السواحل.', 'هيئة السواحل'],
  ])('%s: %s', (text, mention) => {
    expect(mentionsIn(text).mentions).toContain(mention)
  })

  test('a thing is none', () => {
    expect(mentionsIn('تراجعت المياه في السهل.').mentions).toEqual([])
  })

  test('a discourse phrase is none', () => {
    expect(mentionsIn('من جهة أخرى تراجعت المياه.').mentions).toEqual([])
  })
})

test.each([
  ['قال مدير السد عمر حداد إن المياه تراجعت.', ['حداد']],
  ['استقبل سامر العتيبي الوفد.', ['عتيبي']],
  ['قال مدير السد إن المياه تراجعت.', []],
  ['قال عمر إن المياه تراجعت.', []],
])('surnames of «%s»', (text, surnames) => {
  expect(mentionsIn(text).surnames).toEqual(surnames)
})

import { describe, expect, test } from 'vitest'
import { phraseOf, testEndings, testKinds } from '../phrases.ts'

describe('what a phrase is about', () => {
  testKinds([
    ['مدير السد', 'person'],
    ['الدكتور حداد', 'person'],
    ['صيادون', 'person'],
    ['سامر حداد', 'name'],
    ['ألفريدو زاميديو', 'name'],
    ['وزارة الري', 'body'],
    ['الأمم المتحدة', 'body'],
    ['باريس', 'body'],
    ['البيان', 'document'],
    ['تقرير البنك', 'document'],
    ['«الصحة»', 'quoted'],
    ['القارب', 'noun'],
    ['ارتفاع الأسعار', 'noun'],
  ])
})

describe('a known body is taken whole', () => {
  testEndings([
    ['الأمم المتحدة | إن', 'two words'],
    ['الهلال الأحمر | إن', 'with an adjective'],
    ['وكالة رويترز | إن', 'an agency'],
  ])
})

test('a surname alone is a whole name, where the article knows it', () => {
  expect(phraseOf('شاهين التهم', { object: true, surnames: ['شاهين'] })).toMatchObject({ text: 'شاهين', kind: 'name' })
})

test('a name makes a phrase named, an office alone does not', () => {
  expect(phraseOf('مدير السد عمر حداد')?.named).toBe(true)
  expect(phraseOf('مدير السد')?.named).toBe(false)
})

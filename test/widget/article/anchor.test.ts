import { describe, expect, test } from 'vitest'
import { paragraphAt, rangesOf } from '../../../widget/article/anchor.ts'
import { readArticle } from '../../../widget/article/text.ts'
import { spanOf } from '../analysis.ts'
import { mount, storyPage } from '../page.ts'

function take(markup = storyPage) {
  mount(markup)
  return readArticle(document.querySelector('article') as Element)
}

const words = (ranges: Range[]) => ranges.map((range) => range.toString().replace(/\s+/gu, ' '))

describe('rangesOf', () => {
  test('finds words inside one text node, over a line break of the source', () => {
    const article = take()
    expect(words(rangesOf(article, spanOf(article.text, 'أشخاص أصيبوا')))).toEqual(['أشخاص أصيبوا'])
  })

  test('gives a range for each text node, so that an element in between stays as it is', () => {
    const article = take()
    expect(words(rangesOf(article, spanOf(article.text, 'جزء من جسر الوادي مساء')))).toEqual([
      'جزء من ',
      'جسر الوادي',
      ' مساء',
    ])
  })

  test('leaves out what stands between paragraphs and is not the article', () => {
    const article = take('<article><p>قال أول</p><aside>إعلان</aside><p>ثان ثالث</p></article>')
    expect(words(rangesOf(article, spanOf(article.text, 'أول\nثان')))).toEqual(['أول', 'ثان'])
  })

  test('widens to whole words: «و|قال» is never cut', () => {
    const article = take()
    expect(words(rangesOf(article, spanOf(article.text, 'قال مدير')))).toEqual(['وقال مدير'])
  })

  test('marks nothing where the words are not the span’s words', () => {
    const article = take()
    const span = spanOf(article.text, 'ثلاثة أشخاص')
    expect(rangesOf(article, { ...span, text: 'أربعة أشخاص' })).toEqual([])
    expect(rangesOf(article, { ...span, start: span.start + 1, end: span.end + 1 })).toEqual([])
    expect(rangesOf(article, { start: 9_000, end: 9_001, text: 'س' })).toEqual([])
    expect(rangesOf(article, { start: 5, end: 5, text: '' })).toEqual([])
  })
})

test('paragraphAt counts paragraphs as a reader would, without headings', () => {
  const article = take()
  expect(paragraphAt(article, 0)).toBe(1)
  expect(paragraphAt(article, article.text.indexOf('مضيفا'))).toBe(2)
  expect(paragraphAt(article, article.text.indexOf('سعاد'))).toBe(3)
  expect(paragraphAt(article, article.text.length)).toBe(4)
})

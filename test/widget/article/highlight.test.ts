import { expect, test } from 'vitest'
import { highlightName, type Marks, paint } from '../../../widget/article/highlight.ts'
import { mount } from '../page.ts'

function marksOn(id: string): Marks {
  const range = new Range()
  range.selectNodeContents(document.getElementById(id) as Element)
  return { content: [range], source: [], cue: [] }
}

const ground = (id: string) =>
  getComputedStyle(document.getElementById(id) as Element, `::highlight(${highlightName('content')})`).backgroundColor

test('paints, and takes exactly its own marks away again', () => {
  mount('<p id="one">قال</p><p id="two">أضاف</p>')
  const sheets = document.adoptedStyleSheets.length
  const unpainted = ground('one')
  const first = marksOn('one')
  const second = marksOn('two')
  const eraseFirst = paint(document, first)
  const eraseSecond = paint(document, second)
  expect([...(CSS.highlights.get(highlightName('content')) ?? [])]).toEqual([...first.content, ...second.content])
  expect(document.adoptedStyleSheets).toHaveLength(sheets + 1)
  expect(ground('one')).not.toBe(unpainted)

  eraseFirst()
  eraseFirst()
  expect([...(CSS.highlights.get(highlightName('content')) ?? [])]).toEqual(second.content)
  expect(document.adoptedStyleSheets).toHaveLength(sheets + 1)

  eraseSecond()
  expect(CSS.highlights.has(highlightName('content'))).toBe(false)
  expect(document.adoptedStyleSheets).toHaveLength(sheets)
})

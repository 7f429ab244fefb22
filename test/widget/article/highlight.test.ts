import { expect, test } from 'vitest'
import { type Marks, paint } from '../../../widget/article/highlight.ts'
import { tints } from '../../../widget/styles/tokens.ts'
import { marked, mount } from '../page.ts'

function rangeOn(id: string): Range {
  const range = new Range()
  range.selectNodeContents(document.getElementById(id) as Element)
  return range
}

const marksOn = (id: string, place = 0): Marks => ({ place, content: [rangeOn(id)], source: [], cue: [] })

const styleOf = (id: string, highlight: string) =>
  getComputedStyle(document.getElementById(id) as Element, `::highlight(${highlight})`)

test('paints, and takes exactly its own marks away again', () => {
  mount('<p id="one">قال</p><p id="two">أضاف</p>')
  const sheets = document.adoptedStyleSheets.length
  const eraseFirst = paint(document, [marksOn('one')])
  const eraseSecond = paint(document, [marksOn('two')])
  expect(marked()).toEqual(['قال', 'أضاف'])
  expect(document.adoptedStyleSheets).toHaveLength(sheets + 2)

  eraseFirst()
  eraseFirst()
  expect(marked()).toEqual(['أضاف'])
  expect(document.adoptedStyleSheets).toHaveLength(sheets + 1)

  eraseSecond()
  expect(CSS.highlights.size).toBe(0)
  expect(document.adoptedStyleSheets).toHaveLength(sheets)
})

test('gives each source a colour of its own, with the ink that reads on it, in light and in dark', () => {
  mount('<p id="one">قال</p><p id="two">أضاف</p>')
  const erase = paint(document, [marksOn('one', 0), marksOn('two', 1)])
  const [first = '', second = ''] = [...CSS.highlights.keys()].filter((name) => !name.endsWith('source'))
  for (const scheme of ['light', 'dark']) {
    document.documentElement.style.colorScheme = scheme
    const one = styleOf('one', first)
    const two = styleOf('two', second)
    expect(one.backgroundColor).not.toBe(two.backgroundColor)
    expect(one.color).toBe(scheme === 'light' ? 'rgb(28, 35, 38)' : 'rgb(242, 240, 234)')
  }
  document.documentElement.removeAttribute('style')
  erase()
})

test('begins again with the first colour after the last', () => {
  mount('<p id="one">قال</p><p id="two">أضاف</p>')
  const erase = paint(document, [marksOn('one', 0), marksOn('two', tints.length)])
  expect([...CSS.highlights.keys()].filter((name) => !name.endsWith('source'))).toHaveLength(1)
  erase()
})

test('underlines the name of who speaks', () => {
  mount('<p id="one">قال</p><p id="two">أضاف</p>')
  const erase = paint(document, [{ place: 3, content: [rangeOn('one')], source: [rangeOn('two')], cue: [] }])
  expect(marked('source')).toEqual(['أضاف'])
  expect(marked()).toEqual(['قال', 'أضاف'])
  const name = [...CSS.highlights.keys()].find((it) => it.endsWith('source')) ?? ''
  expect(styleOf('two', name).textDecorationLine).toBe('underline')
  erase()
})

import { describe, expect, test } from 'vitest'
import { findArticle, findOutlet } from '../../../widget/article/find.ts'
import { mount } from '../page.ts'

/** What the widget that `*` stands for on a page speaks about: the text of the element that is found. */
function found(markup: string, id?: string): string | undefined {
  mount(markup.replace('*', '<i id="widget"></i>'))
  return findArticle(document.getElementById('widget') as Element, id)?.textContent?.trim()
}

describe('findArticle', () => {
  test.each([
    ['the one that is named', '<article>أول</article><div id="story">ثان</div>*', 'story', 'ثان'],
    ['the one around it', '<article>أول</article><article>ثان *</article>', undefined, 'ثان'],
    ['the one before it', '<article>أول</article><article>ثان</article>*<article>ثالث</article>', undefined, 'ثان'],
    ['the one that is marked up by its role', '<div role="article">أول</div>*', undefined, 'أول'],
    ['not a comment inside it', '<article>أول<article> ثان</article></article>*', undefined, 'أول ثان'],
    [
      'its body where it is marked',
      '<article>زينة<div itemprop="text articleBody">أول</div></article>*',
      undefined,
      'أول',
    ],
    [
      'the whole of what is named',
      '<div id="story">زينة <p itemprop="articleBody">أول</p></div>*',
      'story',
      'زينة أول',
    ],
    ['none where there is none', '<p>أول</p>*<article>ثان</article>', undefined, undefined],
    ['none where the named one is missing', '<article>أول</article>*', 'story', undefined],
  ])('%s', (_, markup, id, text) => expect(found(markup, id)).toBe(text))

  /** The same from inside a shadow root. */
  function inShadow(page: string, shadow: string, id?: string): string | undefined {
    mount(page.replace('*', '<div id="host"></div>'))
    const root = (document.getElementById('host') as Element).attachShadow({ mode: 'open' })
    root.innerHTML = shadow.replace('*', '<i id="widget"></i>')
    return findArticle(root.getElementById('widget') as Element, id)?.textContent?.trim()
  }

  test('looks in its own shadow tree first, then around the host', () => {
    expect(inShadow('<article>خارج</article>*', '<article>داخل</article>*')).toBe('داخل')
    expect(inShadow('<article>خارج *</article>', '*')).toBe('خارج')
    expect(inShadow('<article>خارج</article>*', '<div>*</div>')).toBe('خارج')
    expect(inShadow('<p id="story">خارج</p>*', '<p id="story">داخل</p>*', 'story')).toBe('داخل')
    expect(inShadow('<p id="story">خارج</p>*', '*', 'story')).toBe('خارج')
  })

  test('finds nothing for a widget that is not on the page', () => {
    expect(findArticle(document.createElement('i'), undefined)).toBeNull()
    expect(findArticle(document.createElement('i'), 'story')).toBeNull()
  })
})

test('findOutlet reads the name that the page gives to others', () => {
  expect(findOutlet()).toBeUndefined()
  const meta = document.createElement('meta')
  meta.setAttribute('property', 'og:site_name')
  meta.content = ' المرفأ '
  document.head.append(meta)
  expect(findOutlet()).toBe('المرفأ')
  meta.remove()
})

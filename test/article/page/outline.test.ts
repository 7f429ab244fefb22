import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readOutline } from '../../../worker/article/page/outline.ts'
import { readPage } from '../../../worker/article/page/read.ts'

/** The lines of a page, each with the names of the elements around it, from its block outwards. */
const linesOf = (html: string) => {
  const { elements, lines } = readOutline(html)
  return lines.map(({ block, pieces }) => {
    const around: string[] = []
    for (let at = block; at >= 0; at = elements[at]?.parent ?? -1) around.push(elements[at]?.name ?? '')
    return `${around.join(' ')}: ${pieces
      .map(({ text }) => text)
      .join('')
      .trim()}`
  })
}

describe('a page is taken apart as a browser would', () => {
  test.for<[string, string, string[]]>([
    [
      'paragraphs without an end',
      '<div><p>1<p>2<div>3</div>4</div>',
      ['p div html: 1', 'p div html: 2', 'div div html: 3', 'div html: 4'],
    ],
    [
      'items without an end',
      '<ul><li>1<ul><li>2</ul><li>3</ul>4',
      ['li ul html: 1', 'li ul li ul html: 2', 'li ul html: 3', 'html: 4'],
    ],
    [
      'cells without an end',
      '<table><tr><td>1<td>2<tr><td>3</table>4',
      ['td tr table html: 1', 'td tr table html: 2', 'td tr table html: 3', 'html: 4'],
    ],
    ['a heading ends a paragraph', '<p>1<h2>2</h2>3', ['p html: 1', 'h2 html: 2', 'html: 3']],
    ['an inline end does not end the paragraph', '<b><p>1</b>2</p>3', ['p b html: 1 2'.replace(' 2', '2'), 'html: 3']],
    ['an end that was not opened', '<div>1</span></section>2</div>', ['div html: 12']],
    ['an end outside of its cell', '<div><table><td>1</div>2</table>3</div>', ['td table div html: 12', 'div html: 3']],
    ['forced breaks', '<p>1<br>2<br/>3</br>4', ['p html: 1', 'p html: 2', 'p html: 3', 'p html: 4']],
    ['comments', '1<!-- <p> -->2<!-->3<!--->4<!x>5<?y>6', ['html: 123456']],
    ['scripts', '1<script>if (a<b) "</p><p>"</script >2', ['html: 12']],
    ['a title of a drawing', '<svg><title/><path/></svg>1', ['html: 1']],
    ['attributes', `<p title='<b>' data-x=a/b hidden class="a > b">1</p>`, ['p html: 1']],
    ['a bracket that opens nothing', '<p>1 < 2 <3> <4', ['p html: 1 < 2 <3> <4']],
    ['upper case', '<DIV><P>1<P>2</DIV>3', ['p div html: 1', 'p div html: 2', 'html: 3']],
    ['no body', '<title>t</title><p>1', ['p html: 1']],
    [
      'two bodies',
      '<body><body><p>1</body></html><p>2',
      ['p body html: 1', 'p body html: 2'].map((line, at) => (at ? 'p html: 2' : line)),
    ],
    ['a tag that never ends', '<p>1<p class="', ['p html: 1']],
  ])('%s', ([, html, lines]) => {
    expect(linesOf(html)).toEqual(lines)
  })
})

test('whatever the page, it is read, and what is read are whole characters', () => {
  const parts = [
    '<p>',
    '</p>',
    '<div class="',
    '">',
    '<a href=x>',
    '</a>',
    '<!--',
    '-->',
    '<script type="application/ld+json">',
    '</script>',
    '{"@type":"NewsArticle","articleBody":"',
    '"}',
    '&amp;',
    '&#xd83d;',
    '<table>',
    '<td>',
    '<h1>',
    '<article>',
    'قال الوزير إن الجسر سيفتح غدا أمام الناس كلهم الآن. ',
    '\ud800',
    '\u0000',
    '=',
    '<',
    '\n',
  ]
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 }),
      (some) => {
        const { elements, lines } = readOutline(some.join(''))
        for (const [at, { parent }] of elements.entries()) expect(parent).toBeLessThan(at)
        for (const { block } of lines) expect(elements[block]).toBeDefined()
        const read = readPage(some.join('').toWellFormed())
        if (!read) return
        expect(read.text.isWellFormed()).toBe(true)
        expect(read.text).toBe(read.text.trim())
      },
    ),
    { numRuns: 3000, seed: 4597 },
  )
})

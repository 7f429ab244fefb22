import { decodeHTML } from 'entities'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeReferences, decodeText } from '../../../worker/article/page/character-references.ts'

const names =
  'quot amp lt gt apos nbsp laquo raquo ldquo rdquo lsquo rsquo sbquo bdquo lsaquo rsaquo hellip ndash mdash bull middot copy ' +
  'reg trade deg euro pound cent para sect times divide frac12 sup2 rlm lrm zwnj zwj shy ensp emsp thinsp larr rarr eacute ' +
  'egrave ccedil uuml ouml szlig ntilde alpha omega Omega infin minus ne le ge loz spades hearts prime permil dagger not lpar ' +
  'rpar colon semi comma period sol num commat lsqb rsqb excl quest percnt dollar'

const known = names.split(' ').filter((name) => decodeReferences(`&${name};`) !== `&${name};`)

test('names mean what HTML says', () => {
  expect(known.length).toBeGreaterThan(70)
  for (const name of known) expect([name, decodeReferences(`&${name};`)]).toEqual([name, decodeHTML(`&${name};`)])
})

test('the oldest may go without a semicolon, others not', () => {
  expect(decodeReferences('قال&nbsp الوزير &laquoنعم&raquo، &copy2026')).toBe('قال\u00a0 الوزير «نعم»، &copy2026')
  expect(decodeReferences('&hellip &mdash')).toBe('&hellip &mdash')
  expect(decodeReferences('/?a=1&copy=2&lt=3')).toBe('/?a=1&copy=2&lt=3')
})

test('numbers mean what HTML says, whatever they are', () => {
  fc.assert(
    fc.property(fc.nat(0x120000), fc.boolean(), (code, hex) => {
      const reference = hex ? `&#x${code.toString(16)};` : `&#${code};`
      const decoded = decodeReferences(reference)
      expect([reference, decoded]).toEqual([reference, decodeHTML(reference)])
      expect(decoded.isWellFormed()).toBe(true)
    }),
    { numRuns: 3000 },
  )
  for (const number of ['&#0;', '&#xd800;', '&#x110000;', '&#9999999999;', '&#xffffffff;'])
    expect(decodeReferences(number)).toBe('\ufffd')
})

test('what was encoded twice is decoded twice', () => {
  expect(decodeText('&amp;quot;نعم&amp;quot; &amp;amp;laquo;لا&amp;amp;raquo; &amp;#1602;')).toBe('"نعم" «لا» ق')
  expect(decodeText('R&amp;D ثم R&D و&nbsp;&unknown;')).toBe('R&D ثم R&D و\u00a0&unknown;')
})

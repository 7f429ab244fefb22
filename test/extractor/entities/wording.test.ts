import { expect, test } from 'vitest'
import { withoutMarks, wordingOf } from '../../../worker/extractor/entities/wording.ts'
import { read } from './drawing.ts'

test.each([
  ['للشركة السعودية', 'الشركة السعودية'],
  ['لوزارة الصحة', 'وزارة الصحة'],
  ['وبلدية الرمل', 'بلدية الرمل'],
  ['وزارة\nالصحة', 'وزارة الصحة'],
  ['وزارة التجارة و الصناعة', 'وزارة التجارة والصناعة'],
  ['لبنان', 'لبنان'],
  ['وكالة الريح', 'وكالة الريح'],
])('%s is shown as %s', (text, shown) => {
  const { reader } = read(text)
  expect(wordingOf(reader, { from: 0, to: reader.doc.tokens.length })).toBe(shown)
})

test.each([
  ['، المحامي ،', 'المحامي'],
  ['صحيفة (البريد)', 'صحيفة (البريد)'],
  ['النقابي "سامر حداد"', 'النقابي "سامر حداد"'],
])('%s without marks is %s', (text, bare) => {
  const { reader } = read(text)
  expect(wordingOf(reader, withoutMarks(reader, { from: 0, to: reader.doc.tokens.length }))).toBe(bare)
})

test('a mark that opens what comes behind is left out', () => {
  const { reader } = read('النقابي "سامر حداد"')
  expect(wordingOf(reader, withoutMarks(reader, { from: 0, to: 2 }))).toBe('النقابي')
})

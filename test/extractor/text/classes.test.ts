import { expect, it } from 'vitest'
import {
  isDigit,
  isInvisible,
  isLineBreak,
  isSpace,
  isWordCharacter,
  quoteFamily,
} from '../../../worker/extractor/text/characters.ts'
import {
  breakBit,
  classAt,
  digitBit,
  invisibleBit,
  quoteBit,
  singleQuoteBit,
  spaceBit,
  tatweelBit,
  wordBit,
} from '../../../worker/extractor/text/classes.ts'

/** Every code unit, and some pairs: a letter, an emoji, halves that stand alone. */
const all = `${Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).join('')}𞤀😀\ude00a\ud83d`

const differing = (bit: number, predicate: (code: number, at: number) => boolean): number[] =>
  Array.from(all, (_, at) => at).filter((at) => (classAt(all, at) & bit) > 0 !== predicate(all.charCodeAt(at), at))

it.each<[string, number, (code: number, at: number) => boolean]>([
  ['isWordCharacter', wordBit, (_, at) => isWordCharacter(all, at)],
  ['isDigit', digitBit, isDigit],
  ['isSpace', spaceBit, isSpace],
  ['isInvisible', invisibleBit, isInvisible],
  ['isLineBreak', breakBit, isLineBreak],
  ['quoteFamily', quoteBit, (code) => quoteFamily(String.fromCharCode(code)) !== undefined],
  ['single quotes', singleQuoteBit, (code) => quoteFamily(String.fromCharCode(code)) === 'single'],
  ['the tatweel', tatweelBit, (code) => code === 0x640],
])('answers as %s does, asked for the first time and again', (_, bit, predicate) => {
  expect(differing(bit, predicate)).toEqual([])
  expect(differing(bit, predicate)).toEqual([])
})

it('tells halves of a pair by the pair they stand in', () => {
  const letter = '𞤀'
  expect(classAt(letter, 0) & wordBit).toBe(wordBit)
  expect(classAt(`${letter[0]} `, 0) & wordBit).toBe(0)
  expect(classAt(letter, 0) & wordBit).toBe(wordBit)
})

it('knows nothing behind the end of a text', () => {
  expect(classAt('', 0)).toBe(0)
  expect(classAt('قال', 3)).toBe(0)
})

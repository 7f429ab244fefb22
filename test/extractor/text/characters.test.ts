import { describe, expect, it } from 'vitest'
import {
  hasBidiControl,
  isDigit,
  isInvisible,
  isLineBreak,
  isSpace,
  isWordCharacter,
  markClass,
  quoteFamily,
} from '../../../worker/extractor/text/characters.ts'

const code = (character: string): number => character.charCodeAt(0)

describe('isWordCharacter', () => {
  it.each(['ق', 'ء', 'ـ', 'َ', 'ٰ', '٣', '۹', 'a', 'Z', '7', 'ﻗ', 'é', 'پ', 'ۀ'])('%s makes words', (character) => {
    expect(isWordCharacter(character, 0)).toBe(true)
  })

  it.each(['،', '؟', '؛', '.', ' ', '«', '"', '٪', '-', '\n', '\u200f', '€'])('%j does not', (character) => {
    expect(isWordCharacter(character, 0)).toBe(false)
  })

  it('knows letters outside the basic plane by both halves', () => {
    expect([isWordCharacter('𞤀', 0), isWordCharacter('𞤀', 1)]).toEqual([true, true])
    expect([isWordCharacter('😀', 0), isWordCharacter('😀', 1)]).toEqual([false, false])
    expect(isWordCharacter('\ud83d', 0)).toBe(false)
    expect(isWordCharacter('\ude00', 0)).toBe(false)
  })
})

describe('characters without a width', () => {
  it.each([
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u202b',
    '\u2067',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u061c',
  ])('%j has none', (character) => {
    expect(isInvisible(code(character))).toBe(true)
    expect(isSpace(code(character))).toBe(false)
  })

  it.each([' ', '\u00a0', 'ـ', '\u064e'])('%j is none of them', (character) => {
    expect(isInvisible(code(character))).toBe(false)
  })

  it('some turn the direction of writing', () => {
    expect(['\u200e', '\u202e', '\u2066', '\u061c'].map((control) => hasBidiControl(`ق${control}`))).not.toContain(
      false,
    )
    expect(['\u200b', '\u200d', '\ufeff', '\u00ad', 'ق'].map(hasBidiControl)).not.toContain(true)
  })
})

describe('spaces and breaks', () => {
  it.each([' ', '\t', '\u00a0', '\u3000', '\u2009', '\u202f'])('%j is a space', (character) => {
    expect([isSpace(code(character)), isLineBreak(code(character))]).toEqual([true, false])
  })

  it.each(['\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'])('%j breaks the line', (character) => {
    expect([isSpace(code(character)), isLineBreak(code(character))]).toEqual([false, true])
  })
})

it.each([
  ['0', true],
  ['9', true],
  ['٠', true],
  ['٩', true],
  ['۵', true],
  ['ق', false],
  ['½', false],
  ['٪', false],
])('%s is a digit: %s', (character, expected) => {
  expect(isDigit(code(character))).toBe(expected)
})

it.each([
  ['«', 'guillemet'],
  ['›', 'guillemet'],
  ['“', 'curly'],
  ['„', 'curly'],
  ['"', 'straight'],
  ['’', 'single'],
  ['´', 'single'],
  ['(', undefined],
  ['،', undefined],
])('the family of %s is %s', (character, family) => {
  expect(quoteFamily(character)).toBe(family)
})

it.each([
  [',', '،'],
  ['?', '؟'],
  ['—', '-'],
  ['{', '('],
  ['﴿', ')'],
  ['٪', '٪'],
  ['@', '@'],
])('the class of %s is %s', (character, expected) => {
  expect(markClass(character)).toBe(expected)
})

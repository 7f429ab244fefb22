import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doubledLetters, fold, rawForm, spellingFit } from '../../../worker/extractor/text/fold.ts'

describe('fold', () => {
  it.each([
    ['أَضَـافَ', 'اضاف', 'vowel signs, tatweel, hamza'],
    ['إنّ', 'ان', 'shadda and hamza below'],
    ['قـــال', 'قال', 'tatweel'],
    ['على', 'علي', 'alif maqsura'],
    ['مصرى', 'مصري', 'dotless ya'],
    ['ٱلله', 'الله', 'alif with wasla'],
    ['مؤكّداً', 'مؤكدا', 'tanwin'],
    ['رحمٰن', 'رحمن', 'small alif'],
    ['تهران‌ها', 'تهرانها', 'zero-width non-joiner'],
    ['‫قال‬', 'قال', 'embedding marks'],
    ['⁧نفى⁩', 'نفي', 'isolates'],
    ['چنگ', 'جنك', 'Persian letters'],
    ['ڤيينا', 'فيينا', 'v'],
    ['کی', 'كي', 'Persian kaf and ya'],
    ['ﻗﺎﻝ', 'قال', 'presentation forms'],
    ['ﻻ', 'لا', 'ligature'],
    ['ﷲ', 'الله', 'word ligature'],
    ['٢٠١٥', '2015', 'Arabic-Indic digits'],
    ['۱۹', '19', 'Persian digits'],
    ['مسو\u0654ول', 'مسؤول', 'combining hamza on waw'],
    ['ري\u0654يس', 'رئيس', 'combining hamza on ya'],
    ['Reuters', 'reuters', 'Latin case'],
    ['', '', 'nothing'],
    ['\u0651', '', 'a sign alone'],
  ])('%s is compared as %s (%s)', (word, key) => {
    expect(fold(word)).toBe(key)
  })

  it.each([
    ['مسؤول', 'مسئول'],
    ['كتابة', 'كتابه'],
    ['سؤال', 'سوال'],
    ['سائل', 'سايل'],
    ['قال', 'قيل'],
  ])('%s and %s stay two words', (one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })

  it('folds what is folded to itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (word) => fold(fold(word)) === fold(word)))
  })

  it('joins no letters of two words', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'قالبتثجحخدأإؤئءةىيَُّـ\u200f٣') })
    fc.assert(fc.property(letters, letters, (one, other) => fold(one) + fold(other) === fold(one + other)))
  })
})

describe('rawForm', () => {
  it.each([
    ['إنَّ', 'إن'],
    ['قـال', 'قال'],
    ['مؤكّداً', 'مؤكدا'],
    ['نفى', 'نفى'],
    ['ﺇﻥ', 'إن'],
    ['‏أن', 'أن'],
  ])('%s is spelled %s', (word, raw) => {
    expect(rawForm(word)).toBe(raw)
  })
})

describe('spelling as evidence', () => {
  it('knows a marked doubling', () => {
    expect(doubledLetters('بيّن')).toBe('ي')
    expect(doubledLetters('عَدَّ')).toBe('د')
    expect(doubledLetters('بين')).toBe('')
  })

  it.each([
    ['أخبار', 'أخبار', 'same'],
    ['أخبار', 'إخبار', 'other'],
    ['اخبار', 'إخبار', 'possible'],
    ['إعتبر', 'اعتبر', 'possible'],
    ['نفي', 'نفى', 'possible'],
    ['إبان', 'أبان', 'other'],
    ['آمر', 'أمر', 'other'],
  ] as const)('«%s» in the text and a reading «%s»: %s', (raw, written, fit) => {
    expect(spellingFit(raw, written)).toBe(fit)
  })
})

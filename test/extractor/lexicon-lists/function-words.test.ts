import { describe, expect, test } from 'vitest'
import {
  complementiserOf,
  discourseMoves,
  endsNoun,
  type FunctionClass,
  functionClasses,
  isFunctionWord,
} from '../../../worker/extractor/lexicon/function-words.ts'
import { phraseAt } from '../../../worker/extractor/lexicon/phrases.ts'
import { fold } from '../../../worker/extractor/text/fold.ts'

const keys = (text: string) => text.split(' ').map(fold)

describe('the closed classes', () => {
  test.for([
    ['في', 'preposition'],
    ['وخلال', 'preposition'],
    ['إليهم', 'preposition'],
    ['عليه', 'preposition'],
    ['لهما', 'preposition'],
    ['ثم', 'conjunction'],
    ['بينما', 'subordinator'],
    ['بعدما', 'subordinator'],
    ['ولم', 'negator'],
    ['الذين', 'relative'],
    ['هؤلاء', 'demonstrative'],
    ['وهي', 'pronoun'],
    ['كيف', 'interrogative'],
    ['كانت', 'auxiliary'],
    ['وقد', 'auxiliary'],
    ['أمس', 'time'],
    ['الأربعاء', 'time'],
    ['حزيران', 'time'],
    ['جانفي', 'time'],
    ['فقط', 'other'],
  ] as const satisfies readonly (readonly [string, FunctionClass])[])('%s: %s', ([word, name]) => {
    expect(isFunctionWord(fold(word), name)).toBe(true)
  })

  test.for(['الوزير', 'محمد', 'قال', 'وزارة', 'فريق', 'مدينة', 'تقرير'])('«%s» is of none', (word) => {
    expect(functionClasses(fold(word)).names).toEqual([])
  })

  test('a word is looked at whole before a conjunction is taken off', () => {
    expect(isFunctionWord(fold('فوق'), 'preposition')).toBe(true)
    expect(isFunctionWord(fold('وسط'), 'preposition')).toBe(true)
  })
})

describe('what opens a reported clause', () => {
  test.for([
    ['إن', 'content', 'ان', undefined, ''],
    ['وأن', 'content', 'ان', undefined, 'و'],
    ['بأنه', 'content', 'بان', 'ه', ''],
    ['إنني', 'content', 'ان', 'ني', ''],
    ['أننا', 'content', 'ان', 'نا', ''],
    ['فإنهم', 'content', 'ان', 'هم', 'ف'],
    ['لأنها', 'cause', 'لان', 'ها', ''],
    ['كأنه', 'likeness', 'كان', 'ه', ''],
    ['ولكنها', 'contrast', 'لكن', 'ها', 'و'],
  ] as const)('%s: %s', ([word, name, particle, pronoun, conjunction]) => {
    const found = complementiserOf(fold(word))
    expect([found?.class, found?.particle, found?.pronoun, found?.conjunction]).toEqual([
      name,
      particle,
      pronoun,
      conjunction,
    ])
  })

  test.for(['أنا', 'كان', 'كانت', 'إلا', 'بيان', 'أنقرة', 'ألا'])('«%s» opens none', (word) => {
    expect(complementiserOf(fold(word))).toBeUndefined()
  })
})

describe('what cannot be in a name', () => {
  test.for(['إن', 'وأنه', 'في', 'الذي', 'بينما', 'وهو', 'لم'])('«%s»', (word) => {
    expect(endsNoun(fold(word))).toBe(true)
  })

  test.for(['الوزير', 'محمد', 'مدينة'])('«%s» can', (word) => {
    expect(endsNoun(fold(word))).toBe(false)
  })

  test('time words and «جدا» may be in one', () => {
    expect(endsNoun(fold('الجمعة'))).toBe(false)
    expect(endsNoun(fold('رمضان'))).toBe(false)
  })

  test('the raw form tells علي from على', () => {
    expect(endsNoun('علي', 'على')).toBe(true)
    expect(endsNoun('علي', 'علي')).toBe(false)
  })

  test('the raw form tells منى from مني', () => {
    expect(endsNoun('مني', 'مني')).toBe(true)
    expect(endsNoun('مني', 'منى')).toBe(false)
  })
})

describe('moves of the discourse', () => {
  test.for([
    ['من جهته', 'turn'],
    ['ومن جانبها', 'turn'],
    ['بدورهم', 'turn'],
    ['في المقابل', 'contrast'],
    ['وعلى صعيد آخر', 'topic'],
    ['إلى ذلك', 'topic'],
    ['في الوقت نفسه', 'sequel'],
  ] as const)('«%s» is a %s', ([text, move]) => {
    expect(phraseAt(discourseMoves, keys(text), 0)?.value).toBe(move)
  })

  test.for(['من جهة', 'في المقابلة', 'إلى الوزير'])('«%s» is none', (text) => {
    expect(phraseAt(discourseMoves, keys(text), 0)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { fold, rawForm } from '../../../worker/extractor/text/fold.ts'
import { spellings } from '../../../worker/extractor/text/spelling.ts'

const spell = (word: string) => spellings()(`، ${word} ،`, 2, 2 + word.length)

describe('the spelling of a word in a text', () => {
  it.each([
    ['و', 'one letter'],
    ['أضاف', 'a hamza'],
    ['أَضَـافَ', 'vowel signs and a tatweel'],
    ['والاستثمار', 'ten letters'],
    ['الاستثمارات', 'eleven'],
    ['بالاستثمارات', 'twelve'],
    ['وبالاستثمارات', 'thirteen'],
    ['٢٠١٥', 'digits'],
    ['F16', 'letters of another script'],
    ['ﻗﺎﻝ', 'presentation forms'],
    ['قا\u200fل', 'a character without a width'],
    ['𞤀𞤣', 'letters outside the basic plane'],
  ])('%s (%s)', (word) => {
    expect(spell(word)).toMatchObject({ key: fold(word), raw: rawForm(word) })
    expect(spell(word)).toMatchObject({ key: fold(word), raw: rawForm(word) })
  })

  it('is the same object again, so that what is found out of it stays', () => {
    for (const word of ['الجسر', 'بالاستثمارات', 'F16']) expect(spell(word)).toBe(spell(word))
    const spellingOf = spellings()
    const long = 'وبالاستثمارات'
    expect(spellingOf(`${long} ${long}`, 0, 13)).toBe(spellingOf(`${long} ${long}`, 14, 27))
  })

  it('is not that of a word with the same beginning, end or middle', () => {
    const words = ['باب', 'بابا', 'بابباب', 'باببابباب', 'باببابباباب', 'باببابباببا', 'باببابباببات', 'تاببابباببات']
    expect(words.map((word) => spell(word).raw)).toEqual(words)
    expect(words.map((word) => spell(word).raw)).toEqual(words)
  })

  it('stays right when more words come by than are kept', () => {
    const letters = [...'بتثجحخدذرزسشصضطظعغفقكلمنهوي']
    const words = letters.flatMap((a) =>
      letters.flatMap((b) => letters.flatMap((c) => letters.map((d) => a + b + c + d))),
    )
    const wrong = [...words.slice(0, 160_000), ...words.slice(0, 1000)].filter((word) => spell(word).raw !== word)
    expect(wrong).toEqual([])
  })
})

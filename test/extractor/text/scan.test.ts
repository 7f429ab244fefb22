import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords } from '../../../worker/extractor/text/count.ts'
import { scan } from '../../../worker/extractor/text/scan.ts'

/** The tokens of a text, each with the first letter of its kind: «w:قال n:3.5 q:« m:، b:⏎». */
const tokens = (text: string): string =>
  scan(text)
    .map(({ kind, start, end }) => `${kind[0]}:${text.slice(start, end).replace(/\n/gu, '⏎')}`)
    .join(' ')

const keys = (text: string): string[] => scan(text).map(({ key }) => key)

describe('words', () => {
  it.each([
    ['قال الوزير', 'w:قال w:الوزير', 'a space parts them'],
    ['قال\u00a0الوزير', 'w:قال w:الوزير', 'so does a no-break space'],
    ['قال،الوزير', 'w:قال m:، w:الوزير', 'and a comma without spaces'],
    ['مؤكِّدًا', 'w:مؤكِّدًا', 'vowel signs belong to the word'],
    ['مـــدير', 'w:مـــدير', 'tatweel inside a word belongs to it'],
    ['ﻗﺎﻝ ﺍﻟﻮﺯﻳﺮ', 'w:ﻗﺎﻝ w:ﺍﻟﻮﺯﻳﺮ', 'presentation forms are letters'],
    ['𞤀𞤣 ok', 'w:𞤀𞤣 w:ok', 'letters outside the basic plane'],
    ['F16', 'w:F16', 'letters and digits'],
    ['16م', 'w:16م', 'a letter turns a number into a word'],
  ])('%s: %s (%s)', (text, expected) => {
    expect(tokens(text)).toBe(expected)
  })

  it('looks through characters without a width', () => {
    expect(keys('\u200fقا\u200dل\u200f \u202bالوزير\u202c')).toEqual(['قال', 'الوزير'])
    expect(tokens('قال\u200f، نعم')).toBe('w:قال m:، w:نعم')
  })

  it('compares presentation forms with plain letters', () => {
    expect(keys('ﻗﺎﻝ')).toEqual(keys('قال'))
  })
})

describe('numbers', () => {
  it.each([
    ['3.5', 'n:3.5'],
    ['٣٫٥', 'n:٣٫٥'],
    ['12,500', 'n:12,500'],
    ['10:30', 'n:10:30'],
    ['300-400', 'n:300-400'],
    ['12/5/2019', 'n:12/5/2019'],
    ['۱۹', 'n:۱۹'],
    ['5.', 'n:5 m:.'],
    ['5, 6', 'n:5 m:, n:6'],
    ['- 5', 'm:- n:5'],
    ['3%', 'n:3 m:%'],
    ['بـ4.6 درجة', 'w:بـ4.6 w:درجة'],
    ['وبـ٤٫٦', 'w:وبـ٤٫٦'],
    ['ل10:30', 'w:ل10:30'],
    ['و2.5 و', 'w:و2.5 w:و'],
    ['بـ4. وقال', 'w:بـ4 m:. w:وقال'],
    ['ب.4', 'w:ب m:. n:4'],
  ])('%s: %s', (text, expected) => {
    expect(tokens(text)).toBe(expected)
  })

  it('are compared by value of their digits', () => {
    expect(keys('٢٠ ۲۰ 20')).toEqual(['20', '20', '20'])
  })
})

describe('initials', () => {
  it.each([
    ['وكالة أ ف ب', ['وكالة', 'افب'], 'with spaces'],
    ['وكالة أ.ف.ب', ['وكالة', 'افب'], 'with stops'],
    ['وكالة أ. ف. ب. عن', ['وكالة', 'افب'], 'with both'],
    ['باريس (أ ب)', ['باريس', '(', 'اب', ')'], 'two in brackets'],
  ])('«%s» are one word (%s)', (text, expected) => {
    expect(keys(text).slice(0, expected.length)).toEqual(expected)
  })

  it.each([
    ['د. سامي حداد', ['د', '.', 'سامي', 'حداد'], 'a title'],
    ['أ.د. سامي', ['ا', '.', 'د', '.', 'سامي'], 'two letters of a title'],
    ['و قال المدير', ['و', 'قال', 'المدير'], 'a conjunction written apart'],
    ['البند أ ب مهم', ['البند', 'ا', 'ب', 'مهم'], 'two letters without brackets'],
  ])('«%s» are not (%s)', (text, expected) => {
    expect(keys(text)).toEqual(expected)
  })
})

describe('the words that are counted in a token', () => {
  it.each([
    ['الجسر', 1, 'one'],
    ['3.5', 2, 'digits on both sides of a point'],
    ['وبـ4,600', 2, 'digits behind a preposition'],
    ['قا\u200fل', 2, 'letters on both sides of what has no width'],
    ['أ.ف.ب', 3, 'initials'],
    ['ـ', 1, 'a tatweel alone, which is a dash'],
    ['«', 0, 'none in a mark'],
    ['\n', 0, 'none in a break'],
  ])('%j: %i (%s)', (text, words) => {
    expect(scan(text).map((token) => token.words)).toEqual([words])
    expect(countWords(text)).toBe(words)
  })
})

describe('marks', () => {
  it.each([
    ['المرفأ ـ متابعات', '-', 'a tatweel alone is a dash'],
    ['المرفأ ــ متابعات', '-', 'so are two'],
    ['المرفأ – متابعات', '-', 'an en dash'],
    ['المرفأ — متابعات', '-', 'an em dash'],
    ['نعم, متابعات', '،', 'a Latin comma'],
    ['نعم; متابعات', '؛', 'a Latin semicolon'],
    ['نعم? متابعات', '؟', 'a Latin question mark'],
    ['نعم۔ متابعات', '.', 'an Urdu stop'],
    ['نعم... متابعات', '…', 'a run of stops'],
    ['نعم.. متابعات', '…', 'two stops'],
    ['نعم… متابعات', '…', 'an ellipsis'],
    ['نعم [ متابعات', '(', 'a square bracket'],
    ['نعم 😀 متابعات', '😀', 'a surrogate pair is one'],
    ['نعم \ude00 متابعات', '\ude00', 'a lone surrogate is one too'],
  ])('%s', (text, key) => {
    expect(scan(text)[1]).toMatchObject({ kind: 'mark', key })
    expect(scan(text)).toHaveLength(3)
  })
})

describe('quotation marks', () => {
  it.each([
    ['«نعم»', 'q:« w:نعم q:»'],
    ['"نعم"', 'q:" w:نعم q:"'],
    ['”نعم“', 'q:” w:نعم q:“'],
    ["''نعم''", "q:'' w:نعم q:''"],
    ['``نعم´´', 'q:`` w:نعم q:´´'],
    ["O'Neil", "w:O m:' w:Neil"],
    ["'نعم'", "q:' w:نعم q:'"],
  ])('%s: %s', (text, expected) => {
    expect(tokens(text)).toBe(expected)
  })
})

describe('line breaks', () => {
  it.each([
    ['نعم\nلا', '\n', 'one'],
    ['نعم\r\nلا', '\n', 'of Windows'],
    ['نعم\rلا', '\n', 'of old'],
    ['نعم\u2028لا', '\n', 'a line separator'],
    ['نعم\n\nلا', '\n\n', 'a blank line'],
    ['نعم\r\n\r\nلا', '\n\n', 'a blank line of Windows'],
    ['نعم\n \u200f \nلا', '\n\n', 'a blank line with spaces'],
  ])('%j', (text, key) => {
    expect(scan(text)[1]).toMatchObject({ kind: 'break', key })
    expect(scan(text)).toHaveLength(3)
  })
})

describe('any text', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'قالو.أ ف ب\n\r"«»،٣5:-ـ(\u200f\ud83d\ude00') })

  it('gives tokens in order, none empty, none over another', () => {
    fc.assert(
      fc.property(letters, (text) => {
        let end = 0
        for (const token of scan(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          end = token.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('counts as many words in its tokens as the text has', () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(scan(text).reduce((sum, { words }) => sum + words, 0)).toBe(countWords(text))
      }),
    )
  })

  it('leaves out nothing but spaces and what has no width', () => {
    fc.assert(
      fc.property(letters, (text) => {
        let rest = ''
        let at = 0
        for (const { start, end } of scan(text)) {
          rest += text.slice(at, start)
          at = end
        }
        expect(rest + text.slice(at)).toMatch(/^[ \u200f]*$/u)
      }),
    )
  })
})

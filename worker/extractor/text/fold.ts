import { isInvisible } from './characters.ts'

/*
 * Two forms of a word. The folded form is what words are compared by; it gives up what writers leave out or confuse:
 * vowel signs, tatweel, the hamza on an alif, the dots of a final ya, foreign letters. The raw form keeps these spellings
 * and serves as evidence where the folded form has two readings («إن» after قال against «أن»).
 *
 * Kept apart on purpose: ة and ه («كتابة» is not «كتابه»), and the hamza on و, on ي and on the line («سؤال», «سائل»,
 * «ماء»): folding these joins unrelated words. Spelling pairs such as «مسؤول»/«مسئول» are listed as variants instead.
 */

const firstTabled = 0x600
const lastTabled = 0x6ff
const tatweel = 0x640
const shadda = 0x651
const hamzaAbove = 0x654

/** Vowel signs and Qur'anic marks: U+0610–061A, U+064B–065F, U+0670, U+06D6–06ED without the letters among them. */
const isMark = (code: number): boolean =>
  (code >= 0x64b && code <= 0x65f) ||
  code === 0x670 ||
  (code >= 0x610 && code <= 0x61a) ||
  (code >= 0x6d6 && code <= 0x6dc) ||
  (code >= 0x6df && code <= 0x6e4) ||
  code === 0x6e7 ||
  code === 0x6e8 ||
  (code >= 0x6ea && code <= 0x6ed) ||
  (code >= 0x8d3 && code <= 0x8ff)

const isPresentationForm = (code: number): boolean =>
  (code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc)

/** Letters that are written for one another. The keys and values are single letters. */
const sameLetters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ک: 'ك',
  گ: 'ك',
  ڭ: 'ك',
  پ: 'ب',
  ڤ: 'ف',
  ڨ: 'ق',
  چ: 'ج',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۃ: 'ة',
}

/** For each code of the Arabic block what it folds to; 0 where it is dropped. */
const foldedCodes = Uint16Array.from({ length: lastTabled - firstTabled + 1 }, (_, index) => {
  const code = firstTabled + index
  if (isMark(code) || code === tatweel || isInvisible(code)) return 0
  if (code >= 0x660 && code <= 0x669) return code - 0x660 + 0x30
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0 + 0x30
  return (sameLetters[String.fromCharCode(code)] ?? String.fromCharCode(code)).charCodeAt(0)
})

/** What a code folds to, 0 where it is dropped. */
function foldedCode(code: number): number {
  if (code >= firstTabled && code <= lastTabled) return foldedCodes[code - firstTabled] ?? code
  if (code >= 0x41 && code <= 0x5a) return code + 0x20
  return isInvisible(code) || isMark(code) ? 0 : code
}

/** Letters of presentation forms are spelled out first: «ﻻ» is لا, «ﷲ» is الله. */
function spelledOut(word: string): string {
  for (let at = 0; at < word.length; at++) {
    if (!isPresentationForm(word.charCodeAt(at))) continue
    return [...word]
      .map((letter) =>
        isPresentationForm(letter.charCodeAt(0)) ? letter.normalize('NFKC').replaceAll(' ', '') : letter,
      )
      .join('')
  }
  return word
}

/** A letter and a combining hamza are the letter with hamza: «و» + U+0654 is «ؤ», «ي» + U+0654 is «ئ». */
const withHamza = (code: number): number | undefined =>
  code === 0x648 ? 0x624 : code === 0x64a || code === 0x649 ? 0x626 : undefined

function mapped(word: string, map: (code: number) => number): string {
  let out = ''
  let from = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    const seat = word.charCodeAt(at + 1) === hamzaAbove ? withHamza(code) : undefined
    const to = seat ?? map(code)
    if (to === code) continue
    out += word.slice(from, at)
    if (to !== 0) out += String.fromCharCode(to)
    from = at + 1
  }
  return from === 0 ? word : out + word.slice(from)
}

/**
 * The form by which words are compared: «أَضَـافَ» and «اضاف» are both «اضاف», «٢٠١٥» is «2015».
 * Offsets into the word are lost; the caller keeps those of the word itself.
 */
export const fold = (word: string): string => mapped(spelledOut(word), foldedCode)

/** The word as spelled, without what has no width of its own: vowel signs, tatweel, direction marks. */
export const rawForm = (word: string): string =>
  mapped(spelledOut(word), (code) => (code === tatweel || isMark(code) || isInvisible(code) ? 0 : code))

/** The letters that the writer marked as doubled: «بيّن» is the verb, where «بين» is nearly always the preposition. */
export function doubledLetters(word: string): string {
  let doubled = ''
  let letter = ''
  for (const character of word) {
    const code = character.charCodeAt(0)
    if (code === shadda) doubled += letter
    else if (!isMark(code) && code !== tatweel) letter = character
  }
  return doubled
}

/** How a word's spelling bears on a reading of it: the same letters, letters that may stand for it, or another word's. */
export type SpellingFit = 'same' | 'possible' | 'other'

const hamzaSeats = 'أإآ'

/**
 * How the spelling in the text bears on a reading with the same folded form. «إخبار» and «أخبار» are each other's `other`;
 * bare alifs, a final ى for ي, and a hamza on the silent alif («إعتبر») are everyday spellings and leave a reading `possible`.
 * @param raw the word of the text, by `rawForm`
 * @param written the reading in full spelling, without vowel signs
 */
export function spellingFit(raw: string, written: string): SpellingFit {
  if (raw === written) return 'same'
  if (raw.length !== written.length) return 'possible'
  for (let at = 0; at < raw.length; at++) {
    const [letter, expected] = [raw.charAt(at), written.charAt(at)]
    if (letter !== expected && hamzaSeats.includes(letter) && hamzaSeats.includes(expected)) return 'other'
  }
  return 'possible'
}

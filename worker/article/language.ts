/** The least share of Arabic letters among all letters of a text that is read: names in other scripts leave room. */
export const leastArabicShare = 0.5

/**
 * The greatest share of letters that Arabic does not write but its sister languages do. Persian and Urdu have 12 % and
 * more of them; an Arabic article with many foreign names («ڤيتنام», «گلوب») stays under 1 %.
 */
export const greatestSisterShare = 0.08

const sisterLetters = new Set('پچژگکیٹڈڑںےہھۀەڤێۆڕڵۇۈېې')
const anyLetter = /^\p{L}$/u

const tatweel = 0x640

/** Whether a code unit is a letter of the Arabic script; the tatweel only stretches one. */
const isArabic = (code: number): boolean =>
  (code >= 0x620 && code <= 0x64a && code !== tatweel) ||
  (code >= 0x66e && code <= 0x6d3) ||
  code === 0x6d5 ||
  (code >= 0x750 && code <= 0x77f) ||
  (code >= 0x8a0 && code <= 0x8c9) ||
  (code >= 0xfb50 && code <= 0xfdfb) ||
  (code >= 0xfe70 && code <= 0xfefc)

const isAsciiLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/** What keeps a text from being read: nothing, no letters at all, or letters of another language. */
export function readability(text: string): 'readable' | 'no_article' | 'unsupported_language' {
  let letters = 0
  let arabic = 0
  let sister = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isArabic(code)) {
      letters++
      arabic++
      if (sisterLetters.has(text.charAt(at))) sister++
    } else if (code < 0x80) {
      if (isAsciiLetter(code)) letters++
    } else if (code >= 0xd800 && code <= 0xdbff) {
      if (anyLetter.test(text.slice(at, at + 2))) letters++
    } else if (anyLetter.test(text.charAt(at)) && code !== tatweel) letters++
  }
  if (letters === 0) return 'no_article'
  return arabic / letters < leastArabicShare || sister / letters > greatestSisterShare
    ? 'unsupported_language'
    : 'readable'
}

/**
 * Character classes of Arabic news text. Everything here works on single UTF-16 code units, so that the scanner
 * stays one linear pass; only what lies outside the Arabic and Latin blocks asks a Unicode property.
 */

const letterMarkDigit = /^[\p{L}\p{M}\p{N}]$/u

/** Characters without a width: bidi controls, joiners, soft hyphen, byte order mark. The scanner looks through them. */
export const isInvisible = (code: number): boolean =>
  code === 0xad ||
  code === 0x61c ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0xfeff

const bidiControl = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/** Whether a text has controls of the writing direction, which could make a reader see another order than the analysis. */
export const hasBidiControl = (text: string): boolean => bidiControl.test(text)

/** Spaces within a line, the no-break space among them (a quarter of Arabic articles contain some). */
export const isSpace = (code: number): boolean =>
  code === 0x20 ||
  code === 0x09 ||
  code === 0xa0 ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x205f

/** Line breaks of all conventions. */
export const isLineBreak = (code: number): boolean =>
  code === 0x0a ||
  code === 0x0d ||
  code === 0x0b ||
  code === 0x0c ||
  code === 0x85 ||
  code === 0x2028 ||
  code === 0x2029

/** ASCII, Arabic-Indic and extended (Persian) digits. */
export const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)

/** Letters, marks and digits, that is what words are made of, tatweel included. */
export function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 0x620 && code <= 0x669) return true
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  if (code >= 0x66e && code <= 0x6d3) return true
  if (code >= 0xd800 && code <= 0xdfff) {
    const first = code < 0xdc00 ? at : at - 1
    const point = text.codePointAt(first)
    return point !== undefined && point > 0xffff && letterMarkDigit.test(String.fromCodePoint(point))
  }
  return letterMarkDigit.test(text.charAt(at))
}

/** Quotation marks by family, so that mixed and reversed pairs can be told from nested ones. */
export type QuoteFamily = 'guillemet' | 'curly' | 'straight' | 'single'

const quoteFamilies: Readonly<Record<string, QuoteFamily>> = {
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'guillemet',
  '›': 'guillemet',
  '《': 'guillemet',
  '》': 'guillemet',
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '‟': 'curly',
  '″': 'curly',
  '‶': 'curly',
  '〃': 'curly',
  '˝': 'curly',
  '"': 'straight',
  '＂': 'straight',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  "'": 'single',
  '`': 'single',
  '´': 'single',
}

/** The family of a quotation mark; undefined for any other character. */
export const quoteFamily = (character: string): QuoteFamily | undefined => quoteFamilies[character]

const markClasses: Readonly<Record<string, string>> = {
  ',': '،',
  '‚': '،',
  '٬': '،',
  ';': '؛',
  '?': '؟',
  '۔': '.',
  '．': '.',
  '：': ':',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '―': '-',
  '−': '-',
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
  '﴾': '(',
  '﴿': ')',
}

/** The class of a punctuation mark: Latin and Arabic forms of one mark fall together («,» is «،»). */
export const markClass = (character: string): string => markClasses[character] ?? character

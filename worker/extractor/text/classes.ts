import { isDigit, isInvisible, isLineBreak, isSpace, isWordCharacter, quoteFamily } from './characters.ts'

/*
 * What characters.ts says of a code unit, all at once: the scanner asks six questions of every one of a text, and a table of
 * bits answers them by one look-up. The predicates stay the definition; they fill the table as characters come by.
 */

/** Letters, marks and digits; digits and the tatweel have a bit of their own besides. */
export const wordBit = 1
export const digitBit = 2
export const tatweelBit = 4
export const spaceBit = 8
export const invisibleBit = 16
export const breakBit = 32
export const quoteBit = 64
/** An apostrophe, which may stand within a word; with the bit of quotation marks. */
export const singleQuoteBit = 128
/** Everything that has been looked up, other marks too: their bits alone would be 0, as those of what is not. */
const knownBit = 256

const table = new Uint16Array(0x10000)

/** Asks the predicates. Halves of a pair are what the whole pair is, and not kept. */
function classify(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const family = quoteFamily(text.charAt(at))
  const bits =
    knownBit |
    (isWordCharacter(text, at) ? wordBit : 0) |
    (isDigit(code) ? digitBit : 0) |
    (code === 0x640 ? tatweelBit : 0) |
    (isSpace(code) ? spaceBit : 0) |
    (isInvisible(code) ? invisibleBit : 0) |
    (isLineBreak(code) ? breakBit : 0) |
    (family !== undefined ? quoteBit : 0) |
    (family === 'single' ? singleQuoteBit : 0)
  if (code < 0xd800 || code > 0xdfff) table[code] = bits
  return bits
}

/** What the code unit at an offset is, as bits; 0 behind the end of the text, which the table is never asked for. */
export const classAt = (text: string, at: number): number =>
  at < text.length ? table[text.charCodeAt(at)] || classify(text, at) : 0

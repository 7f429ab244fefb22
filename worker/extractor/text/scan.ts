import type { Token } from '../document.ts'
import { isDigit, isInvisible, markClass } from './characters.ts'
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
} from './classes.ts'
import { countWords } from './count.ts'
import { fold } from './fold.ts'
import { joinInitials } from './initials.ts'
import { spellings } from './spelling.ts'

/** Separators that hold a number together when a digit stands on both sides: «3.5», «12,500», «10:30», «300-400». */
const withinNumbers = new Set(['.', ',', '٫', '٬', '،', ':', '/', '-', '–'])

/** Where the word that begins at `start` ends: letters, marks, digits, and invisible characters between them. */
function endOfWord(text: string, start: number): number {
  let end = start
  for (let at = start; at < text.length; at++) {
    const is = classAt(text, at)
    if (is & wordBit) end = at + 1
    else if (!(is & invisibleBit)) break
  }
  return end
}

/** Where the letters end that begin at `start`; short of the word's end where anything else stands in it, a digit or tatweel too. */
function endOfLetters(text: string, start: number): number {
  let at = start
  while (at < text.length && (classAt(text, at) & (wordBit | digitBit | tatweelBit)) === wordBit) at++
  return at
}

/** Where the number that begins at `start` ends, separators between digits included; a letter turns it into a word. */
function endOfNumber(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    if (classAt(text, at) & (digitBit | invisibleBit)) at++
    else if (withinNumbers.has(text.charAt(at)) && at > start && isDigit(text.charCodeAt(at + 1))) at++
    else break
  }
  while (at > start && isInvisible(text.charCodeAt(at - 1))) at--
  return at
}

/** Where the digits begin that a word joins to «و» or a preposition: «بـ4.6», «وب3,5»; undefined where it joins none. */
function joinedNumber(text: string, start: number): number | undefined {
  let at = start
  if ('وف'.includes(text.charAt(at))) at++
  if ('بلك'.includes(text.charAt(at))) at++
  if (at === start) return undefined
  while (classAt(text, at) & (tatweelBit | invisibleBit)) at++
  return classAt(text, at) & digitBit ? at : undefined
}

/** Two apostrophes or backticks in a row are one quotation mark; an apostrophe between letters is none: «O'Neil». */
function quoteLength(text: string, at: number, is: number): number {
  if (!(is & quoteBit)) return 0
  if (!(is & singleQuoteBit)) return 1
  if (classAt(text, at + 1) & singleQuoteBit) return 2
  return at > 0 && classAt(text, at - 1) & classAt(text, at + 1) & wordBit ? 0 : 1
}

const isTatweelOnly = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (!(classAt(text, at) & (tatweelBit | invisibleBit))) return false
  return true
}

/** Keeps what is made of a single character, so that it is one string, whichever text the character stands in. */
function ofCharacter(make: (character: string) => string): (code: number) => string {
  const known = new Map<number, string>()
  return (code) => {
    const found = known.get(code)
    if (found !== undefined) return found
    const made = make(String.fromCharCode(code))
    known.set(code, made)
    return made
  }
}

const markKey = ofCharacter(markClass)
const quoteKey = ofCharacter((character) => character)

/**
 * The tokens of a text in one linear pass. A tatweel alone is a dash («-ـ»); runs of stops are one «…»; several line
 * breaks in a row are one token whose key tells whether a blank line lies between («\n» or «\n\n»).
 */
export function scan(text: string): Token[] {
  const tokens: Token[] = []
  const spellingOf = spellings()
  const push = (kind: Token['kind'], start: number, end: number, key: string, words: number) => {
    tokens.push({ kind, start, end, key, raw: key, words, spelling: undefined })
  }
  const pushWord = (start: number, end: number, words: number) => {
    const spelling = spellingOf(text, start, end)
    tokens.push({ kind: 'word', start, end, key: spelling.key, raw: spelling.raw, words, spelling })
  }
  let at = 0
  while (at < text.length) {
    const is = classAt(text, at)
    if (is & (spaceBit | invisibleBit)) at++
    else if (is & wordBit) {
      const start = at
      at = endOfLetters(text, start)
      if (at > start && !(classAt(text, at) & (wordBit | invisibleBit))) {
        pushWord(start, at, 1)
        continue
      }
      const digits = is & digitBit ? start : joinedNumber(text, start)
      at = digits === undefined ? start : endOfNumber(text, digits)
      const end = Math.max(at, endOfWord(text, at))
      if (end > at || !(is & digitBit)) {
        at = end
        const words = countWords(text, start, end)
        if (isTatweelOnly(text, start, end)) push('mark', start, end, '-', words)
        else pushWord(start, end, words)
      } else push('number', start, at, fold(text.slice(start, at)), countWords(text, start, at))
    } else if (is & breakBit) {
      const start = at
      let breaks = 0
      let end = at
      for (; at < text.length; at++) {
        const next = classAt(text, at)
        if (next & breakBit) {
          if (!(text.charCodeAt(at) === 0x0a && text.charCodeAt(at - 1) === 0x0d)) breaks++
          end = at + 1
        } else if (!(next & (spaceBit | invisibleBit))) break
      }
      push('break', start, end, breaks > 1 ? '\n\n' : '\n', 0)
    } else {
      const code = text.charCodeAt(at)
      const quote = quoteLength(text, at, is)
      if (quote > 0) {
        push('quote', at, at + quote, quote === 2 ? '"' : quoteKey(code), 0)
        at += quote
      } else if (code === 0x2e || code === 0x2026) {
        const start = at
        while (text.charCodeAt(at) === 0x2e || text.charCodeAt(at) === 0x2026) at++
        push('mark', start, at, at - start > 1 || code === 0x2026 ? '…' : '.', 0)
      } else {
        const high = code >= 0xd800 && code < 0xdc00 && at + 1 < text.length
        push('mark', at, at + (high ? 2 : 1), high ? text.slice(at, at + 2) : markKey(code), 0)
        at += high ? 2 : 1
      }
    }
  }
  return joinInitials(tokens, text)
}

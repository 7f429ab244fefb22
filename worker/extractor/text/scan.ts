import type { Token } from '../document.ts'
import { isDigit, isInvisible, isLineBreak, isSpace, isWordCharacter, markClass, quoteFamily } from './characters.ts'
import { fold } from './fold.ts'
import { spellings } from './spelling.ts'

const tatweel = 0x640
/** Separators that hold a number together when a digit stands on both sides: «3.5», «12,500», «10:30», «300-400». */
const withinNumbers = new Set(['.', ',', '٫', '٬', '،', ':', '/', '-', '–'])

/** Where the word that begins at `start` ends: letters, marks, digits, and invisible characters between them. */
function endOfWord(text: string, start: number): number {
  let end = start
  for (let at = start; at < text.length; at++) {
    if (isWordCharacter(text, at)) end = at + 1
    else if (!isInvisible(text.charCodeAt(at))) break
  }
  return end
}

/** Where the number that begins at `start` ends, separators between digits included; a letter turns it into a word. */
function endOfNumber(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    if (isDigit(text.charCodeAt(at)) || isInvisible(text.charCodeAt(at))) at++
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
  while (text.charCodeAt(at) === tatweel || isInvisible(text.charCodeAt(at))) at++
  return isDigit(text.charCodeAt(at)) ? at : undefined
}

/** Two apostrophes or backticks in a row are one quotation mark; an apostrophe between letters is none: «O'Neil». */
function quoteLength(text: string, at: number): number {
  const family = quoteFamily(text.charAt(at))
  if (family === undefined) return 0
  if (family !== 'single') return 1
  if (quoteFamily(text.charAt(at + 1)) === 'single') return 2
  const between = at > 0 && isWordCharacter(text, at - 1) && at + 1 < text.length && isWordCharacter(text, at + 1)
  return between ? 0 : 1
}

const isTatweelOnly = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++)
    if (text.charCodeAt(at) !== tatweel && !isInvisible(text.charCodeAt(at))) return false
  return true
}

/**
 * The tokens of a text in one linear pass. A tatweel alone is a dash («-ـ»); runs of stops are one «…»; several line
 * breaks in a row are one token whose key tells whether a blank line lies between («\n» or «\n\n»).
 */
export function scan(text: string): Token[] {
  const tokens: Token[] = []
  const spellingOf = spellings()
  const push = (kind: Token['kind'], start: number, end: number, key: string) => {
    tokens.push({ kind, start, end, key, raw: key, spelling: undefined })
  }
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isSpace(code) || isInvisible(code)) at++
    else if (isLineBreak(code)) {
      const start = at
      let breaks = 0
      let end = at
      for (; at < text.length; at++) {
        const next = text.charCodeAt(at)
        if (isLineBreak(next)) {
          if (!(next === 0x0a && text.charCodeAt(at - 1) === 0x0d)) breaks++
          end = at + 1
        } else if (!isSpace(next) && !isInvisible(next)) break
      }
      push('break', start, end, breaks > 1 ? '\n\n' : '\n')
    } else if (isWordCharacter(text, at)) {
      const start = at
      const digits = isDigit(code) ? at : joinedNumber(text, at)
      if (digits !== undefined) at = endOfNumber(text, digits)
      const end = Math.max(at, endOfWord(text, at))
      if (end > at || !isDigit(code)) {
        at = end
        if (isTatweelOnly(text, start, end)) push('mark', start, end, '-')
        else {
          const spelling = spellingOf(text.slice(start, end))
          tokens.push({ kind: 'word', start, end, key: spelling.key, raw: spelling.raw, spelling })
        }
      } else push('number', start, at, fold(text.slice(start, at)))
    } else {
      const quote = quoteLength(text, at)
      const character = text.charAt(at)
      if (quote > 0) {
        push('quote', at, at + quote, quote === 2 ? '"' : character)
        at += quote
      } else if (character === '.' || character === '…') {
        const start = at
        while (text.charAt(at) === '.' || text.charAt(at) === '…') at++
        push('mark', start, at, at - start > 1 || character === '…' ? '…' : '.')
      } else {
        const high = code >= 0xd800 && code < 0xdc00 && at + 1 < text.length
        const length = high ? 2 : 1
        push('mark', at, at + length, length === 2 ? text.slice(at, at + 2) : markClass(character))
        at += length
      }
    }
  }
  return joinInitials(tokens, text)
}

const isSingleLetter = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'word' && token.key.length === 1 && token.key >= 'ا'

/**
 * Joins the letters of an agency's initials into one word: «أ ف ب», «(د. ب. أ)», «أ.ف.ب». At least three letters, or two
 * between brackets («(أ ب)»), so that «و», «د.» or «م.» before a name stay what they are.
 */
function joinInitials(tokens: Token[], text: string): Token[] {
  const out: Token[] = []
  let at = 0
  while (at < tokens.length) {
    const first = tokens[at]
    if (!isSingleLetter(first)) {
      if (first) out.push(first)
      at++
      continue
    }
    const letters = [first]
    let next = at + 1
    let end = next
    for (;;) {
      const candidate = tokens[next]
      if (candidate?.key === '.' && candidate.kind === 'mark') next++
      const letter = tokens[next]
      if (!isSingleLetter(letter)) break
      letters.push(letter)
      next++
      end = next
    }
    const bracketed = tokens[at - 1]?.key === '(' && (tokens[end]?.key === ')' || tokens[end + 1]?.key === ')')
    const last = tokens[end - 1]
    if (last && (letters.length >= 3 || (letters.length === 2 && bracketed))) {
      const stop = tokens[end]?.key === '.' && bracketed ? end + 1 : end
      const closing = tokens[stop - 1] ?? last
      const key = letters.map((letter) => letter.key).join('')
      const raw = text.slice(first.start, closing.end)
      const spelling = { key, raw, facts: undefined }
      out.push({ kind: 'word', start: first.start, end: closing.end, key, raw, spelling })
      at = stop
    } else {
      out.push(first)
      at++
    }
  }
  return out
}

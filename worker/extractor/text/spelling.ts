import { fold, rawForm } from './fold.ts'
import { longestRemembered, remembered } from './remembered.ts'

/**
 * A word as it is spelled: the two forms by which it is compared, and what later stages have found out of it. What they ask of every
 * word of a text stands here, as bits, and not with the facts: the memory of these is far away.
 */
export type Spelling = {
  readonly key: string
  readonly raw: string
  facts: unknown
  hints: number
  tables: number
}

/** A spelling of which nothing has been found out. */
export const spelling = (key: string, raw: string): Spelling => ({ key, raw, facts: undefined, hints: 0, tables: 0 })

const spelled = (word: string): Spelling => spelling(fold(word), rawForm(word))

/** The block of Arabic, of which a letter takes eight bits; no letter is the first of the block. */
const block = 0x600
/** So many letters are all that a word is known by: three to a number. */
const longest = 12

/** A spelling with the letters of its word, and the next one that has the same place in the table. */
type Known = Spelling & {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly next: Known | undefined
}

/** The last so many different words are known at least, and never more than twice as many. */
const room = 50_000
const places = 1 << 16
/** So many words with one place are looked through; a text that is made to have more is only slower. */
const furthest = 8

let recent: (Known | undefined)[] = new Array(places)
let earlier: (Known | undefined)[] = new Array(places)
let size = 0

/** The upper half of a product of all four, in which each letter has a part. */
const placeOf = (a: number, b: number, c: number, d: number): number =>
  Math.imul(Math.imul(Math.imul(Math.imul(a, 0x2c1b3c6d) ^ b, 0x297a2d39) ^ c, 0x2c1b3c6d) ^ d, 0x297a2d39) >>> 16

function findIn(first: Known | undefined, a: number, b: number, c: number, d: number): Known | undefined {
  let known = first
  for (let step = 0; known !== undefined && step < furthest; step++, known = known.next)
    if (known.d === d && known.c === c && known.b === b && known.a === a) return known
  return undefined
}

/**
 * The spelling of a word of up to twelve letters of the Arabic block that stands in a text; undefined for another one. The same
 * words come again and again, in one text and in the next: they are known by four small numbers, so that nothing is cut out
 * of the text, and are found in two places of the memory.
 */
function common(text: string, start: number, end: number): Spelling | undefined {
  if (end - start > longest) return undefined
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let at = start, count = 0; at < end; at++) {
    const letter = text.charCodeAt(at) - block
    if (letter <= 0 || letter > 0xff) return undefined
    if (count++ === 3) {
      a = b
      b = c
      c = d
      d = 0
      count = 1
    }
    d = (d << 8) | letter
  }
  const place = placeOf(a, b, c, d)
  return findIn(recent[place], a, b, c, d) ?? remember(text.slice(start, end), place, a, b, c, d)
}

function remember(word: string, place: number, a: number, b: number, c: number, d: number): Spelling {
  const { key, raw, facts, hints, tables } = findIn(earlier[place], a, b, c, d) ?? spelled(word)
  if (size >= room) {
    earlier = recent
    recent = new Array(places)
    size = 0
  }
  const known = { key, raw, facts, hints, tables, a, b, c, d, next: recent[place] }
  recent[place] = known
  size++
  return known
}

/** Words with letters of other scripts, and presentation forms. */
const uncommon = remembered(10_000, spelled)

/** Finds the spellings of one text. The same word has the same spelling everywhere in it, and mostly in other texts too. */
export function spellings(): (text: string, start: number, end: number) => Spelling {
  const long = new Map<string, Spelling>()
  return (text, start, end) => {
    const known = common(text, start, end)
    if (known !== undefined) return known
    const word = text.slice(start, end)
    if (word.length <= longestRemembered) return uncommon(word)
    const found = long.get(word) ?? spelled(word)
    long.set(word, found)
    return found
  }
}

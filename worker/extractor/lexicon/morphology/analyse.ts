import { once } from '../../once.ts'
import { fold } from '../../text/fold.ts'
import { type Entry, stemsOf, wordOf } from './inflect.ts'
import { beforePronoun, carries, pronounReadings } from './pronouns.ts'
import type { Features, Stem } from './types.ts'

/** A word recognised as a form of a dictionary entry. */
export type Analysis<T> = {
  readonly entry: T
  readonly features: Features
  /** The form without clitics, in full spelling. */
  readonly written: string
  /** The pronoun at the word's end. */
  readonly pronoun?: string
}

type Known<T> = { readonly entry: T; readonly stem: Stem }

/**
 * The stems of a dictionary as plain data, to be baked: of each entry a line with the folded forms of its stems, those of imperfects first,
 * `قول قل|قال قل قيل`.
 */
export type DictionaryRows = string

/** Which entries have a stem with a folded form, and from when a word first asks for it the stems. */
type StemTable<T> = Map<string, number | number[] | readonly Known<T>[]>

/**
 * The stems of a dictionary by folded form. Words are taken apart when they are looked up, instead of all words being built
 * beforehand: there are four times as many words as stems.
 */
export type Dictionary<T> = {
  readonly stemsOf: (place: number) => readonly Known<T>[]
  /** Made when a word is first looked up. */
  readonly tables: () => { readonly prefixed: StemTable<T>; readonly plain: StemTable<T> }
}

/** The rows of a dictionary. */
export function dictionaryRows(entries: readonly Entry[]): DictionaryRows {
  const keysOf = (stems: readonly Stem[], prefixed: boolean): string =>
    [...new Set(stems.filter((stem) => stem.prefixed === prefixed).map(({ written }) => fold(written)))].join(' ')
  const lines = entries.map((entry) => {
    const stems = stemsOf(entry)
    return `${keysOf(stems, true)}|${keysOf(stems, false)}`
  })
  return lines.join('\n')
}

/** A dictionary of the entries whose rows these are. The stems of an entry are made when a word first asks for one of them. */
export const dictionaryOf = <T>(
  entries: () => readonly T[],
  rows: DictionaryRows,
  toEntry: (entry: T) => Entry,
): Dictionary<T> => ({
  stemsOf: (place) => {
    const entry = entries()[place] as T
    return stemsOf(toEntry(entry)).map((stem) => ({ entry, stem }))
  },
  tables: once(() => {
    const prefixed: StemTable<T> = new Map()
    const plain: StemTable<T> = new Map()
    for (const [place, line] of rows.split('\n').entries()) {
      const [imperfects = '', others = ''] = line.split('|')
      addKeys(prefixed, imperfects, place)
      addKeys(plain, others, place)
    }
    return { prefixed, plain }
  }),
})

function addKeys<T>(table: StemTable<T>, keys: string, place: number): void {
  if (keys === '') return
  for (const key of keys.split(' ')) {
    const others = table.get(key)
    if (others === undefined) table.set(key, place)
    else table.set(key, [...(typeof others === 'number' ? [others] : (others as number[])), place])
  }
}

/** The stems with a folded form. */
function stemsWith<T>(dictionary: Dictionary<T>, prefixed: boolean, key: string): readonly Known<T>[] | undefined {
  const tables = dictionary.tables()
  const table = prefixed ? tables.prefixed : tables.plain
  const known = table.get(key)
  if (known === undefined) return undefined
  if (typeof known !== 'number' && typeof known[0] !== 'number') return known as readonly Known<T>[]
  const places = typeof known === 'number' ? [known] : (known as number[])
  const stems = places.flatMap((place) =>
    dictionary.stemsOf(place).filter(({ stem }) => stem.prefixed === prefixed && fold(stem.written) === key),
  )
  table.set(key, stems)
  return stems
}

/** The endings of all paradigms by their last letter, the empty one left out. */
const endingsByLetter: Readonly<Record<string, readonly string[]>> = {
  ت: ['ت', 'ات'],
  ا: ['ا', 'تا', 'وا', 'نا'],
  ن: ['ن', 'ان', 'ون', 'ين', 'تين'],
  ة: ['ة'],
}

const none: readonly string[] = []

/** All readings of a folded word that has no prefix of its own: bare («قالوا») and with a pronoun («وصفها»). */
export function analyses<T>(dictionary: Dictionary<T>, word: string): Analysis<T>[] {
  const found = bareAnalyses(dictionary, word)
  for (const { pronoun, rest } of pronounReadings(word)) {
    for (const bare of beforePronoun(rest)) {
      for (const analysis of bareAnalyses(dictionary, bare)) {
        if (carries(analysis, rest, pronoun)) found.push({ ...analysis, pronoun })
      }
    }
  }
  return found
}

function bareAnalyses<T>(dictionary: Dictionary<T>, word: string): Analysis<T>[] {
  const found: Analysis<T>[] = []
  addWithEnding(dictionary, word, '', found)
  for (const ending of endingsByLetter[word.charAt(word.length - 1)] ?? none) {
    if (word.endsWith(ending)) addWithEnding(dictionary, word, ending, found)
  }
  return found
}

/** The readings of a word as stem and ending, and as prefix, stem and ending. */
function addWithEnding<T>(dictionary: Dictionary<T>, word: string, ending: string, found: Analysis<T>[]): void {
  const end = word.length - ending.length
  add(stemsWith(dictionary, false, word.slice(0, end)), ending, found)
  const prefix = word.charAt(0)
  if (prefix === 'ي' || prefix === 'ت' || prefix === 'ا' || prefix === 'ن') {
    add(stemsWith(dictionary, true, word.slice(1, end)), prefix + ending, found)
  }
}

function add<T>(known: readonly Known<T>[] | undefined, ending: string, found: Analysis<T>[]): void {
  if (known === undefined) return
  for (const { entry, stem } of known) {
    for (const features of stem.paradigm.get(ending) ?? [])
      found.push({ entry, features, written: wordOf(stem, ending) })
  }
}

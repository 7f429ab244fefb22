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
 * The stems of a dictionary by folded form. Words are taken apart when they are looked up, instead of all words being built
 * beforehand: there are four times as many words as stems, and the table is built whenever a Worker starts.
 */
export type Dictionary<T> = {
  readonly prefixed: ReadonlyMap<string, Known<T>[]>
  readonly plain: ReadonlyMap<string, Known<T>[]>
}

/** The dictionary of a list of entries. */
export function dictionaryOf<T>(entries: readonly T[], toEntry: (entry: T) => Entry): Dictionary<T> {
  const dictionary = { prefixed: new Map<string, Known<T>[]>(), plain: new Map<string, Known<T>[]>() }
  for (const entry of entries) {
    for (const stem of stemsOf(toEntry(entry))) {
      const table = stem.prefixed ? dictionary.prefixed : dictionary.plain
      const key = fold(stem.written)
      const others = table.get(key)
      if (others) others.push({ entry, stem })
      else table.set(key, [{ entry, stem }])
    }
  }
  return dictionary
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
function addWithEnding<T>(
  { plain, prefixed }: Dictionary<T>,
  word: string,
  ending: string,
  found: Analysis<T>[],
): void {
  const end = word.length - ending.length
  add(plain.get(word.slice(0, end)), ending, found)
  const prefix = word.charAt(0)
  if (prefix === 'ي' || prefix === 'ت' || prefix === 'ا' || prefix === 'ن') {
    add(prefixed.get(word.slice(1, end)), prefix + ending, found)
  }
}

function add<T>(known: readonly Known<T>[] | undefined, ending: string, found: Analysis<T>[]): void {
  if (known === undefined) return
  for (const { entry, stem } of known) {
    for (const features of stem.paradigm.get(ending) ?? [])
      found.push({ entry, features, written: wordOf(stem, ending) })
  }
}

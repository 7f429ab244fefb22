import { fold } from '../text/fold.ts'
import { type WordReading, wordReadings } from './proclitics.ts'

/** The words of phrases as a tree: what may follow the words so far, and what the phrase is that ends here. */
type Step<T> = { end?: { readonly value: T; readonly phrase: string }; readonly next: Map<string, Step<T>> }

/** A list of names of one or more words, to be found in a text by their first word. */
export type PhraseTable<T> = { readonly first: ReadonlyMap<string, Step<T>> }

/** All tables, by the words with which their phrases begin. */
const tablesByFirst = new Map<string, Set<object>>()

/** How a word may begin a phrase: what is glued to it, and the phrase's first word. */
type Beginning = Pick<WordReading, 'conjunction' | 'preposition'> & { readonly first: string }

/** How a word may begin the phrases of each table: hardly any word begins one. */
export type Beginnings = ReadonlyMap<object, readonly Beginning[]>

/** A word that begins no phrase of any table. */
export const noBeginnings: Beginnings = new Map()

/** What phrases a folded word may begin. It may carry و/ف and ب/ل/ك: «وللأمم المتحدة». */
export function beginningsOf(key: string): Beginnings {
  let beginnings: Map<object, Beginning[]> | undefined
  for (const { conjunction, preposition, definite, stem } of wordReadings(key)) {
    const first = definite ? `ال${stem}` : stem
    for (const table of tablesByFirst.get(first) ?? []) {
      beginnings ??= new Map()
      const readings = beginnings.get(table) ?? []
      readings.push({ conjunction, preposition, first })
      beginnings.set(table, readings)
    }
  }
  return beginnings ?? noBeginnings
}

/** A name found in a text: how many tokens it covers, and what was glued to its first word. */
export type PhraseHit<T> = Pick<WordReading, 'conjunction' | 'preposition'> & {
  readonly value: T
  /** The phrase as listed, folded. */
  readonly phrase: string
  readonly length: number
}

/** A table of phrases in ordinary spelling, words parted by one space. Of two equal phrases the first counts. */
export function phraseTable<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const first = new Map<string, Step<T>>()
  const rows = [...entries]
  // Folded in one go: two thousand single calls are a good part of the Worker's start.
  const folded = fold(rows.map(([phrase]) => phrase).join('\n')).split('\n')
  for (const [index, [, value]] of rows.entries()) {
    const phrase = folded[index] ?? ''
    const last = phrase.split(' ').reduce<Step<T> | undefined>((step, word) => {
      const steps = step?.next ?? first
      const known = steps.get(word) ?? { next: new Map() }
      steps.set(word, known)
      return known
    }, undefined)
    if (last) last.end ??= { value, phrase }
  }
  const table = { first }
  for (const word of first.keys()) {
    const tables = tablesByFirst.get(word)
    if (tables) tables.add(table)
    else tablesByFirst.set(word, new Set([table]))
  }
  return table
}

/**
 * The longest phrase of a table that starts at the token `at`. The first word may carry a conjunction and a preposition;
 * the full stops of a spelled-out acronym are stepped over («أ. ف. ب.»).
 * @param keys the folded keys of all tokens, marks included
 * @param beginnings what phrases the first word may begin
 */
export function phraseAt<T>(
  table: PhraseTable<T>,
  keys: readonly string[],
  at: number,
  beginnings = beginningsOf(keys[at] ?? ''),
): PhraseHit<T> | undefined {
  const readings = beginnings === noBeginnings ? undefined : beginnings.get(table)
  if (!readings) return undefined
  let best: PhraseHit<T> | undefined
  for (const { conjunction, preposition, first } of readings) {
    const hit = longestFrom(table, first, keys, at)
    if (hit && hit.length > (best?.length ?? 0)) best = { ...hit, conjunction, preposition }
  }
  return best
}

function longestFrom<T>(
  table: PhraseTable<T>,
  first: string,
  keys: readonly string[],
  at: number,
): { value: T; phrase: string; length: number } | undefined {
  let found: { value: T; phrase: string; length: number } | undefined
  let step = table.first.get(first)
  let next = at + 1
  let word = first
  while (step) {
    if (step.end) found = { ...step.end, length: next - at }
    if (step.next.size === 0) return found
    if (keys[next] === '.' && word.length === 1) next++
    word = keys[next] ?? ''
    step = step.next.get(word)
    next++
  }
  return found
}

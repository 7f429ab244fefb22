import { fold } from '../text/fold.ts'
import { type WordReading, wordReadings } from './proclitics.ts'

/** A list of names of one or more words, to be found in a text by their first word. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>

/** One name: the folded words, and what the list says of it. */
export type Phrase<T> = { readonly words: readonly string[]; readonly value: T }

/** A name found in a text: how many tokens it covers, and what was glued to its first word. */
export type PhraseHit<T> = Pick<WordReading, 'conjunction' | 'preposition'> & {
  readonly value: T
  readonly words: readonly string[]
  readonly length: number
}

/** A table of phrases in ordinary spelling, words parted by a space; longer phrases are tried first. */
export function phraseTable<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>()
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ').map(fold)
    const first = words[0] ?? ''
    const others = table.get(first)
    if (others) others.push({ words, value })
    else table.set(first, [{ words, value }])
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return table
}

/**
 * The longest phrase of a table that starts at the token `at`. The first word may carry و/ف and ب/ل/ك («وللأمم المتحدة»);
 * the full stops of a spelled-out acronym are stepped over («أ. ف. ب.»).
 * @param keys the folded keys of all tokens, marks included
 */
export function phraseAt<T>(table: PhraseTable<T>, keys: readonly string[], at: number): PhraseHit<T> | undefined {
  let best: PhraseHit<T> | undefined
  for (const { conjunction, preposition, definite, stem } of wordReadings(keys[at] ?? '')) {
    const first = definite ? `ال${stem}` : stem
    for (const { words, value } of table.get(first) ?? []) {
      const length = matchLength(words, keys, at)
      if (length > 0 && length > (best?.length ?? 0)) best = { value, words, length, conjunction, preposition }
    }
  }
  return best
}

/** How many tokens the phrase covers from `at`, 0 when it does not stand there; the first word is known to fit. */
function matchLength(words: readonly string[], keys: readonly string[], at: number): number {
  let next = at + 1
  for (let index = 1; index < words.length; index++) {
    const afterLetter = words[index - 1]?.length === 1
    if (afterLetter && keys[next] === '.') next++
    if (keys[next] !== words[index]) return 0
    next++
  }
  return next - at
}

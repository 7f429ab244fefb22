/** Longer words are rare, and a slice that long may hold on to the whole text from which it was taken. */
const longestWord = 12

/** What is known of words, for as long as there is room. */
export type WordMemory<T> = {
  readonly get: (word: string) => T | undefined
  /** Keeps what was found of a word, and gives it back. */
  readonly keep: (word: string, found: T) => T
}

/**
 * A memory for what follows from a word alone: the same words come again and again, in one article and in the next. The
 * last `room` different words are kept at least, and never more than twice as many, so that no text fills the memory.
 */
export function wordMemory<T>(room: number): WordMemory<T> {
  let recent = new Map<string, T>()
  let earlier = new Map<string, T>()
  const keep = (word: string, found: T): T => {
    if (word.length > longestWord) return found
    if (recent.size >= room) {
      earlier = recent
      recent = new Map()
    }
    recent.set(word, found)
    return found
  }
  const get = (word: string): T | undefined => {
    const known = recent.get(word)
    if (known !== undefined) return known
    const old = earlier.get(word)
    return old === undefined ? undefined : keep(word, old)
  }
  return { get, keep }
}

/** A pure function of a word that keeps what it found, that it found nothing too. */
export function remembered<T>(room: number, find: (word: string) => T): (word: string) => T {
  const memory = wordMemory<{ readonly found: T }>(room)
  return (word) => (memory.get(word) ?? memory.keep(word, { found: find(word) })).found
}

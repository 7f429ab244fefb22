/** Longer words are rare, and a slice that long may hold on to the whole text from which it was taken. */
export const longestRemembered = 12

/**
 * A pure function of a word that keeps what it found, that it found nothing too: the same words come again and again, in one
 * article and in the next. The last `room` different words are kept at least, and never more than twice as many, so that no
 * text fills the memory.
 */
export function remembered<T>(room: number, find: (word: string) => T): (word: string) => T {
  type Found = { readonly value: T }
  let recent = new Map<string, Found>()
  let earlier = new Map<string, Found>()
  return (word) => {
    const known = recent.get(word)
    if (known) return known.value
    if (word.length > longestRemembered) return find(word)
    const found = earlier.get(word) ?? { value: find(word) }
    if (recent.size >= room) {
      earlier = recent
      recent = new Map()
    }
    recent.set(word, found)
    return found.value
  }
}

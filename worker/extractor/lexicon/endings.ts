/**
 * Sorts what is known of words by how they end, so that a word is held only against what can be its own: of a list of
 * endings, in their order, those with the word's last letter, and those that are empty.
 */
export function byLastLetter<T>(items: readonly T[], endingOf: (item: T) => string): (word: string) => readonly T[] {
  const empty = items.filter((item) => endingOf(item) === '')
  const byLetter = new Map<string, readonly T[]>()
  for (const ending of items.map(endingOf)) {
    const letter = ending.slice(-1)
    if (letter === '' || byLetter.has(letter)) continue
    byLetter.set(
      letter,
      items.filter((item) => endingOf(item) === '' || endingOf(item).endsWith(letter)),
    )
  }
  return (word) => byLetter.get(word.charAt(word.length - 1)) ?? empty
}

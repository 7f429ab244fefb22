/** Words of which it is only asked whether one is among them. */
export type WordSet = { readonly has: (word: string) => boolean }

/**
 * The words of a list in the order of the alphabet, of each what it does not share with the one before: `wordSet('04', 'كتاب ة')` has
 * كتاب and كتابة. The build writes long sets so (worker/build/baked/source.ts). They are put together when first asked.
 * @param shared a digit for each word: how many of its first letters are those of the word before
 */
export function wordSet(shared: string, rests: string): WordSet {
  let words: ReadonlySet<string> | undefined
  return {
    has: (word) => {
      words ??= wordsOf(shared, rests)
      return words.has(word)
    },
  }
}

/** The words of which `wordSet` is made. */
export function wordsOf(shared: string, rests: string): ReadonlySet<string> {
  const words = new Set<string>()
  let word = ''
  let at = 0
  for (const rest of rests.split(' ')) {
    word = word.slice(0, shared.charCodeAt(at++) - 48) + rest
    words.add(word)
  }
  return words
}

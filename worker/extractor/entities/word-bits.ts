/*
 * A bit for each word, by its letters: what shares no bit shares no word, and what has a bit that another lacks has a word that it
 * lacks. Of an article's entities nearly all are ruled out for a mention so, without a look at their words.
 */

/** The bit of a word. */
export function bitOf(word: string): number {
  const last = word.length - 1
  const middle = word.charCodeAt(last >> 1)
  return last < 0 ? 0 : 1 << ((word.charCodeAt(0) * 7 + middle * 5 + word.charCodeAt(last) * 3 + last) % 31)
}

/** The bits of some words. */
export function bitsOf(words: Iterable<string>): number {
  let bits = 0
  for (const word of words) bits |= bitOf(word)
  return bits
}

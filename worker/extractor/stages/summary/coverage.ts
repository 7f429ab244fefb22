import type { Range, Token } from '../../document.ts'

/** The words of a text, those of them outside of its excluded parts, and those that stand in a counted content. */
export type Coverage = { readonly words: number; readonly article: number; readonly attributed: number }

/** The words of a run of tokens, as the contract counts them. */
export const wordsIn = (tokens: readonly Token[], from: number, to: number): number => {
  let words = 0
  for (let at = from; at < to; at++) words += tokens[at]?.words ?? 0
  return words
}

/** The words that stand in ranges, each once, however many ranges it stands in. */
function wordsWithin(tokens: readonly Token[], ranges: readonly Range[]): number {
  let words = 0
  let counted = 0
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    words += wordsIn(tokens, Math.max(from, counted), to)
    counted = Math.max(counted, to)
  }
  return words
}

/**
 * Counts the words of a text, of the article in it, and those that somebody is quoted with.
 * @param excluded what is not the article
 * @param contents the contents of counted statements
 */
export function coverage(tokens: readonly Token[], excluded: readonly Range[], contents: readonly Range[]): Coverage {
  const words = wordsIn(tokens, 0, tokens.length)
  return { words, article: words - wordsWithin(tokens, excluded), attributed: wordsWithin(tokens, contents) }
}

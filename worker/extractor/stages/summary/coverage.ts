import type { Span } from '../../../contract.ts'
import { isWordCharacter } from '../../text/characters.ts'

/** The words of an article without its excluded parts, and how many of them stand in a counted content. */
export type Coverage = { readonly article: number; readonly attributed: number }

/** How many more spans cover a code unit than the one before it; linear also where thousands of spans overlap. */
function changes(length: number, spans: readonly Span[]): Int32Array {
  const change = new Int32Array(length + 1)
  for (const { start, end } of spans) {
    change[start] = (change[start] ?? 0) + 1
    change[end] = (change[end] ?? 0) - 1
  }
  return change
}

/**
 * Counts the words of an article and those that somebody is quoted with, each once, however many contents it stands in.
 * @param excluded what is not the article
 * @param contents the contents of counted statements
 */
export function coverage(text: string, excluded: readonly Span[], contents: readonly Span[]): Coverage {
  const outside = changes(text.length, excluded)
  const inside = changes(text.length, contents)
  const counts = { article: 0, attributed: 0 }
  let [excludedBy, saidBy] = [0, 0]
  let [inWord, isExcluded, isSaid] = [false, false, false]
  const endWord = () => {
    if (!isExcluded) counts.article++
    if (isSaid) counts.attributed++
  }
  for (let at = 0; at < text.length; at++) {
    excludedBy += outside[at] ?? 0
    saidBy += inside[at] ?? 0
    if (isWordCharacter(text, at)) {
      isExcluded = (inWord && isExcluded) || excludedBy > 0
      isSaid = (inWord && isSaid) || saidBy > 0
      inWord = true
    } else if (inWord) {
      endWord()
      inWord = false
    }
  }
  if (inWord) endWord()
  return counts
}

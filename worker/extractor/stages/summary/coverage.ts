import type { Span } from '../../../contract.ts'

/** The words of an article without its excluded parts, and how many of them stand in a counted content. */
export type Coverage = { readonly article: number; readonly attributed: number }

/** For every code unit how many of the spans cover it; linear also where thousands of spans overlap. */
function depths(length: number, spans: readonly Span[]): Int32Array {
  const depth = new Int32Array(length + 1)
  for (const { start, end } of spans) {
    depth[start] = (depth[start] ?? 0) + 1
    depth[end] = (depth[end] ?? 0) - 1
  }
  for (let at = 1; at < depth.length; at++) depth[at] = (depth[at] ?? 0) + (depth[at - 1] ?? 0)
  return depth
}

/**
 * Counts the words of an article and those that somebody is quoted with, each once, however many contents it stands in.
 * @param excluded what is not the article
 * @param contents the contents of counted statements
 */
export function coverage(text: string, excluded: readonly Span[], contents: readonly Span[]): Coverage {
  const outside = depths(text.length, excluded)
  const inside = depths(text.length, contents)
  let article = 0
  let attributed = 0
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    let isExcluded = false
    let isSaid = false
    for (let at = index; at < index + word.length; at++) {
      if ((outside[at] ?? 0) > 0) isExcluded = true
      if ((inside[at] ?? 0) > 0) isSaid = true
    }
    if (!isExcluded) article++
    if (isSaid) attributed++
  }
  return { article, attributed }
}

/**
 * Where the characters of a text stand that take two UTF-16 units: what must be known of it to count in code points.
 * Arabic has none, so the list is empty but for pictures.
 */
export function pairsOf(text: string): number[] {
  const pairs: number[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0xd800 && code <= 0xdbff) pairs.push(at++)
  }
  return pairs
}

/** The same place counted in code points. */
export function codePointsBefore(offset: number, pairs: readonly number[]): number {
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[middle] ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return offset - low
}

import type { Claim, Word } from './claims.ts'
import { isOneVoice } from './voices.ts'

/** Two claims of different speakers with a word in common, the earlier first. */
export type Pair = { readonly a: Claim; readonly b: Claim }

/** A word that more claims share than this tells nothing of a disagreement. */
const commonest = 24
/** Each claim is held against at most this many others, the nearest first, so that the pairs grow with the text and not with its square. */
const widest = 40

/** The pairs of claims by different speakers that share a word which is not everywhere, one of the two being of those asked for. */
export function pairsByRoot(claims: readonly Claim[], asked: (claim: Claim) => boolean): Pair[] {
  const holders = holdersOf(claims, rootsIn(claims.filter(asked).map(({ words }) => words)))
  return claims.flatMap((b, index): Pair[] => {
    const asks = asked(b)
    const partners = new Set<number>()
    for (const { root } of b.words) {
      const others = holders.get(root)
      if (!others || others.length > commonest) continue
      for (const other of others) if (other < index && index - other <= widest) partners.add(other)
    }
    return [...partners]
      .sort((x, y) => y - x)
      .flatMap((other): Pair[] => {
        const a = claims[other]
        return a && (asks || asked(a)) && !isOneVoice(a, b) ? [{ a, b }] : []
      })
  })
}

/** The roots of words of several claims. */
export const rootsIn = (words: readonly (readonly Word[])[]): ReadonlySet<string> =>
  new Set(words.flatMap((some) => some.map(({ root }) => root)))

/** For each of some roots the claims that have it, by their place in the list, in order. */
export function holdersOf(
  claims: readonly Pick<Claim, 'words'>[],
  roots: ReadonlySet<string>,
): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>()
  for (const [index, { words }] of claims.entries()) {
    for (const { root } of words) {
      if (!roots.has(root)) continue
      const known = holders.get(root)
      if (!known) holders.set(root, [index])
      else if (known.at(-1) !== index) known.push(index)
    }
  }
  return holders
}

/** Of numbers in order those around a place, at most so many on either side. */
export function nearest(ordered: readonly number[], at: number, count: number): readonly number[] {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return ordered.slice(Math.max(0, low - count), low + count)
}

import { fold } from '../text/fold.ts'

/**
 * A short sequence of words with alternatives, for idioms that vary: `طلب/رفض ~ الكشف عن اسمه/هويته`. Words are parted by
 * a space, alternatives by a slash; `~` lets up to two other words stand between. The first word may carry و or ف.
 */
export type TokenPattern = { readonly id: string; readonly words: readonly (ReadonlySet<string> | null)[] }

/** A pattern found in a text: how many tokens it covers from its first. */
export type PatternHit<P extends TokenPattern> = { readonly pattern: P; readonly length: number }

/** How many words a `~` may step over. */
const widestGap = 2

/** Long alternatives are shared by many patterns and made once. */
const madeAlternatives = new Map<string, ReadonlySet<string>>()

function alternatives(text: string): ReadonlySet<string> {
  const made = madeAlternatives.get(text)
  if (made) return made
  const set = new Set(fold(text).split('/'))
  madeAlternatives.set(text, set)
  return set
}

/** A pattern from its row of data, in ordinary spelling. */
export function tokenPattern(id: string, words: string): TokenPattern {
  return { id, words: words.split(' ').map((word) => (word === '~' ? null : alternatives(word))) }
}

/** Patterns by the folded words with which they may begin. */
export type PatternTable<P extends TokenPattern> = ReadonlyMap<string, readonly P[]>

/** A table of patterns, to be asked at every token of a text. */
export function patternTable<P extends TokenPattern>(patterns: readonly P[]): PatternTable<P> {
  const table = new Map<string, P[]>()
  for (const pattern of patterns) {
    for (const first of pattern.words[0] ?? []) {
      const others = table.get(first)
      if (others) others.push(pattern)
      else table.set(first, [pattern])
    }
  }
  return table
}

/** Whether a pattern may begin with a word; hardly any word begins one. */
export const opensPattern = (table: PatternTable<TokenPattern>, key: string): boolean =>
  table.has(key) || ((key[0] === 'و' || key[0] === 'ف') && table.has(key.slice(1)))

/**
 * The longest pattern of a table that starts at the token `at`, or undefined.
 * @param keys the folded keys of all tokens, marks included
 */
export function patternAt<P extends TokenPattern>(
  table: PatternTable<P>,
  keys: readonly string[],
  at: number,
): PatternHit<P> | undefined {
  const key = keys[at] ?? ''
  const whole = longestOf(table.get(key), keys, at)
  if (whole || key.length < 3 || (key[0] !== 'و' && key[0] !== 'ف')) return whole
  // A pattern's first word is listed with its own preposition and article; only a conjunction is taken off.
  return longestOf(table.get(key.slice(1)), keys, at)
}

function longestOf<P extends TokenPattern>(
  patterns: readonly P[] | undefined,
  keys: readonly string[],
  at: number,
): PatternHit<P> | undefined {
  let best: PatternHit<P> | undefined
  for (const pattern of patterns ?? []) {
    const end = matchEnd(pattern.words, 1, keys, at + 1)
    if (end > at + (best?.length ?? 0)) best = { pattern, length: end - at }
  }
  return best
}

/** Where the words from `index` on end when they stand at `at`, 0 when they do not. */
function matchEnd(words: TokenPattern['words'], index: number, keys: readonly string[], at: number): number {
  if (index === words.length) return at
  const word = words[index]
  const key = keys[at]
  if (word) return key !== undefined && word.has(key) ? matchEnd(words, index + 1, keys, at + 1) : 0
  for (let gap = 0; gap <= widestGap; gap++) {
    const end = matchEnd(words, index + 1, keys, at + gap)
    if (end > 0) return end
  }
  return 0
}

import type { Commitment } from '../../../contract.ts'
import { once } from '../../once.ts'

/**
 * A run of words that works as one cue or marker. Every element is one token in folded spelling, alternatives parted by «|»;
 * the first may carry و or ف in the text. A clitic that differs is an alternative: «قوله|قولها».
 */
export type Phrase = { readonly id: string; readonly words: readonly string[] }

/** A phrase that reports. */
export type CuePhrase = Phrase & {
  readonly commitment: Commitment
  /**
   * What stands after it: `source` a noun phrase («بحسب شهود»), `verb` a verb of saying with its subject («حسبما أفاد شهود»),
   * `content` what is said («بحجة عدم الترخيص»), `nothing` where a pronoun names the source («على حد قوله»).
   */
  readonly followedBy: 'source' | 'verb' | 'content' | 'nothing'
  /** The preposition that is glued to the next word: «وفقا للوزارة». */
  readonly governs?: 'ل'
  /** The source may own the noun in another way than by its genitive: «بحسب تصريحات أدلى بها الوزير». */
  readonly owned?: true
  /** Whether its statements are counted. */
  readonly core: boolean
  /** The source passes on what another said: «نقلا عن الوكالة». */
  readonly relay?: true
}

/** A phrase found in a text: how many tokens it covers, and the conjunction of its first word. */
export type PhraseHit<T extends Phrase> = {
  readonly phrase: T
  readonly length: number
  readonly conjunction: '' | 'و' | 'ف'
}

/** Finds the phrases of a list. */
export type PhraseFinder<T extends Phrase> = {
  (keys: readonly string[], at: number): PhraseHit<T> | undefined
  /** Whether a phrase may begin with a word; hardly any word begins one. */
  readonly opens: (key: string) => boolean
}

/**
 * A finder for the longest phrase of a list at a token; `keys` are the folded keys of all tokens.
 * @param except words that are not a conjunction and a phrase: «فحسب» only
 */
export function phraseFinder<T extends Phrase>(phrases: readonly T[], except: readonly string[] = []): PhraseFinder<T> {
  const table = once(() => byFirstWord(phrases))
  const opens = (key: string): boolean => table().has(key) || (/^[وف]/u.test(key) && table().has(key.slice(1)))
  const findAt = (keys: readonly string[], at: number): PhraseHit<T> | undefined => {
    const key = keys[at] ?? ''
    const whole = longestAt(table().get(key), keys, at, '')
    if (whole) return whole
    const first = key.charAt(0)
    if ((first !== 'و' && first !== 'ف') || except.includes(key)) return undefined
    return longestAt(table().get(key.slice(1)), keys, at, first)
  }
  return Object.assign(findAt, { opens })
}

/** How the phrases go on that begin with a word: not at all, or by their second word, the longest first. */
type Continued<T> = {
  alone: T | undefined
  readonly behind: Map<string, { readonly phrase: T; readonly rest: readonly (readonly string[])[] }[]>
}

function longestAt<T extends Phrase>(
  continued: Continued<T> | undefined,
  keys: readonly string[],
  at: number,
  conjunction: PhraseHit<T>['conjunction'],
): PhraseHit<T> | undefined {
  if (!continued) return undefined
  const { alone, behind } = continued
  const entries = behind.size > 0 && at + 1 < keys.length ? behind.get(keys[at + 1] ?? '') : undefined
  const longer = entries?.find(({ rest }) => rest.every((words, index) => words.includes(keys[at + 2 + index] ?? '')))
  if (longer) return { phrase: longer.phrase, length: longer.rest.length + 2, conjunction }
  return alone && { phrase: alone, length: 1, conjunction }
}

/** Phrases by their first words. */
function byFirstWord<T extends Phrase>(phrases: readonly T[]): ReadonlyMap<string, Continued<T>> {
  const table = new Map<string, Continued<T>>()
  for (const phrase of phrases) {
    const [first = [], ...rest] = phrase.words.map((word) => word.split('|'))
    for (const word of first) {
      let continued = table.get(word)
      if (!continued) {
        continued = { alone: undefined, behind: new Map() }
        table.set(word, continued)
      }
      const [second, ...others] = rest
      if (!second) continued.alone ??= phrase
      for (const next of second ?? []) {
        const longer = continued.behind.get(next)
        if (longer) longer.push({ phrase, rest: others })
        else continued.behind.set(next, [{ phrase, rest: others }])
      }
    }
  }
  for (const { behind } of table.values())
    for (const entries of behind.values()) entries.sort((a, b) => b.rest.length - a.rest.length)
  return table
}

import { foldList } from './list.ts'
import { type WordReading, wordReadings } from './proclitics.ts'

/**
 * The words of phrases as a tree: what may follow the words so far, and what the phrase is that ends here. Nothing follows most
 * words, and thousands of empty maps would be a good part of the Worker's start.
 */
type Step<T> = {
  end: { readonly value: T; readonly phrase: string } | undefined
  next: Map<string, Step<T>> | undefined
}

/** A list of names of one or more words, to be found in a text by their first word; `index` is its place among all. */
export type PhraseTable<T> = { readonly index: number; readonly first: ReadonlyMap<string, Step<T>> }

/** Where the phrases of all tables go on that begin with a word. */
type Opened = { readonly index: number; readonly step: Step<unknown> }
const openedBy = new Map<string, Opened[]>()
let tables = 0

/** How a word may begin a phrase: what is glued to it, and where the phrases go on that begin so. */
type Beginning = Pick<WordReading, 'conjunction' | 'preposition'> & {
  readonly letters: number
  readonly step: Step<unknown>
}

/** How a word may begin the phrases of each table, by the table's index: hardly any word begins one. */
export type Beginnings = readonly (readonly Beginning[] | undefined)[]

/** A word that begins no phrase of any table. */
export const noBeginnings: Beginnings = []

/** What phrases a folded word may begin. It may carry و/ف and ب/ل/ك: «وللأمم المتحدة». */
export function beginningsOf(key: string): Beginnings {
  let beginnings: (Beginning[] | undefined)[] | undefined
  for (const { conjunction, preposition, definite, stem } of wordReadings(key)) {
    const first = definite ? `ال${stem}` : stem
    const opened = openedBy.get(first)
    if (!opened) continue
    for (const { index, step } of opened) {
      beginnings ??= Array.from<Beginning[] | undefined>({ length: tables })
      const beginning = { conjunction, preposition, letters: first.length, step }
      const others = beginnings[index]
      if (others) others.push(beginning)
      else beginnings[index] = [beginning]
    }
  }
  return beginnings ?? noBeginnings
}

/** A name found in a text: how many tokens it covers, and what was glued to its first word. */
export type PhraseHit<T> = Pick<WordReading, 'conjunction' | 'preposition'> & {
  readonly value: T
  /** The phrase as listed, folded. */
  readonly phrase: string
  readonly length: number
}

/** A table of phrases in ordinary spelling, words parted by one space. Of two equal phrases the first counts. */
export function phraseTable<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const first = new Map<string, Step<T>>()
  const rows = [...entries]
  // Folded in one go: two thousand single calls are a good part of the Worker's start.
  const folded = foldList(rows.map(([phrase]) => phrase).join('\n')).split('\n')
  for (const [row, phrase] of folded.entries()) {
    let last: Step<T> | undefined
    for (const word of phrase.split(' ')) {
      if (last) last.next ??= new Map()
      const steps: Map<string, Step<T>> = last?.next ?? first
      let step = steps.get(word)
      if (!step) {
        step = { end: undefined, next: undefined }
        steps.set(word, step)
      }
      last = step
    }
    const value = rows[row]?.[1]
    if (last && value !== undefined) last.end ??= { value, phrase }
  }
  const index = tables++
  for (const [word, step] of first) {
    const others = openedBy.get(word)
    if (others) others.push({ index, step })
    else openedBy.set(word, [{ index, step }])
  }
  return { index, first }
}

/** What a folded word means in a table by itself, with nothing glued to it. */
export const wordIn = <T>(table: PhraseTable<T>, word: string): T | undefined => table.first.get(word)?.end?.value

/**
 * The longest phrase of a table that starts at the token `at`. The first word may carry a conjunction and a preposition;
 * the full stops of a spelled-out acronym are stepped over («أ. ف. ب.»).
 * @param keys the folded keys of all tokens, marks included
 * @param beginnings what phrases the first word may begin
 */
export function phraseAt<T>(
  table: PhraseTable<T>,
  keys: readonly string[],
  at: number,
  beginnings = beginningsOf(keys[at] ?? ''),
): PhraseHit<T> | undefined {
  const readings = beginnings === noBeginnings ? undefined : beginnings[table.index]
  if (!readings) return undefined
  let best: PhraseHit<T> | undefined
  for (const { conjunction, preposition, letters, step } of readings) {
    // The steps by which a table's words begin are the table's own.
    const hit = longestFrom(step as Step<T>, letters === 1, keys, at)
    if (hit && hit.length > (best?.length ?? 0))
      best = { value: hit.value, phrase: hit.phrase, length: hit.length, conjunction, preposition }
  }
  return best
}

/** The longest phrase whose first word, `letter` if it is a single one, has led to a step. */
function longestFrom<T>(
  first: Step<T>,
  letter: boolean,
  keys: readonly string[],
  at: number,
): { value: T; phrase: string; length: number } | undefined {
  let end = first.end
  let length = 1
  let step: Step<T> | undefined = first
  let next = at + 1
  let spelled = letter
  while (step?.next) {
    if (spelled && keys[next] === '.') next++
    const word: string = keys[next] ?? ''
    step = step.next.get(word)
    spelled = word.length === 1
    next++
    if (!step?.end) continue
    end = step.end
    length = next - at
  }
  return end && { value: end.value, phrase: end.phrase, length }
}

import { fold } from '../text/fold.ts'

/*
 * Lists are written as text, the way an editor would write them: words parted by spaces, phrases by an Arabic comma or a
 * line break. A list is folded as a whole, which is much cheaper than word by word.
 */

/** Letters, marks and spaces of which folding changes four letters at most. */
const plain = /^[\n -@[-~،؛؟«»ء-غف-ي]*$/u

/** Folds a list. Lists are plain, and for a plain text the runtime's own replacing is ten times as fast: rows of nouns and phrases are folded in the Worker. */
export const foldList = (text: string): string =>
  plain.test(text)
    ? text.replaceAll('أ', 'ا').replaceAll('إ', 'ا').replaceAll('آ', 'ا').replaceAll('ى', 'ي')
    : fold(text)

/** The words of a list, folded: `words('سيد أستاذ')`. */
export const words = (text: string): readonly string[] => foldList(text).trim().split(/\s+/u)

/** The phrases of a list, as written: `phrases('صاحب السمو، فخامة الرئيس')`. */
export const phrases = (text: string): readonly string[] =>
  text
    .split(/[،\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

/** The words of several lists with what each list says of them; of two equal words the first counts. */
export function wordTable<T>(lists: Iterable<readonly [list: string, value: T]>): ReadonlyMap<string, T> {
  const table = new Map<string, T>()
  for (const [list, value] of lists)
    for (const word of words(list)) if (word !== '' && !table.has(word)) table.set(word, value)
  return table
}

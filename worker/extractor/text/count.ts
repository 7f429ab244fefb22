import { classAt, wordBit } from './classes.ts'

/** The number of words of a part of a text as the contract counts them: runs of letters, marks and digits. */
export function countWords(text: string, start = 0, end = text.length): number {
  let count = 0
  let inside = 0
  for (let at = start; at < end; at++) {
    const word = classAt(text, at) & wordBit
    if (word > inside) count++
    inside = word
  }
  return count
}

import { isWordCharacter } from './characters.ts'

/** The number of words of a text as the contract counts them: runs of letters, marks and digits. */
export function countWords(text: string): number {
  let count = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const word = isWordCharacter(text, at)
    if (word && !inside) count++
    inside = word
  }
  return count
}

/** What changes no word: vowel marks, the tatweel, controls of the writing direction, joiners; and letters of several spellings. */
const spellings = /[أإآٱ]|ى|ة|[\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu
const oneSpelling: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه' }
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu
const wordCharacter = /[\p{L}\p{M}\p{N}]/u

/** The words of a text in one spelling, so that two copies of it can be compared: alefs, final yeh and teh marbuta as one. */
export function foldedWords(text: string): string[] {
  const folded = text.replace(spellings, (found) => oneSpelling[found] ?? '').toLowerCase()
  return folded.match(wordPattern) ?? []
}

/** By UTF-16 unit, once it was met: 1 where it is of a word, 2 where it is not, so that a page is not matched word by word. */
const units = new Uint8Array(0x10000)

function kindOf(code: number): number {
  const kind = wordCharacter.test(String.fromCharCode(code)) ? 1 : 2
  units[code] = kind
  return kind
}

/** Whether the character at a place is one of a word: a letter, a mark or a digit. */
function isOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0xd800 || code > 0xdfff) return (units[code] || kindOf(code)) === 1
  return wordCharacter.test(String.fromCodePoint(text.codePointAt(at)!))
}

/** How many words a text has, as the contract counts them. */
export function wordCount(text: string): number {
  let count = 0
  let within = false
  for (let at = 0; at < text.length; at++) {
    const isWord = isOfWord(text, at)
    if (isWord && !within) count++
    within = isWord
    // The second half of a pair belongs to the first.
    if (text.codePointAt(at)! > 0xffff) at++
  }
  return count
}

/** Whether a text goes on with the word with which the one before it breaks off. */
export function joins(before: string, text: string): boolean {
  const last = before.length - 1
  const isPair = before.codePointAt(last - 1)! > 0xffff
  return last >= 0 && text !== '' && isOfWord(before, isPair ? last - 1 : last) && isOfWord(text, 0)
}

const stops = new Set('.!؟?…۔')
const closing = new Set('"”»›\')] \u00a0\u200e\u200f')

/** Whether a line ends as a sentence does: with a stop, within closing marks or before them. */
export function endsInStop(line: string): boolean {
  let end = line.length
  while (end > 0 && closing.has(line[end - 1]!)) end--
  return stops.has(line[end - 1] ?? '')
}

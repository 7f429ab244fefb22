/** What changes no word: vowel marks, the tatweel, controls of the writing direction, joiners. */
const unwritten = /[\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a text in one spelling, so that two copies of it can be compared: alefs, final yeh and teh marbuta as one. */
export function foldedWords(text: string): string[] {
  const folded = text
    .replace(unwritten, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .toLowerCase()
  return folded.match(wordPattern) ?? []
}

/** How many words a text has, as the contract counts them. */
export function wordCount(text: string): number {
  return text.match(wordPattern)?.length ?? 0
}

const stops = new Set('.!؟?…۔')
const closing = new Set('"”»›\')] \u00a0\u200e\u200f')

/** Whether a line ends as a sentence does: with a stop, within closing marks or before them. */
export function endsInStop(line: string): boolean {
  let end = line.length
  while (end > 0 && closing.has(line[end - 1]!)) end--
  return stops.has(line[end - 1] ?? '')
}

/**
 * Folds a text for comparison: without vowels, hamza seats, tatweel and invisible characters, white space as one space, and
 * one sign for all quotation marks. What is left is in `key`; `at` leads from each UTF-16 unit of it to the offset in the text.
 */
export function fold(text: string): { key: string; at: readonly number[] } {
  const units: string[] = []
  const at: number[] = []
  let offset = 0
  for (const character of text) {
    const folded = character
      .replace(/[«»“”„‟‹›‘’'″]/u, '"')
      .replace(/\s/u, units.at(-1) === ' ' ? '' : ' ')
      .normalize('NFD')
      .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    for (const unit of folded.split('')) {
      units.push(unit)
      at.push(offset)
    }
    offset += character.length
  }
  return { key: units.join(''), at: [...at, offset] }
}

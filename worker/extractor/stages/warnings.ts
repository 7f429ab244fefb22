import type { Document } from '../document.ts'
import { hasBidiControl } from '../text/characters.ts'

/**
 * Codes of what may make an analysis less sure, sorted: `bidi_control` where the text has controls of the writing direction,
 * which can show a reader another order than the one that is analysed; `unbalanced_quotes` where a quotation is never closed.
 */
export function findWarnings({ text, quotations, warnings }: Document): string[] {
  const found = new Set(warnings)
  if (hasBidiControl(text)) found.add('bidi_control')
  if (quotations.some(({ closed }) => !closed)) found.add('unbalanced_quotes')
  return [...found].sort()
}

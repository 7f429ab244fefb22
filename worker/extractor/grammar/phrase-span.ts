import type { Span } from '../../contract.ts'
import { spanOf, spanOfRange } from '../document.ts'
import type { NounPhrase, Reader } from './noun-phrase.ts'

/** The span of a noun phrase, without a preposition that is glued to its first word («لـ[مدير الوكالة]») and without enclosing marks. */
export function spanOfPhrase(reader: Reader, phrase: NounPhrase): Span {
  const { doc } = reader
  const first = doc.tokens[phrase.from]
  const facts = reader.words(phrase.from)
  const span = spanOfRange(doc, phrase)
  if (!first || !facts || (facts.preposition === '' && facts.conjunction === '')) return span
  let start = span.start
  let letters =
    (facts.conjunction === '' ? 0 : 1) +
    (facts.preposition === '' || facts.key.startsWith(`${facts.conjunction}لل`) ? 0 : 1)
  while (letters > 0 && start < first.end - 1) {
    start++
    letters--
  }
  while (start < first.end - 1 && doc.text.charCodeAt(start) === 0x640) start++
  return spanOf(doc.text, start, span.end)
}

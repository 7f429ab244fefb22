import type { NounPhrase } from './noun-phrase.ts'
import { isSurname } from './phrase/names.ts'
import type { Reader } from './reader.ts'

/** Whether a phrase is headed by a role, a body or a name, and so by one who can speak. */
export function isSomebody(reader: Reader, phrase: NounPhrase): boolean {
  if (phrase.kind === 'person' || phrase.kind === 'body') return true
  const head = reader.words(phrase.head)
  return head !== undefined && (head.given || (phrase.kind === 'name' && isSurname(reader, head)))
}

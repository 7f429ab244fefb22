import type { Document, Quotation, Range } from '../document.ts'
import type { Description } from '../entities/describe.ts'
import type { PhraseHit as CuePhraseHit, Phrase, PhraseFinder } from '../lexicon/cues/phrases.ts'
import { type Numeral, numeralAt } from '../lexicon/numerals.ts'
import { noBeginnings, type PhraseHit, type PhraseTable, phraseAt } from '../lexicon/phrases.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { hint, type Looked, mayCount, type WordFacts } from './words.ts'

/** What the grammar reads: the tokens, the quotations by opening mark, the words' facts. */
export type Reader = Looked & {
  readonly doc: Pick<Document, 'text' | 'tokens'>
  /** The quotation that a mark opens, by the mark's token index. */
  readonly opening: ReadonlyMap<number, Quotation>
  /** The opening mark of the speech quotation that a mark closes, by the closing mark's token index. */
  readonly closing: ReadonlyMap<number, number>
  /** Surnames of those whom the article names in full, without article: a word that is one is a name wherever it stands alone. */
  readonly surnames: ReadonlySet<string>
  /** Who is mentioned in a sentence, as far as it has been asked for. */
  readonly mentions: Map<Range, readonly NounPhrase[]>
  /** What phrases say of whom they mean, likewise. */
  readonly descriptions: Map<NounPhrase, Description>
}

/** Whether a phrase of a table may begin with a word. */
export const begins = (table: PhraseTable<unknown>, { beginnings }: Pick<WordFacts, 'beginnings'>): boolean =>
  beginnings !== noBeginnings && beginnings[table.index] !== undefined

/** The longest phrase of a table that starts at a token. */
export function listedAt<T>(
  { keys, words, tables }: Looked,
  table: PhraseTable<T>,
  at: number,
): PhraseHit<T> | undefined {
  const may = at >= 0 && at < tables.length && ((tables[at] ?? 0) & table.bit) !== 0
  return may ? phraseAt(table, keys, at, words(at)?.beginnings) : undefined
}

/** The number that starts at a token. */
export const numberAt = ({ hints, keys }: Reader, at: number): Numeral | undefined =>
  ((hints[at] ?? 0) & mayCount) === 0 ? undefined : numeralAt(keys, at)

/** A finder as the grammar asks it: hardly any word begins one of its phrases, which a hint tells. */
export function phrasesAt<T extends Phrase>(
  find: PhraseFinder<T>,
): (reader: Pick<Reader, 'keys' | 'hints'>, at: number) => CuePhraseHit<T> | undefined {
  const opens = hint(({ key }) => find.opens(key))
  return ({ keys, hints }, at) => (((hints[at] ?? 0) & opens) === 0 ? undefined : find(keys, at))
}

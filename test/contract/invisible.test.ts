import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyze, type Reading } from '../../worker/extractor/index.ts'
import { ownTexts } from './texts.ts'

/** What shows nothing or changes no word: bidi controls, joiners, soft hyphen, byte order mark; harakat and tatweel. */
const unseen = [
  ...'\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u200c\u200d\u2060\u00ad\ufeff',
]
/** Without shadda and damma, which tell words apart: «بيّن» is no «بين», «نُقل عنه» no «نقل عنه». */
const harakat = [...'\u064b\u064c\u064d\u064e\u0650\u0652']
const tatweel = 'ـ'

const dropped = new Set([...unseen, ...harakat, tatweel])
const letter = /[\u0621-\u063a\u0641-\u064a]/u

/** Between the halves of one character nothing can be inserted. */
const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

type Insertion = { at: number; character: string }

/** Insertions for a text by one of the kinds, about one in ten characters. */
const insertions = (text: string): fc.Arbitrary<Insertion[]> => {
  const places = Array.from({ length: text.length }, (_, at) => at).filter((at) => !isSecondHalf(text.charCodeAt(at)))
  const afterLetter = places.filter((at) => letter.test(text.charAt(at - 1)))
  const inWord = afterLetter.filter((at) => letter.test(text.charAt(at)))
  const some = (from: number[], characters: string[]) =>
    fc.uniqueArray(fc.record({ at: fc.constantFrom(...from), character: fc.constantFrom(...characters) }), {
      minLength: 1,
      maxLength: Math.ceil(text.length / 10),
      selector: ({ at }) => at,
    })
  return fc.oneof(some(places, unseen), some(afterLetter, harakat), some(inWord, [tatweel]))
}

const insert = (text: string, inserted: readonly Insertion[]): string => {
  const characterAt = new Map(inserted.map(({ at, character }) => [at, character]))
  const units = text.split('')
  return units.map((unit, at) => (characterAt.get(at) ?? '') + unit).join('')
}

/** What is said about an article, its places as in the text without the insertions, its words without such characters. */
function comparable(
  { sources, statements, background, excluded, conflicts, notices }: Reading,
  inserted: readonly Insertion[],
): unknown {
  const lists = {
    // Word counts are left out: a control within a word makes two of it, by the contract's definition of a word.
    sources: sources.map(({ words: _, ...source }) => source),
    statements,
    background,
    excluded,
    conflicts,
    notices,
  }
  const moved = inserted.map(({ at }, index) => at + index)
  const original = (place: number): number => place - moved.filter((at) => at < place).length
  return JSON.parse(JSON.stringify(lists), (key, value) => {
    if (typeof value === 'string') return [...value].filter((character) => !dropped.has(character)).join('')
    return (key === 'start' || key === 'end') && typeof value === 'number' ? original(value) : value
  })
}

const article = fc
  .constantFrom(...ownTexts)
  .chain(({ text }) => insertions(text).map((inserted) => ({ text, inserted })))

test('characters that show nothing move the spans and change nothing else', () => {
  fc.assert(
    fc.property(article, ({ text, inserted }) => {
      inserted.sort((a, b) => a.at - b.at)
      expect(comparable(analyze(insert(text, inserted)), inserted)).toEqual(comparable(analyze(text), []))
    }),
    { seed: 4597, numRuns: 150 },
  )
})

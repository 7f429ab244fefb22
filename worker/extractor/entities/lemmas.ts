/** A set of dictionary words as the lists spell them, of several spellings the first: «مسؤول» for «مسؤول/مسئول». */
export const lemmas = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** The first spelling of a dictionary word. */
export function firstSpelling(lemma: string): string {
  const end = lemma.indexOf('/')
  return end < 0 ? lemma : lemma.slice(0, end)
}

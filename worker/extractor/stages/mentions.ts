import type { Document } from '../document.ts'
import { type NounPhrase, nounPhraseAt, type Reader } from '../grammar/noun-phrase.ts'

const noPrepositions: ReadonlySet<string> = new Set()

/**
 * The noun phrases of the whole article that name or describe somebody, speaking or not, in order: an official introduced as
 * the guest of a meeting is known when he speaks three paragraphs later under his surname.
 */
export function findMentions(reader: Reader, doc: Document): NounPhrase[] {
  const found: NounPhrase[] = []
  for (const sentence of doc.sentences) {
    let at = sentence.from
    while (at < sentence.to) {
      const facts = reader.words(at)
      const starts = facts && (facts.role || facts.title || facts.given || facts.body || facts.particle)
      if (!facts || !starts) {
        at++
        continue
      }
      const phrase = nounPhraseAt(reader, at, {
        limit: sentence.to,
        object: true,
        framePrepositions: noPrepositions,
        glued: true,
      })
      if (phrase) found.push(phrase)
      at = Math.max(at + 1, phrase?.to ?? 0)
    }
  }
  return found
}

import type { Range } from '../../../worker/extractor/document.ts'
import { namedBodies } from '../../../worker/extractor/entities/affiliation.ts'
import type { Anonymity } from '../../../worker/extractor/entities/anonymity.ts'
import { type Description, describe } from '../../../worker/extractor/entities/describe.ts'
import { addDescription, type Entity, entityOf } from '../../../worker/extractor/entities/entity.ts'
import { membersOf } from '../../../worker/extractor/entities/joint.ts'
import { type Portrait, portray } from '../../../worker/extractor/entities/portrait.ts'
import { nounPhraseAt, type Reader } from '../../../worker/extractor/grammar/noun-phrase.ts'
import { structure } from '../../../worker/extractor/index.ts'
import { readerOf } from '../../../worker/extractor/stages/attributions.ts'

/** A text that has been read, and the descriptions of those of its phrases that a test asks for. */
export type Drawing = {
  readonly reader: Reader
  readonly sentences: readonly Range[]
  /** The description of the phrase as it stands first in the text, whole. */
  readonly of: (mention: string) => Description
  /** The entity that these phrases describe together. */
  readonly entity: (...mentions: readonly string[]) => Entity
}

const none: ReadonlySet<string> = new Set()

/** Reads a text; the coreference is the test's own, so that it asks for nothing but the portrait. */
export function read(text: string): Drawing {
  const doc = structure(text, {})
  const reader = readerOf(doc)
  const of = (mention: string): Description => {
    const start = text.indexOf(mention)
    const end = start + mention.length
    const from = doc.tokens.findIndex((token) => token.start <= start && start < token.end && token.kind !== 'break')
    const next = doc.tokens.findIndex((token) => token.start >= end)
    const limit = next < 0 ? doc.tokens.length : next
    const phrase =
      start < 0 ? undefined : nounPhraseAt(reader, from, { limit, object: false, framePrepositions: none, glued: true })
    if (!phrase) throw new Error(`no phrase «${mention}» in «${text}»`)
    return describe(reader, { ...phrase, to: limit })
  }
  const entity = (...mentions: readonly string[]): Entity => {
    const [first = '', ...others] = mentions
    const made = entityOf(0, of(first))
    for (const other of others) addDescription(made, of(other))
    return made
  }
  return { reader, sentences: doc.sentences, of, entity }
}

/** The portrait of one source from its mentions, which are the whole text unless one is given. */
export function draw(
  mentions: readonly string[],
  text = mentions.join('\n'),
  others: readonly string[] = [],
): Portrait & { anonymity?: Anonymity } {
  const { reader, sentences, entity } = read(text)
  const source = entity(...mentions)
  const bodies = namedBodies(reader, [source, ...others.map((other) => entity(other))])
  const { portrait, anonymity } = portray(reader, source, membersOf(reader, source), { sentences, bodies })
  return { ...portrait, ...(anonymity && { anonymity }) }
}

import type { Channel, Span } from '../../contract.ts'
import { confidenceOf } from '../confidence.ts'
import { type Document, spanOfRange } from '../document.ts'
import type { Meaning } from '../entities/resolve.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import type { ChannelRule } from '../stages/channels/rule.ts'
import type { Reported } from '../stages/contents.ts'
import { denialIn } from '../stages/denials.ts'
import type { Spoken } from '../stages/speakers.ts'
import { type LeftOut, reasonToLeaveOut, type Stated } from '../stages/statements.ts'
import { entityId } from './cast.ts'
import { cueId } from './cues.ts'

/** What a cue reports. `within` and `passesOn` name cues of the same sentence. */
export type TracedContent = { cue: string; content: Span[]; quoted: string; within?: string; passesOn?: string }

/** Who speaks, and how that was found. */
export type TracedSpeaker = Pick<Spoken, 'by' | 'rivals'> & {
  meaning?: Meaning
  cue: string
  speaker?: string
  via: string[]
}

/** A statement of the answer, with what its confidence is the product of. */
export type TracedStatement = {
  id: string
  cue: string
  confidence: { cue: number; content: number; speaker: number }
  channel: { by: ChannelRule; type: Channel }
  denial?: Span
}

/** A cue that became no statement. */
export type TracedLeftOut = { cue: string; why: LeftOut | 'repeated-headline' }

/** What each cue reports. */
export const tracedContents = (doc: Document, reported: readonly (readonly Reported[])[]): TracedContent[] =>
  reported.flatMap((row, sentence) => {
    const idOf = (order: number): string => {
      const one = row[order]
      return one ? cueId(doc, one, sentence, order) : ''
    }
    return row.map(({ content, quoted, within, relayOf }, order) => ({
      cue: idOf(order),
      content: content.map((range) => spanOfRange(doc, range)),
      quoted,
      ...(within !== undefined && { within: idOf(within) }),
      ...(relayOf !== undefined && { passesOn: idOf(relayOf) }),
    }))
  })

const cueOf = (doc: Document, item: Spoken): string => cueId(doc, item, item.sentence, item.order)

/** Who speaks. */
export const tracedSpeakers = (doc: Document, spoken: readonly Spoken[]): TracedSpeaker[] =>
  spoken.map((item) => ({
    cue: cueOf(doc, item),
    ...(item.speaker && { speaker: entityId(doc, item.speaker) }),
    by: item.by,
    ...(item.meaning && { meaning: item.meaning }),
    rivals: item.rivals,
    via: item.via.map((entity) => entityId(doc, entity)),
  }))

/** The statements of the answer. */
export const tracedStatements = (
  reader: Reader,
  doc: Document,
  { statements, kept, channels }: Stated,
): TracedStatement[] =>
  kept.map((item, index) => {
    const { cue, content, speaker } = confidenceOf(reader, doc, item)
    const found = channels[index]
    const denial = statements[index]?.stance && denialIn(reader, item.content)
    return {
      id: statements[index]?.id ?? '',
      cue: cueOf(doc, item),
      confidence: { cue, content, speaker },
      channel: { by: found?.by ?? 'none', type: found?.channel.type ?? 'unknown' },
      ...(denial && { denial: spanOfRange(doc, denial) }),
    }
  })

/** The cues that became no statement, and why. */
export function tracedLeftOut(doc: Document, spoken: readonly Spoken[], { kept }: Stated): TracedLeftOut[] {
  const stated = new Set(kept)
  return spoken
    .filter((item) => !stated.has(item))
    .map((item) => ({ cue: cueOf(doc, item), why: reasonToLeaveOut(item) ?? 'repeated-headline' }))
}

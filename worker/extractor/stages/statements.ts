import type { Statement } from '../../contract.ts'
import { confidenceOf } from '../confidence.ts'
import { type Document, type Range, spanOfRange } from '../document.ts'
import type { Entity } from '../entities/entity.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { spanOfPhrase } from '../grammar/phrase-span.ts'
import type { Channelled } from './channels/rule.ts'
import { readChannels } from './channels.ts'
import { isDenied } from './denials.ts'
import type { Spoken } from './speakers.ts'

/** The statements in the contract's form, and the entities behind their source ids, in the order of their first statement. */
export type Stated = {
  readonly statements: Statement[]
  /** What the statements were made from, in the same order. */
  readonly kept: readonly Spoken[]
  readonly entityOf: ReadonlyMap<string, Entity>
  /** By what the channel of each statement is known, in the same order. */
  readonly channels: readonly Channelled[]
}

/** A cue of which neither speaker nor clause nor words are known is hardly one: «هذا ينطق بالكثير». */
const isBlank = ({ speaker, agentless, opening, quoteBefore, source }: Spoken): boolean =>
  !speaker &&
  !source &&
  !agentless &&
  quoteBefore === undefined &&
  opening?.kind !== 'clause' &&
  opening?.kind !== 'speech' &&
  opening?.kind !== 'question'

/** Why a cue is no statement: it only passes on another, is hardly a cue, or says nothing and tells of nobody's silence. */
export type LeftOut = 'passes-on' | 'blank' | 'says-nothing'

/** Why a cue is left out of the statements; undefined where it is one. */
export function reasonToLeaveOut(item: Spoken): LeftOut | undefined {
  if (item.relayOf !== undefined) return 'passes-on'
  if (isBlank(item)) return 'blank'
  const silent = item.commitment === 'decline' && item.speaker !== undefined
  return item.content.length > 0 || silent ? undefined : 'says-nothing'
}

/** The word that reports; null where none does, «وزير النقل: …». */
function cueOf(doc: Document, { cue, lemma, commitment, negated }: Spoken): Statement['cue'] {
  return cue.to > cue.from ? { ...spanOfRange(doc, cue), lemma, commitment, negated } : null
}

/** More cues stand in no sentence. */
const mostInSentence = 1 << 20

/** A number for each cue of an article, by its sentence and its order there. */
const placeOf = ({ sentence }: Spoken, order: number): number => sentence * mostInSentence + order

function beginOf({ cue, source, content }: Spoken): number {
  let first = source ? Math.min(cue.from, source.from) : cue.from
  for (const { from } of content) if (from < first) first = from
  return first
}

/** By where they begin in the text, by cue, source or content; what is nested stays behind what holds it. */
function inOrder(items: readonly Spoken[]): Spoken[] {
  const begins = new Map<number, number>()
  for (const item of items) begins.set(placeOf(item, item.order), beginOf(item))
  return items
    .map((item) => ({ item, key: begins.get(placeOf(item, item.within ?? item.order)) ?? beginOf(item) }))
    .sort((a, b) => a.item.sentence - b.item.sentence || a.key - b.key || a.item.cue.from - b.item.cue.from)
    .map(({ item }) => item)
}

/** Those whose statement only passes on another's, by the other. */
function relaysIn(spoken: readonly Spoken[]): ReadonlyMap<Spoken, readonly Entity[]> {
  const relays = new Map<Spoken, Entity[]>()
  if (spoken.every(({ relayOf }) => relayOf === undefined)) return relays
  const byPlace = new Map(spoken.map((item) => [placeOf(item, item.order), item]))
  for (const item of spoken) {
    if (item.relayOf === undefined || !item.speaker) continue
    const target = byPlace.get(placeOf(item, item.relayOf))
    if (target && target.speaker !== item.speaker) relays.set(target, [...(relays.get(target) ?? []), item.speaker])
  }
  return relays
}

/** Numbers the statements in the order of the text and gives ids to those who speak or pass something on. */
export function buildStatements(reader: Reader, doc: Document, spoken: readonly Spoken[]): Stated {
  const kept = inOrder(spoken.filter((item) => !reasonToLeaveOut(item)))
  const idAt = new Map<number, string>()
  for (const [index, item] of kept.entries()) idAt.set(placeOf(item, item.order), `q${index + 1}`)
  const relays = relaysIn(spoken)
  const sure = kept.map((item) => confidenceOf(reader, doc, item))
  const sourceIds = new Map<Entity, string>()
  const entityById = new Map<string, Entity>()
  const idOf = (entity: Entity): string => {
    const known = sourceIds.get(entity)
    if (known) return known
    const id = `s${sourceIds.size + 1}`
    sourceIds.set(entity, id)
    entityById.set(id, entity)
    return id
  }
  for (const [index, item] of kept.entries()) if (item.speaker && sure[index]?.named) idOf(item.speaker)
  const viaOf = (item: Spoken): readonly Entity[] => {
    const passing = relays.get(item)
    return passing || item.via.length > 1 ? [...new Set([...item.via, ...(passing ?? [])])] : item.via
  }
  const channels = readChannels(reader, doc, kept, viaOf)
  const statements = kept.map((item, index): Statement => {
    const id = idAt.get(placeOf(item, item.order)) ?? ''
    const parentId = item.within === undefined ? undefined : idAt.get(placeOf(item, item.within))
    const via = viaOf(item).map(idOf)
    return {
      id,
      sourceId: item.speaker && sure[index]?.named ? idOf(item.speaker) : null,
      counted: item.counted && parentId === undefined,
      ...(parentId && { within: parentId }),
      via,
      cue: cueOf(doc, item),
      source: item.source ? spanOfPhrase(reader, item.source) : null,
      content: item.content.map((range: Range) => spanOfRange(doc, range)),
      quoted: item.quoted,
      ...(isDenied(reader, item) && { stance: 'denial' as const }),
      channel: channels[index]?.channel ?? { type: 'unknown', basis: 'inferred' },
      confidence: sure[index]?.statement ?? 0,
      rule: item.rule,
    }
  })
  return { statements, kept, entityOf: entityById, channels }
}

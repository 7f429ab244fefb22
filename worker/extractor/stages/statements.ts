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

/** By where they begin in the text, by cue, source or content; what is nested stays behind what holds it. */
function inOrder(items: readonly Spoken[]): Spoken[] {
  const beginOf = ({ cue, source, content }: Spoken): number =>
    content.reduce((first, { from }) => Math.min(first, from), Math.min(cue.from, source?.from ?? cue.from))
  const begins = new Map(items.map((item) => [`${item.sentence} ${item.order}`, beginOf(item)]))
  const keyOf = (item: Spoken): number => begins.get(`${item.sentence} ${item.within ?? item.order}`) ?? beginOf(item)
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => a.item.sentence - b.item.sentence || a.key - b.key || a.item.cue.from - b.item.cue.from)
    .map(({ item }) => item)
}

/** Numbers the statements in the order of the text and gives ids to those who speak or pass something on. */
export function buildStatements(reader: Reader, doc: Document, spoken: readonly Spoken[]): Stated {
  const kept = inOrder(spoken.filter((item) => !reasonToLeaveOut(item)))
  const ids = new Map<Spoken, string>()
  kept.forEach((item, index) => void ids.set(item, `q${index + 1}`))
  const place = (sentence: number, order: number) => `${sentence} ${order}`
  const byPlace = new Map(spoken.map((item) => [place(item.sentence, item.order), item]))
  const relaysOf = new Map<Spoken, Entity[]>()
  for (const item of spoken) {
    if (item.relayOf === undefined || !item.speaker) continue
    const target = byPlace.get(place(item.sentence, item.relayOf))
    if (target && target.speaker !== item.speaker) relaysOf.set(target, [...(relaysOf.get(target) ?? []), item.speaker])
  }
  const sure = new Map(kept.map((item) => [item, confidenceOf(reader, doc, item)]))
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
  for (const item of kept) if (item.speaker && sure.get(item)?.named) idOf(item.speaker)
  const viaOf = (item: Spoken): Entity[] => [...new Set([...item.via, ...(relaysOf.get(item) ?? [])])]
  const channels = readChannels(reader, doc, kept, viaOf)
  const statements = kept.map((item, index): Statement => {
    const id = ids.get(item) ?? ''
    const parent = item.within === undefined ? undefined : byPlace.get(place(item.sentence, item.within))
    const parentId = parent && ids.get(parent)
    const via = viaOf(item).map(idOf)
    return {
      id,
      sourceId: item.speaker && sure.get(item)?.named ? idOf(item.speaker) : null,
      counted: item.counted && parentId === undefined,
      ...(parentId && { within: parentId }),
      via,
      cue: cueOf(doc, item),
      source: item.source ? spanOfPhrase(reader, item.source) : null,
      content: item.content.map((range: Range) => spanOfRange(doc, range)),
      quoted: item.quoted,
      ...(isDenied(reader, item) && { stance: 'denial' as const }),
      channel: channels[index]?.channel ?? { type: 'unknown', basis: 'inferred' },
      confidence: sure.get(item)?.statement ?? 0,
      rule: item.rule,
    }
  })
  return { statements, kept, entityOf: entityById, channels }
}

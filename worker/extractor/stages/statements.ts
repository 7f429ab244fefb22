import type { Statement } from '../../contract.ts'
import { type Document, type Range, spanOfRange } from '../document.ts'
import type { Entity } from '../entities/entity.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { spanOfPhrase } from '../grammar/phrase-span.ts'
import { readChannels } from './channels.ts'
import { isDenied } from './denials.ts'
import type { Spoken } from './speakers.ts'

/** The statements in the contract's form, and the entities behind their source ids, in the order of their first statement. */
export type Stated = {
  readonly statements: Statement[]
  /** What the statements were made from, in the same order. */
  readonly kept: readonly Spoken[]
  readonly entityOf: ReadonlyMap<string, Entity>
}

/** Numbers the statements in the order of the text and gives ids to those who speak or pass something on. */
export function buildStatements(reader: Reader, doc: Document, spoken: readonly Spoken[]): Stated {
  const kept = spoken.filter((item) => item.relayOf === undefined && (item.content.length > 0 || (item.commitment === 'decline' && item.speaker)))
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
  for (const item of kept) if (item.speaker) idOf(item.speaker)
  const viaOf = (item: Spoken): Entity[] => [...new Set([...item.via, ...(relaysOf.get(item) ?? [])])]
  const channels = readChannels(reader, doc, kept, viaOf)
  const statements = kept.map((item, index): Statement => {
    const id = ids.get(item) ?? ''
    const confidence =
      Math.round(item.strength * (item.basis === 'spoken' ? 1 : item.basis === 'carried' ? 0.92 : 0.5) * 100) / 100
    const parent = item.within === undefined ? undefined : byPlace.get(place(item.sentence, item.within))
    const parentId = parent && ids.get(parent)
    const via = viaOf(item).map(idOf)
    return {
      id,
      sourceId: item.speaker ? idOf(item.speaker) : null,
      counted: item.counted && parentId === undefined,
      ...(parentId && { within: parentId }),
      via,
      cue: { ...spanOfRange(doc, item.cue), lemma: item.lemma, commitment: item.commitment, negated: item.negated },
      source: item.source ? spanOfPhrase(reader, item.source) : null,
      content: item.content.map((range: Range) => spanOfRange(doc, range)),
      quoted: item.quoted,
      ...(isDenied(reader, item) && { stance: 'denial' as const }),
      channel: channels[index] ?? { type: 'unknown', basis: 'inferred' },
      confidence,
      rule: item.rule,
    }
  })
  return { statements, kept, entityOf: entityById }
}

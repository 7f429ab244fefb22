import type { Kind, Naming, Source } from '../worker/contract.ts'
import type { ShownSource } from './breakdown.ts'

/** How the bar divides the sources: by how they are named, or by the capacity in which they speak. */
export type Division = 'naming' | 'kind'

/** What a part of the bar stands for; readers need not tell a person's name from a body's. */
export type PartKey = 'named' | Exclude<Naming, 'named_person' | 'named_org'> | Kind

/** A part of the bar: how many sources it holds, and the hatching that it and their signs have. */
export type Part = { key: PartKey; count: number; fill: number }

/** Whether the text gives a source a name. */
export const isNamed = ({ naming }: Source): boolean => naming === 'named_person' || naming === 'named_org'

/** The part to which a source belongs. */
export function partOf(source: Source, by: Division): PartKey {
  if (by === 'kind') return source.kind
  return isNamed(source) ? 'named' : (source.naming as PartKey)
}

const namings: readonly PartKey[] = ['named', 'described', 'unnamed']

/**
 * The parts of the bar in its order: names before descriptions before neither, each always with the same hatching; kinds
 * by their number of sources. Parts without a source are left out.
 */
export function divide(sources: readonly ShownSource[], by: Division): Part[] {
  const groups = Map.groupBy(sources, ({ source }) => partOf(source, by))
  const parts = [...groups].map(([key, { length: count }]) => ({ key, count, fill: namings.indexOf(key) }))
  if (by === 'naming') return parts.sort((one, other) => one.fill - other.fill)
  return parts.sort((one, other) => other.count - one.count).map((part, rank) => ({ ...part, fill: rank % 8 }))
}

import type { WordSet } from './word-set.ts'

/** A table as it is in the Worker, where a set of words has nothing but `has`. */
export type Baked<T> = T extends ReadonlyMap<string, unknown> | readonly unknown[]
  ? T
  : T extends WordSet
    ? WordSet
    : T extends object
      ? { readonly [Name in keyof T]: Baked<T[Name]> }
      : T

const made = new Map<string, unknown>()

/**
 * A table that is made out of what is written in the lexicon, once for all: folded, inflected, sorted. Where the extractor runs from its
 * sources it is made when its module is loaded. In the Worker it is not made at all: the build (worker/build/baked.ts) writes what
 * `make` returns in place of the call, so that no cold start has to, and lists of which nothing else is left are not shipped.
 *
 * What is made must be plain data: strings, numbers, booleans, arrays, objects of these, and sets and maps whose keys are strings. An
 * object that stands in two places is two objects in the Worker, and sets and maps have another order.
 * @param id the table's own name
 */
export function baked<T>(id: string, make: () => T): Baked<T> {
  const table = make()
  if (made.has(id)) throw new Error(`two tables are called ${id}`)
  made.set(id, table)
  // A set has what a `WordSet` has.
  return table as Baked<T>
}

/** What has been made so far, by id: for the build. */
export const bakedTables: ReadonlyMap<string, unknown> = made

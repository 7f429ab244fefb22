import { rules, version } from '../extractor/digest.ts'
import type { Reading } from '../extractor/index.ts'
import { isAnalysisId } from './key.ts'

/** How long a data centre's cache may hold a reading, in seconds: a day. */
const cachedFor = 86_400

/** How long the store keeps a reading after it was made, in seconds: 30 days. */
export const keptFor = 2_592_000

/**
 * A reading, with the one thing about its text that a reader of it without the text may need: where the characters of two
 * UTF-16 units stand, in order to count in code points.
 */
export type StoredReading = Reading & { pairs: readonly number[] }

/** Where a reading came from: the data centre's cache or the store behind all of them. */
export type Found = { reading: StoredReading; from: 'cached' | 'kept' }

/** Where readings are stored, as one request sees it. */
export type Store = {
  /** The service's own address: keys of the cache are addresses below it. */
  origin: string
  /** Readings by id, for all data centres. */
  kept: KVNamespace
}

/** Engine and rules stand in every key: a new release never finds what another one read. */
const path = (key: string): string => `${version}/${rules}/${key}`

/**
 * The data centre's cache, apart from the one that answers requests from outside: what is put here can be had by this code
 * alone, whatever address is asked for.
 */
const openCache = (): Promise<Cache> => caches.open('readings')

const cacheKey = (origin: string, key: string): string => new URL(`/.readings/${path(key)}`, origin).href

/** Finds a reading by its key. What the data centre did not have is put there by `later`. */
export async function findReading(
  store: Store,
  key: string,
  later: (work: Promise<unknown>) => void,
): Promise<Found | undefined> {
  const cache = await openCache()
  const cached = await cache.match(cacheKey(store.origin, key))
  if (cached) return { reading: await cached.json<StoredReading>(), from: 'cached' }
  if (!isAnalysisId(key)) return undefined
  const kept = await store.kept.get(path(key))
  if (kept === null) return undefined
  later(putIntoCache(store, key, kept))
  return { reading: JSON.parse(kept), from: 'kept' }
}

/** Stores a reading, as JSON: in the data centre's cache, and by its id for all others. */
export async function keepReading(store: Store, key: string, json: string): Promise<void> {
  await Promise.all([
    putIntoCache(store, key, json),
    isAnalysisId(key) && store.kept.put(path(key), json, { expirationTtl: keptFor }),
  ])
}

async function putIntoCache({ origin }: Store, key: string, json: string): Promise<void> {
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': `max-age=${cachedFor}` }
  await (await openCache()).put(cacheKey(origin, key), new Response(json, { headers }))
}

/** Takes a reading out of the store and of this data centre's cache; others may have it until its day is over. */
export async function forgetReading(store: Store, key: string): Promise<void> {
  await Promise.all([(await openCache()).delete(cacheKey(store.origin, key)), store.kept.delete(path(key))])
}

import { failure, type Result, success } from '../http/result.ts'

/** How old what is kept may be to be given without a question, and how old to be given while it is got anew; in seconds. */
export const freshFor = 300
export const staleFor = 86_400

/** A cache, and the address below which this Worker keeps its own things in it. */
export type Shelf = { cache: Cache; address: string }

type Kept<Value> = { at: number; value: Value }

/** What is being got anew in this isolate, by address, and since when. One that never came back does not count for long. */
const underway = new Map<string, number>()
const patience = 60_000

/**
 * Something that is got from elsewhere, or as it was got before: as it is for five minutes, for a day more while it is got anew, and
 * as long where it cannot be got. Failures are not kept. Where it turns out to be gone, or not to be given any more, so is what
 * was kept of it.
 */
export async function revalidated<Value>(
  { cache, address }: Shelf,
  get: () => Promise<Result<Value>>,
  later: (work: Promise<unknown>) => void,
): Promise<Result<Value>> {
  const kept = await cache
    .match(address)
    .then((found) => found?.json<Kept<Value>>())
    .catch(() => undefined)
  if (!kept) {
    const got = await get()
    if (got.ok) later(keep(cache, address, got.value))
    return got.ok ? success(got.value) : failure(got.failure)
  }
  if (Date.now() - kept.at >= freshFor * 1000) later(renew(cache, address, get))
  return success(kept.value)
}

async function renew<Value>(cache: Cache, address: string, get: () => Promise<Result<Value>>): Promise<void> {
  const since = underway.get(address)
  if (since !== undefined && Date.now() - since < patience) return
  underway.set(address, Date.now())
  try {
    const got = await get()
    if (got.ok) await keep(cache, address, got.value)
    else if (!isPassing(got.failure)) await cache.delete(address)
  } finally {
    underway.delete(address)
  }
}

/** Whether a failure may be over the next time; the others say that there is nothing to be had any more. */
const isPassing = ({ code, gone }: { code: string; gone?: boolean }): boolean =>
  !gone && (code === 'upstream_failed' || code === 'upstream_timeout')

async function keep<Value>(cache: Cache, address: string, value: Value): Promise<void> {
  const kept: Kept<Value> = { at: Date.now(), value }
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': `max-age=${freshFor + staleFor}` }
  await cache.put(address, new Response(JSON.stringify(kept), { headers }))
}

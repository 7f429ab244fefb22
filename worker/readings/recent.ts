/** How many UTF-16 code units of JSON an isolate holds on to: some hundred readings, 8 MB of its 128. */
const roomFor = 4_000_000

/**
 * The readings that this isolate made last, as JSON by key. Requests that looked into the cache while a reading was being made
 * find it here; without it, the first readers of an article would each have it read.
 */
const recent = new Map<string, string>()
let size = 0

export const findRecent = (key: string): string | undefined => recent.get(key)

/** Holds on to a reading; the oldest make room. One that is larger than all the room is not held. */
export function holdRecent(key: string, json: string): void {
  if (recent.has(key) || json.length > roomFor) return
  recent.set(key, json)
  size += json.length
  for (const [oldest, { length }] of recent) {
    if (size <= roomFor) return
    recent.delete(oldest)
    size -= length
  }
}

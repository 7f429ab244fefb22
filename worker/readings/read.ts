import { pairsOf } from '../export/places.ts'
import { type AnalyzeOptions, analyze } from '../extractor/index.ts'
import { type Question, readingKey } from './key.ts'
import { findRecent, holdRecent } from './recent.ts'
import { type Found, findReading, keepReading, type Store, type StoredReading } from './store.ts'

/** A reading, and whether it was made for this request, by this isolate a moment ago, or found in a store. */
export type Read = { reading: StoredReading; from: Found['from'] | 'recent' | 'made' }

/**
 * Reads an article, unless it has been read before. A store that fails costs time, not the answer.
 * @param id the analysis' id
 * @param later takes what may be done after the answer
 */
export async function readOnce(
  store: Store,
  id: string,
  question: Question,
  later: (work: Promise<unknown>) => void,
): Promise<Read> {
  const key = await readingKey(id, question)
  const found = await findReading(store, key, later).catch(storeFailed)
  if (found) return found
  // From here on nothing waits until it is held: no two requests of an isolate read the same article.
  const recent = findRecent(key)
  if (recent) return { reading: JSON.parse(recent), from: 'recent' }
  const reading = read(question)
  const json = JSON.stringify(reading)
  holdRecent(key, json)
  later(keepReading(store, key, json).catch(storeFailed))
  return { reading, from: 'made' }
}

/** Reads an article. */
export const read = (question: Question): StoredReading => ({
  ...analyze(question.text, optionsOf(question)),
  pairs: pairsOf(question.text),
})

/** What the extractor is told: nothing but what the key covers. Title and address are the caller's, and change no reading. */
export function optionsOf({ outlet }: Question): AnalyzeOptions {
  const { name, aliases } = outlet ?? {}
  return name === undefined ? {} : { outlet: { name, ...(aliases && { aliases }) } }
}

/** Says so in the log, without what was to be stored. */
function storeFailed(error: unknown): undefined {
  console.error(JSON.stringify({ failed: 'readings', error: error instanceof Error ? error.name : typeof error }))
}

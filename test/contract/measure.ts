import { Worker } from 'node:worker_threads'

/** What came of reading one hostile input: milliseconds for each length, and what is wrong with the longest reading. */
export type Measure = { times: number[]; faults: string[] }

/**
 * Reads a unit repeated to each length in a thread of its own: a reader that hangs cannot be stopped from within its
 * thread, and would take the whole run with it. Rejects when the time limit in milliseconds is over.
 */
export function measure(unit: string, lengths: readonly number[], timeLimit: number): Promise<Measure> {
  const worker = new Worker(new URL('./measured.ts', import.meta.url), { workerData: { unit, lengths } })
  return new Promise<Measure>((resolve, reject) => {
    let measure: Measure | undefined
    // Only a thread that hangs is stopped: one that is stopped while it ends by itself can take the whole process down.
    const timer = setTimeout(() => {
      reject(new Error(`not read within ${timeLimit} ms`))
      worker.terminate()
    }, timeLimit)
    worker.once('message', (message: Measure) => {
      measure = message
    })
    worker.once('error', reject)
    worker.once('exit', () => {
      clearTimeout(timer)
      if (measure) resolve(measure)
      else reject(new Error('the thread ended without a measure'))
    })
  })
}

/** A thread's time is counted in steps of so many milliseconds. */
const tick = 4

/** What is read in fewer milliseconds says nothing of growth. */
const tooShort = 100

/**
 * How many times as long twice the text took, of lengths that double, from the first to the last; 0 where all are too short. Single
 * doublings are uneven, with other tests beside them.
 */
export function growth(times: readonly number[]): number {
  const [first = 0, last = 0] = [times[0], times.at(-1)]
  return last < tooShort ? 0 : (last / Math.max(first, tick)) ** (1 / (times.length - 1))
}

/** Twice the text in twice the time, with room for noise: the square would take four times as long. */
export const growthLimit = 2.3

/** How often each length is read at most, of which the shortest time counts. */
export const rounds = 5

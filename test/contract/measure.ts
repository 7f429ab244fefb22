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

/**
 * How many times as long the last length took as the one before it; 0 where a megabyte is read in so short a time (milliseconds)
 * that other work on the machine decides the ratio. What grows with the square takes seconds.
 */
export function growth(times: readonly number[]): number {
  const [before = 0, last = 0] = times.slice(-2)
  return last > 250 ? last / before : 0
}

/** Four times the text in four times the time, with room for noise: the square would take sixteen times as long. */
export const growthLimit = 8

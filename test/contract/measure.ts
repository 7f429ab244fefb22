import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'

/** What came of reading one hostile input: milliseconds for each length, and what is wrong with the longest reading. */
export type Measure = { times: number[]; faults: string[] }

let bundle: Promise<string> | undefined

/**
 * The program of the thread, in plain JavaScript. Node would take the types out of it with WebAssembly, in each thread anew, and V8
 * has been seen to abort the process when such a thread ended.
 */
async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL('./measured.ts', import.meta.url))
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    logLevel: 'warning',
  })
  return outputFiles[0]?.text ?? ''
}

/**
 * Reads a unit repeated to each length in a thread of its own: a reader that hangs cannot be stopped from within its
 * thread, and would take the whole run with it. Rejects when the time limit in milliseconds is over.
 */
export async function measure(unit: string, lengths: readonly number[], timeLimit: number): Promise<Measure> {
  bundle ??= bundled()
  const worker = new Worker(await bundle, { eval: true, workerData: { unit, lengths } })
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

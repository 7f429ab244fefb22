import { parentPort, workerData } from 'node:worker_threads'
import { analyze } from '../../worker/extractor/index.ts'
import { faultsOf } from './faults.ts'
import { growth, growthLimit, rounds } from './growth.ts'
import { repeatedTo } from './hostile.ts'

// The thread of measure.ts.
const { unit, lengths } = workerData as { unit: string; lengths: number[] }

const texts = lengths.map((length) => repeatedTo(unit, length))
const times = texts.map(() => Number.POSITIVE_INFINITY)
let faults: string[] = []

// The thread's own time, to which other work on the machine adds little: a bad ratio is measured again, and the least of
// each time taken.
for (let round = 0; round < rounds; round++) {
  for (const [index, text] of texts.entries()) {
    const begin = process.threadCpuUsage()
    const reading = analyze(text)
    const { user, system } = process.threadCpuUsage(begin)
    times[index] = Math.min(times[index] ?? 0, (user + system) / 1000)
    if (round === 0 && index === texts.length - 1) faults = faultsOf(text, reading).slice(0, 3)
  }
  if (growth(times) <= growthLimit) break
}
parentPort?.postMessage({ times, faults })

import { describe, expect, test } from 'vitest'
import { readPage } from '../../../worker/article/page/read.ts'
import { growth, growthLimit, rounds } from '../../contract/growth.ts'
import { hostilePages, pageOf } from './hostile.ts'

/** The longest page that is read, a half and a quarter of it. */
const lengths = [524_288, 1_048_576, 2_097_152]

/** How long a page takes, in milliseconds of this thread's own time. */
function timeOf(page: string): number {
  const begin = process.threadCpuUsage()
  readPage(page)
  const { user, system } = process.threadCpuUsage(begin)
  return (user + system) / 1000
}

describe('the longest hostile page is read in time that grows with its length', () => {
  test.for(hostilePages)('$name', (hostile) => {
    const pages = lengths.map((length) => pageOf(hostile, length))
    let times = pages.map(timeOf)
    expect(times.at(-1)).toBeLessThan(10_000)
    // Other work on the machine adds to a time: a bad ratio is measured again, and the least of each time taken.
    for (let round = 1; round < rounds && growth(times) > growthLimit; round++)
      times = pages.map((page, index) => Math.min(times[index] ?? 0, timeOf(page)))
    expect(growth(times)).toBeLessThanOrEqual(growthLimit)
  })
})

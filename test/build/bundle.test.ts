import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundleWorker } from '../../worker/build/bundle.ts'

/** The most that the Worker may weigh, gzipped: what a cold start has to load. */
const byteLimit = 250_000

test('the Worker stays small, and free of Node', async () => {
  const { code, warnings } = await bundleWorker()
  expect(warnings).toEqual([])
  expect(gzipSync(code).length).toBeLessThan(byteLimit)
})

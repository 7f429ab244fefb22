import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** The most that the Worker may weigh, gzipped: what a cold start has to load. */
const byteLimit = 250_000

test('the Worker stays small, and free of Node', async () => {
  const { outputFiles, warnings } = await build({
    entryPoints: [new URL('../../worker/index.ts', import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    // An import of a Node module would not resolve here, and fail the build.
    platform: 'browser',
  })
  expect(warnings).toEqual([])
  expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThan(byteLimit)
})

import { join } from 'node:path'
import { build } from 'esbuild'
import { writeDigest } from './digest.ts'

const root = join(import.meta.dirname, '../..')

/**
 * Bundles the Worker into one file, which wrangler serves and deploys as it is. Wrangler's own bundler writes every Arabic letter
 * of the lexicon as «\uXXXX» and keeps long names: twice as much to parse at a cold start, and a tenth more to load.
 * @returns what the bundler warned of
 */
export async function buildWorker(outfile: string = join(root, 'dist/worker.js')): Promise<string[]> {
  const { warnings } = await build({
    absWorkingDir: root,
    entryPoints: ['worker/index.ts'],
    outfile,
    bundle: true,
    minify: true,
    // With the map, stack traces in the log name the source.
    sourcemap: 'linked',
    charset: 'utf8',
    format: 'esm',
    target: 'es2024',
    // An import of a Node module would not resolve here, and fail the build.
    platform: 'browser',
    external: ['cloudflare:*'],
    legalComments: 'none',
    logLevel: 'warning',
  })
  return warnings.map(({ text }) => text)
}

if (import.meta.main) {
  writeDigest()
  await buildWorker()
}

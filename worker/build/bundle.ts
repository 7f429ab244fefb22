import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../..')

/**
 * Bundles the Worker as it is deployed. Wrangler's own bundle writes every Arabic letter of the lexicon as «\uXXXX» and keeps
 * comments and long names: a third more to load at a cold start.
 * @returns the file's bytes, and what the bundler warned of
 */
export async function bundleWorker(): Promise<{ code: Uint8Array; warnings: string[] }> {
  const { outputFiles, warnings } = await build({
    absWorkingDir: root,
    entryPoints: ['worker/index.ts'],
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    format: 'esm',
    target: 'es2024',
    // An import of a Node module would not resolve here, and fail the build.
    platform: 'browser',
    logLevel: 'silent',
  })
  return { code: outputFiles[0]?.contents ?? new Uint8Array(), warnings: warnings.map(({ text }) => text) }
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { minify } from 'terser'
import { bakedTablesPlugin } from './baked.ts'
import { writeDigest } from './digest.ts'

const root = join(import.meta.dirname, '../..')

type Bundle = { code: string; map: string; warnings: string[] }

/**
 * Bundles the Worker. Wrangler's own bundler writes every Arabic letter of the lexicon as «\uXXXX» and keeps long names: twice as
 * much to parse at a cold start, and a tenth more to load.
 */
async function bundled(): Promise<Bundle> {
  const { outputFiles, warnings } = await build({
    absWorkingDir: root,
    entryPoints: ['worker/index.ts'],
    outfile: 'dist/worker.js',
    write: false,
    bundle: true,
    minify: true,
    sourcemap: 'external',
    charset: 'utf8',
    format: 'esm',
    target: 'es2024',
    // An import of a Node module would not resolve here, and fail the build.
    platform: 'browser',
    external: ['cloudflare:*'],
    legalComments: 'none',
    plugins: [bakedTablesPlugin],
    logLevel: 'warning',
  })
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ''
  return { code: textOf('.js'), map: textOf('.map'), warnings: warnings.map(({ text }) => text) }
}

/** What esbuild leaves: 2 % of what a cold start loads, for some seconds of ours. */
async function squeezed({ code, map, warnings }: Bundle): Promise<Bundle> {
  const small = await minify(code, {
    module: true,
    ecma: 2022,
    compress: { passes: 1 },
    format: { ecma: 2022 },
    sourceMap: { content: map, asObject: false },
  })
  if (!small.code || typeof small.map !== 'string') throw new Error('nothing was bundled')
  return { code: small.code, map: small.map, warnings }
}

/**
 * Writes the Worker as one file with its source map, so that stack traces in the log name the source. Wrangler serves and deploys
 * it as it is.
 * @param small whether it is made as small as it is deployed, which takes long
 * @returns what the bundler warned of
 */
export async function writeWorker(small: boolean, file: string = join(root, 'dist/worker.js')): Promise<string[]> {
  const plain = await bundled()
  const { code, map, warnings } = small ? await squeezed(plain) : plain
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.map`, map)
  writeFileSync(file, `${code}\n//# sourceMappingURL=worker.js.map\n`)
  return warnings
}

// Wrangler says for which of its commands it wants the file: `dev` wants it at every change.
if (import.meta.main) {
  writeDigest()
  await writeWorker(process.env.WRANGLER_COMMAND !== 'dev')
}

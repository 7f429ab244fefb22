import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { minify } from 'terser'
import { squeezeStyles, squeezeTemplates } from './squeeze.ts'
import { trimLitHtml } from './trim.ts'

/** Puts the smaller form of Lit in its place. */
const smallerLit: Plugin = {
  name: 'smaller-lit',
  setup(building) {
    building.onResolve({ filter: /^lit$/ }, () => ({ path: join(import.meta.dirname, 'lit.ts') }))
  },
}

/**
 * Names that no other program and no JSON knows, so that they may be shortened: Lit's private ones, which its published build
 * keeps so that other packages can reach them, and the longest of those by which the widget's own modules speak to each other.
 */
const inner =
  /^(?:_\$[A-Z].*|(?:create|request|has|will)(?:RenderRoot|Update|Updated)|unnamedHelp|commitments|contested|paragraph|notFound|titleShort|showAll|conflictKinds|relayed|toOutlet|spoke|reading|toggleSource|divide|breakdown|selection|sharers|asking|runs|retry|silent|failed|offline|renderRoot|render|styles|reflect|footing|away|parts|auto|by)$/

/**
 * Bundles a module of the widget and all that it needs into one minified file. What esbuild leaves, terser takes: together
 * they save 3 % of what a reader loads.
 */
export async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    // Arabic letters as they are: escaped, each takes six bytes for two.
    charset: 'utf8',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [smallerLit, trimLitHtml, squeezeStyles, squeezeTemplates],
  })
  const { code } = await minify(outputFiles[0]?.text ?? '', {
    module: true,
    ecma: 2022,
    compress: { passes: 4, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
    mangle: { properties: { regex: inner } },
    format: { ecma: 2022 },
  })
  if (!code) throw new Error('nothing was bundled')
  return code
}

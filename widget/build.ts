import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { minify } from 'terser'

const here = import.meta.dirname
const out = join(here, 'dist')

/** The demo's own typeface, so that it looks the same on machines without an Arabic one (SIL Open Font License). */
const fonts = ['arabic-400', 'arabic-700', 'latin-400', 'latin-700']

/** Lit's styles are template strings, which a minifier leaves alone: here they lose their comments and white space. */
const squeezeStyles: Plugin = {
  name: 'squeeze-styles',
  setup(building) {
    // Built from a string: esbuild hands it to Go, where the flag `u` is an error.
    building.onLoad({ filter: /[/\\]styles[/\\][a-z]+[.]ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replace(/css`([^`]*)`/gu, (_, rules: string) => {
        const squeezed = rules
          .replace(/\/\*[^*]*\*\//gu, '')
          .replace(/\s+/gu, ' ')
          .replace(/ ?([{};,]) ?/gu, '$1')
          // Not the space before a colon, which parts «.bar :focus-visible».
          .replace(/: /gu, ':')
          .replace(/;\}/gu, '}')
        return `css\`${squeezed.trim()}\``
      }),
    }))
  },
}

/**
 * The white space that lays a template out over several lines: none between tags, one space before an attribute. A space
 * that a reader sees stands inside a line of the source, and stays.
 */
const squeezeTemplates: Plugin = {
  name: 'squeeze-templates',
  setup(building) {
    building.onLoad({ filter: /[/\\]views[/\\][a-z-]+[.]ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8')
        .replace(/(?<=[>}`])\s*\n\s*(?=<|\$\{|`)/gu, '')
        .replace(/\n\s+(?=[@.?a-z-]+=["$])/gu, ' '),
    }))
  },
}

/** Bundles the widget into one file. What esbuild leaves, terser takes: together they save 3 % of what a reader loads. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'index.ts')],
    outfile: join(out, 'widget.js'),
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    // Arabic letters as they are: escaped, each takes six bytes for two.
    charset: 'utf8',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [squeezeStyles, squeezeTemplates],
  })
  const { code } = await minify(outputFiles[0]?.text ?? '', {
    module: true,
    ecma: 2022,
    compress: { passes: 4, unsafe_arrows: true, keep_fargs: false },
    // Lit's own private names, which its published build keeps so that other packages can reach them.
    mangle: { properties: { regex: /^_\$[A-Z]/ } },
    format: { ecma: 2022 },
  })
  if (!code) throw new Error('nothing was bundled')
  return code
}

/**
 * Builds the files that the Worker serves as assets: the widget in one file, the demo page and their headers. Files are
 * overwritten and never missing in between, so that a running server may be left running.
 */
export async function buildWidget(): Promise<{ gzipped: number }> {
  mkdirSync(join(out, 'demo/fonts'), { recursive: true })

  writeFileSync(join(out, 'widget.js'), await bundle())

  cpSync(join(here, 'demo/index.html'), join(out, 'demo.html'))
  for (const name of ['page.css', 'port.svg', 'mark.svg']) cpSync(join(here, 'demo', name), join(out, 'demo', name))
  const typeface = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-naskh-arabic/package.json'))
  for (const font of fonts) {
    const file = `noto-naskh-arabic-${font}-normal.woff2`
    cpSync(join(typeface, 'files', file), join(out, 'demo/fonts', file))
  }
  cpSync(join(typeface, 'LICENSE'), join(out, 'demo/fonts/LICENSE.txt'))
  cpSync(join(here, '_headers'), join(out, '_headers'))

  return { gzipped: gzipSync(readFileSync(join(out, 'widget.js')), { level: 9 }).length }
}

if (import.meta.main) console.log(`widget/dist/widget.js: ${(await buildWidget()).gzipped} bytes gzipped`)

import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { bundle } from './bundle.ts'
import { type Release, releaseOf, releasesFolder, versionNow } from './release.ts'

const widget = join(import.meta.dirname, '..')

/** The demo's own typeface, so that it looks the same on machines without an Arabic one (SIL Open Font License). */
const fonts = ['arabic-400', 'arabic-700', 'latin-400', 'latin-700']

function writeDemo(out: string): void {
  mkdirSync(join(out, 'demo/fonts'), { recursive: true })
  cpSync(join(widget, 'demo/index.html'), join(out, 'demo.html'))
  for (const name of ['page.css', 'port.svg', 'mark.svg']) cpSync(join(widget, 'demo', name), join(out, 'demo', name))
  const typeface = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-naskh-arabic/package.json'))
  for (const font of fonts) {
    const file = `noto-naskh-arabic-${font}-normal.woff2`
    cpSync(join(typeface, 'files', file), join(out, 'demo/fonts', file))
  }
  cpSync(join(typeface, 'LICENSE'), join(out, 'demo/fonts/LICENSE.txt'))
}

async function writeEmbed(out: string): Promise<void> {
  mkdirSync(join(out, 'embed'), { recursive: true })
  cpSync(join(widget, 'embed/index.html'), join(out, 'embed.html'))
  cpSync(join(widget, 'embed/page.css'), join(out, 'embed/page.css'))
  writeFileSync(join(out, 'embed/frame.js'), await bundle(join(widget, 'embed/frame.ts')))
}

/**
 * Builds the files that the Worker serves as assets: the widget in one file under its evergreen name and under each version,
 * with its hash beside it, the demo page, the page for frames and the headers of them all. Files are overwritten and never missing in between,
 * so that a running server may be left running.
 * @param releases the folder of the released scripts; one of the present version is served instead of what the source makes
 */
export async function buildWidget(out: string = join(widget, 'dist'), releases = releasesFolder): Promise<Release> {
  const script = await bundle(join(widget, 'index.ts'))
  writeDemo(out)
  await writeEmbed(out)
  cpSync(join(widget, '_headers'), join(out, '_headers'))
  writeFileSync(join(out, 'widget.js'), script)

  const version = versionNow()
  const scripts = new Map([[version, script]])
  for (const path of existsSync(releases) ? globSync(join(releases, '*.js')) : [])
    scripts.set(basename(path, '.js'), readFileSync(path, 'utf8'))
  mkdirSync(join(out, 'widget'), { recursive: true })
  for (const [name, kept] of scripts) {
    writeFileSync(join(out, `widget/${name}.js`), kept)
    writeFileSync(join(out, `widget/${name}.json`), `${JSON.stringify(releaseOf(name, kept), null, 2)}\n`)
  }
  const latest = releaseOf(version, scripts.get(version) ?? script)
  writeFileSync(join(out, 'widget.json'), `${JSON.stringify(latest, null, 2)}\n`)
  return latest
}

if (import.meta.main) {
  const { path, integrity, gzipped } = await buildWidget()
  console.log(`${path}: ${gzipped} bytes gzipped, ${integrity}`)
}

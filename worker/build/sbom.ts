import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../..')

/** A package of which something ships. */
export type Component = { name: string; version: string; license: string; ships: string }

/** What ships as files or as data, and so is in no bundle. */
const besides: Record<string, string> = {
  'swagger-ui-dist': 'the page /docs',
  '@fontsource/noto-naskh-arabic': 'the demo page',
  'i18n-iso-countries': 'the lexicon: Arabic names of countries',
}

/** The packages that a bundle takes something from. */
async function packagesOf(entry: string): Promise<string[]> {
  const options = { bundle: true, write: false, metafile: true, logLevel: 'silent', format: 'esm' } as const
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    external: ['cloudflare:*'],
    ...options,
  })
  const taken = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  )
  const names = taken.flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/u.exec(path)?.[1] ?? [],
  )
  return [...new Set(names)].sort()
}

/** Everything of others that ships with the service, by what the bundles really contain. */
export async function components(): Promise<Component[]> {
  const worker = (await packagesOf('worker/index.ts')).map((name) => [name, 'the Worker'] as const)
  const widget = (await packagesOf('widget/index.ts')).map((name) => [name, 'the widget'] as const)
  return [...worker, ...widget, ...Object.entries(besides)].map(([name, ships]) => {
    const { version, license } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))
    return { name, version, license, ships }
  })
}

// `npm run sbom`: a bill of materials (CycloneDX 1.6) of what ships. That of the tools as well is `npm sbom`.
if (import.meta.main) {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name, version, licenses: [{ license: { id: 'MIT' } }] } },
    components: (await components()).map((one) => ({
      type: 'library',
      name: one.name,
      version: one.version,
      purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
      licenses: [{ license: { id: one.license } }],
      description: one.ships,
    })),
  }
  console.log(JSON.stringify(bill, null, 2))
}

import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { manifest } from './manifest.ts'

const root = join(import.meta.dirname, '../..')

/** Types of the package: what the compiler declares, with the names that its files have once they are compiled. */
function writeTypes(out: string): void {
  const tsc = join(root, 'node_modules/.bin/tsc')
  execFileSync(tsc, ['-p', join(root, 'tsconfig.package.json'), '--outDir', join(out, 'types')], { stdio: 'inherit' })
  for (const path of globSync(join(out, 'types/**/*.d.ts'))) {
    const types = readFileSync(path, 'utf8')
    writeFileSync(path, types.replace(/(from '[^']+|import\("[^"]+)\.ts(?=['"])/gu, '$1.js'))
  }
}

/**
 * Builds the npm package of the element: the same source as the script's, as a module with Lit beside it, to be bundled by a
 * publisher; its types, and its manifest.
 */
export async function buildPackage(out: string = join(root, 'widget/package')): Promise<void> {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const { version, license, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  await build({
    entryPoints: [join(root, 'widget/index.ts')],
    outfile: join(out, 'index.js'),
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
    external: ['lit'],
    logLevel: 'warning',
  })
  writeTypes(out)
  writeFileSync(join(out, 'custom-elements.json'), `${JSON.stringify(manifest(), null, 2)}\n`)
  cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'))
  cpSync(join(root, 'docs/widget.md'), join(out, 'README.md'))
  const description = {
    name: 'isnad-breakdown',
    version,
    description: 'Who speaks in an Arabic news article: a custom element for the page under it',
    license,
    type: 'module',
    exports: {
      '.': { types: './types/widget/index.d.ts', default: './index.js' },
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    types: './types/widget/index.d.ts',
    customElements: 'custom-elements.json',
    // The module defines the element.
    sideEffects: ['./index.js'],
    files: ['index.js', 'types', 'custom-elements.json'],
    // The types of an analysis are derived from valibot's; nothing of it is run.
    dependencies: { lit: dependencies.lit, valibot: dependencies.valibot },
  }
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(description, null, 2)}\n`)
}

if (import.meta.main) {
  await buildPackage()
  console.log('widget/package is built; publish it from there.')
}

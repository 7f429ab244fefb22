import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildPackage } from '../../widget/build/package.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'isnad-package-'))
const installed = join(folder, 'node_modules/isnad-breakdown')
const read = (path: string) => readFileSync(join(installed, path), 'utf8')

beforeAll(async () => {
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  for (const name of ['lit', 'lit-html', 'lit-element', '@lit', 'valibot'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  await buildPackage(installed)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('publint finds nothing to object to', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true })
  expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([])
})

test('the module has Lit beside it, and all else in it', () => {
  const imports = [...read('index.js').matchAll(/^(?:import|export) .* from ["']([^"']+)["']/gmu)].map(
    ([, name]) => name,
  )
  expect(new Set(imports)).toEqual(new Set(['lit']))
  expect(JSON.parse(read('package.json'))).toMatchObject({ dependencies: { lit: expect.any(String) } })
})

/** What the compiler says of a publisher's program that uses the package. */
function compile(program: string): string {
  writeFileSync(join(folder, 'program.ts'), program)
  const tsc = join(root, 'node_modules/.bin/tsc')
  const options = [
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2024',
    '--lib',
    'es2024,dom',
    '--types',
    '',
  ]
  try {
    return execFileSync(tsc, [...options, 'program.ts'], { cwd: folder, encoding: 'utf8' })
  } catch (error) {
    return String((error as { stdout: string }).stdout)
  }
}

test('its types know the tag, the properties and the events', () => {
  const program = (line: string) => `
    import type { Analysis } from 'isnad-breakdown'
    import 'isnad-breakdown'
    const element = document.createElement('isnad-breakdown')
    element.headingLevel = 3
    element.analysis = {} as Analysis
    element.addEventListener('isnad-ready', ({ analysis }) => analysis.summary.sources.toFixed())
    document.addEventListener('isnad-select', (event) => console.log(event))
    element.show('s1').then((found: boolean) => found)
    ${line}
  `
  expect(compile(program(''))).toBe('')
  expect(compile(program('element.theme = "blue"'))).toContain('TS2322')
}, 60_000)

test('its manifest names the tag', () => {
  const { schemaVersion, modules } = JSON.parse(read('custom-elements.json'))
  expect(schemaVersion).toBe('1.0.0')
  const [declaration] = modules[0].declarations
  expect(declaration).toMatchObject({ kind: 'class', customElement: true, tagName: 'isnad-breakdown' })
  expect(declaration.attributes).toContainEqual({ name: 'for', description: expect.any(String) })
  expect(declaration.slots).toContainEqual({ name: '', description: expect.any(String) })
})

import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse } from 'acorn'
import { type Plugin, transform } from 'esbuild'
import { sourceOf } from './baked/source.ts'

const extractor = join(import.meta.dirname, '../extractor')
const lexicon = join(extractor, 'lexicon')
/** What tables of many words are made with. */
const wordSetModule = join(extractor, 'word-set.ts')

/** Calls of `baked` as modules write them. */
const mention = /\bbaked\(/u

/** Tables by id, as the sources make them: those of all modules that the extractor is made of. */
export async function madeTables(): Promise<ReadonlyMap<string, unknown>> {
  await import('../extractor/trace.ts')
  const { bakedTables } = await import('../extractor/baked.ts')
  return bakedTables
}

/** A call in a module: where it stands, and the table that it makes. */
type Call = { readonly start: number; readonly end: number; readonly id: string }

type Node = { readonly type: string; readonly start: number; readonly end: number } & Record<string, unknown>

/** The calls of `baked` in a module, in the order of the text. */
export function callsIn(code: string): readonly Call[] {
  const calls: Call[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one)
    if (typeof value !== 'object' || value === null || !('type' in value)) return
    const node = value as Node
    const callee = node.callee as Node | undefined
    if (node.type === 'CallExpression' && callee?.name === 'baked') {
      const [id] = node.arguments as Node[]
      if (typeof id?.value !== 'string') throw new Error('the name of a baked table is no string literal')
      calls.push({ start: node.start, end: node.end, id: id.value })
      return
    }
    for (const child of Object.values(node)) visit(child)
  }
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))
  return calls
}

/** A module with the tables in place of the calls that make them; each takes as many lines as its call, for the source map. */
export function withTables(code: string, tables: ReadonlyMap<string, unknown>): string {
  let out = ''
  let from = 0
  for (const { start, end, id } of callsIn(code)) {
    if (!tables.has(id)) throw new Error(`nothing has made the table ${id}`)
    const lines = code.slice(start, end).split('\n').length - 1
    out += code.slice(from, start) + sourceOf(tables.get(id)) + '\n'.repeat(lines)
    from = end
  }
  const module = out + code.slice(from)
  return module.includes('wordSet(') ? `${module}\nimport { wordSet } from ${JSON.stringify(wordSetModule)}\n` : module
}

/**
 * Puts tables in place of the calls that make them (worker/extractor/baked.ts), when the Worker is bundled. Modules of the lexicon of
 * which nothing is used any more are left out with all that they write down.
 */
export const bakedTablesPlugin: Plugin = {
  name: 'baked',
  setup(build) {
    build.onLoad({ filter: /[.]ts$/ }, async ({ path }) => {
      if (!path.startsWith(extractor)) return undefined
      const source = await readFile(path, 'utf8')
      if (!mention.test(source) || path === join(extractor, 'baked.ts')) return undefined
      const { code } = await transform(source, {
        loader: 'ts',
        format: 'esm',
        target: 'es2024',
        charset: 'utf8',
        sourcemap: 'inline',
        sourcefile: path,
      })
      return { contents: withTables(code, await madeTables()), loader: 'js', resolveDir: dirname(path) }
    })
    build.onResolve({ filter: /^[.]/ }, async ({ path, importer, kind, resolveDir, pluginData }) => {
      if (pluginData === 'resolved' || !importer.startsWith(extractor)) return undefined
      const { path: found, errors } = await build.resolve(path, {
        importer,
        kind,
        resolveDir,
        pluginData: 'resolved',
      })
      if (errors.length > 0) return { errors }
      return { path: found, sideEffects: !found.startsWith(lexicon) }
    })
  },
}

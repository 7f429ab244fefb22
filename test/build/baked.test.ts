import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sourceOf } from '../../worker/build/baked/source.ts'
import { bakedTablesPlugin, callsIn, madeTables, withTables } from '../../worker/build/baked.ts'
import { analyze } from '../../worker/extractor/index.ts'
import { wordsOf } from '../../worker/extractor/word-set.ts'
import { ownTexts } from '../contract/texts.ts'

const root = join(import.meta.dirname, '../..')

/** The value of an expression as it stands in the Worker. */
const evaluated = (source: string): unknown => new Function('wordSet', `return ${source}`)(wordsOf)

describe('a table as source text', () => {
  const many = Array.from(
    { length: 1200 },
    (_, at) => `كلمة${'ابتثجحخد'[at % 8]}${'رزسشصضطظ'.repeat(2).slice(0, at % 15)}${at}`,
  )

  test.for([
    ['words', ['قال', 'ذكر', 'صرح', 'أفاد']],
    ['text with all quotes', ['"', "'", '"\'', '\\', '\n', '\u2028']],
    ['a set', new Set(['قال', 'ذكر'])],
    ['a set of many', new Set(many)],
    ['an empty set', new Set()],
    ['a set with an empty word', new Set(['', 'قال'])],
    ['a map of few values', new Map(many.map((word, at) => [word, at % 3 === 0 ? 'official' : 'media']))],
    [
      'a map of other values',
      new Map([
        ['قال', { id: 1 }],
        ['ذكر', { id: 2 }],
      ]),
    ],
    ['a map of sets', new Map([['قال', new Set(['ذكر'])]])],
    ['an empty map', new Map()],
    ['what JSON knows', { a: [1, true, null, 'ب'], b: { c: '' } }],
    ['long JSON', many.map((word) => ({ word, quoted: `"${word}'` }))],
    ['a set in an object', { words: new Set(['قال']), other: undefined }],
    ['nothing', undefined],
  ] as const)('%s', ([, table]) => {
    expect(evaluated(sourceOf(table))).toStrictEqual(table)
  })

  test.for([
    ['a function', () => 1],
    ['an instance of a class', new Date(0)],
    ['one within', { at: [new Date(0)] }],
    ['a map by numbers', new Map([[1, 2]])],
    ['no number', { at: Number.NaN }],
  ] as const)('%s is refused', ([, table]) => {
    expect(() => sourceOf(table)).toThrow()
  })
})

describe('a module with tables', () => {
  const code =
    "import { baked } from './baked.ts'\nconst a = baked('one', () => {\n  return f(1)\n})\nexport const b = g(a)\n"
  const tables = new Map([['one', new Set(['قال'])]])

  test('has them in place of the calls, on as many lines', () => {
    const made = withTables(code, tables)
    expect(made).toBe(
      'import { baked } from \'./baked.ts\'\nconst a = new Set("قال".split(" "))\n\n\nexport const b = g(a)\n',
    )
  })

  test('is refused when nothing has made one', () => {
    expect(() => withTables(code, new Map())).toThrow('one')
    expect(() => callsIn('const name = "x"; baked(name, () => 1)')).toThrow('literal')
  })
})

describe('the Worker', () => {
  let folder = ''
  let script = ''
  let read: typeof analyze = analyze
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-baked-'))
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: ['worker/extractor/index.ts'],
      bundle: true,
      write: false,
      format: 'esm',
      charset: 'utf8',
      plugins: [bakedTablesPlugin],
    })
    script = outputFiles[0]?.text ?? ''
    writeFileSync(join(folder, 'extractor.mjs'), script)
    read = (await import(pathToFileURL(join(folder, 'extractor.mjs')).href)).analyze
  }, 60_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('has every table as the sources make it', async () => {
    const tables = await madeTables()
    expect(tables.size).toBeGreaterThan(40)
    for (const [id, table] of tables) expect(evaluated(sourceOf(table)), id).toStrictEqual(table)
  })

  test('makes none of them', async () => {
    const ids = globSync('worker/extractor/**/*.ts', { cwd: root })
      .flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(/\bbaked\(\s*'([^']+)'/gu)])
      .map(([, id]) => id)
    expect(ids.sort()).toEqual([...(await madeTables()).keys()].sort())
    expect(script).not.toContain('baked(')
    // A lemma with its vowel signs stands in lists only, and a note in none that is shipped.
    expect(script).not.toContain('also waters')
  })

  test.for(ownTexts.filter(({ id }) => !id.includes('differs')))('reads $id as the sources do', ({ text }) => {
    expect(read(text)).toEqual(analyze(text))
  })
})

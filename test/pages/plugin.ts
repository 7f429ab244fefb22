import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vitest/config'

/** The files of the pages here: bytes in base64, since not all of them are UTF-8. */
export type PageFile = { name: string; base64: string; expected: string }

/** Reads the pages of this folder, in the order of their names. */
export function readPages(): PageFile[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.html'.length),
      base64: readFileSync(join(import.meta.dirname, file)).toString('base64'),
      expected: readFileSync(join(import.meta.dirname, file.replace(/html$/u, 'expected.txt')), 'utf8'),
    }))
}

/** Hands the pages to tests in the Workers runtime, which has no files: `import pages from 'virtual:pages'`. */
export const pagesPlugin = (): Plugin => ({
  name: 'isnad-pages',
  resolveId: (id) => (id === 'virtual:pages' ? '\0virtual:pages' : undefined),
  load: (id) => (id === '\0virtual:pages' ? `export default ${JSON.stringify(readPages())}` : undefined),
})

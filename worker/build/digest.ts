import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '../..')
const extractor = join(root, 'worker/extractor')
const target = 'digest.ts'

/**
 * Digest of the extractor's sources, rules and lexicon alike: two Workers with the same digest read an article alike.
 * The first 16 hex digits of a SHA-256 over path and bytes of every file, in the order of the paths.
 */
export function rulesDigest(folder: string = extractor): string {
  const hash = createHash('sha256')
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => path !== target)
    .sort()
  for (const path of files) {
    const bytes = readFileSync(join(folder, path))
    hash.update(`${path}\n${bytes.length}\n`).update(bytes)
  }
  return `sha256-${hash.digest('hex').slice(0, 16)}`
}

/**
 * Writes worker/extractor/digest.ts: what the Worker reports as `engine`, and the digest of what finds articles in pages. Leaves an unchanged file alone.
 */
export function writeDigest(): void {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const source = [
    '// Written by worker/build/digest.ts.',
    `export const version = '${version}'`,
    `export const rules = '${rulesDigest()}'`,
    `export const pages = '${rulesDigest(join(root, 'worker/article'))}'`,
    '',
  ].join('\n')
  // A needless write would wake every watcher of the folder.
  const path = join(extractor, target)
  if (!existsSync(path) || readFileSync(path, 'utf8') !== source) writeFileSync(path, source)
}

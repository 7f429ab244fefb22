import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const extractor = join(root, 'worker/extractor')
const target = join(extractor, 'digest.ts')

/**
 * Digest of the extractor's sources, rules and lexicon alike: two Workers with the same digest read an article alike.
 * The first 16 hex digits of a SHA-256 over every file's path and bytes, in the order of the paths.
 */
export function rulesDigest(): string {
  const hash = createHash('sha256')
  const files = globSync('**/*', { cwd: extractor, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path !== target)
    .map((path) => path.slice(extractor.length + 1).replaceAll('\\', '/'))
    .sort()
  for (const path of files) {
    const bytes = readFileSync(join(extractor, path))
    hash.update(`${path}\n${bytes.length}\n`).update(bytes)
  }
  return `sha256-${hash.digest('hex').slice(0, 16)}`
}

/** Writes worker/extractor/digest.ts, which the Worker reports as `engine`; leaves an unchanged file alone. */
export function writeDigest(): void {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const source = [
    '// Written by worker/build/digest.ts.',
    `export const version = '${version}'`,
    `export const rules = '${rulesDigest()}'`,
    '',
  ].join('\n')
  // A needless write would wake every watcher of the folder.
  if (!existsSync(target) || readFileSync(target, 'utf8') !== source) writeFileSync(target, source)
}

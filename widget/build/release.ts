import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a publisher needs to know of one version of the script, published beside it as JSON. */
export type Release = {
  version: string
  /** Path of the script that never changes, on the service's host. */
  path: string
  /** For the attribute of that name (Subresource Integrity). */
  integrity: string
  bytes: number
  gzipped: number
}

/** The released scripts, byte for byte as they were: pages that name a version and its hash rely on them for good. */
export const releasesFolder = join(import.meta.dirname, '../releases')

/** The version that the source makes, as package.json names it. */
export function versionNow(): string {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')).version
}

export function releaseOf(version: string, script: string | Uint8Array): Release {
  return {
    version,
    path: `/widget/${version}.js`,
    integrity: `sha384-${createHash('sha384').update(script).digest('base64')}`,
    bytes: Buffer.byteLength(script),
    gzipped: gzipSync(script, { level: 9 }).length,
  }
}

/**
 * Keeps a script as that of a version. It is served under its version from then on, whatever the source becomes.
 * @throws where another script was released under this version: the hashes in publishers' pages would no longer fit
 */
export function freeze(version: string, script: string, folder: string = releasesFolder): void {
  const path = join(folder, `${version}.js`)
  if (existsSync(path) && readFileSync(path, 'utf8') !== script)
    throw new Error(`${version} is released already and differs: raise the version in package.json first`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, script)
}

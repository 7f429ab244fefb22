import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { rulesDigest } from '../../worker/build/digest.ts'
import { rules, version } from '../../worker/extractor/digest.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-'))
  mkdirSync(join(folder, 'lexicon'))
  writeFileSync(join(folder, 'index.ts'), 'export {}')
  writeFileSync(join(folder, 'lexicon/cues.ts'), 'قال')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a changed word changes the digest', () => {
  const before = rulesDigest(folder)
  expect(rulesDigest(folder)).toBe(before)
  writeFileSync(join(folder, 'lexicon/cues.ts'), 'ذكر')
  expect(rulesDigest(folder)).not.toBe(before)
})

test('so does a file that moves, and one more', () => {
  const before = rulesDigest(folder)
  renameSync(join(folder, 'lexicon/cues.ts'), join(folder, 'cues.ts'))
  const moved = rulesDigest(folder)
  writeFileSync(join(folder, 'empty.ts'), '')
  expect(new Set([before, moved, rulesDigest(folder)]).size).toBe(3)
})

test('the file that holds the digest is no part of it', () => {
  const before = rulesDigest(folder)
  writeFileSync(join(folder, 'digest.ts'), before)
  expect(rulesDigest(folder)).toBe(before)
})

test('what is built in is the digest of the sources and the version of the package', () => {
  expect(rules).toMatch(/^sha256-[0-9a-f]{16}$/u)
  expect([rules, version]).toEqual([rulesDigest(), packageJson.version])
})

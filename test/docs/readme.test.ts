import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { analyze } from '../../worker/extractor/index.ts'

const root = new URL('../../', import.meta.url)
const readme = readFileSync(new URL('README.md', root), 'utf8')

/** The first block of code in a language. */
const block = (language: string): string => readme.split(`\`\`\`${language}\n`)[1]?.split('\n```')[0] ?? ''

test('the article in the README is read as the README says', () => {
  const shown = JSON.parse(block('json'))
  const { statements, sources } = analyze(block('text'))
  for (const statement of shown.statements) expect(statements).toContainEqual(expect.objectContaining(statement))
  for (const source of shown.sources) expect(sources).toContainEqual(expect.objectContaining(source))
})

test('every link of the README leads somewhere', () => {
  const paths = [...readme.matchAll(/\]\((?<path>[^)#:]+)\)/gu)].map(({ groups }) => groups?.path ?? '')
  expect(paths.length).toBeGreaterThan(5)
  for (const path of paths) expect(existsSync(new URL(path, root)), path).toBe(true)
})

test('every npm script that the README and the contributing guide name is there', () => {
  const guide = readFileSync(new URL('CONTRIBUTING.md', root), 'utf8')
  const named = [...`${readme}${guide}`.matchAll(/npm (?:run (?<run>[a-z:]+)|(?<own>start|test))/gu)]
  for (const { groups } of named) expect(Object.keys(packageJson.scripts)).toContain(groups?.run ?? groups?.own)
})

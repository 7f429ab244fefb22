import { unlinkSync, writeFileSync } from 'node:fs'
import { articles, differencesOf, readArticle } from './differences.ts'

/*
 * Renews the files of known differences after the extractor has changed: `node test/articles/renew.ts`. The lines that explain
 * them are kept; a file whose article is read as expected goes. A new file begins with a question to be answered by hand.
 */
for (const name of articles) {
  const lines = differencesOf(name)
  const before = readArticle(name, 'differs.txt')
  const file = new URL(`${name}.differs.txt`, import.meta.url)
  if (lines.length === 0) {
    if (before !== '') unlinkSync(file)
    continue
  }
  const reasons = before.split('\n').filter((line) => line.startsWith('#'))
  const head = reasons.length > 0 ? reasons : ['# Why?']
  writeFileSync(file, `${[...head, ...lines].join('\n')}\n`)
}

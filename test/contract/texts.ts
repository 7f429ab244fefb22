import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const corpus = join(root, '../shared/corpus')

/** A text to try the extractor on; the id says where it comes from. */
export type TestText = { id: string; text: string }

const read = (path: string): string => readFileSync(path, 'utf8')

/** The articles that were written for this project. */
export const ownTexts: readonly TestText[] = globSync('test/articles/*.txt', {
  cwd: root,
  exclude: ['**/*.expected.txt'],
})
  .sort()
  .map((path) => ({ id: path, text: read(join(root, path)) }))

/** The articles of the corpus, where it lies beside the project; those kept for checking stay unread. */
export const corpusTexts: readonly TestText[] = existsSync(corpus)
  ? [
      ...globSync(['tune/*.json', 'patterns/*.json'], { cwd: corpus })
        .sort()
        .map((path) => ({ id: path, text: (JSON.parse(read(join(corpus, path))) as TestText).text })),
      ...read(join(corpus, 'raw.jsonl'))
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as TestText),
    ]
  : []

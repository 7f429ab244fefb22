import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze } from '../../worker/extractor/index.ts'

/*
 * How fast the extractor is, in times of what the platform's own splitting into words takes over the same texts in the same
 * process: a ratio, since machines differ and are shared. Run: npm run speed [-- FILE.jsonl], with a text a line.
 */

/** The texts of the project's own articles. */
export const ownTexts = (): string[] =>
  globSync('../articles/*.txt', { cwd: import.meta.dirname })
    .filter((path) => !/\.(?:expected|differs)\.txt$/u.test(path))
    .sort()
    .map((path) => readFileSync(join(import.meta.dirname, path), 'utf8'))

/** What each of the two took, in milliseconds of the thread's own time, and what they found, so that neither is idle. */
export type Speed = { splitting: number; analysis: number; words: number; statements: number }

/** So many characters are read in one go: the system counts a thread's time in steps of milliseconds. */
const atOnce = 1_000_000

/** Milliseconds of this thread that a function takes: other work on the machine counts little. */
function timeOf(run: () => void): number {
  const begin = process.threadCpuUsage()
  run()
  const { user, system } = process.threadCpuUsage(begin)
  return (user + system) / 1000
}

/** Splits and analyses all texts in turn, a number of times, and takes the shortest time of each. */
export function speed(texts: readonly string[], rounds: number): Speed {
  const segmenter = new Intl.Segmenter('ar', { granularity: 'word' })
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  const repeated = Array.from({ length: Math.ceil(atOnce / length) }, () => texts).flat()
  const found = { splitting: Number.POSITIVE_INFINITY, analysis: Number.POSITIVE_INFINITY, words: 0, statements: 0 }
  for (let round = 0; round < rounds; round++) {
    const splitting = timeOf(() => {
      for (const text of repeated) for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) found.words++
    })
    const analysis = timeOf(() => {
      for (const text of repeated) found.statements += analyze(text).statements.length
    })
    found.splitting = Math.min(found.splitting, splitting)
    found.analysis = Math.min(found.analysis, analysis)
  }
  return found
}

if (import.meta.main) {
  const path = process.argv[2]
  const given = path !== undefined && existsSync(path)
  const texts = given
    ? readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { text: string }).text)
    : ownTexts()
  const { splitting, analysis } = speed(texts, 12)
  console.log(
    `${texts.length} texts: the analysis takes ${(analysis / splitting).toFixed(1)} times as long as splitting them into words`,
  )
}

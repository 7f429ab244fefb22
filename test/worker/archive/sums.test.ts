import { env } from 'cloudflare:workers'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Entry } from '../../../worker/archive/entry.ts'
import { archive, withdraw } from '../../../worker/archive/write.ts'
import { migrate, newPublisher } from './publisher.ts'

beforeAll(migrate)

/** The sums that triggers keep, and the same summed up anew from the rows of the articles. */
const pairs = [
  [
    'SELECT shelf, articles, sources, statements, words FROM shelves WHERE articles <> 0 OR sources <> 0 OR words <> 0',
    'SELECT shelf, count(*) AS articles, sum(sources) AS sources, sum(statements) AS statements, sum(words) AS words FROM articles GROUP BY shelf',
  ],
  [
    'SELECT shelf, dimension, code, articles, sources, statements, words FROM shelf_counts',
    'SELECT shelf, dimension, code, count(*) AS articles, sum(sources) AS sources, sum(statements) AS statements, sum(words) AS words FROM article_counts GROUP BY shelf, dimension, code',
  ],
  [
    'SELECT shelf, code, articles, notices FROM shelf_notices',
    'SELECT shelf, code, count(*) AS articles, sum(notices) AS notices FROM article_notices GROUP BY shelf, code',
  ],
  [
    'SELECT shelf, key, naming, name, kind, articles, statements, words FROM shelf_sources',
    // Beside max() stand the columns of the latest article.
    `SELECT shelf, key, naming, name, kind, articles, statements, words FROM (
       SELECT shelf, key, naming, name, kind, max(article), count(*) AS articles, sum(statements) AS statements, sum(words) AS words
       FROM article_sources GROUP BY shelf, key, naming)`,
  ],
] as const

async function expectSums(): Promise<void> {
  const answers = await env.ARCHIVE.batch(pairs.flat().map((sql) => env.ARCHIVE.prepare(`${sql} ORDER BY 1, 2, 3`)))
  for (let at = 0; at < answers.length; at += 2) expect(answers[at]?.results).toEqual(answers[at + 1]?.results)
}

const few = fc.integer({ min: 1, max: 5 })
const entries: fc.Arbitrary<Entry> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  place: fc.constantFrom(null, 'p', 'q'),
  outlet: fc.constantFrom('', 'الميناء'),
  month: fc.constantFrom(null, '2026-01', '2026-02'),
  engine: fc.constantFrom('1 x', '2 y'),
  sources: few,
  statements: few,
  words: few,
  counts: fc.uniqueArray(
    fc.tuple(fc.constantFrom('naming', 'kind'), fc.constantFrom('unnamed', 'official'), few, few, few),
    { selector: ([dimension, code]) => dimension + code, maxLength: 3 },
  ),
  notices: fc.uniqueArray(fc.tuple(fc.constantFrom('n', 'm'), few), { selector: ([code]) => code }),
  named: fc.uniqueArray(
    fc.tuple(
      fc.constantFrom('سامر', 'ليلى'),
      fc.constantFrom('named_person' as const, 'named_org' as const),
      fc.constantFrom('سامر', 'سَامر'),
      fc.constantFrom('official', 'expert'),
      few,
      few,
    ),
    { selector: ([key, naming]) => key + naming, maxLength: 3 },
  ),
})
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ entry: entries, by: fc.constantFrom('one', 'two') }) },
    { weight: 1, arbitrary: fc.record({ remove: fc.constantFrom('a', 'b', 'c'), by: fc.constantFrom('one', 'two') }) },
  ),
  { minLength: 1, maxLength: 12 },
)

test('the sums are those of the articles that are there, whatever came and went', { timeout: 120_000 }, async () => {
  await newPublisher([], 'one')
  await newPublisher([], 'two')
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      await env.ARCHIVE.exec('DELETE FROM articles')
      await expectSums()
      const there = { one: new Map<string, string | null>(), two: new Map<string, string | null>() }
      for (const step of taken) {
        const own = there[step.by as keyof typeof there]
        if ('entry' in step) {
          const { id, place } = step.entry
          await archive(env.ARCHIVE, step.by, step.entry, '2026-03')
          for (const [other, where] of own) if (other === id || (place && where === place)) own.delete(other)
          own.set(id, place)
        } else expect(await withdraw(env.ARCHIVE, step.by, step.remove)).toBe(own.delete(step.remove))
      }
      await expectSums()
      const { results } = await env.ARCHIVE.prepare('SELECT publisher, id FROM articles ORDER BY 1, 2').all()
      expect(results).toEqual(
        Object.entries(there).flatMap(([publisher, own]) => [...own.keys()].sort().map((id) => ({ publisher, id }))),
      )
    }),
    { numRuns: 40, seed: 5 },
  )
})

test('the same entries at the same moment count once', async () => {
  await env.ARCHIVE.exec('DELETE FROM articles')
  const [entry] = fc.sample(entries, { numRuns: 1, seed: 3 })
  if (!entry) throw new Error('no entry')
  await Promise.all(Array.from({ length: 10 }, () => archive(env.ARCHIVE, 'one', entry, '2026-03')))
  await expectSums()
  expect(await env.ARCHIVE.prepare('SELECT count(*) AS n FROM articles').first('n')).toBe(1)
})

test('an entry with more than a hundred of everything is one statement each', async () => {
  const named = Array.from({ length: 500 }, (_, at): Entry['named'][number] => [
    ...([`س${at}`, 'named_person', `س${at}`, 'official', 1, 3] as const),
  ])
  const [entry] = fc.sample(entries, { numRuns: 1, seed: 4 })
  if (!entry) throw new Error('no entry')
  await archive(env.ARCHIVE, 'two', { ...entry, id: 'large', place: null, named }, '2026-03')
  await expectSums()
  const there = "SELECT count(*) AS n FROM article_sources JOIN articles USING (article) WHERE id = 'large'"
  expect(await env.ARCHIVE.prepare(there).first('n')).toBe(500)
})

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Failure, failure, type Result, success } from '../../../worker/http/result.ts'
import { freshFor, revalidated, type Shelf, staleFor } from '../../../worker/readings/revalidated.ts'

let shelf: Shelf
let works: Promise<unknown>[]
let got: number
/** What there is to be got. */
let there: Result<string>
let made = 0

const gone: Failure = { code: 'upstream_failed', detail: 'Gone.', gone: true }
const failed: Failure = { code: 'upstream_failed', detail: 'Failed.' }

beforeEach(async () => {
  shelf = { cache: await caches.open('readings'), address: `https://isnad.test/.readings/test/${++made}` }
  works = []
  got = 0
  there = success('one')
})
afterEach(() => vi.restoreAllMocks())

const get = async () => {
  got++
  return there
}

/** Asks for it, so many seconds from now, and lets what is done afterwards be done. */
async function askAt(seconds: number): Promise<Result<string>> {
  const now = performance.timeOrigin + seconds * 1000
  vi.spyOn(Date, 'now').mockReturnValue(now)
  const answer = await revalidated(shelf, get, (work) => void works.push(work))
  await Promise.all(works)
  return answer
}

test('it is got once while it is fresh', async () => {
  expect(await askAt(0)).toEqual(success('one'))
  there = success('two')
  expect(await askAt(freshFor - 1)).toEqual(success('one'))
  expect(got).toBe(1)
})

test('then given as it was, and got anew for the next', async () => {
  await askAt(0)
  there = success('two')
  expect(await askAt(freshFor)).toEqual(success('one'))
  expect(got).toBe(2)
  expect(await askAt(freshFor + 1)).toEqual(success('two'))
  expect(got).toBe(2)
})

test('by one of those who ask at the same time', async () => {
  await askAt(0)
  await Promise.all([askAt(400), askAt(400), askAt(400)])
  expect(got).toBe(2)
})

describe('a failure', () => {
  test('is not kept', async () => {
    there = failure(failed)
    expect(await askAt(0)).toEqual(failure(failed))
    there = success('one')
    expect(await askAt(1)).toEqual(success('one'))
  })

  test('that may pass leaves what is kept for a day', async () => {
    await askAt(0)
    there = failure(failed)
    expect(await askAt(freshFor)).toEqual(success('one'))
    expect(await askAt(staleFor)).toEqual(success('one'))
    const kept = await shelf.cache.match(shelf.address)
    expect(kept?.headers.get('Cache-Control')).toBe(`max-age=${freshFor + staleFor}`)
  })

  test.for<Failure>([gone, { code: 'url_not_allowed', detail: '' }, { code: 'no_article', detail: '' }])(
    'that will not takes it away: %o',
    async (reason) => {
      await askAt(0)
      there = failure(reason)
      expect(await askAt(freshFor)).toEqual(success('one'))
      expect(await askAt(freshFor + 1)).toEqual(failure(reason))
    },
  )
})

test('what never came back is asked for again', async () => {
  await askAt(0)
  const stuck = () => new Promise<never>(() => undefined)
  vi.spyOn(Date, 'now').mockReturnValue(performance.timeOrigin + 400_000)
  expect(await revalidated<string>(shelf, stuck, () => undefined)).toEqual(success('one'))
  there = success('two')
  await askAt(410)
  expect(got).toBe(1)
  await askAt(470)
  expect(got).toBe(2)
})

import { afterEach, describe, expect, test, vi } from 'vitest'
import app from '../../../worker/index.ts'

const id = `sha256-${'0'.repeat(64)}`

/** A store in which readings are not as they were put there. */
const spoilt = { READINGS: { get: async () => '{}' } }

/** Asks a Worker that has such a store. */
const ask = (path: string) => app.request(`https://isnad.test${path}`, {}, spoilt, waiting)

const waiting = { waitUntil: () => {}, passThroughOnException: () => {}, props: {} } as unknown as ExecutionContext

describe('a fault of ours is internal', () => {
  afterEach(() => void vi.restoreAllMocks())

  test('with an instance to ask for, and nothing of what went wrong', async () => {
    const response = await ask(`/analyses/${id}`)
    const problem = await response.json<Record<string, unknown>>()
    expect([response.status, problem.code]).toEqual([500, 'internal'])
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(problem.instance).toBe(response.headers.get('X-Request-Id'))
    expect(JSON.stringify(problem)).not.toMatch(/TypeError|undefined|READINGS/u)
  })

  test('and the log says which fault it was, and where', async () => {
    const lines: string[] = []
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
    const response = await ask(`/analyses/${id}`)
    const logged = lines.map((line) => JSON.parse(line)).find(({ status }) => status === 500)
    expect(logged).toMatchObject({
      id: response.headers.get('X-Request-Id'),
      route: '/analyses/:id',
      error: 'TypeError',
    })
    expect(logged.at.length).toBeGreaterThan(0)
  })
})

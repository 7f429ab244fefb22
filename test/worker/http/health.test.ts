import { expect, test } from 'vitest'
import type { Reading } from '../../../worker/extractor/index.ts'
import { analyze } from '../../../worker/extractor/index.ts'
import { readsGolden } from '../../../worker/http/health.ts'
import { send } from '../service.ts'

test('GET /healthz says that the Worker runs', async () => {
  const response = await send('/healthz')
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ status: 'ok' })
})

test('GET /readyz reads the golden sentence', async () => {
  const response = await send('/readyz')
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({
    status: 'ready',
    engine: {
      name: 'isnad',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/u),
      rules: expect.stringMatching(/^sha256-[0-9a-f]{16}$/u),
    },
  })
})

test('an extractor that finds nothing, something else, or fails is not ready', () => {
  expect(readsGolden(analyze)).toBe(true)
  expect(readsGolden((text) => ({ ...analyze(text), statements: [] }))).toBe(false)
  expect(readsGolden((text) => ({ ...analyze(text), sources: [] }))).toBe(false)
  expect(
    readsGolden((): Reading => {
      throw new Error('broken')
    }),
  ).toBe(false)
})

test('GET / leads to the demo page', async () => {
  const response = await send('/')
  expect(response.status).toBe(302)
  expect(response.headers.get('Location')).toBe('/demo')
})

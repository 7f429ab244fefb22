import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { article, post } from '../service.ts'

/** The same run each time: what is not reproduced is not mended. */
const runs = { seed: 4597, numRuns: 300 }

const statuses = [200, 400, 413, 415, 422]

async function expectAnswer(response: Response): Promise<void> {
  const body = await response.json<{ status?: number; statements?: unknown[] }>()
  expect(statuses).toContain(response.status)
  if (response.status === 200) expect(Array.isArray(body.statements)).toBe(true)
  else expect(body.status).toBe(response.status)
}

describe('whatever is sent, the answer is an analysis or a problem of the caller', () => {
  test('bytes as text', async () => {
    const bytes = fc.uint8Array({ maxLength: 400 })
    await fc.assert(
      fc.asyncProperty(bytes, async (body) => expectAnswer(await post('text/plain', body))),
      runs,
    )
  })

  test('bytes of an article with some changed', async () => {
    const whole = new TextEncoder().encode(article)
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(changes, async (places) => {
        const body = whole.slice()
        for (const [at, byte] of places) body[at] = byte
        await expectAnswer(await post('text/plain', body))
      }),
      runs,
    )
  })

  test('any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (body) => expectAnswer(await post('application/json', body))),
      runs,
    )
  })

  test('the fields with values of any kind', async () => {
    const any = fc.oneof(fc.jsonValue(), fc.constant(article))
    const fields = fc.record(
      { text: any, html: any, url: any, title: any, outlet: any, language: any },
      { requiredKeys: ['text'] },
    )
    await fc.assert(
      fc.asyncProperty(fields, async (body) => expectAnswer(await post('application/json', JSON.stringify(body)))),
      runs,
    )
  })

  test('any text', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 })
    await fc.assert(
      fc.asyncProperty(text, async (some) => expectAnswer(await post('text/plain', `${article}${some}`))),
      runs,
    )
  })
})

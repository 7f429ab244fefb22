import { describe, expect, test } from 'vitest'
import type { Analysis, Span } from '../../../worker/contract.ts'
import app from '../../../worker/index.ts'
import { article, postText } from '../service.ts'

type Traced = Analysis & { trace?: { tokens: Span[]; cues: (Span & { rule: string })[] } }

/** Sends an article to a Worker on a machine of one's own. */
const postLocally = (query: string, text = article) =>
  app.request(
    `/analyze${query}`,
    { method: 'POST', body: text, headers: { 'Content-Type': 'text/plain' } },
    { TRACE: '1' },
  )

describe('a deployed Worker', () => {
  test.each(['?trace=1', '?trace=everything', '?trace=1&trace=1'])('passes over %s', async (query) => {
    const [asked, plain] = await Promise.all([postText(article, `/analyze${query}`), postText(article)])
    expect(asked.status).toBe(200)
    expect(await asked.text()).toBe(await plain.text())
  })
})

describe("a Worker on a machine of one's own", () => {
  test('shows what its stages found', async () => {
    const { trace, ...analysis } = await (await postLocally('?trace=1')).json<Traced>()
    expect(trace?.cues).toMatchObject([{ text: 'قال', rule: 'perfect-clause' }])
    expect(analysis).toEqual(await (await postText(article)).json())
  })

  test('only when it is asked', async () => {
    expect(await (await postLocally('')).json()).not.toHaveProperty('trace')
  })

  test('in the unit of the answer', async () => {
    const text = `🕌 ${article}`
    const { trace } = await (await postLocally('?trace=1&offsets=utf-8', text)).json<Traced>()
    const bytes = new TextEncoder().encode(text)
    expect(trace?.tokens.length).toBeGreaterThan(10)
    for (const { start, end, text: words } of trace?.tokens ?? [])
      expect(new TextDecoder().decode(bytes.slice(start, end))).toBe(words)
  })

  test('and says where there is no place for it', async () => {
    const response = await postLocally('?trace=1&format=csv')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      code: 'invalid_request',
      errors: [{ path: '?trace', reason: 'must be left out: csv has no place for it, ask for json' }],
    })
  })

  test('and refuses another value', async () => {
    const response = await postLocally('?trace=everything')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'invalid_request', errors: [{ path: '?trace' }] })
  })
})

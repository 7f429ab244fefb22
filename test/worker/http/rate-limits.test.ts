import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import { ratePolicies } from '../../../worker/http/rate-policies.ts'
import { migrate, newPublisher } from '../archive/publisher.ts'
import { article, post, send } from '../service.ts'

beforeAll(migrate)

const { articles } = ratePolicies

/** Uses up what a caller may ask for. The minutes are the clock's: one may end on the way, and the count begin anew. */
async function useUp(binding: RateLimit, key: string): Promise<void> {
  for (let round = 0; round < 100; round++) {
    const answers = await Promise.all(Array.from({ length: 50 }, () => binding.limit({ key })))
    if (answers.some(({ success }) => !success)) return
  }
  throw new Error('there is no limit')
}

const postFrom = (address: string, headers: Record<string, string> = {}, text = article) =>
  post('text/plain', text, '/analyze', { 'CF-Connecting-IP': address, ...headers })

describe('articles', () => {
  test('are limited by address', async () => {
    let response = await postFrom('203.0.113.1')
    expect(response.status).toBe(200)
    // As many as are let through in a minute, wherever in one this begins.
    for (let sent = 1; sent <= 2 * articles.limit && response.status !== 429; sent++) {
      await response.body?.cancel()
      response = await postFrom('203.0.113.1', {}, '2026')
    }
    expect(response.status).toBe(429)
    expect(response.headers.get('Retry-After')).toBe('60')
    expect(response.headers.get('RateLimit-Policy')).toBe('"articles";q=300;w=60')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(await response.json()).toMatchObject({ code: 'rate_limited', status: 429, retryAfter: 60 })
    expect((await postFrom('203.0.113.2', {}, article)).status).toBe(200)
  })

  test('are limited by network where an address is of the sixth version', async () => {
    let host = 0
    const next = () => postFrom(`2001:db8:1:2::${(++host).toString(16)}`)
    await useUp(env.ARTICLES_BY_ADDRESS, '2001:db8:1:2::/64')
    expect((await next()).status).toBe(429)
    expect((await postFrom('2001:db8:1:3::1')).status).toBe(200)
  })

  test('are limited by key wherever it is sent from, and not by address then', async () => {
    const { headers } = await newPublisher()
    await useUp(env.ARTICLES_BY_ADDRESS, '203.0.113.3')
    expect((await postFrom('203.0.113.3')).status).toBe(429)
    const response = await postFrom('203.0.113.3', headers, article)
    expect(response.status).toBe(200)
    expect(response.headers.get('RateLimit-Policy')).toBe('"keyed";q=3000;w=60')
  })

  test('of a batch count one by one, and are refused one by one', async () => {
    const key = '203.0.113.4'
    await useUp(env.ARTICLES_BY_ADDRESS, key)
    const response = await send('/analyses', {
      method: 'POST',
      body: `${JSON.stringify({ text: article })}\n`.repeat(5),
      headers: { 'Content-Type': 'application/x-ndjson', 'CF-Connecting-IP': '203.0.113.4' },
    })
    expect(response.headers.get('RateLimit-Policy')).toBe('"articles";q=300;w=60')
    const lines = new TextDecoder()
      .decode(await response.arrayBuffer())
      .trim()
      .split('\n')
    const codes = lines.map((line) => JSON.parse(line).code ?? 'read')
    expect(codes).toEqual(Array(5).fill('rate_limited'))
    expect(JSON.parse(lines[4] ?? '')).toMatchObject({ status: 429, retryAfter: 60, line: 5 })
  })

  test('are counted, and the policy told, before a body is read', async () => {
    await useUp(env.ARTICLES_BY_ADDRESS, '203.0.113.5')
    const headers = { 'Content-Type': 'text/plain', 'CF-Connecting-IP': '203.0.113.5' }
    expect((await send('/analyze', { method: 'POST', body: new Uint8Array(1_000_000), headers })).status).toBe(429)
    const other = await postFrom('203.0.113.6', {}, article)
    expect(other.headers.get('RateLimit-Policy')).toBe('"articles";q=300;w=60')
  })
})

test('look-ups are limited by address, and so are attempts to guess a key', { timeout: 60_000 }, async () => {
  const path = `/analyses/sha256-${'0'.repeat(64)}`
  const headers = { 'CF-Connecting-IP': '203.0.113.7' }
  expect((await send(path, { headers })).status).toBe(404)
  await useUp(env.LOOKUPS_BY_ADDRESS, '203.0.113.7')
  const response = await send(path, { headers })
  expect(response.status).toBe(429)
  expect(response.headers.get('RateLimit-Policy')).toBe('"lookups";q=1200;w=60')
  const guess = await postFrom('203.0.113.7', { Authorization: `Bearer isnad_${'A'.repeat(43)}` })
  expect(guess.status).toBe(429)
})

test('other answers have no policy', async () => {
  expect(
    (await send('/healthz', { headers: { 'CF-Connecting-IP': '203.0.113.8' } })).headers.has('RateLimit-Policy'),
  ).toBe(false)
})

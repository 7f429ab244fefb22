import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { migrate, newPublisher } from '../archive/publisher.ts'
import { article, post, send } from '../service.ts'

beforeAll(migrate)
afterEach(() => vi.restoreAllMocks())

const postWith = (headers: Record<string, string>, path?: string) => post('text/plain', article, path, headers)

const outcome = async (response: Response) => {
  const { code } = await response.json<{ code?: string }>()
  return [response.status, code]
}

describe('a key', () => {
  test('that is known is let in, whatever the case of the scheme', async () => {
    const { headers, key } = await newPublisher()
    expect((await postWith(headers)).status).toBe(200)
    expect((await postWith({ Authorization: `bearer  ${key}` })).status).toBe(200)
  })

  test('that is not known, or none at all, is refused where one was sent', async () => {
    const { key } = await newPublisher()
    const wrong = [
      `Bearer isnad_${'A'.repeat(43)}`,
      `Bearer ${key}x`,
      `Bearer ${key.slice(0, -1)}`,
      `Bearer ${key} ${key}`,
      `Basic ${btoa(key)}`,
      key,
      'Bearer',
      "Bearer isnad_' OR 1=1 --",
    ]
    for (const header of wrong) {
      const response = await postWith({ Authorization: header })
      expect([header, ...(await outcome(response))]).toEqual([header, 401, 'unauthorized'])
      expect(response.headers.get('WWW-Authenticate')).toBe('Bearer realm="isnad"')
    }
  })

  test('is of no use once it has been revoked', async () => {
    const { headers, id } = await newPublisher()
    await env.ARCHIVE.prepare("UPDATE publisher_keys SET revoked_at = '2026-01-01T00:00:00Z' WHERE publisher = ?")
      .bind(id)
      .run()
    expect(await outcome(await postWith(headers))).toEqual([401, 'unauthorized'])
  })

  test('is not taken from the query', async () => {
    const { key } = await newPublisher()
    for (const name of ['key', 'api_key', 'access_token', 'Authorization'])
      expect((await send(`/archive/summary?${name}=${key}`)).status).toBe(401)
  })

  test('is nowhere in the database but as its hash', async () => {
    const { key } = await newPublisher()
    const { results } = await env.ARCHIVE.prepare('SELECT * FROM publisher_keys').all()
    const stored = JSON.stringify(results)
    expect(stored).not.toContain(key)
    expect(stored).not.toContain(key.slice(10))
    expect(stored).toMatch(/"hash":"[0-9a-f]{64}"/u)
  })

  test('cannot be checked while the database does not answer: 503, not 401', async () => {
    const { headers } = await newPublisher()
    vi.spyOn(env.ARCHIVE, 'prepare').mockImplementation(() => {
      throw new Error('down')
    })
    expect(await outcome(await postWith(headers))).toEqual([503, 'unavailable'])
  })
})

describe('the origin of a page', () => {
  const from = (origin: string, headers: Record<string, string> = {}) => postWith({ Origin: origin, ...headers })

  test('does not matter without a key, unless it is configured', async () => {
    expect((await from('https://news.test')).status).toBe(200)
    env.ALLOWED_ORIGINS = 'https://news.test, https://www.news.test'
    try {
      expect((await from('https://news.test')).status).toBe(200)
      expect((await from('https://www.news.test')).status).toBe(200)
      expect((await from('https://isnad.test')).status).toBe(200)
      expect((await postWith({})).status).toBe(200)
      for (const origin of ['https://evil.test', 'http://news.test', 'https://news.test.evil.test', 'null']) {
        const response = await from(origin)
        expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
        expect([origin, ...(await outcome(response))]).toEqual([origin, 403, 'origin_not_allowed'])
      }
    } finally {
      env.ALLOWED_ORIGINS = '*'
    }
  })

  test('must be one of those that a key names; without any the key is for servers', async () => {
    const server = await newPublisher()
    expect(await outcome(await from('https://news.test', server.headers))).toEqual([403, 'origin_not_allowed'])
    const page = await newPublisher(['https://news.test'])
    expect((await from('https://news.test', page.headers)).status).toBe(200)
    expect(await outcome(await from('https://evil.test', page.headers))).toEqual([403, 'origin_not_allowed'])
    expect((await postWith(page.headers)).status).toBe(200)
  })

  test('is told to a browser beforehand: a preflight allows the header', async () => {
    const response = await send('/archive/articles/x', {
      method: 'OPTIONS',
      headers: { Origin: 'https://news.test', 'Access-Control-Request-Method': 'DELETE' },
    })
    expect(response.headers.get('Access-Control-Allow-Headers')?.split(',')).toContain('Authorization')
    expect(response.headers.get('Access-Control-Allow-Methods')?.split(',')).toContain('DELETE')
  })
})

import { describe, expect, test } from 'vitest'
import { article, post, postText, send } from '../service.ts'

describe('calls from pages of any origin', () => {
  test('a preflight is answered, for a day', async () => {
    const response = await send('/analyze', {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://news.test',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(response.headers.get('Access-Control-Allow-Methods')?.split(',')).toContain('POST')
    expect(response.headers.get('Access-Control-Allow-Headers')?.split(',')).toContain('Content-Type')
    expect(response.headers.get('Access-Control-Max-Age')).toBe('86400')
    expect(response.headers.has('Access-Control-Allow-Credentials')).toBe(false)
  })

  test('the origin is never reflected', async () => {
    const response = await post('text/plain', article, '/analyze', { Origin: 'https://news.test' })
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(response.headers.get('Access-Control-Expose-Headers')?.split(',')).toEqual([
      'ETag',
      'RateLimit-Policy',
      'Retry-After',
      'X-Request-Id',
    ])
    expect(response.headers.get('Vary')).toBe('Accept')
  })

  test.for([
    ['/analyze', 'POST, GET, HEAD, OPTIONS'],
    ['/healthz', 'GET, HEAD, OPTIONS'],
  ] as const)('plain OPTIONS %s says which methods it has', async ([path, allow]) => {
    const response = await send(path, { method: 'OPTIONS' })
    expect(response.status).toBe(204)
    expect(response.headers.get('Allow')).toBe(allow)
    expect(response.headers.has('Content-Type')).toBe(false)
  })
})

describe('every answer', () => {
  test.for(['/healthz', '/nothing'])('%s is data, not kept, and not to be guessed at', async (path) => {
    const { headers } = await send(path)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
    expect(headers.get('Cache-Control')).toBe('no-store')
  })

  test('has an id of its own', async () => {
    const [first, second] = await Promise.all([postText(''), postText('')])
    expect(first.headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/u)
    expect(first.headers.get('X-Request-Id')).not.toBe(second.headers.get('X-Request-Id'))
  })

  test("takes the caller's id, unless it would spoil the log", async () => {
    const asked = await send('/healthz', { headers: { 'X-Request-Id': 'news-17' } })
    expect(asked.headers.get('X-Request-Id')).toBe('news-17')
    const spoilt = await send('/healthz', { headers: { 'X-Request-Id': 'a","status":200' } })
    expect(spoilt.headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/u)
  })
})

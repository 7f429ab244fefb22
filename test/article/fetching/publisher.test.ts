import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Analysis } from '../../../worker/contract.ts'
import { startService } from './service.ts'

const text = 'قال وزير النقل سامر الحلبي، الأحد، إن الجسر الشمالي سيفتح أمام المركبات نهاية الشهر.'
const page = (words = text) =>
  `<!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><title>موعد الجسر</title><meta property="og:site_name" content="الميناء"></head><body><h1>موعد الجسر</h1><article><p>${words}</p></article></body></html>`
const html = { 'Content-Type': 'text/html; charset=utf-8' }
const mebibyte = 1_048_576

/** What is asked of the publisher while a test runs, and how many bytes of an endless page it has given. */
let asked: Request[] = []
let given = 0

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** A page that never ends: `size` bytes at a time, a pause after each. */
const endless = (size: number, pause: number) =>
  new ReadableStream({
    async pull(controller) {
      await wait(pause)
      given += size
      controller.enqueue(new Uint8Array(size).fill(0x20))
    },
  })

const packed = (bytes: Uint8Array | string) =>
  new Response(gzipSync(bytes), { headers: { ...html, 'Content-Encoding': 'gzip' } })

const sendOn = (location: string, status = 302) => new Response('moved', { status, headers: { Location: location } })

/** The publisher: what it answers at each path. */
const paths: Record<string, (request: Request) => Response | Promise<Response>> = {
  '/page': () => new Response(page(), { headers: html }),
  '/kept': () => new Response(page(`${text} وهذا خبر يقرؤه كثيرون.`), { headers: html }),
  '/xhtml': () => new Response(page(), { headers: { 'Content-Type': 'Application/XHTML+XML' } }),
  '/windows-1256': () =>
    new Response(new Uint8Array([...'<p>'].map((c) => c.charCodeAt(0)).concat(encoded1256)), {
      headers: { 'Content-Type': 'text/html; charset=windows-1256' },
    }),
  '/undeclared': () => new Response(new Uint8Array(encoded1256), { headers: { 'Content-Type': 'text/html' } }),
  '/gzip': () => packed(page()),
  '/limit': () => new Response(page().padEnd(2 * mebibyte - 1000), { headers: html }),
  '/index': () =>
    new Response('<ul><li><a href="/1">خبر أول</a></li><li><a href="/2">خبر ثان</a></li></ul>', { headers: html }),
  '/english': () =>
    new Response(page('The minister said that the bridge will open in May, after years of work.'), { headers: html }),
  '/empty': () => new Response(null, { headers: html }),
  '/301': () => sendOn('/page', 301),
  '/302': () => sendOn('https://news.example/page', 302),
  '/303': () => sendOn('page', 303),
  '/307': () => sendOn('//news.example/page', 307),
  '/308': () => sendOn('https://www.almarfa.example/page', 308),
  '/two': () => sendOn('/301'),
  '/three': () => sendOn('/two'),
  '/four': () => sendOn('/three'),
  '/loop': () => sendOn('/loop'),
  '/nowhere': () => new Response('moved', { status: 302 }),
  '/outside': () => sendOn('https://evil.example/secret'),
  '/plain-http': () => sendOn('http://news.example/page'),
  '/then-outside': () => sendOn('/outside'),
  '/port': () => sendOn('https://news.example:8443/page'),
  '/404': () => new Response('SECRET', { status: 404, headers: html }),
  '/410': () => new Response('SECRET', { status: 410, headers: html }),
  '/403': () => new Response('SECRET', { status: 403, headers: { ...html, 'X-Secret': 'SECRET' } }),
  '/429': () => new Response('SECRET', { status: 429, headers: { 'Retry-After': '60' } }),
  '/500': () => new Response('SECRET', { status: 500, headers: html }),
  '/204': () => new Response(null, { status: 204 }),
  '/pdf': () => new Response('%PDF-SECRET', { headers: { 'Content-Type': 'application/pdf' } }),
  '/json': () => new Response('{"SECRET":1}', { headers: { 'Content-Type': 'application/json' } }),
  '/untyped': () => new Response(new TextEncoder().encode(page())),
  '/zstd': () => new Response('SECRET', { headers: { ...html, 'Content-Encoding': 'zstd' } }),
  '/broken': () => {
    throw new Error('SECRET')
  },
  '/bomb': () => packed(Buffer.concat([Buffer.from('<p>'), Buffer.alloc(50 * mebibyte, 0x20)])),
  '/bomb-of-tags': () => packed('<p>'.repeat(5 * mebibyte)),
  '/endless': () => new Response(endless(65_536, 0), { headers: html }),
  '/declared': () => new Response(page().padEnd(3 * mebibyte), { headers: html }),
  '/slow-start': () => wait(20_000).then(() => new Response(page(), { headers: html })),
  '/slow-drip': () => new Response(endless(10, 100), { headers: html }),
  '/slow-redirects': () => wait(3_000).then(() => sendOn('/slow-redirects-2')),
  '/slow-redirects-2': () => wait(3_000).then(() => sendOn('/slow-redirects-3')),
  '/slow-redirects-3': () => wait(3_000).then(() => new Response(page(), { headers: html })),
}

/** «قال الوزير إن الجسر سيفتح غدا أمام الناس في المدينة كلها.» in windows-1256. */
const encoded1256 = [
  0xde, 0xc7, 0xe1, 0x20, 0xc7, 0xe1, 0xe6, 0xd2, 0xed, 0xd1, 0x20, 0xc5, 0xe4, 0x20, 0xc7, 0xe1, 0xcc, 0xd3, 0xd1,
  0x20, 0xd3, 0xed, 0xdd, 0xca, 0xcd, 0x20, 0xdb, 0xcf, 0xc7, 0x20, 0xc3, 0xe3, 0xc7, 0xe3, 0x20, 0xc7, 0xe1, 0xe4,
  0xc7, 0xd3, 0x20, 0xdd, 0xed, 0x20, 0xc7, 0xe1, 0xe3, 0xcf, 0xed, 0xe4, 0xc9, 0x20, 0xdf, 0xe1, 0xe5, 0xc7, 0x2e,
]
const words1256 = 'قال الوزير إن الجسر سيفتح غدا أمام الناس في المدينة كلها.'

let service: Awaited<ReturnType<typeof startService>>
beforeAll(async () => {
  service = await startService((request) => {
    asked.push(request)
    const { hostname, pathname } = new URL(request.url)
    if (hostname === 'evil.example') return new Response('SECRET', { headers: html })
    return paths[pathname]?.(request) ?? new Response('', { status: 404 })
  })
}, 60_000)
afterAll(() => service.stop())

const at = (path: string) => `https://news.example${path}`

async function readAt(path: string): Promise<Analysis> {
  const response = await service.read(at(path))
  const body = await response.text()
  expect([response.status, response.status === 200 ? '' : body]).toEqual([200, ''])
  return JSON.parse(body)
}

async function problemAt(path: string): Promise<string> {
  const response = await service.read(at(path))
  const body = await response.text()
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  expect(body).not.toContain('SECRET')
  expect(JSON.stringify([...response.headers])).not.toContain('SECRET')
  const { status, code, limit } = JSON.parse(body) as { status: number; code: string; limit?: number }
  expect(status).toBe(response.status)
  return `${status} ${code}${limit === undefined ? '' : ` ${limit}`}`
}

describe('the page at an address is read', () => {
  test('with what it says about itself and where it stands', async () => {
    const analysis = await readAt('/page')
    expect(analysis.text).toBe(text)
    expect(analysis.article).toMatchObject({
      title: 'موعد الجسر',
      outlet: 'الميناء',
      url: at('/page'),
      extractedBy: 'generic',
    })
    expect(analysis.statements).toHaveLength(1)
  })

  test('and what the caller says about it holds', async () => {
    const response = await service.read(at('/page'), { title: 'عنوان آخر', outlet: 'صحيفة السفينة' })
    const { article } = (await response.json()) as Analysis
    expect(article).toMatchObject({ title: 'عنوان آخر', outlet: 'صحيفة السفينة' })
  })

  test.for(['/xhtml', '/gzip', '/limit'])('%s', async (path) => {
    expect((await readAt(path)).text).toBe(text)
  })

  test.for(['/windows-1256', '/undeclared'])('%s, in an Arabic encoding', async (path) => {
    expect((await readAt(path)).text).toBe(words1256)
  })

  test('for the publisher it is a plain request, with nothing of the caller in it', async () => {
    asked = []
    await service.get(`/analyze?url=${at('/page')}`, {
      Cookie: 'SECRET=1',
      'User-Agent': 'SECRET',
      'X-Forwarded-For': '10.0.0.1',
      'X-Request-Id': 'SECRET-17',
    })
    expect(asked).toHaveLength(1)
    expect(asked[0]?.method).toBe('GET')
    expect(JSON.stringify([...(asked[0]?.headers ?? [])])).not.toMatch(/SECRET|10\.0\.0\.1/u)
  })
})

describe('redirects are followed within the list', () => {
  test.for(['/301', '/302', '/303', '/307'])('%s', async (path) => {
    expect((await readAt(path)).article.url).toBe(at('/page'))
  })

  test("to another listed host, whose address is the answer's", async () => {
    expect((await readAt('/308')).article.url).toBe('https://www.almarfa.example/page')
  })

  test('three times', async () => {
    asked = []
    expect((await readAt('/three')).text).toBe(text)
    expect(asked.map(({ url }) => new URL(url).pathname)).toEqual(['/three', '/two', '/301', '/page'])
  })

  test('and no more', async () => {
    asked = []
    expect(await problemAt('/four')).toBe('502 upstream_failed')
    expect(await problemAt('/loop')).toBe('502 upstream_failed')
    expect(await problemAt('/nowhere')).toBe('502 upstream_failed')
    expect(asked).toHaveLength(12)
  })

  test.for(['/outside', '/plain-http', '/then-outside', '/port'])('%s is not followed', async (path) => {
    asked = []
    expect(await problemAt(path)).toBe('403 url_not_allowed')
    expect(asked.every(({ url }) => url.startsWith('https://news.example/'))).toBe(true)
  })
})

describe('what the publisher does wrong is a problem in our words', () => {
  test.for(['/404', '/410', '/403', '/429', '/500', '/204', '/pdf', '/json', '/untyped', '/zstd', '/broken'])(
    '%s',
    async (path) => {
      expect(await problemAt(path)).toBe('502 upstream_failed')
    },
  )

  test.for([
    ['/index', '422 no_article'],
    ['/empty', '422 no_article'],
    ['/english', '422 unsupported_language'],
  ])('%s', async ([path, problem]) => {
    expect(await problemAt(path!)).toBe(problem)
  })
})

describe('a page larger than the limit is given up', () => {
  test.for(['/bomb', '/bomb-of-tags', '/declared'])('%s', async (path) => {
    expect(await problemAt(path)).toBe('413 too_large 2097152')
  })

  test('while it still comes', async () => {
    given = 0
    expect(await problemAt('/endless')).toBe('413 too_large 2097152')
    await wait(300)
    const then = given
    await wait(300)
    expect(given).toBe(then)
    expect(given).toBeLessThan(16 * mebibyte)
  })
})

describe('the time is limited for all of it together', () => {
  test.for(['/slow-start', '/slow-drip', '/slow-redirects'])(
    '%s',
    { concurrent: true, timeout: 20_000 },
    async (path) => {
      const begin = Date.now()
      const response = await service.read(at(path))
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([504, 'upstream_timeout'])
      expect(Date.now() - begin).toBeGreaterThan(7_500)
      expect(Date.now() - begin).toBeLessThan(14_000)
    },
  )
})

describe('GET /analyze?url=', () => {
  test('answers what POST answers to the url, to be kept', async () => {
    const [got, posted] = await Promise.all([
      service.get(`/analyze?url=${encodeURIComponent(at('/page'))}`),
      service.read(at('/page')),
    ])
    expect(got.status).toBe(200)
    expect(await got.text()).toBe(await posted.text())
    expect(got.headers.get('Cache-Control')).toBe(
      'public, max-age=300, stale-while-revalidate=86400, stale-if-error=86400',
    )
    const tag = got.headers.get('ETag') ?? ''
    const again = await service.get(`/analyze?url=${encodeURIComponent(at('/page'))}`, { 'If-None-Match': tag })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  test('in other units and forms', async () => {
    const response = await service.get(`/analyze?url=${at('/page')}&offsets=utf-8`)
    expect(((await response.json()) as Analysis).offsets).toBe('utf-8')
    const csv = await service.get(`/analyze?url=${at('/page')}&format=csv`)
    expect(csv.headers.get('Content-Type')).toMatch(/^text\/csv/u)
    expect(await csv.text()).toContain('الجسر الشمالي')
  })

  test.for([
    ['/analyze', 400, '?url'],
    ['/analyze?url=', 400, '?url'],
    ['/analyze?url=news', 400, '?url'],
    ['/analyze?url=javascript:1', 400, '?url'],
    [`/analyze?url=${at('/page')}&url=${at('/page')}`, 400, '?url'],
    [`/analyze?url=${at('/page')}&offsets=utf-32`, 400, '?offsets'],
    [`/analyze?url=${at(`/${'a'.repeat(2048)}`)}`, 400, '?url'],
  ] as const)('%s is refused', async ([path, status, field]) => {
    const response = await service.get(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(((await response.json()) as { errors: { path: string }[] }).errors.map((error) => error.path)).toEqual([
      field,
    ])
  })

  test('fetches a page once in five minutes, whatever is asked of it', async () => {
    const url = `/analyze?url=${encodeURIComponent(at('/kept'))}`
    const fetched = () => asked.filter((request) => request.url === at('/kept')).length
    const first = await (await service.get(url)).text()
    // What is kept is put there after the answer.
    await wait(200)
    for (const query of ['', '%23top', '&offsets=utf-8', '&include=text', '&format=csv', '&utm_source=x'])
      expect((await service.get(`${url}${query}`)).status).toBe(200)
    expect(await (await service.get(url)).text()).toBe(first)
    expect(fetched()).toBe(1)
    expect((await service.get(url, { 'Cache-Control': 'no-store' })).status).toBe(200)
    expect(fetched()).toBe(2)
    await service.get(`/analyze?url=${encodeURIComponent(at('/kept?page=2'))}`)
    expect(fetched()).toBe(2)
  })

  test('fetches what failed anew', async () => {
    const before = asked.length
    for (let time = 0; time < 3; time++) expect((await service.get(`/analyze?url=${at('/500')}`)).status).toBe(502)
    expect(asked.length - before).toBe(3)
  })

  test('keeps no error', async () => {
    const response = await service.get(`/analyze?url=${at('/500')}`)
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([502, 'no-store'])
    expect(response.headers.has('ETag')).toBe(false)
  })
})

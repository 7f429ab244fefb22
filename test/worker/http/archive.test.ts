import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ArchiveMonth, ArchiveSummary, ArchiveSources as Sources } from '../../../worker/archive/schema.ts'
import type { Analysis } from '../../../worker/contract.ts'
import { rules, version } from '../../../worker/extractor/digest.ts'
import { migrate, newPublisher } from '../archive/publisher.ts'
import { post, send } from '../service.ts'

type Headers = Record<string, string>

beforeAll(migrate)

let headers: Headers
let publisher: string

beforeEach(async () => {
  ;({ headers, id: publisher } = await newPublisher())
})

const bridge = [
  'قال وزير النقل سامر الحلبي، الأحد، إن الجسر الشمالي سيفتح أمام المركبات نهاية الشهر.',
  'وأضاف الحلبي أن الأعمال انتهت قبل موعدها بأسبوع.',
  'وقالت المهندسة ليلى حداد إن الجسر اجتاز اختبارات السلامة.',
  'وأكد مصدر في بلدية الساحل أن طريق الميناء سيغلق ليلة الافتتاح.',
].join('\n')
const library = [
  'قال وزير النقل سَامر الحلبي إن محطة المكتبة جاهزة.',
  'وقال مصدر في بلدية الساحل إن المكتبة ستفتح السبت.',
].join('\n')

const month = new Date().toISOString().slice(0, 7)

const count = async (table: string) =>
  Number(
    await env.ARCHIVE.prepare(
      table === 'articles'
        ? 'SELECT count(*) AS n FROM articles WHERE publisher = ?'
        : `SELECT count(*) AS n FROM ${table} JOIN articles USING (article) WHERE publisher = ?`,
    )
      .bind(publisher)
      .first('n'),
  )

/** Has an article read with a key, and waits until the archive has as many. */
async function archived(body: object, articles: number, as = headers): Promise<Analysis> {
  const response = await post('application/json', JSON.stringify(body), '/analyze', as)
  expect(response.status).toBe(200)
  const analysis = await response.json<Analysis>()
  await expect.poll(() => count('articles'), { timeout: 5000 }).toBe(articles)
  return analysis
}

const get = async <Answer>(path: string, as: Headers = headers): Promise<Answer> => {
  const response = await send(path, { headers: as })
  expect(response.status).toBe(200)
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  return response.json<Answer>()
}

const summary = (query = '', as = headers) => get<ArchiveSummary>(`/archive/summary${query}`, as)

/** The one month of the one outlet that a summary has. */
async function onlyMonth(query = ''): Promise<ArchiveMonth> {
  const { outlets } = await summary(query)
  expect(outlets).toHaveLength(1)
  expect(outlets[0]?.months).toHaveLength(1)
  return outlets[0]?.months[0] as ArchiveMonth
}

describe('what an article comes to', () => {
  test('is what its analysis says', async () => {
    const { summary, notices, article } = await archived({ text: bridge, outlet: 'صحيفة الميناء' }, 1)
    const shown = await onlyMonth()
    expect(shown).toMatchObject({
      month,
      articles: 1,
      sources: summary.sources,
      statements: summary.statements,
      words: article.words,
      engines: [{ version, rules, articles: 1 }],
    })
    for (const [naming, share] of Object.entries(summary.byNaming))
      expect(shown.byNaming).toMatchObject({ [naming]: { ...share, articles: share.sources > 0 ? 1 : 0 } })
    for (const [kind, share] of Object.entries(summary.byKind)) expect(shown.byKind).toMatchObject({ [kind]: share })
    expect(shown.unnamedShare).toEqual({ sources: 0.3333, statements: 0.25 })
    expect(shown.byGender.f.sources).toBe(1)
    expect(notices.length).toBeGreaterThan(0)
    for (const code of new Set(notices.map((notice) => notice.code)))
      expect(shown.notices).toContainEqual({
        code,
        articles: 1,
        notices: notices.filter((notice) => notice.code === code).length,
      })
  })

  test('adds up over articles, by outlet', async () => {
    await archived({ text: bridge, outlet: 'صحيفة الميناء' }, 1)
    await archived({ text: library, outlet: { name: ' صحيفة الميناء ', aliases: ['الميناء'] } }, 2)
    await archived({ text: library }, 3)
    const { outlets } = await summary()
    expect(outlets.map(({ outlet, months }) => [outlet, months[0]?.articles])).toEqual([
      [null, 1],
      ['صحيفة الميناء', 2],
    ])
    const { byNaming, statements } = outlets[1]!.months[0]!
    expect(statements).toBe(6)
    expect(byNaming.unnamed).toEqual({ articles: 2, sources: 2, statements: 2, words: expect.any(Number) })
  })

  test('is not counted twice, however often it is read', async () => {
    await archived({ text: bridge }, 1)
    const once = await summary()
    await archived({ text: bridge }, 1)
    await archived({ text: bridge, title: 'الجسر' }, 1)
    await Promise.all(Array.from({ length: 5 }, () => archived({ text: bridge }, 1)))
    expect(await summary()).toEqual(once)
  })

  test('takes the place of what stood at the same address', async () => {
    await archived({ text: bridge, url: 'https://news.test/bridge' }, 1)
    await archived({ text: library, url: 'https://news.test/bridge#top' }, 1)
    expect((await onlyMonth()).statements).toBe(2)
    await archived({ text: bridge, url: 'https://news.test/bridge?page=2' }, 2)
  })

  test('stays in the month in which it was first read', async () => {
    await archived({ text: bridge }, 1)
    await env.ARCHIVE.prepare("UPDATE shelves SET month = '2026-02' WHERE publisher = ?").bind(publisher).run()
    await archived({ text: bridge, outlet: 'الميناء' }, 2)
    await archived({ text: bridge, url: 'https://news.test/1' }, 2)
    const { outlets } = await summary('?from=2026-01&to=2026-12')
    expect(outlets.find(({ outlet }) => outlet === null)?.months.map((one) => one.month)).toEqual(['2026-02'])
  })

  test('counts in the month in which its page says that it was published, under its own outlet', async () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      datePublished: '2025-03-31T23:30:00+03:00',
    }
    const html = `<!doctype html><html lang="ar"><head><meta charset="utf-8"><meta property="og:site_name" content="الميناء">
      <script type="application/ld+json">${JSON.stringify(data)}</script></head>
      <body><article>${bridge
        .split('\n')
        .map((line) => `<p>${line}</p>`)
        .join('')}</article></body></html>`
    await archived({ html }, 1)
    const { outlets } = await summary('?from=2025-01&to=2025-12')
    expect(outlets).toMatchObject([{ outlet: 'الميناء', months: [{ month: '2025-03', articles: 1, statements: 4 }] }])
  })

  test('counts from a batch too, article by article', async () => {
    const body = [bridge, library, 'no'].map((text) => JSON.stringify({ text })).join('\n')
    const response = await post('application/x-ndjson', body, '/analyses', headers)
    expect(new TextDecoder().decode(await response.arrayBuffer()).split('\n')).toHaveLength(4)
    await expect.poll(() => count('articles'), { timeout: 5000 }).toBe(2)
  })

  test('is nothing without a key, or when nothing is to be stored', async () => {
    const before = await env.ARCHIVE.prepare('SELECT count(*) AS n FROM articles').first('n')
    await post('text/plain', bridge)
    await post('text/plain', bridge, '/analyze', { ...headers, 'Cache-Control': 'no-store' })
    await scheduler.wait(300)
    expect(await env.ARCHIVE.prepare('SELECT count(*) AS n FROM articles').first('n')).toBe(before)
  })

  test('does not hold up the answer, nor fail it', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const batch = vi.spyOn(env.ARCHIVE, 'batch').mockRejectedValue(new Error(bridge))
    try {
      expect((await post('text/plain', bridge, '/analyze', headers)).status).toBe(200)
      await expect.poll(() => errors.mock.calls.length, { timeout: 5000 }).toBe(1)
      expect(JSON.parse(errors.mock.calls[0]?.[0])).toMatchObject({ failed: 'archive', error: 'Error' })
      expect(JSON.stringify(errors.mock.calls)).not.toMatch(/[\u0600-\u06ff]/u)
    } finally {
      batch.mockRestore()
      errors.mockRestore()
    }
  })
})

describe('GET /archive/sources', () => {
  test('knows again who is named, however the name is spelled, and nobody else', async () => {
    await archived({ text: bridge, outlet: 'أ' }, 1)
    await archived({ text: library, outlet: 'ب' }, 2)
    const { total, sources } = await get<Sources>('/archive/sources')
    expect(total).toBe(sources.length)
    expect(sources[0]).toMatchObject({ naming: 'named_person', kind: 'official', articles: 2, statements: 3 })
    expect(sources[0]?.name).toContain('الحلبي')
    expect(sources.map(({ name }) => name)).toContainEqual(expect.stringContaining('ليلى حداد'))
    expect(JSON.stringify(sources)).not.toContain('بلدية')
    expect(new Set(sources.map(({ naming }) => naming))).toEqual(new Set(['named_person']))
  })

  test('is narrowed by outlet, month, naming, kind, and read part by part', async () => {
    await archived({ text: bridge, outlet: 'أ' }, 1)
    await archived({ text: library, outlet: 'ب' }, 2)
    const all = await get<Sources>('/archive/sources')
    expect((await get<Sources>('/archive/sources?outlet=ب')).sources).toHaveLength(1)
    expect((await get<Sources>('/archive/sources?from=2019-01&to=2019-12')).total).toBe(0)
    expect((await get<Sources>('/archive/sources?naming=named_org')).total).toBe(0)
    expect((await get<Sources>('/archive/sources?kind=official')).sources[0]).toEqual(all.sources[0])
    const part = await get<Sources>('/archive/sources?limit=1&offset=1')
    expect(part).toMatchObject({ total: 2, sources: [all.sources[1]] })
  })
})

describe('unnamed sources', () => {
  test('are numbers in the archive, and nothing of an article is text', async () => {
    await archived({ text: bridge, outlet: 'صحيفة الميناء', title: 'عنوان الخبر', url: 'https://news.test/1' }, 1)
    const { results: tables } = await env.ARCHIVE.prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'd1_%' AND name NOT LIKE '_cf%'",
    ).all<{ name: string }>()
    expect(tables.length).toBeGreaterThan(8)
    const all = await Promise.all(tables.map(({ name }) => env.ARCHIVE.prepare(`SELECT * FROM ${name}`).all()))
    const words = new Set(JSON.stringify(all.map(({ results }) => results)).match(/[\u0600-\u06ff]+/gu))
    const expected = new Set(
      'وزير النقل سامر سَامر الحلبي المهندسة المهندسه ليلى ليلي حداد صحيفة الميناء أ ب'.split(' '),
    )
    expect([...words].filter((word) => !expected.has(word))).toEqual([])
    expect(words.has('الحلبي')).toBe(true)
  })
})

describe('DELETE /archive/articles/{id}', () => {
  test('takes the article and its counts away, and what is kept of it', async () => {
    await archived({ text: library }, 1)
    const before = await summary()
    const { id } = await archived({ text: bridge }, 2)
    await expect.poll(async () => (await send(`/analyses/${id}`)).status, { timeout: 5000 }).toBe(200)
    const response = await send(`/archive/articles/${id}`, { method: 'DELETE', headers })
    expect([response.status, await response.text()]).toEqual([204, ''])
    expect(await summary()).toEqual(before)
    expect((await get<Sources>('/archive/sources')).total).toBe(1)
    expect((await send(`/analyses/${id}`)).status).toBe(404)
    expect(await count('article_counts')).toBeGreaterThan(0)
    expect((await send(`/archive/articles/${id}`, { method: 'DELETE', headers })).status).toBe(404)
  })

  test.for(['x', `sha256-${'0'.repeat(64)}`, "' OR 1=1"])('of %s finds nothing', async (id) => {
    await archived({ text: library }, 1)
    const response = await send(`/archive/articles/${encodeURIComponent(id)}`, { method: 'DELETE', headers })
    expect(response.status).toBe(404)
    expect(await count('articles')).toBe(1)
  })
})

describe('one publisher', () => {
  test('sees nothing of another, and can take nothing from it', async () => {
    const { id } = await archived({ text: bridge, outlet: 'صحيفة الميناء' }, 1)
    const other = await newPublisher()
    expect((await summary('', other.headers)).outlets).toEqual([])
    expect((await summary('?outlet=صحيفة الميناء', other.headers)).outlets).toEqual([])
    expect((await get<Sources>('/archive/sources', other.headers)).sources).toEqual([])
    const response = await send(`/archive/articles/${id}`, { method: 'DELETE', headers: other.headers })
    expect(response.status).toBe(404)
    expect(await count('articles')).toBe(1)
    expect((await send(`/analyses/${id}`)).status).toBe(200)
  })

  test('has one archive with all its keys', async () => {
    await archived({ text: bridge }, 1)
    const second = await newPublisher([], publisher)
    expect((await summary('', second.headers)).outlets).toHaveLength(1)
  })
})

test('while the database does not answer, the archive is unavailable', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.spyOn(env.ARCHIVE, 'batch').mockRejectedValue(new Error('down'))
  try {
    const response = await send('/archive/summary', { headers })
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ code: 'unavailable' })
  } finally {
    vi.restoreAllMocks()
  }
})

describe('without a key', () => {
  test.for([
    ['GET', '/archive/summary'],
    ['GET', '/archive/sources'],
    ['DELETE', `/archive/articles/sha256-${'0'.repeat(64)}`],
  ] as const)('%s %s is refused', async ([method, path]) => {
    const response = await send(path, { method })
    expect(response.status).toBe(401)
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer realm="isnad"')
    expect(await response.json()).toMatchObject({ code: 'unauthorized', status: 401 })
  })
})

describe('a query of the archive', () => {
  test.for([
    ['summary', 'from=2026-13', '?from'],
    ['summary', 'from=2026', '?from'],
    ['summary', 'from=2026-02&to=2026-01', '?to'],
    ['summary', 'from=2020-01&to=2026-01', '?from'],
    ['summary', 'from=2026-01&from=2026-01', '?from'],
    ['summary', `outlet=${'x'.repeat(201)}`, '?outlet'],
    ['sources', 'naming=unnamed', '?naming'],
    ['sources', 'kind=king', '?kind'],
    ['sources', 'limit=0', '?limit'],
    ['sources', 'limit=201', '?limit'],
    ['sources', 'limit=ten', '?limit'],
    ['sources', 'offset=-1', '?offset'],
  ] as const)('%s?%s is refused at %s', async ([route, query, path]) => {
    const response = await send(`/archive/${route}?${query}`, { headers })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'invalid_request', errors: [{ path }] })
  })

  test('without months is the last twelve', async () => {
    const { from, to } = await get<{ from: string; to: string }>('/archive/summary?utm=x')
    expect(to).toBe(month)
    expect(
      Number(to.slice(0, 4)) * 12 + Number(to.slice(5)) - Number(from.slice(0, 4)) * 12 - Number(from.slice(5)),
    ).toBe(11)
    expect(await get('/archive/summary?from=2019-01')).toMatchObject({ from: '2019-01', to: '2020-12' })
    expect(await get('/archive/summary?to=2019-01')).toMatchObject({ from: '2018-02', to: '2019-01' })
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startService } from '../article/fetching/service.ts'
import { useBrowser } from './browser.ts'
import { openPaper } from './newspaper.ts'
import { useService } from './service.ts'
import { snippet } from './snippets.ts'

const service = useService()
const opened = useBrowser()

/** Has an article read by the service, which keeps its analysis, and gives back the id. */
async function kept(): Promise<string> {
  const answer = await service.worker.fetch('/analyze', {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: 'قال وزير النقل سامر الحلبي إن الجسر الشمالي سيفتح نهاية الشهر. وأكدت المهندسة سعاد الخطيب أن الجسر آمن.',
  })
  return ((await answer.json()) as { id: string }).id
}

const frame = () => opened.page.frameLocator('iframe').locator('isnad-breakdown')

test('a frame shows a kept analysis, and tells its height to the page around it', async () => {
  const id = await kept()
  await openPaper(opened.page, service, 'frame.html', {
    edit: (html) => html.replace('sha256-0', `${id}&lang=en&open`),
  })
  await frame().locator('.summary').waitFor()
  expect(await frame().locator('.name').allTextContents()).toContain('سامر الحلبي')
  expect(await frame().locator('.heading').textContent()).toContain('How this article is sourced')
  // There is no article beside it in which anything could be shown.
  const button = frame().locator('.statement button').first()
  expect([await button.count(), await button.isVisible()]).toEqual([1, false])
  await opened.page.waitForFunction(() => Number(document.querySelector('iframe')?.height) > 200)
  const inside = await frame().evaluate(() => document.documentElement.scrollHeight <= innerHeight)
  expect(inside).toBe(true)
  expect(opened.complaints).toEqual([])
})

test.each([
  'id=sha256-0',
  'id="><script>hacked=1</script>',
  'url=javascript:hacked=1',
  'src=https://elsewhere.test/a.json',
  '',
])('a frame that is asked for %s shows its fallback and asks nothing', async (query) => {
  const sent = await openPaper(opened.page, service, 'frame.html', {
    edit: (html) => html.replace('id=sha256-0', encodeURI(query)),
  })
  await frame().locator('.quiet').waitFor()
  expect(await frame().locator('p').first().isVisible()).toBe(true)
  expect(sent.map(({ url }) => new URL(url).pathname).sort()).toEqual([
    '/embed',
    '/embed/frame.js',
    '/embed/page.css',
    '/widget.js',
  ])
  expect(opened.complaints).toEqual([])
})

describe('a frame of an article by its address', () => {
  const page = `<!doctype html><html lang="ar"><head><meta charset="utf-8"></head>
    <body><h1>موعد الجسر</h1><article><p>قال وزير النقل سامر الحلبي إن الجسر الشمالي سيفتح نهاية الشهر.</p>
    <p>وأكدت المهندسة سعاد الخطيب أن الجسر آمن.</p></article></body></html>`
  /** What the publisher is asked for. */
  const asked: string[] = []
  let fetching: Awaited<ReturnType<typeof startService>>
  beforeAll(async () => {
    fetching = await startService(({ url }) => {
      asked.push(url)
      return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
    })
  })
  afterAll(() => fetching.stop())

  /** The service whose Worker fetches from that publisher; its files are the same. */
  const both = {
    worker: {
      fetch: (async (path: string, init?: RequestInit) =>
        path.startsWith('/analyze') ? fetching.get(path) : service.worker.fetch(path, init as never)) as never,
    },
  }

  /** The page around it, with the code that docs/widget.md gives for it. */
  const framed = (address: string) => (html: string) =>
    html
      .replace(/<script>[\s\S]*<\/script>/u, `<script>${snippet('js', 'isnad-height')}</script>`)
      .replace(
        /<iframe[\s\S]*<\/iframe>/u,
        snippet('html', '/embed?url=').replace(/url=[^"]*/u, `url=${encodeURIComponent(address)}`),
      )

  test('shows who speaks in the page there', async () => {
    const sent = await openPaper(opened.page, both, 'frame.html', {
      edit: framed('https://news.example/story?page=1&x=a'),
    })
    await frame().locator('.summary').waitFor()
    expect(asked).toEqual(['https://news.example/story?page=1&x=a'])
    expect(await frame().locator('.name').allTextContents()).toEqual(['سامر الحلبي', 'سعاد الخطيب'])
    expect(sent.filter(({ url }) => url.includes('analy')).map(({ url }) => url)).toEqual([
      'https://isnad.test/analyze?url=https%3A%2F%2Fnews.example%2Fstory%3Fpage%3D1%26x%3Da',
    ])
    await frame().locator('.toggle').click()
    await opened.page.waitForFunction(() => Number(document.querySelector('iframe')?.height) > 320)
    expect(opened.complaints).toEqual([])
  })

  test('shows its fallback where the host is not listed', async () => {
    await openPaper(opened.page, both, 'frame.html', { edit: framed('https://other.example/story') })
    await frame().locator('.quiet button').waitFor()
    expect(await frame().locator('p').first().isVisible()).toBe(true)
    expect(asked.filter((url) => url.includes('other.example'))).toEqual([])
    // The browser notes the refusal itself.
    expect(opened.complaints.filter((line) => !line.includes('403'))).toEqual([])
  })
})

test('the page for frames may be framed by any page, and run nothing but its own scripts', async () => {
  const { headers, status } = await service.worker.fetch('/embed?id=x')
  expect(status).toBe(200)
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'; .*frame-ancestors \*/u)
  expect(headers.get('x-frame-options')).toBeNull()
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
})

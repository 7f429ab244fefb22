import { expect, test } from 'vitest'
import { useBrowser } from './browser.ts'
import { openPaper } from './newspaper.ts'
import { useService } from './service.ts'

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

test('the page for frames may be framed by any page, and run nothing but its own scripts', async () => {
  const { headers, status } = await service.worker.fetch('/embed?id=x')
  expect(status).toBe(200)
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'; .*frame-ancestors \*/u)
  expect(headers.get('x-frame-options')).toBeNull()
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
})

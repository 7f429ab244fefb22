import { join } from 'node:path'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'
import { buildWidget } from '../../widget/build.ts'
import { ensureBrowser, launchFlags } from '../tools/browser.ts'

process.env.WRANGLER_SEND_METRICS = 'false'

const worker = createTestHarness({ workers: [{ configPath: join(import.meta.dirname, '../../wrangler.toml') }] })
let browser: Browser
let origin: string
let gzipped: number

/** What the page complained of: console, exceptions, and the policy. */
let complaints: string[]
let page: Page

beforeAll(async () => {
  gzipped = (await buildWidget()).gzipped
  origin = (await worker.listen()).url.origin
  const executablePath = ensureBrowser(console.log)
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args: launchFlags })
})

afterAll(async () => {
  await browser?.close()
  await worker.close()
})

beforeEach(async () => {
  complaints = []
  page = await browser.newPage({ viewport: { width: 1200, height: 800 }, reducedMotion: 'reduce' })
  page.setDefaultTimeout(10_000)
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
})

afterEach(() => page.close())

/** Opens the demo page and lets the reader come to the widget. */
async function readDemo() {
  const response = await page.goto(`${origin}/demo`)
  const widget = page.locator('isnad-breakdown')
  await widget.scrollIntoViewIfNeeded()
  return { response, widget, sources: widget.locator('.source') }
}

const textOf = async (locator: Locator) => (await locator.textContent())?.replace(/\s+/gu, ' ').trim() ?? ''

const marks = (name: string) =>
  page.evaluate((it) => [...(CSS.highlights.get(it) ?? [])].map((range) => (range as Range).toString()).join(''), name)

describe('GET /demo', () => {
  test('shows the sources of its article and marks what they say', async () => {
    const { response, widget, sources } = await readDemo()
    expect(response?.status()).toBe(200)
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'")

    await sources.first().waitFor()
    // The article was written with more than ten; how many are found with enough confidence may change with the rules.
    const count = await sources.count()
    expect(count).toBeGreaterThanOrEqual(6)
    expect(await textOf(widget.locator('.summary'))).toMatch(/^\d+ (?:مصادر|مصدرًا) · .+/u)
    expect((await textOf(widget.locator('.summary'))).split(' ')[0]).toBe(String(count))
    expect(await widget.locator('.source .name').allTextContents()).toContain('وزارة النقل البحري')

    const first = widget.locator('.statement').first()
    const said = (await textOf(first.locator('.words'))).replace(/^«|»$/gu, '')
    await first.getByRole('button').click()
    expect(await marks('isnad-content')).toContain(said)
    expect(await textOf(widget.getByRole('status'))).toMatch(/^معروض في الفقرة \d+$/u)
    const inView = await page.evaluate(() => {
      const [range] = CSS.highlights.get('isnad-content') ?? []
      const { top, bottom } = (range as Range).getBoundingClientRect()
      return top > 0 && bottom < innerHeight
    })
    expect(inView).toBe(true)

    await page.keyboard.press('Escape')
    expect(await marks('isnad-content')).toBe('')
    expect(complaints).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  })

  test.each([320, 1600])('fits into %i px without scrolling sideways', async (width) => {
    await page.setViewportSize({ width, height: 800 })
    const { sources } = await readDemo()
    await sources.first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

  test('keeps the publisher’s fallback when the service does not answer', async () => {
    await page.route('**/analyze', (route) => route.fulfill({ status: 503, json: { code: 'unavailable' } }))
    const { widget } = await readDemo()
    await widget.locator('.quiet').waitFor()
    expect(await widget.locator('> a').isVisible()).toBe(true)
  })
})

test('the widget is one file of at most 16 kB gzipped, open to any page', async () => {
  expect(gzipped).toBeLessThanOrEqual(16_384)
  const response = await worker.fetch('/widget.js')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toMatch(/^text\/javascript/u)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
})

import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useBrowser } from './browser.ts'
import { useService } from './service.ts'

const service = useService()
const opened = useBrowser()

/** Opens the demo page and lets the reader come to the widget. */
async function readDemo() {
  const response = await opened.page.goto(`${service.origin}/demo`)
  const widget = opened.page.locator('isnad-breakdown')
  await widget.scrollIntoViewIfNeeded()
  return { response, widget, sources: widget.locator('.source') }
}

const textOf = async (locator: Locator) => (await locator.textContent())?.replace(/\s+/gu, ' ').trim() ?? ''

const marks = () =>
  opened.page.evaluate(() => [...CSS.highlights.values()].flatMap((it) => [...it].map((range) => `${range}`)).join(' '))

describe('GET /demo', () => {
  test('shows the sources of its article and marks what they say', async () => {
    const { response, widget, sources } = await readDemo()
    expect(response?.status()).toBe(200)
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'")

    await widget.locator('.toggle').click()
    await sources.first().waitFor()
    // The article was written with more than ten; how many are found with enough confidence may change with the rules.
    const count = await sources.count()
    expect(count).toBeGreaterThanOrEqual(6)
    expect(await textOf(widget.locator('.summary'))).toMatch(/^\d+ (?:مصادر|مصدرًا) · .+/u)
    expect((await textOf(widget.locator('.summary'))).split(' ')[0]).toBe(String(count))
    expect(await widget.locator('.source .name').allTextContents()).toContain('وزارة النقل البحري')

    const first = widget.locator('.source .statement').first()
    const said = (await textOf(first.locator('.words'))).replace(/^«|»$/gu, '')
    await first.getByRole('button').click()
    expect(await marks()).toContain(said)
    expect(await textOf(widget.locator('.unseen'))).toMatch(/^معروض في الفقرة \d+$/u)
    const inView = await opened.page.evaluate(() => {
      const [range] = [...CSS.highlights.values()][0] ?? []
      const { top, bottom } = (range as Range).getBoundingClientRect()
      return top > 0 && bottom < innerHeight
    })
    expect(inView).toBe(true)

    await opened.page.keyboard.press('Escape')
    expect(await marks()).toBe('')
    expect(opened.complaints).toEqual([])
    expect(await opened.page.context().cookies()).toEqual([])
    expect(await opened.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  })

  test.each([320, 1600])('fits into %i px without scrolling sideways', async (width) => {
    await opened.page.setViewportSize({ width, height: 800 })
    const { widget, sources } = await readDemo()
    await widget.locator('.toggle').click()
    await sources.first().waitFor()
    expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

  test('keeps the publisher’s fallback when the service does not answer', async () => {
    await opened.page.route(/\/analy[sz]e/u, (route) => route.fulfill({ status: 503, json: { code: 'unavailable' } }))
    const { widget } = await readDemo()
    await widget.locator('.quiet').waitFor()
    expect(await widget.locator('> a').isVisible()).toBe(true)
  })
})

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import { expect, test } from 'vitest'
import { writeOpenApi } from '../../worker/build/openapi.ts'
import { useBrowser } from './browser.ts'
import { useService } from './service.ts'

writeOpenApi()
const service = useService()
const opened = useBrowser()

test('GET /docs shows every operation, tries one, and loads nothing from elsewhere', async () => {
  const { page } = opened
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).origin))
  const response = await page.goto(`${service.origin}/docs`)
  expect(response?.headers()['content-security-policy']).not.toMatch(/unsafe|\*/u)

  await page.locator('.opblock').first().waitFor()
  const { paths } = (await (await fetch(`${service.origin}/openapi.json`)).json()) as { paths: Record<string, object> }
  expect(await page.locator('.opblock').count()).toBe(Object.values(paths).flatMap(Object.keys).length)
  expect(await page.locator('.errors-wrapper').count()).toBe(0)

  const health = page.locator('#operations-service-health')
  await health.locator('.opblock-summary-control').click()
  await health.getByRole('button', { name: 'Try it out' }).click()
  await health.getByRole('button', { name: 'Execute' }).click()
  const answer = health.locator('.live-responses-table .response-col_description .highlight-code').first()
  await answer.waitFor()
  expect(await answer.textContent()).toContain('"ok"')

  expect([...hosts].filter((host) => host !== service.origin && !host.startsWith('data:') && host !== 'null')).toEqual(
    [],
  )
  expect(opened.complaints).toEqual([])
})

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Texts of the page whose contrast is too small, with what it is (WCAG 2.2, 1.4.3). */
async function paleTexts(): Promise<string[]> {
  await opened.page.evaluate(axeSource)
  return opened.page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (of: Document, options: RunOptions) => Promise<AxeResults> }
    }
    const { violations } = await axe.run(document, { runOnly: ['color-contrast'] })
    return violations.flatMap(({ nodes }) =>
      nodes.map(({ html, any: [found] }) => `${found?.data.contrastRatio} ${html}`),
    )
  })
}

test.each(['light', 'dark'] as const)('GET /docs can be read in a %s surrounding', async (colorScheme) => {
  const { page } = opened
  await page.setViewportSize({ width: 360, height: 900 })
  await page.emulateMedia({ colorScheme })
  await page.goto(`${service.origin}/docs`)
  await page.locator('.opblock').first().waitFor()
  // One operation of each colour, and one that is tried out.
  for (const name of ['analysis-getAnalysis', 'archive-deleteArchivedArticle', 'service-health'])
    await page.locator(`#operations-${name} .opblock-summary-control`).click()
  const health = page.locator('#operations-service-health')
  await health.getByRole('button', { name: 'Try it out' }).click()
  await health.getByRole('button', { name: 'Execute' }).click()
  await health.locator('.live-responses-table').first().waitFor()
  // What opens and what is pressed fades in.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))))
  expect(await paleTexts()).toEqual([])
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(ground).toBe(colorScheme === 'dark' ? 'rgb(28, 32, 34)' : 'rgba(0, 0, 0, 0)')
  // Nothing of it is pushed out at the side.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)

  // A reader's choice that changes is followed.
  await page.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'light' : 'dark' })
  await page.locator(colorScheme === 'dark' ? 'html:not(.dark-mode)' : 'html.dark-mode').waitFor()
  expect(opened.complaints).toEqual([])
})

test('the licence of what the page is made with is served beside it', async () => {
  for (const file of ['LICENSE', 'NOTICE', 'swagger-ui-bundle.js.LICENSE.txt']) {
    const response = await fetch(`${service.origin}/docs/${file}`)
    expect([file, response.status]).toEqual([file, 200])
  }
})

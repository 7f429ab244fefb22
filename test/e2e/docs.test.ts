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

test('the licence of what the page is made with is served beside it', async () => {
  for (const file of ['LICENSE', 'NOTICE', 'swagger-ui-bundle.js.LICENSE.txt']) {
    const response = await fetch(`${service.origin}/docs/${file}`)
    expect([file, response.status]).toEqual([file, 200])
  }
})

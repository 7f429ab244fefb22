import { readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Page } from 'playwright-core'
import type { useService } from './service.ts'

/** A request that left the newspaper's page for another host. */
export type Sent = { method: string; url: string; body: string | null; headers: Record<string, string> }

const pages = join(import.meta.dirname, 'pages')
const paper = 'https://paper.test'
const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css' }

/** A page of test/e2e/pages, with the article where it asks for it. */
function read(name: string): string {
  const story = readFileSync(join(pages, 'story.html'), 'utf8')
  return readFileSync(join(pages, name), 'utf8').replace('<!-- story -->', () => story)
}

/** What a newspaper with a strict policy sends: scripts and answers from the service, and nothing else that is not its own. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self' https://isnad.test",
  "style-src 'self'",
  "img-src 'self'",
  'connect-src https://isnad.test',
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ')

/** What answers for the service: the Worker with its assets, or a part of it. */
export type Answering = { worker: Pick<ReturnType<typeof useService>['worker'], 'fetch'> }

/** Pages that were opened: each is of another paper, whose articles the service has not read yet. */
let opened = 0

/**
 * Opens a page of a newspaper at https://paper.test, on which the service is at https://isnad.test: another origin, both
 * secure contexts, and nothing leaves this machine.
 * @param edit changes the page before it is served
 * @returns everything that the page sends to other hosts, as it is sent
 */
export async function openPaper(
  page: Page,
  service: Answering,
  name: string,
  {
    policy,
    edit = (html) => html,
    outlet = `المنبر ${++opened}`,
  }: { policy?: string; edit?: (html: string) => string; outlet?: string } = {},
): Promise<Sent[]> {
  const sent: Sent[] = []
  await page.route('**/*', async (route) => {
    const request = route.request()
    const url = new URL(request.url())
    if (url.origin === paper) {
      const file = basename(url.pathname)
      if (!/^[a-z]+\.(?:html|css)$/u.test(file)) return route.fulfill({ status: 404, body: '' })
      return route.fulfill({
        body: edit(read(file).replace('content="المنبر"', `content="${outlet}"`)),
        headers: {
          'content-type': types[extname(file)] ?? '',
          ...(policy && { 'content-security-policy': policy }),
        },
      })
    }
    sent.push({
      method: request.method(),
      url: request.url(),
      body: request.postData(),
      headers: await request.allHeaders(),
    })
    if (url.origin !== 'https://isnad.test') return route.abort()
    const body = request.postData()
    const answer = await service.worker.fetch(url.pathname + url.search, {
      method: request.method(),
      ...(body && { body, headers: { 'content-type': request.headers()['content-type'] ?? '' } }),
    })
    const headers = Object.fromEntries([...answer.headers].filter(([header]) => header !== 'content-encoding'))
    return route.fulfill({ status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) })
  })
  await page.goto(`${paper}/${name}`)
  return sent
}

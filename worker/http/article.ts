import { decodePage } from '../article/charset.ts'
import { readability } from '../article/language.ts'
import { markParts } from '../article/page/mark.ts'
import { readPage } from '../article/page/read.ts'
import { siteOf } from '../article/sites.ts'
import type { Article } from '../contract.ts'
import { utf8Length } from './body.ts'
import { textByteLimit } from './limits.ts'
import { pageAt } from './page.ts'
import type { ArticleRequest, Told } from './request.ts'
import { type Failure, failure, type Result, success } from './result.ts'

/** An article that can be read: well-formed Arabic text within the limit, and what is known about it. */
export type ReadableArticle = Told &
  Pick<Article, 'byline' | 'publishedAt' | 'extractedBy'> & {
    text: string
    /** The size of what came: the request's body, or the page that was fetched. */
    bytes: number
    /** Codes of what finding the text made uncertain. */
    warnings: string[]
  }

const unreadable = {
  no_article: { code: 'no_article', detail: 'The text has no letter. Send the words of an article.' },
  unsupported_language: {
    code: 'unsupported_language',
    detail: 'The text is not, or not mostly, Arabic. Send an article in Arabic.',
  },
} as const satisfies Record<string, Failure>

const noArticle: Failure = {
  code: 'no_article',
  detail: 'No article was found in the page: no run of sentences outside of links and menus. Send its words as text.',
}

/**
 * Gets from what a request brings to an article that can be read.
 * @param hosts the hosts whose pages may be fetched, as the operator lists them
 */
export async function articleOf(given: ArticleRequest, hosts: string | undefined): Promise<Result<ReadableArticle>> {
  const found = await textOf(given, hosts)
  if (!found.ok) return found
  const judged = readability(found.value.text)
  return judged === 'readable' ? found : failure(unreadable[judged])
}

async function textOf(given: ArticleRequest, hosts: string | undefined): Promise<Result<ReadableArticle>> {
  const { told, bytes } = given
  if ('text' in given) return success({ text: given.text, ...told, bytes, warnings: [] })
  if ('html' in given) return fromPage(given.html, told, bytes)
  const page = await pageAt(given.address, hosts)
  if (!page.ok) return page
  const { contentType, url } = page.value
  const decoded = decodePage(page.value.bytes, contentType, true)
  if (!decoded.ok) return failure(noArticle)
  return fromPage(decoded.html, { ...told, url }, page.value.bytes.length)
}

/** The article of a page. What the caller says about it holds; the page tells the rest. */
async function fromPage(html: string, told: Told, bytes: number): Promise<Result<ReadableArticle>> {
  const site = siteOf(told.url)
  const page = readPage(site ? await markParts(html, site) : html)
  if (!page) return failure(noArticle)
  const { text, cut } = withinLimit(page.text)
  const title = told.title ?? page.title
  const url = told.url ?? page.url
  return success({
    text,
    ...(title !== undefined && { title }),
    ...(told.outlet ? { outlet: told.outlet } : page.outlet !== undefined && { outlet: { name: page.outlet } }),
    ...(page.byline !== undefined && { byline: page.byline }),
    ...(page.publishedAt !== undefined && { publishedAt: page.publishedAt }),
    ...(url !== undefined && { url }),
    extractedBy: page.extractedBy,
    bytes,
    warnings: cut ? [...page.warnings, 'truncated'] : page.warnings,
  })
}

/** As many whole lines of a page's text as the limit allows. */
function withinLimit(text: string): { text: string; cut: boolean } {
  if (utf8Length(text) <= textByteLimit) return { text, cut: false }
  let bytes = 0
  const lines: string[] = []
  for (const line of text.split('\n')) {
    bytes += utf8Length(line) + 1
    if (bytes > textByteLimit) break
    lines.push(line)
  }
  return { text: lines.join('\n'), cut: true }
}

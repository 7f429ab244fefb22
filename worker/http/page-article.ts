import type { Context } from 'hono'
import { listedHosts, pageAddress } from '../article/address.ts'
import { pages, version } from '../extractor/digest.ts'
import { revalidated } from '../readings/revalidated.ts'
import { sha256 } from '../sha256.ts'
import { articleOf, type ReadableArticle } from './article.ts'
import type { Result } from './result.ts'
import type { Service } from './service.ts'
import { afterwards, forbidsStoring, storeOf } from './stored.ts'

/**
 * The article of a page, as it was found in the last five minutes, or longer ago while it is fetched anew. It is kept in the data
 * centre's cache, by the page's address and by what finds articles in pages. Whether the page may be fetched at all is asked first:
 * a host that is taken off the list is not answered for from the cache.
 */
export async function pageArticle(c: Context<Service>, url: string): Promise<Result<ReadableArticle>> {
  const hosts = c.env.ARTICLE_HOSTS
  const find = () => articleOf({ address: url, told: {}, bytes: 0 }, hosts)
  const page = pageAddress(url, listedHosts(hosts ?? ''))
  if (!page || forbidsStoring(c.req.raw)) return find()
  const path = `/.readings/pages/${version}/${pages}/${await sha256(page.href)}`
  const shelf = { cache: await caches.open('readings'), address: new URL(path, storeOf(c).origin).href }
  return revalidated(shelf, find, afterwards(c))
}

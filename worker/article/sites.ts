/** How the pages of a host are read: CSS selectors, as HTMLRewriter knows them. */
export type Site = {
  /** The parts that hold the article's words. */
  body: string
  /** Parts within them that are none of it. */
  leaveOut?: string
}

/** The attribute under which the parts that a site's selectors choose are marked in a page: `body` or `out`. */
export const partAttribute = 'data-isnad-part'

/**
 * Hosts whose pages say by a class or id where the article is, for pages on which JSON-LD has no whole `articleBody`. A key is
 * a host as it stands in the address, without «www.»; it holds for its subdomains too unless they have an entry. Where a
 * selector finds nothing the page is read as any other, so a redesign costs accuracy and no answer. These are what is publicly
 * known of the hosts' pages, not what was checked today.
 */
export const sites: Readonly<Record<string, Site>> = {
  'aljazeera.net': { body: '.wysiwyg', leaveOut: '.article-related, .more-on, figure' },
  'elkhabar.com': { body: '#article_body_content' },
  'youm7.com': { body: '#articleBody', leaveOut: '.relatedNews, .newsRelated' },
}

/** The entry of an address's host; undefined where there is none. */
export function siteOf(url: string | undefined, table: Readonly<Record<string, Site>> = sites): Site | undefined {
  const host = url === undefined ? undefined : URL.parse(url)?.hostname
  const labels = host?.split('.') ?? []
  // From the whole name to the last two labels: «arabic.news.example», «news.example».
  for (let at = 0; at < Math.min(labels.length - 1, 8); at++) {
    const name = labels.slice(at).join('.')
    if (Object.hasOwn(table, name)) return table[name]
  }
  return undefined
}

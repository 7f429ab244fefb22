const articles = 'article,[role="article"]'

/** The last article before a widget in its own tree; a comment or a post inside an article is none of its own. */
function lastBefore(widget: Element, root: ParentNode): Element | undefined {
  return [...root.querySelectorAll(articles)].findLast(
    (article) =>
      article.compareDocumentPosition(widget) & Node.DOCUMENT_POSITION_FOLLOWING &&
      !article.parentElement?.closest(articles),
  )
}

/**
 * The article that a widget speaks about: the element with the id in `for`, else the article around the widget, else
 * the last article before it; each in the widget's own tree first, then in the one around its shadow host. Of an article
 * that was not named, the part that its publisher marks as `articleBody`. Null when there is none (yet).
 */
export function findArticle(widget: Element, id: string | undefined): Element | null {
  for (let at: Element | undefined = widget; at; ) {
    const root = at.getRootNode() as Document | ShadowRoot
    const named: Element | null | undefined = id ? root.getElementById?.(id) : undefined
    if (named) return named
    const near: Element | null | undefined = id ? null : (at.closest(articles) ?? lastBefore(at, root))
    if (near) return near.querySelector('[itemprop~="articleBody"]') ?? near
    at = root instanceof ShadowRoot ? root.host : undefined
  }
  return null
}

/** The outlet's name as the page states it for others to show (Open Graph). */
export function findOutlet(): string | undefined {
  const meta = document.querySelector('meta[property="og:site_name"]')
  return meta?.getAttribute('content')?.trim() || undefined
}

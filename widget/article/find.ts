/**
 * The article that a widget speaks about: the element with the id in `for`, else the article around the widget, else
 * the last article before it on the page. Null when there is none (yet).
 */
export function findArticle(widget: Element, id: string | undefined): Element | null {
  const root = widget.getRootNode() as Document | ShadowRoot
  if (id) return root.getElementById?.(id) ?? document.getElementById(id)
  const around = widget.closest('article')
  if (around) return around
  const before = [...root.querySelectorAll('article')].filter(
    (article) => article.compareDocumentPosition(widget) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  return before.at(-1) ?? null
}

/** The outlet's name as the page states it for others to show (Open Graph). */
export function findOutlet(): string | undefined {
  const meta = document.querySelector('meta[property="og:site_name"]')
  return meta?.getAttribute('content')?.trim() || undefined
}

import { paint } from './highlight.ts'
import { type Located, statementAt } from './locate.ts'

/**
 * Marks statements in an article, and leads from the marks back to them.
 * @param follow is called with the id of a statement whose marks the reader clicked
 * @returns what takes the marks away
 */
export function markIn(article: Element, located: readonly Located[], follow: (id: string) => void): () => void {
  const unpaint = paint(article.getRootNode() as Document | ShadowRoot, located)
  const click = ({ target, clientX, clientY }: MouseEvent) => {
    // A link in the text stays a link, and words that are being selected stay selected.
    if ((target as Element).closest('a,button') || getSelection()?.isCollapsed === false) return
    const shown = statementAt(located, clientX, clientY)
    if (shown) follow(shown.statement.id)
  }
  article.addEventListener('click', click as EventListener)
  return () => {
    article.removeEventListener('click', click as EventListener)
    unpaint()
  }
}

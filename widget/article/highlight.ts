/** What a mark stands for; each is painted in its own way. */
export const markRoles = ['content', 'source', 'cue'] as const
export type MarkRole = (typeof markRoles)[number]

/** The ranges to paint, by what they stand for. */
export type Marks = Record<MarkRole, Range[]>

/** The name under which a role's ranges are registered in `CSS.highlights`. */
export const highlightName = (role: MarkRole) => `isnad-${role}`

/**
 * Rules in a shadow tree's sheet do not paint the article, so this one goes to the article's own root. The colours follow
 * the article's colour scheme; a publisher overrides them by `--isnad-highlight` and `--isnad-accent` on the article.
 */
const rules = `
::highlight(isnad-content) { background-color: var(--isnad-highlight, light-dark(#d9ebea, #1d4347)); color: inherit }
::highlight(isnad-source), ::highlight(isnad-cue) {
  background-color: var(--isnad-highlight, light-dark(#d9ebea, #1d4347));
  text-decoration: underline 2px var(--isnad-accent, light-dark(#0b5d66, #7cc6cd));
  text-underline-offset: 0.3em;
}
::highlight(isnad-cue) { text-decoration-style: dotted }
@media (forced-colors: active) {
  ::highlight(isnad-content), ::highlight(isnad-source), ::highlight(isnad-cue) { background-color: Mark; color: MarkText }
}`

let sheet: CSSStyleSheet | undefined

/** How many paintings each root carries: the sheet leaves with the last of them. */
const paintings = new Map<Document | ShadowRoot, number>()

function registered(role: MarkRole): Highlight {
  const known = CSS.highlights.get(highlightName(role))
  if (known) return known
  const highlight = new Highlight()
  // The source's words often stand inside the content's reach; the finer mark wins.
  highlight.priority = role === 'content' ? 0 : 1
  CSS.highlights.set(highlightName(role), highlight)
  return highlight
}

function adopt(root: Document | ShadowRoot) {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
  }
  const count = paintings.get(root) ?? 0
  if (count === 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  paintings.set(root, count + 1)
}

function release(root: Document | ShadowRoot) {
  const count = (paintings.get(root) ?? 1) - 1
  if (count > 0) paintings.set(root, count)
  else {
    paintings.delete(root)
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet)
  }
}

/** Whether this browser can mark words without touching the publisher's DOM. */
export function canHighlight(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS
}

/**
 * Marks words of the article by the CSS Custom Highlight API and gives back what takes exactly these marks away again.
 * Widgets on one page share the names and keep their own ranges. Without the API nothing is painted.
 * @param root the document or shadow root that holds the article
 */
export function paint(root: Document | ShadowRoot, marks: Marks): () => void {
  if (!canHighlight()) return () => {}
  adopt(root)
  for (const role of markRoles) for (const range of marks[role]) registered(role).add(range)
  let painted = true
  return () => {
    if (!painted) return
    painted = false
    for (const role of markRoles) {
      const highlight = CSS.highlights.get(highlightName(role))
      for (const range of marks[role]) highlight?.delete(range)
      if (highlight?.size === 0) CSS.highlights.delete(highlightName(role))
    }
    release(root)
  }
}

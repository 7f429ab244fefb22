import { colorValue, tint, tints } from '../styles/tokens.ts'

/** The words that one statement has in the article, and the place of its source in the list, which chooses the colour. */
export type Marks = { place: number; content: Range[]; source: Range[]; cue: Range[] }

/** How many times words were marked on this page: each painting has names of its own, so that widgets share nothing. */
let paintings = 0

/** Whether this browser can mark words without touching the publisher's DOM. */
export function canHighlight(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS
}

/**
 * Marks words of the article by the CSS Custom Highlight API, one colour a source and a line under its name, and gives back
 * what takes exactly these marks away again. Without the API nothing is painted.
 *
 * Rules in a shadow tree's sheet do not paint the article, so a sheet goes to the article's own root. The colours follow
 * the article's colour scheme; a publisher overrides them on the article (`--isnad-highlight`, `--isnad-accent`).
 * @param root the document or shadow root that holds the article
 */
export function paint(root: Document | ShadowRoot, marks: readonly Marks[]): () => void {
  if (!canHighlight()) return () => {}
  paintings += 1
  const painting = `isnad-${paintings}`
  const highlights = new Map<string, Highlight>()
  const rules = new Map<string, string>()
  const add = (name: string, ranges: readonly Range[], rule: string) => {
    const highlight = highlights.get(name) ?? new Highlight()
    for (const range of ranges) highlight.add(range)
    highlights.set(name, highlight)
    CSS.highlights.set(name, highlight)
    rules.set(name, rule)
  }
  for (const { place, content, source, cue } of marks) {
    const colour = place % tints.length
    add(`${painting}-${colour}`, [...content, ...source, ...cue], tint(colour))
    add(
      `${painting}-source`,
      source,
      `text-decoration:underline 2px ${colorValue('accent')};text-underline-offset:.3em`,
    )
  }
  const sheet = new CSSStyleSheet()
  sheet.replaceSync([...rules].map(([name, rule]) => `::highlight(${name}){${rule}}`).join(''))
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet)
    for (const name of highlights.keys()) CSS.highlights.delete(name)
  }
}

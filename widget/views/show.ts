import { html, nothing, type TemplateResult } from 'lit'
import type { ShownStatement } from '../breakdown.ts'
import type { Words } from '../i18n/words.ts'
import type { Handlers, Selection } from './card.ts'

/** What a button shows: statements under a key of their own (a statement's id, a source's, a disagreement's). */
export type Showable = { key: string; statements: readonly ShownStatement[] }

/**
 * The button that marks words in the article, and takes the marks away when pressed again; with a line of its own where
 * the page no longer has the words. `described` is the id of the words that tell this button from the others.
 */
export function showButton(
  { key, statements }: Showable,
  label: string,
  described: string,
  selection: Selection | null,
  words: Words,
  handlers: Handlers,
): TemplateResult {
  const chosen = selection?.key === key
  return html`
    <button
     
      part="button"
      id=${`b-${key}`}
      aria-pressed=${chosen && selection.found.length > 0}
      aria-describedby=${described}
      @click=${({ detail }: MouseEvent) => handlers.select(key, statements, detail === 0)}
    >
      ${label}
    </button>
    ${chosen && !selection.found.length ? html`<p class="quiet small">${words.notFound}</p>` : nothing}
  `
}

/** The class that gives a statement in the list the colour that its words have in the article while they are marked there. */
export const tintOf = (shown: ShownStatement, selection: Selection | null): string =>
  selection?.found.includes(shown) ? ` shown t${shown.place % 6}` : ''

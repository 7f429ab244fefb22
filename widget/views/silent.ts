import { html, nothing, type TemplateResult } from 'lit'
import type { ShownStatement } from '../breakdown.ts'
import type { Words } from '../i18n/words.ts'
import type { Handlers, Selection } from './card.ts'
import { named, roleOf } from './named.ts'
import { showButton, tintOf } from './show.ts'

/** One who was asked and gave no answer, and the button that marks where the article says so. */
export function silentView(
  shown: ShownStatement,
  selection: Selection | null,
  words: Words,
  handlers: Handlers,
): TemplateResult {
  const { id } = shown.statement
  const role = roleOf(shown.source)
  return html`<li class="silent${tintOf(shown, selection)}" part="statement">
    <div class="row">
      <p id=${id}>${named(shown.source)}${role ? html` <bdi class="small" lang="ar">${role}</bdi>` : nothing}</p>
      <div class="small">${showButton({ key: id, statements: [shown] }, words.show, id, selection, words, handlers)}</div>
    </div>
  </li>`
}

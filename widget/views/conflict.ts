import { html, type TemplateResult } from 'lit'
import type { ShownConflict } from '../breakdown.ts'
import type { Words } from '../i18n/words.ts'
import type { Handlers, Selection } from './card.ts'
import { named } from './named.ts'
import { showButton, tintOf } from './show.ts'
import { saidWords } from './words.ts'

/** A point of disagreement: the words of both sides beside each other, those at odds set off. Who is right is not said. */
export function conflictView(
  { conflict, sides }: ShownConflict,
  index: number,
  selection: Selection | null,
  words: Words,
  handlers: Handlers,
): TemplateResult {
  const key = `c${index}`
  return html`<li class="conflict" part="conflict">
    <p class="kind small" id=${key}>${words.conflictKinds[conflict.kind]}</p>
    <div class="sides">
      ${sides.map(
        (side) => html`<ul role="list">
          ${side.map(
            (shown) => html`<li class="statement${tintOf(shown, selection)}" dir="rtl">
              ${named(shown.source)}
              <p class="words" lang="ar">${saidWords(shown, conflict.about)}</p>
            </li>`,
          )}
        </ul>`,
      )}
    </div>
    <div class="small">
      ${showButton({ key, statements: sides.flat() }, words.show, key, selection, words, handlers)}
    </div>
  </li>`
}

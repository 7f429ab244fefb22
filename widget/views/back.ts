import { html, type TemplateResult } from 'lit'
import type { Words } from '../i18n/words.ts'
import type { Handlers } from './card.ts'

/** Stands over the page while words are marked: where they are, the way back to the list, and the end of the marks. */
export function wayBack(place: string, words: Words, handlers: Handlers): TemplateResult {
  return html`<div class="row small back" lang=${words.lang} dir=${words.dir}>
    <span>${place}</span>
    <button @click=${handlers.back}>${words.back}</button>
    <button @click=${({ detail }: MouseEvent) => handlers.clear(detail === 0)}>${words.clear}</button>
  </div>`
}

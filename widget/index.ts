import { html, render } from 'lit'
import { IsnadBreakdown } from './element.ts'
import type { IsnadErrorEvent, IsnadReadyEvent, IsnadSelectEvent, IsnadToggleEvent } from './events.ts'

export type { Analysis } from '../worker/contract.ts'
export type { IsnadErrorEvent, IsnadReadyEvent, IsnadSelectEvent, IsnadToggleEvent }
export { IsnadBreakdown }

declare global {
  interface HTMLElementTagNameMap {
    'isnad-breakdown': IsnadBreakdown
  }
  interface HTMLElementEventMap {
    'isnad-ready': IsnadReadyEvent
    'isnad-error': IsnadErrorEvent
    'isnad-select': IsnadSelectEvent
    'isnad-toggle': IsnadToggleEvent
  }
}

// A page may load the script twice: its own tag and a partner's. The first one holds.
if (!customElements.get('isnad-breakdown')) {
  // Where Trusted Types allow Lit no policy this throws, before there is an element that would hide its fallback.
  render(html``, document.createDocumentFragment())
  customElements.define('isnad-breakdown', IsnadBreakdown)
}

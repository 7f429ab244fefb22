import { html, render } from 'lit'
import { IsnadBreakdown } from './element.ts'

export type { IsnadErrorEvent, IsnadReadyEvent, IsnadSelectEvent, IsnadToggleEvent } from './events.ts'
export { IsnadBreakdown }

declare global {
  interface HTMLElementTagNameMap {
    'isnad-breakdown': IsnadBreakdown
  }
}

// A page may load the script twice: its own tag and a partner's. The first one holds.
if (!customElements.get('isnad-breakdown')) {
  // Where Trusted Types allow Lit no policy this throws, before there is an element that would hide its fallback.
  render(html``, document.createDocumentFragment())
  customElements.define('isnad-breakdown', IsnadBreakdown)
}

import { IsnadBreakdown } from './element.ts'

export type { IsnadErrorEvent, IsnadReadyEvent, IsnadSelectEvent, IsnadToggleEvent } from './events.ts'
export { IsnadBreakdown }

declare global {
  interface HTMLElementTagNameMap {
    'isnad-breakdown': IsnadBreakdown
  }
}

// A page may load the script twice: its own tag and a partner's. The first one holds.
if (!customElements.get('isnad-breakdown')) customElements.define('isnad-breakdown', IsnadBreakdown)

import { html, nothing, type TemplateResult } from 'lit'
import type { Source, Statement } from '../../worker/contract.ts'
import type { Breakdown } from '../breakdown.ts'
import type { Words } from '../i18n/words.ts'
import { bar } from './bar.ts'
import { sourceView } from './source.ts'
import { summary } from './summary.ts'

/** Where the widget stands: not asked yet, asking, showing, nothing to show, or without an answer. */
export type Phase = 'before' | 'loading' | 'ready' | 'empty' | 'error'

/** The statement that the reader chose; the paragraph is null where its words were not found on the page. */
export type Selection = {
  statement: Statement
  paragraph: number | null
  /** Whether the reader was taken to the article and has not come back. */
  away: boolean
}

/** Everything that the card shows, besides its words. */
export type CardState = {
  phase: Phase
  breakdown: Breakdown | null
  open: boolean
  selection: Selection | null
}

/** What the reader can do. */
export type Handlers = {
  toggle: () => void
  toggleSource: (source: Source, open: boolean) => void
  select: (statement: Statement) => void
  retry: () => void
  back: () => void
  clear: () => void
}

/** The one line, the switch and the list of the sources. */
function breakdownView(breakdown: Breakdown, state: CardState, words: Words, handlers: Handlers): TemplateResult {
  const { open, selection } = state
  return html`
    <div class="head">
      ${summary(breakdown, words)}
      <button type="button" part="button" aria-expanded=${open} aria-controls="sources" @click=${handlers.toggle}>
        ${open ? words.collapse : words.expand}
      </button>
    </div>
    <ol class="sources" part="list" id="sources" role="list" ?hidden=${!open}>
      ${breakdown.sources.map((source, index) =>
        sourceView(source, index === 0, breakdown.outlet, selection, words, handlers),
      )}
    </ol>
  `
}

/** The publisher's own line stays in view until there is something better, with one quiet line of ours under it. */
function fallback(phase: Phase, words: Words, handlers: Handlers): TemplateResult {
  return html`
    <slot></slot>
    ${phase === 'loading' ? html`<p class="quiet">${words.reading}</p>` : nothing}
    ${
      phase === 'error'
        ? html`<p class="quiet">
            ${words.failed} <button type="button" part="button" @click=${handlers.retry}>${words.retry}</button>
          </p>`
        : nothing
    }
  `
}

/** The whole card. */
export function card(state: CardState, words: Words, handlers: Handlers): TemplateResult {
  const { phase, breakdown, selection } = state
  const shownIn = selection?.paragraph
  return html`
    <section
      class="card" part="base" lang=${words.lang} dir=${words.dir} aria-labelledby="title" aria-busy=${phase === 'loading'}
    >
      <h2 class="heading" part="heading" id="title">${words.title}</h2>
      ${
        phase === 'ready' && breakdown
          ? breakdownView(breakdown, state, words, handlers)
          : phase === 'empty'
            ? html`<p>${words.empty}</p>`
            : fallback(phase, words, handlers)
      }
      ${phase === 'ready' || phase === 'empty' ? html`<p class="foot" part="footer">${words.auto}</p>` : nothing}
      <p class="unseen" role="status">${shownIn ? words.shown(shownIn) : selection ? words.notFound : ''}</p>
    </section>
    ${shownIn && selection.away ? bar(shownIn, words, handlers) : nothing}
  `
}

import { html, nothing, type TemplateResult } from 'lit'
import type { Source } from '../../worker/contract.ts'
import type { Breakdown, ShownStatement } from '../breakdown.ts'
import { type Division, divide, partOf } from '../division.ts'
import type { Words } from '../i18n/words.ts'
import { wayBack } from './back.ts'
import { bar } from './bar.ts'
import { conflictView } from './conflict.ts'
import { silentView } from './silent.ts'
import { sourceView } from './source.ts'
import { summary } from './summary.ts'

/** Where the widget stands: not asked yet, asking, showing, nothing to show, or without an answer. */
export type Phase = 'before' | 'loading' | 'ready' | 'empty' | 'error'

/** What the reader chose to see in the article. */
export type Selection = {
  /** Names the button that was pressed. */
  key: string
  /** The statements of it whose words are on the page as they were read; the others are not marked. */
  found: readonly ShownStatement[]
  /** The paragraph of the first of them. */
  paragraph: number
  /** Whether the reader was taken to the article and has not come back. */
  away: boolean
}

/** Everything that the card shows, besides its words. */
export type CardState = {
  phase: Phase
  breakdown: Breakdown | null
  outlet: string | undefined
  open: boolean
  by: Division
  selection: Selection | null
  /** Of the card's heading, from 1 to 6; those inside are one below. */
  level: number
  /** Whether the analysis is of another text than the page has now, and only what still stands in it is shown. */
  stale: boolean
  /** Whether the browser says that it has no network. */
  offline: boolean
  /** Whether the reader asks for another attempt: the button stays where it has the focus. */
  again: boolean
  /** Where readers report an error, if the publisher named a place. */
  report: string | undefined
}

/** What the reader can do. */
export type Handlers = {
  toggle: () => void
  toggleSource: (source: Source, open: boolean) => void
  /** Shows statements in the article, or takes the marks away if it is they that are shown; `byKey` when no pointer did it. */
  select: (key: string, statements: readonly ShownStatement[], byKey: boolean) => void
  divide: (by: Division) => void
  retry: () => void
  back: () => void
  /** Ends the marks. */
  clear: (byKey: boolean) => void
}

/** All that the switch opens: disagreements, sources with their statements, those who did not answer. */
function details(breakdown: Breakdown, state: CardState, words: Words, handlers: Handlers): TemplateResult {
  const { by, selection, level } = state
  const { sources, conflicts, silent } = breakdown
  const section = (title: string, items: readonly TemplateResult[]) =>
    items.length > 0
      ? html`<p class="title" role="heading" aria-level=${Math.min(6, level + 1)}>${title}</p>
          <ul part="list" role="list">
            ${items}
          </ul>`
      : nothing
  const fills = new Map(divide(sources, by).map(({ key, fill }) => [key, fill]))
  return html`
    ${section(
      words.conflicts(conflicts.length),
      conflicts.map((conflict, index) => conflictView(conflict, index, selection, words, handlers)),
    )}
    ${section(
      words.titleShort,
      sources.map((shown) => {
        const key = partOf(shown.source, by)
        return sourceView(shown, { key, fill: fills.get(key) ?? 0 }, state, words, handlers)
      }),
    )}
    ${section(
      words.silent,
      silent.map((shown) => silentView(shown, selection, words, handlers)),
    )}
  `
}

/**
 * The publisher's own line stays in view until there is something better, with one quiet line of ours under it. It is read
 * out only to who asked for another attempt: to all others the card is not yet of interest.
 */
function fallback({ phase, offline, again }: CardState, words: Words, handlers: Handlers): TemplateResult {
  const line = phase === 'loading' ? words.reading : phase === 'error' ? (offline ? words.offline : words.failed) : ''
  return html`
    <slot></slot>
    <p class="quiet small">
      <span aria-live=${again ? 'polite' : 'off'}>${line}</span> ${
        phase === 'error' || again
          ? html`<button part="button" @click=${handlers.retry}>${words.retry}</button>`
          : nothing
      }
    </p>
  `
}

/** The level of a heading that was asked for, if there is such a level. */
export const levelOf = (asked: number): number => (/^[1-6]$/u.test(`${asked}`) ? asked : 2)

/** Where the chosen words are, as it is shown and announced. */
function placeOf({ found, paragraph }: Selection, words: Words): string {
  if (found.length === 0) return words.notFound
  return found.length === 1
    ? words.shown(paragraph)
    : `${words.statements(found.length)} · ${words.paragraph(paragraph)}`
}

/** The whole card. */
export function card(state: CardState, words: Words, handlers: Handlers): TemplateResult {
  const { phase, breakdown, selection, open, level, report } = state
  const ready = phase === 'ready' && breakdown
  const place = selection ? placeOf(selection, words) : ''
  return html`
    <section
      class="card ${open ? 'open' : ''}"
      part="base"
      lang=${words.lang}
      dir=${words.dir}
      aria-labelledby="title"
      aria-busy=${phase === 'loading'}
    >
      <div class="row small">
        <p class="heading" part="heading" id="title" role="heading" aria-level=${level}>
          <slot name="heading">${words.title}</slot>
        </p>
        ${
          ready
            ? html`<button
                class="toggle"
               
                part="button"
                aria-expanded=${open}
                aria-controls="details"
                @click=${handlers.toggle}
              >
                ${words.details}&nbsp;
              </button>`
            : nothing
        }
      </div>
      ${
        ready
          ? html`
              ${summary(breakdown, state.outlet, words)}
              ${state.stale ? html`<p class="quiet small">${words.stale}</p>` : nothing}
              ${bar(breakdown, state.by, words, handlers)}
              <div class="details" id="details">${details(breakdown, state, words, handlers)}</div>
            `
          : phase === 'empty'
            ? html`<p>${words.empty}</p>`
            : fallback(state, words, handlers)
      }
      ${
        breakdown
          ? html`<div class="row small foot" part="footer">
              <p>${words.auto}</p>
              <p class="more">
                ${words.engine} <bdi>${breakdown.version}</bdi>
                ${report ? html` · <a href=${report}>${words.report}</a>` : nothing}
              </p>
              <slot name="footer"></slot>
            </div>`
          : nothing
      }
      <p class="unseen" role="status">${place}</p>
    </section>
    ${selection?.away && selection.found.length > 0 ? wayBack(place, words, handlers) : nothing}
  `
}

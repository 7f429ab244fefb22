import { html, type TemplateResult } from 'lit'
import type { Breakdown } from '../breakdown.ts'
import { type Division, divide } from '../division.ts'
import type { Words } from '../i18n/words.ts'
import type { Handlers } from './card.ts'
import { filled, hatchingDefinitions, swatch } from './fill.ts'

/** The bar of all sources, its legend with their numbers in words, and the choice of what divides it. */
export function bar({ sources }: Breakdown, by: Division, words: Words, handlers: Handlers): TemplateResult {
  const parts = divide(sources, by)
  const share = 100 / sources.length
  let before = 0
  const segments = parts.map((part) => {
    const segment = filled(part, before * share, part.count * share)
    before += part.count
    return segment
  })
  return html`
    <svg class="bar" part="bar" aria-hidden="true">${hatchingDefinitions()}${segments}</svg>
    <div class="row small">
      <ul class="row legend" part="legend" role="list">
        ${parts.map(
          (part) =>
            html`<li>${swatch(part)} ${words.parts[part.key] ?? words.parts.unspecified} <b>${words.number(part.count)}</b></li>`,
        )}
      </ul>
      <div class="row by" role="group" aria-label=${words.divide}>
        ${(['naming', 'kind'] as const).map(
          (way) => html`<button
           
            part="button"
            aria-pressed=${by === way}
            @click=${() => handlers.divide(way)}
          >
            ${words.by[way]}
          </button>`,
        )}
      </div>
    </div>
  `
}

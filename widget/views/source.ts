import { html, nothing, type TemplateResult } from 'lit'
import type { ShownSource } from '../breakdown.ts'
import type { PartKey } from '../division.ts'
import type { Words } from '../i18n/words.ts'
import type { CardState, Handlers } from './card.ts'
import { channelsOf } from './channel.ts'
import { dotted } from './dotted.ts'
import { swatch } from './fill.ts'
import { named, roleOf } from './named.ts'
import { showButton } from './show.ts'
import { statementView } from './statement.ts'

/** One source with its statements, closed to who it is and how much it says until it is opened. */
export function sourceView(
  shown: ShownSource,
  sign: { key: PartKey; fill: number },
  { outlet, selection }: Pick<CardState, 'outlet' | 'selection'>,
  words: Words,
  handlers: Handlers,
): TemplateResult {
  const { source, statements } = shown
  const { id, naming, kind, anonymity } = source
  const role = roleOf(source)
  const reason = anonymity?.reason?.text
  const note = naming !== 'unnamed' ? undefined : reason ? words.reason(reason) : words.unnamedHelp(source)
  const ways = channelsOf(shown, outlet, words)
  // Not the toggle event: it also comes by itself for a source that is open from the start.
  const pressed = ({ currentTarget }: Event) =>
    handlers.toggleSource(source, !(currentTarget as HTMLElement).closest('details')?.open)
  return html`<li class="source" part="source">
    <details ?open=${statements[0]?.place === 0}>
      <summary @click=${pressed}>
        ${swatch(sign)}
        <span class="row">
          <span class="who">
            <span id=${id}>${named(source)}</span>
            ${role ? html`<span class="role"><bdi lang="ar">${role}</bdi></span>` : nothing}
            <span class="kind small">${dotted([words.parts[kind], words.naming[naming], ...ways])}</span>
          </span>
          <span class="count small">${words.statements(statements.length)}</span>
        </span>
      </summary>
      <div class="said">
        ${note ? html`<p class="note small">${note}</p>` : nothing}
        <ul role="list">
          ${statements.map((statement) =>
            statementView(statement, ways.length > 1, { outlet, selection }, words, handlers),
          )}
        </ul>
        ${
          statements.length > 1
            ? html`<div class="small">
                ${showButton({ key: id, statements }, words.showAll, id, selection, words, handlers)}
              </div>`
            : nothing
        }
      </div>
    </details>
  </li>`
}

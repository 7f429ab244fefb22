import { html, nothing, type TemplateResult } from 'lit'
import type { ShownSource } from '../breakdown.ts'
import type { Words } from '../i18n/words.ts'
import type { Handlers, Selection } from './card.ts'
import { dotted } from './dotted.ts'
import { namingMark } from './mark.ts'
import { statementView } from './statement.ts'

/** What the text says of the source besides its name: role and body, each once. */
function roleOf({ source: { name, role, affiliation } }: ShownSource): string | undefined {
  const own = role && !name.includes(role) ? role : undefined
  const body = affiliation && !name.includes(affiliation) && !own?.includes(affiliation) ? affiliation : undefined
  return [own, body].filter(Boolean).join('، ') || undefined
}

/** One source with its statements, closed to its name, role, kind and number of statements until it is opened. */
export function sourceView(
  shown: ShownSource,
  first: boolean,
  outlet: string | undefined,
  selection: Selection | null,
  words: Words,
  handlers: Handlers,
): TemplateResult {
  const { source, statements } = shown
  const role = roleOf(shown)
  const reason = source.anonymity?.reason?.text
  const note = source.naming !== 'unnamed' ? undefined : reason ? words.reason(reason) : words.unnamedHelp
  // Not the toggle event: it also comes by itself for a source that is open from the start.
  const pressed = ({ currentTarget }: Event) =>
    handlers.toggleSource(source, !(currentTarget as HTMLElement).closest('details')?.open)
  return html`<li class="source" part="source">
    <details ?open=${first}>
      <summary @click=${pressed}>
        ${namingMark(source.naming)}
        <span class="line">
          <span class="who">
            <bdi class="name" lang="ar">${source.name}</bdi>
            ${role ? html`<span class="role"><bdi lang="ar">${role}</bdi></span>` : nothing}
            <span class="kind">${dotted([words.kinds[source.kind], words.naming[source.naming]])}</span>
          </span>
          <span class="count">${words.statements(statements.length)}</span>
        </span>
      </summary>
      <div class="said">
        ${note ? html`<p class="note">${note}</p>` : nothing}
        <ul>
          ${statements.map((statement) => statementView(statement, source, outlet, selection, words, handlers))}
        </ul>
      </div>
    </details>
  </li>`
}

import { html, nothing, type TemplateResult } from 'lit'
import type { Source } from '../../worker/contract.ts'
import type { ShownStatement } from '../breakdown.ts'
import type { ChannelLabel, Words } from '../i18n/words.ts'
import type { Handlers, Selection } from './card.ts'
import { dotted } from './dotted.ts'

/** The article's own words; what it interrupts is joined by «…», and direct speech gets the marks that its span leaves out. */
function wordsOf({ statement }: ShownStatement): string {
  const spans = statement.content.map(({ text }) => text)
  return statement.quoted === 'direct' ? `«${spans.join('» … «')}»` : spans.join(' … ')
}

/** The verb used, as a dictionary has it; in English with a gloss. A negated one («لم يؤكد») would say the opposite. */
function verb({ statement: { cue } }: ShownStatement, words: Words): TemplateResult | undefined {
  if (!cue || cue.negated) return undefined
  const lemma = html`<bdi lang="ar">${cue.lemma}</bdi>`
  return words.commitments ? html`${words.commitments[cue.commitment]} (${lemma})` : lemma
}

/** By which way it came; the text's own statement of it or one carried from close by, never one that was inferred. */
function channel({ statement, via }: ShownStatement, source: Source, outlet: string | undefined, words: Words) {
  if (via.length > 0) return words.via(via.map(({ name }) => name))
  const { type, basis, span } = statement.channel
  if (type === 'unknown' || basis === 'inferred') return undefined
  if (type === 'to_outlet') return words.toOutlet(outlet, source)
  if (type !== 'statement_document') return words.channels[type]
  const label: ChannelLabel = span && !span.text.includes('بيان') ? 'document' : 'statement'
  return words.channels[label]
}

/** One statement: its words, the verb, the form, the way it came, and the button that marks it in the article. */
export function statementView(
  shown: ShownStatement,
  source: Source,
  outlet: string | undefined,
  selection: Selection | null,
  words: Words,
  handlers: Handlers,
): TemplateResult {
  const { statement, contested } = shown
  const chosen = selection?.statement === statement
  const found = chosen && selection.paragraph !== null
  const facts = [
    verb(shown, words),
    words.quoted[statement.quoted],
    channel(shown, source, outlet, words),
    contested ? words.contested : undefined,
  ]
  return html`<li class="statement ${found ? 'shown' : ''}" part="statement" dir="rtl">
    <p class="words" id=${statement.id} lang="ar">${wordsOf(shown)}</p>
    <div class="about" dir=${words.dir}>
      <p>${dotted(facts)}</p>
      <button
        type="button"
        part="button"
        aria-pressed=${found}
        aria-describedby=${statement.id}
        @click=${() => handlers.select(statement)}
      >
        ${words.show}
      </button>
    </div>
    ${chosen && !found ? html`<p class="quiet" dir=${words.dir}>${words.notFound}</p>` : nothing}
  </li>`
}

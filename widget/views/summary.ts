import { html, type TemplateResult } from 'lit'
import type { Breakdown } from '../breakdown.ts'
import type { Words } from '../i18n/words.ts'
import { dotted } from './dotted.ts'

/** The one line: how many sources, how many of them named, how many spoke to the outlet, where they disagree. */
export function summary(breakdown: Breakdown, outlet: string | undefined, words: Words): TemplateResult {
  const { sources, named, toOutlet, conflicts } = breakdown
  const facts = [
    words.sources(sources.length),
    named > 0 ? words.named(named, named === sources.length) : undefined,
    toOutlet > 0 ? words.spoke(toOutlet, outlet) : undefined,
    conflicts.length > 0 ? words.conflicts(conflicts.length) : undefined,
  ]
  return html`<p class="summary" part="summary">${dotted(facts)}</p>`
}

import { html, type TemplateResult } from 'lit'
import type { Span } from '../../worker/contract.ts'
import type { ShownStatement } from '../breakdown.ts'

/** A stretch of the article's words with those set off on which the sources disagree (in the order of the text). */
function setOff({ start, end, text }: Span, about: readonly Span[]): (string | TemplateResult)[] {
  let at = start
  const pieces = about.flatMap((span) => {
    if (span.start < at || span.end > end) return []
    const before = text.slice(at - start, span.start - start)
    at = span.end
    return [before, html`<b>${span.text}</b>`]
  })
  return [...pieces, text.slice(at - start)]
}

/**
 * What was said, in the article's own words; what interrupts it is joined by «…», and direct speech gets the quotation
 * marks that its spans leave out.
 * @param about of a disagreement: the words that are at odds
 */
export function saidWords({ statement }: ShownStatement, about: readonly Span[] = []): (string | TemplateResult)[] {
  const [open, close] = statement.quoted === 'direct' ? ['«', '»'] : ['', '']
  return statement.content.flatMap((span, index) => [index ? ' … ' : '', open, ...setOff(span, about), close])
}

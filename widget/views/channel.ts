import type { ShownSource, ShownStatement } from '../breakdown.ts'
import type { Words } from '../i18n/words.ts'

/** By which way a statement came: as the text says it or said it close by, never as it was inferred. */
export function channelOf(shown: ShownStatement, outlet: string | undefined, words: Words): string | undefined {
  const { type, basis, span } = shown.statement.channel
  if (type === 'unknown' || basis === 'inferred') return undefined
  if (type === 'to_outlet') return words.toOutlet(outlet, shown.source)
  const isDocument = type === 'statement_document' && span && !span.text.includes('بيان')
  return words.channels[isDocument ? 'document' : type]
}

/** The ways by which a source's statements came, each once; several mean that each statement must tell its own. */
export const channelsOf = ({ statements }: ShownSource, outlet: string | undefined, words: Words) => [
  ...new Set(statements.map((shown) => channelOf(shown, outlet, words))),
]

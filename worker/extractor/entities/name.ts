import type { Naming, Span } from '../../contract.ts'
import { spanOfRange } from '../document.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { spanOfPhrase } from '../grammar/phrase-span.ts'
import type { Description } from './describe.ts'
import type { Entity } from './entity.ts'

/** The fullest proper name, else the words of the first mention. */
export function nameOfEntity(reader: Reader, entity: Entity, naming: Naming): string {
  const tidy = (span: Span) => span.text.replace(/\s+/gu, ' ').trim()
  if (naming === 'named_person') {
    let best: Description | undefined
    for (const description of entity.descriptions) {
      if (description.name && description.nameKeys.length > (best?.nameKeys.length ?? 0)) best = description
    }
    if (best?.name) return tidy(spanOfRange(reader.doc, best.name))
  }
  const bodies =
    naming === 'named_org' ? entity.descriptions.filter((description) => description.phrase.kind !== 'person') : []
  const longest = bodies.reduce<Description | undefined>(
    (best, next) => (next.stems.size > (best?.stems.size ?? 0) ? next : best),
    undefined,
  )
  const shown = longest ?? entity.descriptions[0]
  return shown ? tidy(spanOfPhrase(reader, shown.phrase)) : ''
}

import type { Notice } from '../../../contract.ts'
import { type NoticeRule, placeOf } from './evidence.ts'
import { wordsOf } from './source-words.ts'

/** Charges of one article that are held against each other. */
const mostCharges = 100

/** «لكن منتقدين يقولون»: the critics speak and are no charge. */
const speaks = /^(?:يقول|يقولون|تقول|قال|قالوا|قالت|يرون|يؤكدون)$/u

/** An unnamed source that charges somebody: «واتهم مصدر في النادي المدير بالتلاعب»; not where somebody named says the same. */
export const unnamedAccusation: NoticeRule = ({ doc, sources, statements, spoken }) => {
  const charges = statements.filter(
    ({ counted, cue }, index) =>
      counted &&
      cue?.commitment === 'accuse' &&
      !cue.negated &&
      !speaks.test(doc.tokens[spoken[index]?.cue.to ?? -1]?.key ?? ''),
  )
  if (charges.length === 0) return []
  const namingOf = new Map(sources.map(({ id, naming }) => [id, naming]))
  const isUnnamed = (id: string | null) => id !== null && namingOf.get(id) === 'unnamed'
  if (!charges.some(({ sourceId }) => isUnnamed(sourceId))) return []
  const keysOf = (content: (typeof charges)[number]['content']) =>
    new Set(content.flatMap((span) => wordsOf(span).map((word) => word.replace(/^[وفبل]?ال/u, ''))))
  const named = charges
    .filter(({ sourceId }) => sourceId !== null && !isUnnamed(sourceId))
    .slice(0, mostCharges)
    .map(({ content }) => keysOf(content))
  return charges
    .slice(0, mostCharges)
    .filter(({ sourceId }) => isUnnamed(sourceId))
    .filter((charge) => {
      const keys = keysOf(charge.content)
      return !named.some((other) => [...other].filter((key) => key.length > 3 && keys.has(key)).length >= 2)
    })
    .map(
      (charge): Notice => ({
        code: 'unnamed_accusation',
        spans: [...placeOf(charge), ...charge.content.slice(0, 1)],
        sources: charge.sourceId === null ? [] : [charge.sourceId],
        statements: [charge.id],
      }),
    )
}

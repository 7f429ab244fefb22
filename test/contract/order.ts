import type { Statement } from '../../worker/contract.ts'
import type { Reading } from '../../worker/extractor/index.ts'

/** Where a statement begins: its cue, its speaker or its content, whichever comes first. */
const beginOf = ({ cue, source, content }: Statement): number =>
  Math.min(...[cue, source, ...content].flatMap((span) => (span ? [span.start] : [])))

const descents = (places: readonly number[]): number => places.filter((place, i) => place < (places[i - 1] ?? 0)).length

/** Statements stand in the order of the text, sources in the order of their first statement. */
export function orderFaults({ sources, statements }: Reading): string[] {
  const faults: string[] = []
  const begins = statements.filter(({ within }) => within === undefined).map(beginOf)
  if (descents(begins)) faults.push(`statements begin at ${begins}`)
  const firstOf = new Map(statements.map(({ sourceId }, index) => [sourceId, index] as const).reverse())
  const firsts = sources.map(({ id }) => firstOf.get(id)).filter((index) => index !== undefined)
  if (descents(firsts)) faults.push(`the first statements of the sources are ${firsts}`)
  return faults
}

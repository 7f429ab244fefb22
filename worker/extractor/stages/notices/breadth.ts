import type { Notice, Source } from '../../../contract.ts'
import { fold } from '../../text/fold.ts'
import { firstMention, type NoticeRule, speaking } from './evidence.ts'
import { hasOneByNature } from './genre.ts'
import { headOf } from './source-words.ts'

/** A shorter text is a brief, which has one source by its nature. */
const briefest = 80
/** Fewer statements show no pattern. */
const fewest = 4

/** Who speaks for a body and not for himself. */
const mouths = /^(?:متحدث|متحدثة|ناطق|ناطقة|بيان)$/u

/** For whom a source speaks: a body and its spokesman are one. */
const bodyOf = (source: Source): string =>
  fold(mouths.test(headOf(source)) ? (source.affiliation ?? source.name) : source.name)

function isOneBody([first, ...others]: readonly Source[]): boolean {
  if (!first || others.length === 0) return true
  const body = bodyOf(first)
  return others.every((source) => bodyOf(source) === body)
}

/** One source over all statements of an article of more than 80 words whose genre asks for more. */
export const singleSource: NoticeRule = (evidence) => {
  const sources = speaking(evidence)
  const [only] = sources
  if (!only || evidence.words <= briefest) return []
  const ids = new Set<string | null>(sources.map(({ id }) => id))
  if (evidence.statements.some(({ counted, sourceId }) => counted && !ids.has(sourceId))) return []
  if (!isOneBody(sources) || hasOneByNature(evidence)) return []
  return [
    {
      code: 'single_source',
      spans: firstMention(only),
      sources: sources.map(({ id }) => id),
      statements: sources.flatMap((source) => source.statements),
    },
  ]
}

const statal = new Set(['official', 'security_military'])

/** At least four statements by several sources, all of the state; not where all of them are communiqués. */
export const oneKindOfSource: NoticeRule = (evidence) => {
  const sources = speaking(evidence)
  const counted = evidence.statements.filter((statement) => statement.counted)
  if (sources.length < 2 || counted.length < fewest || !sources.every(({ kind }) => statal.has(kind))) return []
  if (counted.every(({ channel }) => channel.type === 'statement_document')) return []
  return [{ code: 'one_kind_of_source', spans: sources.flatMap(firstMention), sources: sources.map(({ id }) => id) }]
}

/** Every point on which sources disagree, with the statements of both sides. */
export const sourcesDisagree: NoticeRule = ({ conflicts, statements }) => {
  if (conflicts.length === 0) return []
  const sourceOf = new Map(statements.map(({ id, sourceId }) => [id, sourceId]))
  return conflicts.map(({ about, a, b }): Notice => {
    const sides = [...a, ...b]
    const sources = sides.flatMap((id) => sourceOf.get(id) ?? [])
    return { code: 'sources_disagree', spans: about, sources: [...new Set(sources)], statements: sides }
  })
}

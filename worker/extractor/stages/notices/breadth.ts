import type { Notice } from '../../../contract.ts'
import { firstMention, type NoticeRule, saidBy, speaking } from './evidence.ts'

/** A shorter text is a brief, which has one source by its nature. */
const briefest = 80
/** From this many questions on a text is an interview, which has one source by design. */
const interview = 3
/** Fewer statements show no pattern. */
const fewest = 4

const isInterview = ({ doc, statements }: Parameters<NoticeRule>[0]): boolean => {
  const questions = doc.tokens.filter(({ key }, at) => key === '؟' && (doc.speechAt[at] ?? -1) < 0).length
  return questions >= interview && statements.filter(({ quoted }) => quoted === 'direct').length >= interview
}

/** One source over all statements of an article of more than 80 words; not in an interview. */
export const singleSource: NoticeRule = (evidence) => {
  const [only, ...others] = speaking(evidence)
  if (!only || others.length > 0 || evidence.words <= briefest || isInterview(evidence)) return []
  if (evidence.statements.some(({ counted, sourceId }) => counted && sourceId !== only.id)) return []
  return [
    {
      code: 'single_source',
      spans: firstMention(only),
      sources: [only.id],
      statements: saidBy(evidence, only).map(({ id }) => id),
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
  const sourceOf = new Map(statements.map(({ id, sourceId }) => [id, sourceId]))
  return conflicts.map(({ about, a, b }): Notice => {
    const sides = [...a, ...b]
    const sources = sides.flatMap((id) => sourceOf.get(id) ?? [])
    return { code: 'sources_disagree', spans: about, sources: [...new Set(sources)], statements: sides }
  })
}

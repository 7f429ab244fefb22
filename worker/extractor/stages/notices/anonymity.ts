import type { Notice, Source } from '../../../contract.ts'
import { fold } from '../../text/fold.ts'
import { firstMention, type NoticeRule, placeOf, saidBy, speaking } from './evidence.ts'

/** Those who need no reason to stay unnamed: passers-by and crowds, and reports, which are nobody. */
const unasked = new Set(['public', 'media'])

const words = (source: Source): string[] => (source.mentions[0]?.text ?? '').split(/\s+/u).map(fold)

/** The state agencies' formula for a government that speaks: «صرح مصدر مسؤول في وزارة الخارجية». */
const isFormula = (source: Source): boolean => {
  const [head, quality] = words(source)
  return head === 'مصدر' && (quality === 'مسؤول' || quality === 'مسئول')
}

/** Reports, studies and news speak as things: «ذكرت تقارير», «أظهرت دراسة». */
const things = new Set(
  'تقارير تقرير دراسة دراسات بحوث بيان بيانات وثائق وثيقة انباء استطلاع صور مقطع فيديو رسالة'.split(' '),
)
const isThing = (source: Source): boolean =>
  words(source).some((word, index) => index < 2 && things.has(word.replace(/^ال/u, '')))

/** An unnamed source for whom the article gives no reason: «قال مصدر أمني إن …». A reason given for several covers them all. */
export const unnamedNoReason: NoticeRule = (evidence) => {
  const sources = speaking(evidence).filter(({ naming }) => naming === 'unnamed')
  const covered = sources.some(
    ({ anonymity, number }) => anonymity?.reason !== undefined && number !== undefined && number !== 'one',
  )
  if (covered) return []
  return sources
    .filter(
      (source) => !source.anonymity?.reason && !unasked.has(source.kind) && !isFormula(source) && !isThing(source),
    )
    .map((source): Notice => ({ code: 'unnamed_no_reason', spans: firstMention(source), sources: [source.id] }))
}

/** A reason that would fit any case: «لأنه غير مخول بالتصريح», «لحساسية الموضوع». */
export const stockReason: NoticeRule = (evidence) =>
  evidence.sources.flatMap(({ id, anonymity }): Notice[] =>
    anonymity?.stock && anonymity.reason ? [{ code: 'stock_reason', spans: [anonymity.reason], sources: [id] }] : [],
  )

/** Nobody is meant to have said it: commitments in which an agentless passive is a claim, not a timetable. */
const claiming = new Set(['neutral', 'distance', 'opinion'])

/**
 * A source of whom nothing is said («مصادر», «مراقبون»), or none at all («يُقال إن»). Not the people of a place, and not an
 * expectation of nobody's («من المتوقع أن ترتفع»), which is routine.
 */
export const vagueAttribution: NoticeRule = (evidence) => {
  const bare = speaking(evidence)
    .filter((source) => source.specificity === 0 && source.kind !== 'public')
    .map((source): Notice => ({ code: 'vague_attribution', spans: firstMention(source), sources: [source.id] }))
  const nobody = evidence.statements
    .filter(
      ({ cue, within }, index) =>
        evidence.spoken[index]?.agentless === true && within === undefined && claiming.has(cue?.commitment ?? ''),
    )
    .map((statement): Notice => ({ code: 'vague_attribution', spans: placeOf(statement), statements: [statement.id] }))
  return [...bare, ...nobody]
}

/** Charges of one article that are held against each other. */
const mostCharges = 100

/** An unnamed source that charges somebody: «واتهم مصدر في النادي المدير بالتلاعب»; not where somebody named says the same. */
export const unnamedAccusation: NoticeRule = (evidence) => {
  const charges = evidence.statements.filter(({ counted, cue }) => counted && cue?.commitment === 'accuse')
  const namingOf = new Map(evidence.sources.map(({ id, naming }) => [id, naming]))
  const isUnnamed = (id: string | null) => id !== null && namingOf.get(id) === 'unnamed'
  const keysOf = (content: readonly { text: string }[]) =>
    new Set(
      content.flatMap(({ text }) => fold(text).split(/[^\p{L}\p{M}]+/u)).map((word) => word.replace(/^[وفبل]?ال/u, '')),
    )
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

const plurals = /^(?:ال)?(?:مصادر|مسؤولون|مسئولون|مسؤولين|مسئولين)$/u
const singulars = /^(?:المصدر|المسؤول|المسئول)$/u

/** Plural, then singular: «قالت مصادر مطلعة … وأضاف المصدر»; «أحد المصادر» says that it is one of several. */
export const pluralThenSingular: NoticeRule = (evidence) =>
  speaking(evidence).flatMap((source): Notice[] => {
    if (source.naming !== 'unnamed') return []
    const heads = source.mentions.map((span) => ({ span, head: bareHead(span.text) }))
    const first = heads.findIndex(({ head }) => plurals.test(head))
    const later = heads.findIndex(({ head }, index) => index > first && singulars.test(head))
    const [plural, singular] = [heads[first], heads[later]]
    if (first < 0 || !plural || !singular || saidBy(evidence, source).length < 2) return []
    return [{ code: 'plural_then_singular', spans: [plural.span, singular.span], sources: [source.id] }]
  })

const bareHead = (text: string): string => fold(text.split(/\s+/u)[0] ?? '')

import type { Analysis, Span, Statement } from '../../worker/contract.ts'

/** What an annotated article says, as far as it is asked whether a statement is right. */
export type Annotated = {
  text: string
  attributions: { cue: Span | null; contents: Span[]; speaker: string | null; optional?: boolean }[]
  entities: { id: string; mentions: Span[] }[]
}

/** A statement's stated confidence, and whether it is right. */
export type Judged = { confidence: number; right: boolean }

/** The numbers of the words of a text that some spans touch. Punctuation carries no score. */
function coverer(text: string): (spans: readonly (Span | null)[]) => Set<number> {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => [index, index + word.length])
  return (spans) => {
    const covered = new Set<number>()
    for (const span of spans)
      for (const [at, [start = 0, end = 0]] of words.entries())
        if (span && start < span.end && span.start < end) covered.add(at)
    return covered
  }
}

const common = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => [...a].filter((word) => b.has(word)).length

/** A statement, or an annotation of one, as the words that it touches. */
type Words = { cueWords: ReadonlySet<number>; words: ReadonlySet<number> }

/** From this share of words in common on two spans are the same. */
const half = 0.5

/** Intersection over union. */
function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = common(a, b)
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

/** One-to-one pairs, those of the highest likeness first; what has none is left alone. */
function paired<A, B>(left: readonly A[], right: readonly B[], likeness: (a: A, b: B) => number): [A, B][] {
  const all = left.flatMap((a) => right.map((b) => ({ a, b, score: likeness(a, b) }))).filter(({ score }) => score > 0)
  const taken = new Set<A | B>()
  return all
    .sort((one, other) => other.score - one.score)
    .flatMap(({ a, b }): [A, B][] => {
      if (taken.has(a) || taken.has(b)) return []
      taken.add(a).add(b)
      return [[a, b]]
    })
}

/** Which annotated entity each source stands for: they share a mention, and of those that do the common statements decide. */
function entitiesOf(
  { text, entities }: Annotated,
  sources: Analysis['sources'],
  shared: (entity: string, source: string) => number,
): Map<string, string> {
  const cover = coverer(text)
  const mentionsOf = new Map([...entities, ...sources].map((one) => [one, one.mentions.map((span) => cover([span]))]))
  const pairs = paired(entities, sources, (entity, source) => {
    const known = mentionsOf.get(entity) ?? []
    const same = (mentionsOf.get(source) ?? []).filter((one) => known.some((other) => overlap(one, other) >= half))
    return same.length === 0 ? 0 : 1000 * shared(entity.id, source.id) + same.length
  })
  return new Map(pairs.map(([entity, source]) => [source.id, entity.id]))
}

/**
 * Which counted statements of an analysis are right, by the definition of «who said what»: the content shares at least half
 * of its words with an annotated one, and the speaker is the annotated one. Left out is what only meets an optional one.
 */
export function judge(article: Annotated, { statements, sources }: Pick<Analysis, 'statements' | 'sources'>): Judged[] {
  const cover = coverer(article.text)
  const wordsOf = (cue: Span | null, contents: Span[]) => ({ cueWords: cover([cue]), words: cover(contents) })
  const annotated = article.attributions.map((one) => ({ ...one, ...wordsOf(one.cue, one.contents) }))
  const stated = statements
    .filter(({ counted }) => counted)
    .map((one) => ({ ...one, ...wordsOf(one.cue, one.content) }))
  const sharesCue = (a: Words, b: Words) => common(a.cueWords, b.cueWords) > 0
  const alike = (a: Words, b: Words) => overlap(a.words, b.words)
  const pairs = paired(annotated, stated, (a, b) => (alike(a, b) >= half ? alike(a, b) + (sharesCue(a, b) ? 1 : 0) : 0))
  const annotatedOf = new Map<Statement, (typeof annotated)[number]>(pairs.map(([a, b]) => [b, a]))
  const entityOf = entitiesOf(
    article,
    sources,
    (entity, source) => pairs.filter(([a, b]) => a.speaker === entity && b.sourceId === source).length,
  )
  const isLeftOut = (one: (typeof stated)[number]) => {
    const match = annotatedOf.get(one)
    if (match) return match.optional === true
    const meets = annotated.filter((other) => sharesCue(other, one) || (other.optional && alike(other, one) >= half))
    return meets.some(({ optional }) => optional) && !meets.some(({ optional }) => !optional)
  }
  return stated
    .filter((one) => !isLeftOut(one))
    .map((one) => {
      const match = annotatedOf.get(one)
      const speaker = one.sourceId === null ? null : entityOf.get(one.sourceId)
      return { confidence: one.confidence, right: match !== undefined && speaker === match.speaker }
    })
}

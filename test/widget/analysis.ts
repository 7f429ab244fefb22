import type {
  Analysis,
  Channel,
  Commitment,
  Conflict,
  Kind,
  Naming,
  Quoted,
  Source,
  Span,
  Statement,
} from '../../worker/contract.ts'
import { channels, commitments, kinds, namings, quotedForms } from '../../worker/contract.ts'

/** A source as a test writes it; what is left out is the commonest. */
export type GivenSource = { name: string; naming?: Naming; kind?: Kind } & Partial<
  Pick<Source, 'role' | 'affiliation' | 'gender' | 'number' | 'anonymity' | 'specificity'>
>

/** A statement as a test writes it: its words are looked for in the text, each after the one before. */
export type GivenStatement = {
  source: string | null
  cue?: string
  lemma?: string
  commitment?: Commitment
  negated?: boolean
  by?: string
  content: string | string[]
  quoted?: Quoted
  channel?: Channel
  via?: string[]
  confidence?: number
  counted?: boolean
}

/** The span of some words of a text; a test that names words which are not there is wrong. */
export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length, text: words }
}

const counts = <Key extends string, Value>(keys: readonly Key[], value: () => Value) =>
  Object.fromEntries(keys.map((key) => [key, value()])) as Record<Key, Value>
const share = () => ({ sources: 0, statements: 0, words: 0 })

/**
 * An analysis of a text written for a test, with true offsets. Its summary stays at zero: the widget counts what it shows.
 * @param outlet as the service would repeat it
 */
export function analysisOf(
  text: string,
  sources: Record<string, GivenSource>,
  statements: GivenStatement[],
  more: { conflicts?: Conflict[]; outlet?: string } = {},
): Analysis {
  const read = statements.map((given, index): Statement => {
    const contents = [given.content].flat().map((words) => spanOf(text, words))
    const before = text.lastIndexOf('\n', contents[0]?.start ?? 0) + 1
    return {
      id: `q${index + 1}`,
      sourceId: given.source,
      counted: given.counted ?? true,
      via: given.via ?? [],
      cue: given.cue
        ? {
            ...spanOf(text, given.cue, before),
            lemma: given.lemma ?? given.cue,
            commitment: given.commitment ?? 'neutral',
            negated: given.negated ?? false,
          }
        : null,
      source: given.by ? spanOf(text, given.by, before) : null,
      content: contents,
      quoted: given.quoted ?? 'indirect',
      channel: { type: given.channel ?? 'unknown', basis: 'explicit' },
      confidence: given.confidence ?? 0.95,
      rule: 'test',
    }
  })
  return {
    version: 1,
    id: `sha256-${'0'.repeat(64)}`,
    engine: { name: 'isnad', version: '0.0.0', rules: 'test' },
    language: 'ar',
    offsets: 'utf-16',
    article: { words: 0, paragraphs: 0, ...(more.outlet && { outlet: more.outlet }) },
    sources: Object.entries(sources).map(([id, given]) => ({
      id,
      naming: 'named_person',
      kind: 'official',
      mentions: [],
      words: 0,
      ...given,
      statements: read.filter(({ sourceId }) => sourceId === id).map((statement) => statement.id),
    })),
    statements: read,
    background: [],
    excluded: [],
    conflicts: more.conflicts ?? [],
    notices: [],
    warnings: [],
    summary: {
      sources: 0,
      statements: 0,
      byNaming: counts(namings, share),
      byKind: counts(kinds, share),
      byQuoted: counts(quotedForms, () => 0),
      byChannel: counts(channels, () => 0),
      byCommitment: counts(commitments, () => 0),
      topSourceShare: 0,
      attributedShare: 0,
    },
  }
}

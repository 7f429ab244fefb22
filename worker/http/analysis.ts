import type { Analysis, Article, OffsetUnit } from '../contract.ts'
import { rules, version } from '../extractor/digest.ts'
import type { Reading } from '../extractor/index.ts'
import type { Trace } from '../extractor/trace.ts'
import { countedIn } from './offsets.ts'

/** What reads the articles; the same engine and the same text give the same bytes. */
export const engine = { name: 'isnad', version, rules } as const

/** What is answered besides the reading; of a kept one, whose text nobody has, only the id. */
export type Beside = {
  id: string
  /** The text that was read, which offsets of another unit than UTF-16 are counted in. */
  counted?: { text: string; offsets: OffsetUnit }
  /** Whether the text is answered. */
  withText?: boolean
  /** What the caller or the page says of the article. */
  facts?: Omit<Article, 'outlet' | 'words' | 'paragraphs'>
  /** Codes of what was uncertain before the reading: how the text was found in its page. */
  warnings?: readonly string[]
  trace?: Trace | undefined
}

/** Puts an answer together, its fields in the order of the contract. */
export function analysisOf(reading: Reading, beside: Beside): Analysis & { trace?: Trace } {
  const {
    id,
    counted: { text, offsets } = { text: '', offsets: 'utf-16' },
    withText,
    facts = {},
    warnings = [],
    trace,
  } = beside
  const counted = countedIn(offsets, text, reading)
  const { title, ...others } = facts
  const { outlet, words, paragraphs } = counted.article
  return {
    version: 1,
    id,
    engine,
    language: counted.language,
    offsets,
    ...(withText && { text }),
    article: {
      ...(title !== undefined && { title }),
      ...(outlet !== undefined && { outlet }),
      ...others,
      words,
      paragraphs,
    },
    sources: counted.sources,
    statements: counted.statements,
    background: counted.background,
    excluded: counted.excluded,
    conflicts: counted.conflicts,
    notices: counted.notices,
    warnings: [...new Set([...counted.warnings, ...warnings])].sort(),
    summary: counted.summary,
    ...(trace && { trace: countedIn(offsets, text, trace) }),
  }
}

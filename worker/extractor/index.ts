import type { Analysis } from '../contract.ts'
import type { AnalyzeOptions, Document, Range } from './document.ts'
import { spanOfRange } from './document.ts'
import type { NounPhrase, Reader } from './grammar/noun-phrase.ts'
import { readerOf, readSentence, withSurnames } from './stages/attributions.ts'
import { findBackground } from './stages/background.ts'
import { findConflicts } from './stages/conflicts.ts'
import { readContents } from './stages/contents.ts'
import { findTurns, uniteTurns } from './stages/dialogue.ts'
import { findFurniture, isFurnitureLine } from './stages/furniture.ts'
import { withoutRepeatedHeadlines } from './stages/headlines.ts'
import { joinQuotations } from './stages/join-quotations.ts'
import { findMentions, findSurnames } from './stages/mentions.ts'
import { findNotices } from './stages/notices.ts'
import { findParagraphs } from './stages/paragraphs.ts'
import { quotationIndex, readQuotations } from './stages/quotations.ts'
import { splitSentences } from './stages/sentences.ts'
import { signPosts } from './stages/signed-posts.ts'
import { buildSources } from './stages/sources.ts'
import { findSpeakers } from './stages/speakers.ts'
import { buildStatements } from './stages/statements.ts'
import { coverage } from './stages/summary/coverage.ts'
import { summarise } from './stages/summary.ts'
import { findWarnings } from './stages/warnings.ts'
import { scan } from './text/scan.ts'

export type { AnalyzeOptions } from './document.ts'

/** What the extractor knows: the analysis without its id, engine and unit of offsets, which belong to the service. */
export type Reading = Omit<Analysis, 'id' | 'engine' | 'offsets' | 'text'>

/** The text's own structure: tokens, paragraphs, furniture, quotations, sentences. */
export function structure(text: string, options: AnalyzeOptions): Document {
  const tokens = scan(text)
  const paragraphs = findParagraphs(tokens, (line) => isFurnitureLine(tokens, line))
  const excluded = findFurniture(tokens, paragraphs)
  const quotations = readQuotations(tokens, paragraphs)
  const speechAt = quotationIndex(tokens.length, quotations, (quotation) => quotation.role === 'speech')
  const allSpeech = quotations.every((quotation) => quotation.role === 'speech')
  const quotedAt = allSpeech ? speechAt : quotationIndex(tokens.length, quotations, () => true)
  const body = withoutExcluded(paragraphs, excluded)
  const sentences = splitSentences(tokens, body, quotations)
  return {
    text,
    options,
    tokens,
    paragraphs,
    excluded,
    quotations,
    speechAt,
    quotedAt,
    sentences,
    turns: [],
    warnings: [],
  }
}

/** What is left of the paragraphs; what is excluded stands in the order of the text, each within a paragraph. */
function withoutExcluded(paragraphs: Document['paragraphs'], excluded: Document['excluded']): Document['paragraphs'] {
  const parts: Range[] = []
  let next = 0
  for (const { from, to } of paragraphs) {
    let start = from
    for (let gap = excluded[next]; gap && gap.from < to; gap = excluded[++next]) {
      if (gap.from > start) parts.push({ from: start, to: gap.from })
      start = gap.to
    }
    if (to > start) parts.push({ from: start, to })
  }
  return parts
}

/** The document with the turns of those who speak without a cue, each one sentence. */
function withTurns(reader: Reader, doc: Document, mentions: readonly NounPhrase[]): Document {
  const turns = findTurns(reader, doc, withoutExcluded(doc.paragraphs, doc.excluded), mentions)
  return turns.length > 0 ? { ...doc, turns, sentences: uniteTurns(doc.sentences, turns) } : doc
}

/**
 * Reads an Arabic news article: text in, its sourcing out. Pure, total and deterministic.
 * @param text the article's text; offsets in the answer are UTF-16 code units of it
 */
export const analyze = (text: string, options: AnalyzeOptions = {}): Reading => readingOf(stagesOf(text, options))

/** What the stages found one after another: the matter of a reading, and of its trace (trace.ts). */
export type Stages = ReturnType<typeof stagesOf>

/** Runs the stages in their order. */
export function stagesOf(text: string, options: AnalyzeOptions) {
  const structured = structure(text, options)
  const first = readerOf(structured)
  const introduced = findMentions(first, structured)
  const reader = withSurnames(first, findSurnames(first, introduced))
  const doc = withTurns(reader, structured, introduced)
  const turns = new Map(doc.turns.map((turn) => [turn.from, turn]))
  const sentences = doc.sentences.map((sentence) =>
    readContents(reader, doc, sentence, readSentence(reader, doc, sentence, turns.get(sentence.from))),
  )
  const reported = signPosts(reader, doc, joinQuotations(reader, doc, sentences))
  const mentions = findMentions(reader, doc)
  const { spoken, cast } = findSpeakers(reader, doc, reported, mentions)
  const stated = buildStatements(reader, doc, withoutRepeatedHeadlines(reader, doc, spoken))
  const sources = buildSources(cast, doc, stated.entityOf, stated.statements)
  const background = findBackground(reader, doc)
  const disagreements = findConflicts(reader, doc, stated.kept, stated.statements, background)
  return { doc, reader, mentions, reported, spoken, cast, stated, sources, background, disagreements }
}

/** Puts together what the stages found. */
export function readingOf({ doc, stated: { statements, kept }, sources, background, disagreements }: Stages): Reading {
  const { tokens, options } = doc
  const conflicts = disagreements.map(({ conflict }) => conflict)
  const excluded = doc.excluded.map((range) => spanOfRange(doc, range))
  const contents: Range[] = []
  for (const [index, { content }] of kept.entries()) if (statements[index]?.counted) contents.push(...content)
  const { words, article, attributed } = coverage(tokens, doc.excluded, contents)
  return {
    version: 1,
    language: 'ar',
    article: {
      ...(options.title && { title: options.title }),
      ...(options.outlet && { outlet: options.outlet.name }),
      ...(options.url && { url: options.url }),
      words,
      paragraphs: doc.paragraphs.length,
    },
    sources,
    statements,
    background: background.map((range) => spanOfRange(doc, range)),
    excluded,
    conflicts,
    notices: findNotices({ doc, sources, statements, spoken: kept, conflicts, words: article }),
    warnings: findWarnings(doc),
    summary: summarise(sources, statements, article, attributed),
  }
}

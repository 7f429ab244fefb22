import type { Analysis } from '../contract.ts'
import type { AnalyzeOptions } from './document.ts'

export type { AnalyzeOptions } from './document.ts'

/** What the extractor knows: the analysis without its id, engine and unit of offsets, which belong to the service. */
export type Reading = Omit<Analysis, 'id' | 'engine' | 'offsets' | 'text'>

/**
 * Reads an Arabic news article: text in, its sourcing out. Pure, total and deterministic.
 * @param text the article's text; offsets in the answer are UTF-16 code units of it
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Reading {
  void text
  void options
  throw new Error('not yet')
}

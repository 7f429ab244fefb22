import type { Analysis } from '../worker/contract.ts'
import { fitted } from './article/fit.ts'
import { readArticle } from './article/text.ts'
import { type Breakdown, breakdownOf } from './breakdown.ts'
import { isAnalysis } from './request.ts'

/** What readers are shown of an analysis, and how it stands to the page. */
export type Shown = {
  breakdown: Breakdown
  /** `stale` where only a part of the analysis fits the page's text, `alone` where there is no article to mark. */
  footing: '' | 'stale' | 'alone'
}

/** Takes from an analysis what readers are shown of it beside an article, or tells why it is nothing. */
export function shownOf(analysis: Analysis, article: Element | null): Shown | string {
  try {
    if (!isAnalysis(analysis)) throw analysis
    // What is shown as words must be words: a value of another type would fail only while the card is drawn.
    for (const { name, role, affiliation } of analysis.sources)
      for (const words of [name, role ?? '', affiliation ?? '']) words.trim()
    const fitting = article ? fitted(analysis, readArticle(article).text) : analysis
    if (!fitting) return 'stale'
    const footing = article ? (fitting === analysis ? '' : 'stale') : 'alone'
    return { breakdown: breakdownOf(fitting), footing }
  } catch {
    // The page or a file gave something that is no analysis.
    return 'unexpected answer'
  }
}

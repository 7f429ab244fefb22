import type { Analysis, OffsetUnit } from '../contract.ts'
import { rules, version } from '../extractor/digest.ts'
import { analyze } from '../extractor/index.ts'
import { explain, type Trace } from '../extractor/trace.ts'
import { countedIn } from './offsets.ts'
import type { ArticleRequest } from './request.ts'

/** What reads the articles; the same engine and the same text give the same bytes. */
export const engine = { name: 'isnad', version, rules } as const

/** The id of an analysis, which a caller can compute from the text and the outlet's name alone. */
export async function analysisId(text: string, outletName: string | undefined): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([1, text, outletName ?? null]))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `sha256-${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** What is to be answered: the unit of the offsets, and whether the text and the trace of the stages stand beside. */
export type Wanted = { offsets: OffsetUnit; text: boolean; trace: boolean }

/** Reads an article and puts the answer together, its fields in the order of the contract. */
export async function analysisOf(article: ArticleRequest, wanted: Wanted): Promise<Analysis & { trace?: Trace }> {
  const { text, title, outlet, url } = article
  const options = { ...(title && { title }), ...(outlet && { outlet }), ...(url && { url }) }
  const { trace, ...reading } = wanted.trace ? explain(text, options) : { ...analyze(text, options), trace: undefined }
  const counted = countedIn(wanted.offsets, text, reading)
  return {
    version: 1,
    id: await analysisId(text, outlet?.name),
    engine,
    language: counted.language,
    offsets: wanted.offsets,
    ...(wanted.text && { text }),
    article: counted.article,
    sources: counted.sources,
    statements: counted.statements,
    background: counted.background,
    excluded: counted.excluded,
    conflicts: counted.conflicts,
    notices: counted.notices,
    warnings: counted.warnings,
    summary: counted.summary,
    ...(trace && { trace: countedIn(wanted.offsets, text, trace) }),
  }
}

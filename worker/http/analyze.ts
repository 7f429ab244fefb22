import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import type { Analysis } from '../contract.ts'
import type { Format } from '../export/formats.ts'
import { explain, type Trace } from '../extractor/trace.ts'
import { analysisId } from '../readings/key.ts'
import { optionsOf, type Read, read, readOnce } from '../readings/read.ts'
import { admitted } from './access.ts'
import { analysisOf, type Beside } from './analysis.ts'
import { archiveFor } from './archiving.ts'
import { articleOf, type ReadableArticle } from './article.ts'
import { exportOf, forExport, readFormat } from './format.ts'
import { problem } from './problem.ts'
import { wrongQuery } from './query.ts'
import { articlesLimited } from './rate-limits.ts'
import { type ArticleRequest, readAnalyzeQuery, readArticleRequest } from './request.ts'
import type { AnalyzeQuery } from './request-schema.ts'
import { type Failure, type Result, success } from './result.ts'
import type { Counts, Service } from './service.ts'
import { afterwards, forbidsStoring, storeOf } from './stored.ts'

/** POST /analyze: an article in, who speaks in it out. */
export const analyzeRoute = new Hono<Service>().post('/analyze', admitted, articlesLimited, async (c) => {
  const query = readAnalyzeQuery(c.req.queries(), c.env.TRACE === '1')
  if (!query.ok) return problem(c, query.failure)
  const format = readFormat(c, query.value)
  if (!format.ok) return problem(c, format.failure)
  if (query.value.trace && format.value !== 'json') return problem(c, untraced(format.value))
  const request = await readArticleRequest(c.req.raw)
  if (!request.ok) return problem(c, request.failure)
  const made = await analyzed(c, request.value, format.value === 'json' ? query.value : forExport)
  if (!made.ok) return problem(c, made.failure)
  const { analysis, counts, text } = made.value
  c.set('counts', counts)
  if (format.value === 'json') return c.json(analysis)
  const { body, headers } = exportOf(c, format.value, { analysis, text }, query.value)
  return c.body(body, 200, headers)
})

/** Said instead of leaving the trace out without a word. */
const untraced = (format: Format): Failure =>
  wrongQuery([{ path: '?trace', reason: `must be left out: ${format} has no place for it, ask for json` }]).failure

/** An analysis, what the log says of it, and the text that was read. */
export type Analyzed = { analysis: Analysis; counts: Counts; text: string }

/** The analysis of an article: made now, or before. */
export async function analyzed(
  c: Context<Service>,
  request: ArticleRequest,
  wanted: AnalyzeQuery,
): Promise<Result<Analyzed>> {
  const article = await articleOf(request, c.env.ARTICLE_HOSTS)
  return article.ok ? success(await analyzedArticle(c, article.value, wanted)) : article
}

/** The same of an article that has been found already. */
export async function analyzedArticle(
  c: Context<Service>,
  article: ReadableArticle,
  wanted: AnalyzeQuery,
): Promise<Analyzed> {
  const { text, outlet, bytes, warnings, title, byline, publishedAt, url, extractedBy } = article
  const { include, offsets = 'utf-16' } = wanted
  const id = await analysisId(text, outlet?.name)
  const { reading, from, trace } = await reader(c, article, id, wanted.trace === '1')
  const beside: Beside = {
    id,
    counted: { text, offsets },
    // The text that was found in a page is news to the caller.
    withText: include === 'text' || extractedBy !== undefined,
    facts: {
      ...(title !== undefined && { title }),
      ...(byline !== undefined && { byline }),
      ...(publishedAt !== undefined && { publishedAt }),
      ...(url !== undefined && { url }),
      ...(extractedBy !== undefined && { extractedBy }),
    },
    warnings,
    trace,
  }
  const counts = { bytes, statements: reading.statements.length, sources: reading.sources.length, reading: from }
  const analysis = analysisOf(reading, beside)
  if (!forbidsStoring(c.req.raw)) archiveFor(c, analysis)
  return { analysis, counts, text }
}

/** Reads the article, or finds it read. Who asks for a trace, or that nothing be stored, has it read anew. */
async function reader(
  c: Context<Service>,
  article: ReadableArticle,
  id: string,
  traced: boolean,
): Promise<Read & { trace?: Trace }> {
  if (traced) {
    const { trace, ...reading } = explain(article.text, optionsOf(article))
    return { reading: { ...reading, pairs: [] }, trace, from: 'made' }
  }
  if (forbidsStoring(c.req.raw)) return { reading: read(article), from: 'made' }
  return readOnce(storeOf(c), id, article, afterwards(c))
}

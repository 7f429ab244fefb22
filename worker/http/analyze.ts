import { type Context, Hono } from 'hono'
import { readability } from '../article/language.ts'
import type { Analysis } from '../contract.ts'
import { explain, type Trace } from '../extractor/trace.ts'
import { analysisId } from '../readings/key.ts'
import { optionsOf, type Read, read, readOnce } from '../readings/read.ts'
import { analysisOf, type Beside } from './analysis.ts'
import { exportOf, forExport, readFormat } from './format.ts'
import { problem } from './problem.ts'
import { type ArticleRequest, readAnalyzeQuery, readArticleRequest } from './request.ts'
import type { AnalyzeQuery } from './request-schema.ts'
import { type Failure, failure, type Result, success } from './result.ts'
import type { Counts, Service } from './service.ts'
import { afterwards, forbidsStoring, storeOf } from './stored.ts'

const unreadable = {
  no_article: { code: 'no_article', detail: 'The text has no letter. Send the words of an article.' },
  unsupported_language: {
    code: 'unsupported_language',
    detail: 'The text is not, or not mostly, Arabic. Send an article in Arabic.',
  },
} as const satisfies Record<string, Failure>

/** POST /analyze: an article in, who speaks in it out. */
export const analyzeRoute = new Hono<Service>().post('/analyze', async (c) => {
  const query = readAnalyzeQuery(c.req.queries(), c.env.TRACE === '1')
  if (!query.ok) return problem(c, query.failure)
  const format = readFormat(c, query.value)
  if (!format.ok) return problem(c, format.failure)
  const article = await readArticleRequest(c.req.raw)
  if (!article.ok) return problem(c, article.failure)
  const made = await analyzed(c, article.value, format.value === 'json' ? query.value : forExport)
  if (!made.ok) return problem(c, made.failure)
  const { analysis, counts } = made.value
  c.set('counts', counts)
  if (format.value === 'json') return c.json(analysis)
  const { body, headers } = exportOf(c, format.value, { analysis, text: article.value.text }, query.value)
  return c.body(body, 200, headers)
})

/** The analysis of an article: made now, or before. */
export async function analyzed(
  c: Context<Service>,
  article: ArticleRequest,
  wanted: AnalyzeQuery,
): Promise<Result<{ analysis: Analysis; counts: Counts }>> {
  const { text, outlet, title, url, bytes } = article
  const { include, offsets = 'utf-16' } = wanted
  const judged = readability(text)
  if (judged !== 'readable') return failure(unreadable[judged])
  const id = await analysisId(text, outlet?.name)
  const { reading, from, trace } = await reader(c, article, id, wanted.trace === '1')
  const beside: Beside = {
    id,
    counted: { text, offsets },
    withText: include === 'text',
    facts: { ...(title !== undefined && { title }), ...(url !== undefined && { url }) },
    trace,
  }
  const counts = { bytes, statements: reading.statements.length, sources: reading.sources.length, reading: from }
  return success({ analysis: analysisOf(reading, beside), counts })
}

/** Reads the article, or finds it read. Who asks for a trace, or that nothing be stored, has it read anew. */
async function reader(
  c: Context<Service>,
  article: ArticleRequest,
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

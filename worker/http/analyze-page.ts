import { Hono } from 'hono/tiny'
import { admitted } from './access.ts'
import { analyzedArticle } from './analyze.ts'
import { exportOf, forExport, readFormat } from './format.ts'
import { keptAnswer } from './kept.ts'
import { pageArticle } from './page-article.ts'
import { problem } from './problem.ts'
import { articlesLimited } from './rate-limits.ts'
import { readPageQuery } from './request.ts'
import type { Service } from './service.ts'

/** GET /analyze?url=…: the page of a listed host in, the answer of POST /analyze to the same `url` out, to be kept a while. */
export const analyzePageRoute = new Hono<Service>().get('/analyze', admitted, articlesLimited, async (c) => {
  const query = readPageQuery(c.req.queries())
  if (!query.ok) return problem(c, query.failure)
  const format = readFormat(c, query.value)
  if (!format.ok) return problem(c, format.failure)
  const article = await pageArticle(c, query.value.url)
  if (!article.ok) return problem(c, article.failure)
  const made = await analyzedArticle(c, article.value, format.value === 'json' ? query.value : forExport)
  const { analysis, counts, text } = made
  c.set('counts', counts)
  if (format.value === 'json') return keptAnswer(c, JSON.stringify(analysis))
  const { body, headers } = exportOf(c, format.value, { analysis, text }, query.value)
  return keptAnswer(c, body, headers)
})

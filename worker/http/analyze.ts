import { Hono } from 'hono'
import { readability } from '../article/language.ts'
import { analysisOf } from './analysis.ts'
import { problem } from './problem.ts'
import { readAnalyzeQuery, readArticleRequest } from './request.ts'
import type { Failure } from './result.ts'
import type { Service } from './service.ts'

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
  const article = await readArticleRequest(c.req.raw)
  if (!article.ok) return problem(c, article.failure)
  const judged = readability(article.value.text)
  if (judged !== 'readable') return problem(c, unreadable[judged])
  const { include, offsets = 'utf-16', trace } = query.value
  const analysis = await analysisOf(article.value, { offsets, text: include === 'text', trace: trace === '1' })
  c.set('counts', {
    bytes: article.value.bytes,
    statements: analysis.statements.length,
    sources: analysis.sources.length,
  })
  return c.json(analysis)
})

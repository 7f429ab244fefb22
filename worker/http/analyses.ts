import { Hono } from 'hono/tiny'
import { withoutText } from '../export/formats.ts'
import { isAnalysisId } from '../readings/key.ts'
import { findReading } from '../readings/store.ts'
import { analysisOf } from './analysis.ts'
import { exportOf, readFormat } from './format.ts'
import { keptAnswer } from './kept.ts'
import { problem } from './problem.ts'
import { lookUpsLimited } from './rate-limits.ts'
import { readAnalyzeQuery } from './request.ts'
import type { Failure } from './result.ts'
import type { Service } from './service.ts'
import { afterwards, storeOf, unasked } from './stored.ts'

const notKept: Failure = {
  code: 'not_found',
  detail: 'No analysis of this id is kept under the engine that runs now. Send the article to POST /analyze.',
}

/** The one parameter that counts here. */
const onlyFormat = ({ format }: Record<string, string[]>): Record<string, string[]> => (format ? { format } : {})

/** GET /analyses/{id}: an analysis that was made before, from its text and the name of its outlet alone. */
export const analysesRoute = new Hono<Service>().get('/analyses/:id', lookUpsLimited, async (c) => {
  const id = c.req.param('id')
  const query = readAnalyzeQuery(onlyFormat(c.req.queries()), false)
  if (!query.ok) return problem(c, query.failure)
  const format = readFormat(c, query.value, withoutText)
  if (!format.ok) return problem(c, format.failure)
  const found = isAnalysisId(id) ? await findReading(storeOf(c), id, afterwards(c)).catch(unasked(c)) : undefined
  if (found === null) return problem(c, { code: 'unavailable', detail: 'The store does not answer. Try again later.' })
  if (!found) return problem(c, notKept)
  const { reading, from } = found
  c.set('counts', { statements: reading.statements.length, sources: reading.sources.length, reading: from })
  const analysis = analysisOf(reading, { id })
  if (format.value === 'json') return keptAnswer(c, JSON.stringify(analysis))
  const { body, headers } = exportOf(c, format.value, { analysis, pairs: reading.pairs }, query.value)
  return keptAnswer(c, body, headers)
})

import { Hono } from 'hono'
import { isAnalysisId } from '../readings/key.ts'
import { findReading } from '../readings/store.ts'
import { analysisOf } from './analysis.ts'
import { keptAnswer } from './kept.ts'
import { problem } from './problem.ts'
import type { Failure } from './result.ts'
import type { Service } from './service.ts'
import { afterwards, storeOf } from './stored.ts'

const notKept: Failure = {
  code: 'not_found',
  detail: 'No analysis of this id is kept under the engine that runs now. Send the article to POST /analyze.',
}

/** GET /analyses/{id}: an analysis that was made before, from its text and the name of its outlet alone. */
export const analysesRoute = new Hono<Service>().get('/analyses/:id', async (c) => {
  const id = c.req.param('id')
  const found = isAnalysisId(id) ? await findReading(storeOf(c), id, afterwards(c)) : undefined
  if (!found) return problem(c, notKept)
  const { reading, from } = found
  c.set('counts', { statements: reading.statements.length, sources: reading.sources.length, reading: from })
  return keptAnswer(c, JSON.stringify(analysisOf(reading, { id })))
})

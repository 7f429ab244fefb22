import { Hono } from 'hono/tiny'
import type { ArchiveSources, ArchiveSummary } from '../archive/schema.ts'
import { sourcesOf } from '../archive/sources.ts'
import { summaryOf } from '../archive/summary.ts'
import { withdraw } from '../archive/write.ts'
import { isAnalysisId } from '../readings/key.ts'
import { forgetReading } from '../readings/store.ts'
import { admitted, forPublisher } from './access.ts'
import { readArchiveQuery, sourcesQuerySchema, summaryQuerySchema } from './archive-query.ts'
import { problem } from './problem.ts'
import type { Failure } from './result.ts'
import type { Service } from './service.ts'
import { storeOf } from './stored.ts'

const notThere: Failure = { code: 'not_found', detail: 'No article of this id is in your archive. Check the id.' }

/** A publisher's own view over its articles. Whose it is follows from the key, and from nothing in the request. */
export const archiveRoutes = new Hono<Service>()
  .get(
    '/archive/summary',
    admitted,
    forPublisher(async (c, publisher) => {
      const query = readArchiveQuery(summaryQuerySchema, c.req.queries())
      if (!query.ok) return problem(c, query.failure)
      const { from, to, outlet = null } = query.value
      const { outlets } = await summaryOf(c.env.ARCHIVE, { publisher: publisher.id, outlet, from, to })
      return c.json({ publisher: publisher.id, from, to, outlets } satisfies ArchiveSummary)
    }),
  )
  .get(
    '/archive/sources',
    admitted,
    forPublisher(async (c, publisher) => {
      const query = readArchiveQuery(sourcesQuerySchema, c.req.queries())
      if (!query.ok) return problem(c, query.failure)
      const { from, to, outlet = null, naming = null, kind = null, limit = 50, offset = 0 } = query.value
      const range = { publisher: publisher.id, outlet, from, to }
      const { total, sources } = await sourcesOf(c.env.ARCHIVE, range, { naming, kind, limit, offset })
      return c.json({ publisher: publisher.id, from, to, total, limit, offset, sources } satisfies ArchiveSources)
    }),
  )
  .delete(
    '/archive/articles/:id',
    admitted,
    forPublisher(async (c, publisher) => {
      const id = c.req.param('id') ?? ''
      if (!isAnalysisId(id) || !(await withdraw(c.env.ARCHIVE, publisher.id, id))) return problem(c, notThere)
      await forgetReading(storeOf(c), id)
      return c.body(null, 204)
    }),
  )

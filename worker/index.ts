import { methodNotAllowed } from 'hono/method-not-allowed'
import { requestId } from 'hono/request-id'
import { TrieRouter } from 'hono/router/trie-router'
import { Hono } from 'hono/tiny'
import { analysesRoute } from './http/analyses.ts'
import { analyzeRoute } from './http/analyze.ts'
import { analyzePageRoute } from './http/analyze-page.ts'
import { archiveRoutes } from './http/archive.ts'
import { batchRoute } from './http/batch.ts'
import { anyOrigin, dataOnly } from './http/cross-origin.ts'
import { healthRoutes } from './http/health.ts'
import { logged } from './http/log.ts'
import { notStored } from './http/not-stored.ts'
import { problem } from './http/problem.ts'
import { problemPages } from './http/problem-pages.ts'
import type { Service } from './http/service.ts'
import { bodyReadToItsEnd } from './http/unread-body.ts'

const app = new Hono<Service>()
// Takes addresses as they are written; the router of hono/tiny would let «/analyze/» in.
app.router = new TrieRouter()

app.use(requestId(), logged, bodyReadToItsEnd, notStored, dataOnly, anyOrigin)
app.use(
  methodNotAllowed({
    app,
    onMethodNotAllowed: (c, methods) => {
      const headers = { Allow: [...methods, 'OPTIONS'].join(', ') }
      if (c.req.method === 'OPTIONS') return new Response(null, { status: 204, headers })
      return problem(c, { code: 'method_not_allowed', detail: `Use one of ${headers.Allow}.` }, headers)
    },
  }),
)

app.get('/', (c) => c.redirect('/demo'))
app.route('/', analyzeRoute)
app.route('/', analyzePageRoute)
app.route('/', analysesRoute)
app.route('/', batchRoute)
app.route('/', archiveRoutes)
app.route('/', healthRoutes)
app.route('/', problemPages)

app.notFound((c) => problem(c, { code: 'not_found', detail: 'Check the path; articles go to POST /analyze.' }))
app.onError((_error, c) =>
  problem(c, { code: 'internal', detail: 'The fault is ours. Report the instance if it happens again.' }),
)

export default app

import type { RequestIdVariables } from 'hono/request-id'

/** How much a request asked for and got: all that the log says about it besides route and status. */
export type Counts = { bytes?: number; statements?: number; sources?: number }

/** What the middleware and the routes of the app share about one request. */
export type Service = { Bindings: Cloudflare.Env; Variables: RequestIdVariables & { counts: Counts } }

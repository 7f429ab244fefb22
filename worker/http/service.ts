import type { RequestIdVariables } from 'hono/request-id'
import type { Publisher } from '../access/keys.ts'
import type { Read } from '../readings/read.ts'

/** How much a request asked for and got: all that the log says about it besides route and status. */
export type Counts = {
  bytes?: number
  statements?: number
  sources?: number
  /** Whether the reading was made for this request or found, and where. */
  reading?: Read['from']
}

/** What the middleware and the routes of the app share about one request. */
export type Service = {
  Bindings: Cloudflare.Env
  Variables: RequestIdVariables & { counts: Counts; publisher?: Publisher }
}

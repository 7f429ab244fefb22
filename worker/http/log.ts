import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Service } from './service.ts'

/**
 * Logs one JSON line a request. What it may hold is listed here and nowhere else: never the article, its title, its
 * outlet or its address. The route is the pattern that matched, not the path that was asked for.
 */
export const logged: MiddlewareHandler<Service> = async function logged(c, next) {
  const begin = Date.now()
  c.set('counts', {})
  await next()
  const line = {
    id: c.get('requestId'),
    method: c.req.method,
    route: routePath(c, -1),
    status: c.res.status,
    // The clock of the deployed runtime stands still while a request computes: this is the time spent waiting.
    ms: Date.now() - begin,
    ...c.get('counts'),
    ...(c.error && faultOf(c.error)),
  }
  console.log(JSON.stringify(line))
}

/** What an error is and where it came from, without its message, which might quote the article. */
export const faultOf = (error: unknown): { error: string; at: string[] } =>
  error instanceof Error ? { error: error.name, at: placesOf(error) } : { error: typeof error, at: [] }

const placesOf = ({ stack = '' }: Error): string[] =>
  stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 5)
    .map((line) => line.trim())

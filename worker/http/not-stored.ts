import type { MiddlewareHandler } from 'hono'

/** Forbids caches to keep an answer, unless its route says otherwise; without a word they may keep it for hours. */
export const notStored: MiddlewareHandler = async function notStored(c, next) {
  await next()
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
}

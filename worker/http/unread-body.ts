import type { MiddlewareHandler } from 'hono'

/** How much of a body that nobody wants is waited for: the largest that is ever read is a third of this. */
const patience = 100_663_296

/**
 * Lets a body that was refused unread flow past before the answer goes out. A connection on which it is still coming when the
 * answer is complete is reset, and a client that sends before it reads never learns why it was refused.
 */
export const bodyReadToItsEnd: MiddlewareHandler = async function bodyReadToItsEnd(c, next) {
  await next()
  const { body } = c.req.raw
  // Whoever has begun to read it reads on: a batch while it is answered.
  if (!body || body.locked || c.req.raw.bodyUsed) return
  let left = patience
  try {
    for await (const chunk of body as ReadableStream<Uint8Array>) {
      left -= chunk.length
      if (left < 0) return
    }
  } catch {
    // The client has left.
  }
}

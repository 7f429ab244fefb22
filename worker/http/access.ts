import type { Context, MiddlewareHandler } from 'hono'
import { keyIn, type Publisher, publisherOf } from '../access/keys.ts'
import { problem } from './problem.ts'
import { lookUpsLeft, tooMany } from './rate-limits.ts'
import type { Failure } from './result.ts'
import type { Service } from './service.ts'
import { unasked } from './stored.ts'

const unauthorized = (detail: string): Failure => ({ code: 'unauthorized', detail })

/** How a client is told which kind of key is meant (RFC 9110, section 11.6.1). */
const challenge = { 'WWW-Authenticate': 'Bearer realm="isnad"' }

/**
 * Lets in who may call: anybody, or a publisher by its key, from web pages whose origin may. A wrong key is refused even where none is
 * needed: who sends one wants to be known by it.
 */
export const admitted: MiddlewareHandler<Service> = async function admitted(c, next) {
  const header = c.req.header('Authorization')
  if (header === undefined) return mayCall(c, configuredOrigins(c)) ? next() : problem(c, otherOrigin)
  // A look-up costs; who tries keys is stopped by the address.
  if (!(await lookUpsLeft(c))) return tooMany(c, 'lookups')
  const key = keyIn(header)
  const publisher = key === null ? null : await publisherOf(c.env.ARCHIVE, key).catch(() => undefined)
  if (publisher === undefined) return problem(c, { code: 'unavailable', detail: 'Keys cannot be checked. Try again.' })
  if (publisher === null) {
    return problem(c, unauthorized('The key is not known. Send it as "Authorization: Bearer isnad_…".'), challenge)
  }
  if (!mayCall(c, publisher.origins)) return problem(c, otherOrigin)
  c.set('publisher', publisher)
  return next()
}

/** A route of publishers alone; behind `admitted`. */
export const forPublisher =
  (answer: (c: Context<Service>, publisher: Publisher) => Promise<Response>) =>
  async (c: Context<Service>): Promise<Response> => {
    const publisher = c.get('publisher')
    if (publisher) return (await answer(c, publisher).catch(unasked(c))) ?? problem(c, unanswered)
    return problem(c, unauthorized('Send a publisher key as "Authorization: Bearer isnad_…".'), challenge)
  }

const unanswered: Failure = { code: 'unavailable', detail: 'The archive does not answer. Try again later.' }

const otherOrigin: Failure = {
  code: 'origin_not_allowed',
  detail: 'Pages of this origin may not call. Call from a server, or have the origin added.',
}

/** The origins that may call without a key, as wrangler.toml has them. */
const configuredOrigins = ({ env }: Context<Service>): Publisher['origins'] =>
  (env.ALLOWED_ORIGINS ?? '*').split(/[\s,]+/u).filter(Boolean)

/** Only browsers say where a call comes from, and none lies for a page. The service's own pages may always call. */
function mayCall(c: Context<Service>, origins: Publisher['origins']): boolean {
  const origin = c.req.header('Origin')
  return (
    origin === undefined || origins.includes('*') || origins.includes(origin) || origin === new URL(c.req.url).origin
  )
}

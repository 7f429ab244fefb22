import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import type { Service } from './service.ts'

const preflight = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS'],
  allowHeaders: ['Authorization', 'Cache-Control', 'Content-Type', 'If-None-Match', 'X-Request-Id'],
  exposeHeaders: ['ETag', 'RateLimit-Policy', 'Retry-After', 'X-Request-Id'],
  maxAge: 86_400,
})

/**
 * Lets pages of any origin call the service, without credentials. Only a browser's preflight is answered here: a plain
 * OPTIONS asks which methods a path has, and is left to the routes.
 */
export const anyOrigin: MiddlewareHandler<Service> = async function anyOrigin(c, next) {
  const isPlainOptions = c.req.method === 'OPTIONS' && !c.req.header('Access-Control-Request-Method')
  if (!isPlainOptions) return preflight(c, next)
  c.header('Access-Control-Allow-Origin', '*')
  await next()
}

/** Headers for answers that are data: nothing in them may be run, framed or guessed at. */
export const dataOnly = secureHeaders({
  crossOriginResourcePolicy: 'cross-origin',
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
})

import type { Context } from 'hono'
import type { Store } from '../readings/store.ts'
import { faultOf } from './log.ts'
import type { Service } from './service.ts'

/** Where this request finds readings. */
export const storeOf = (c: Context<Service>): Store => ({ origin: new URL(c.req.url).origin, kept: c.env.READINGS })

/** Logs that a store did not answer, and gives null for what it would have. */
export const unasked =
  (c: Context<Service>) =>
  (error: unknown): null => {
    console.error(JSON.stringify({ id: c.get('requestId'), failed: 'store', ...faultOf(error) }))
    return null
  }

/** Lets work go on after the answer. */
export const afterwards =
  (c: Context<Service>) =>
  (work: Promise<unknown>): void =>
    c.executionCtx.waitUntil(work)

/** Whether the caller wants nothing of this request to be stored (RFC 9111, section 5.2.1.5). */
export const forbidsStoring = ({ headers }: Request): boolean =>
  (headers.get('Cache-Control') ?? '').split(',').some((directive) => directive.trim().toLowerCase() === 'no-store')

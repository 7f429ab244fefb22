import type { Context } from 'hono'
import type { Store } from '../readings/store.ts'
import type { Service } from './service.ts'

/** Where this request finds readings. */
export const storeOf = (c: Context<Service>): Store => ({ origin: new URL(c.req.url).origin, kept: c.env.READINGS })

/** Lets work go on after the answer. */
export const afterwards =
  (c: Context<Service>) =>
  (work: Promise<unknown>): void =>
    c.executionCtx.waitUntil(work)

/** Whether the caller wants nothing of this request to be stored (RFC 9111, section 5.2.1.5). */
export const forbidsStoring = ({ headers }: Request): boolean =>
  (headers.get('Cache-Control') ?? '').split(',').some((directive) => directive.trim().toLowerCase() === 'no-store')

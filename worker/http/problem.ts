import type { Context } from 'hono'
import { problemPath, problemTypes } from './problem-types.ts'
import type { Failure } from './result.ts'
import type { Service } from './service.ts'

/** Answers with an error as RFC 9457 has it; `instance` is the id of the request, which the log has too. */
export function problem(c: Context<Service>, reason: Failure, headers: Record<string, string> = {}): Response {
  const body = problemBody(c, reason)
  return c.body(JSON.stringify(body), body.status, { 'Content-Type': 'application/problem+json', ...headers })
}

/** An error as an object, for where it is not an answer of its own. */
export function problemBody(c: Context<Service>, reason: Failure) {
  const { status, title } = problemTypes[reason.code]
  return {
    type: problemPath(reason.code),
    title,
    status,
    detail: reason.detail,
    instance: c.get('requestId'),
    code: reason.code,
    ...(reason.errors && { errors: reason.errors }),
    ...(reason.limit !== undefined && { limit: reason.limit }),
    ...(reason.retryAfter !== undefined && { retryAfter: reason.retryAfter }),
    ...(reason.available && { available: reason.available }),
  }
}

import type { ProblemCode } from './problem-types.ts'

/** A field at fault: `path` is a JSON pointer into the body («/outlet/name») or a query parameter («?offsets»). */
export type FieldError = { path: string; reason: string }

/** Why a request is not answered; becomes a problem+json at the edge. */
export type Failure = {
  code: ProblemCode
  /** What the caller can do, in English. */
  detail: string
  /** Of `invalid_request`. */
  errors?: FieldError[]
  /** Of `too_large`: the limit in bytes. */
  limit?: number
  /** What was asked for was there once and is not any more; not answered, but nothing of it is kept. */
  gone?: boolean
  /** Of `rate_limited`: seconds after which it may be tried again. */
  retryAfter?: number
  /** Of `not_acceptable`: the media types that there are. */
  available?: string[]
}

/** A value or the reason why there is none: what each step of reading a request returns. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; failure: Failure }

export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value })
export const failure = (reason: Failure): { ok: false; failure: Failure } => ({ ok: false, failure: reason })

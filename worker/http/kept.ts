import type { Context } from 'hono'
import { sha256 } from '../sha256.ts'
import type { Service } from './service.ts'

/** How long an answer may be kept by whoever gets it: five minutes, a day more while it is asked for anew or cannot be had. */
export const keepable = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=86400'

/** Answers with what may be kept, under a strong tag of its bytes; with 304 to who has them already. */
export async function keptAnswer(
  c: Context<Service>,
  body: string,
  described: Record<string, string> = { 'Content-Type': 'application/json' },
): Promise<Response> {
  const tag = await tagOf(body)
  const headers = { ETag: tag, 'Cache-Control': keepable }
  if (hasTag(c.req.header('If-None-Match'), tag)) return c.body(null, 304, headers)
  return c.body(body, 200, { ...described, ...headers })
}

/** A strong entity tag: half of the SHA-256 of what is answered. */
const tagOf = async (body: string): Promise<string> => `"${(await sha256(body)).slice(0, 32)}"`

/** Whether a tag is among those of If-None-Match, which compares weakly (RFC 9110, section 13.1.2): `W/` does not matter. */
export function hasTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  // No tag has a quotation mark in it: what stands between an odd one and the next is one.
  const parts = header.split('"')
  return parts.some((part, at) => at % 2 === 1 && at < parts.length - 1 && `"${part}"` === tag)
}

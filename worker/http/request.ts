import * as v from 'valibot'
import type { Outlet } from '../contract.ts'
import { decodeUtf8, readBody, utf8Length } from './body.ts'
import { jsonByteLimit, textByteLimit } from './limits.ts'
import { type AnalyzeQuery, analyzeBodySchema, analyzeQuerySchema, localQuerySchema } from './request-schema.ts'
import { type FieldError, failure, type Result, success } from './result.ts'

/** An article as the caller gave it, checked: well-formed text within the limit. */
export type ArticleRequest = { text: string; title?: string; outlet?: Outlet; url?: string; bytes: number }

/** More wrong fields than these are not listed: an answer should not grow with what was sent. */
const errorLimit = 20

/** Reads what the query asks for; a parameter that is given twice is given wrongly. Only a local Worker knows `trace`. */
export function readAnalyzeQuery(queries: Record<string, string[]>, local: boolean): Result<AnalyzeQuery> {
  const once = Object.entries(queries).map(([key, values]) => [key, values.length === 1 ? values[0] : values])
  const parsed = v.safeParse(local ? localQuerySchema : analyzeQuerySchema, Object.fromEntries(once))
  if (parsed.success) return success(parsed.output)
  return invalid(fieldErrors(parsed.issues).map(({ path, reason }) => ({ path: path.replace('/', '?'), reason })))
}

/** Reads the body of POST /analyze, whichever of its types it is. */
export async function readArticleRequest(request: Request): Promise<Result<ArticleRequest>> {
  if (request.headers.has('Content-Encoding')) {
    return failure({
      code: 'unsupported_media_type',
      detail: 'Compressed bodies are not read. Send the body without Content-Encoding.',
    })
  }
  const type = mediaType(request.headers.get('Content-Type'))
  if (type === 'text/plain') return readPlain(request)
  if (type === 'application/json') return readJson(request)
  return failure({
    code: 'unsupported_media_type',
    detail:
      'Send the article as text/plain, or as application/json with the field "text", in UTF-8. Web pages (text/html) are not read here.',
  })
}

/** The media type without parameters; undefined where the declared encoding is another than UTF-8. */
function mediaType(header: string | null): string | undefined {
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase())
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))
  return charset === undefined || /^charset="?utf-?8"?$/u.test(charset) ? type : undefined
}

const textTooLarge = (): Result<never> =>
  failure({
    code: 'too_large',
    detail: `An article may have at most ${textByteLimit} UTF-8 bytes of text. Send a shorter one.`,
    limit: textByteLimit,
  })

async function readPlain(request: Request): Promise<Result<ArticleRequest>> {
  const body = await readBody(request, textByteLimit, textTooLarge)
  if (!body.ok) return body
  const text = decodeUtf8(body.value)
  return text.ok ? success({ text: text.value, bytes: body.value.length }) : text
}

async function readJson(request: Request): Promise<Result<ArticleRequest>> {
  const body = await readBody(request, jsonByteLimit, textTooLarge)
  if (!body.ok) return body
  const decoded = decodeUtf8(body.value)
  if (!decoded.ok) return decoded
  const json = parseJson(decoded.value)
  if (!json.ok) return json
  const parsed = v.safeParse(analyzeBodySchema, json.value)
  if (!parsed.success) return invalid(fieldErrors(parsed.issues))
  const { text, html, url, title, outlet: named } = parsed.output
  if (text === undefined) return invalid([withoutText(html, url)])
  if (html !== undefined) return invalid([{ path: '/html', reason: 'must not stand beside text' }])
  const outlet = typeof named === 'string' ? { name: named } : named
  if (
    ![text, url, title, outlet?.name, outlet?.domain, ...(outlet?.aliases ?? [])].every(
      (field) => field?.isWellFormed() ?? true,
    )
  ) {
    return failure({
      code: 'malformed_body',
      detail: 'A string has half of a surrogate pair. Send whole characters.',
    })
  }
  if (utf8Length(text) > textByteLimit) return textTooLarge()
  return success({
    text,
    bytes: body.value.length,
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
  })
}

function parseJson(source: string): Result<unknown> {
  try {
    // RFC 8259 lets a reader pass over a byte order mark, which is no part of any field.
    return success(JSON.parse(source.startsWith('\uFEFF') ? source.slice(1) : source))
  } catch {
    return failure({
      code: 'malformed_body',
      detail: 'The body is not JSON. Check quotation marks, commas and escapes.',
    })
  }
}

function withoutText(html: string | undefined, url: string | undefined): FieldError {
  if (html !== undefined) return { path: '/html', reason: 'is not read here: send the words of the article as text' }
  if (url !== undefined) return { path: '/url', reason: 'is not fetched here: send the words of the article as text' }
  return { path: '/text', reason: 'is missing' }
}

/** The answer to wrong fields. */
const invalid = (errors: FieldError[]): Result<never> =>
  failure({
    code: 'invalid_request',
    detail: 'Correct the fields that `errors` lists.',
    errors: errors.slice(0, errorLimit),
  })

function fieldErrors(issues: readonly v.BaseIssue<unknown>[]): FieldError[] {
  return issues.map(({ path, message }) => ({
    path: (path ?? []).map(({ key }) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    reason: message,
  }))
}

import * as v from 'valibot'
import { decodePage } from '../article/charset.ts'
import type { Outlet } from '../contract.ts'
import { decodeUtf8, readBody, utf8Length } from './body.ts'
import { jsonByteLimit, pageByteLimit, textByteLimit } from './limits.ts'
import { type Queries, readQuery } from './query.ts'
import {
  type AnalyzeQuery,
  analyzeBodySchema,
  analyzeQuerySchema,
  localQuerySchema,
  pageQuerySchema,
} from './request-schema.ts'
import { type FieldError, failure, type Result, success } from './result.ts'

/** What the caller says about the article besides its words. */
export type Told = { title?: string; outlet?: Outlet; url?: string }

/** What a request brings, checked: the words of an article, a page, or the address of a page that is to be fetched. */
export type ArticleRequest = { told: Told; bytes: number } & ({ text: string } | { html: string } | { address: string })

/** More wrong fields than these are not listed: an answer should not grow with what was sent. */
const errorLimit = 20

/** Of a field with several faults the first is told. */
const firstOfEach = { abortPipeEarly: true }

/** Reads what the query asks for. Only a local Worker knows `trace`. */
export const readAnalyzeQuery = (queries: Queries, local: boolean): Result<AnalyzeQuery> =>
  readQuery(local ? localQuerySchema : analyzeQuerySchema, queries)

/** Reads the query of GET /analyze, which names the article's page. */
export const readPageQuery = (queries: Queries): Result<AnalyzeQuery & { url: string }> =>
  readQuery(pageQuerySchema, queries)

/** Reads the body of POST /analyze, whichever of its types it is. */
export async function readArticleRequest(request: Request): Promise<Result<ArticleRequest>> {
  if (request.headers.has('Content-Encoding')) {
    return failure({
      code: 'unsupported_media_type',
      detail: 'Compressed bodies are not read. Send the body without Content-Encoding.',
    })
  }
  const { type, isUtf8 } = mediaType(request.headers.get('Content-Type'))
  if (type === 'text/html') return readHtml(request)
  if (type === 'text/plain' && isUtf8) return readPlain(request)
  if (type === 'application/json' && isUtf8) return readJson(request)
  return failure({
    code: 'unsupported_media_type',
    detail:
      'Send the article as text/plain or application/json in UTF-8, or its page as text/html in the encoding that it declares.',
  })
}

/** The media type without parameters, and whether it leaves the encoding to be UTF-8. */
function mediaType(header: string | null): { type: string; isUtf8: boolean } {
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase())
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))
  return { type, isUtf8: charset === undefined || /^charset="?utf-?8"?$/u.test(charset) }
}

const textTooLarge = (): Result<never> =>
  failure({
    code: 'too_large',
    detail: `An article may have at most ${textByteLimit} UTF-8 bytes of text. Send a shorter one.`,
    limit: textByteLimit,
  })

const pageTooLarge = (): Result<never> =>
  failure({
    code: 'too_large',
    detail: `A page may have at most ${pageByteLimit} bytes. Send the part of it that holds the article, or its words as text.`,
    limit: pageByteLimit,
  })

async function readPlain(request: Request): Promise<Result<ArticleRequest>> {
  const body = await readBody(request, textByteLimit, textTooLarge)
  if (!body.ok) return body
  const text = decodeUtf8(body.value)
  return text.ok ? success({ text: text.value, told: {}, bytes: body.value.length }) : text
}

async function readHtml(request: Request): Promise<Result<ArticleRequest>> {
  const body = await readBody(request, pageByteLimit, pageTooLarge)
  if (!body.ok) return body
  const page = decodePage(body.value, request.headers.get('Content-Type'), false)
  if (page.ok) return success({ html: page.html, told: {}, bytes: body.value.length })
  if (page.fault === 'unknown') {
    return failure({
      code: 'unsupported_media_type',
      detail:
        'The charset of the Content-Type is not known. Name one of the Encoding Standard, as utf-8 or windows-1256.',
    })
  }
  return failure({
    code: 'malformed_body',
    detail: 'The page is not in the encoding that it declares, or declares none and is not UTF-8. Declare its charset.',
  })
}

async function readJson(request: Request): Promise<Result<ArticleRequest>> {
  const body = await readBody(request, jsonByteLimit, pageTooLarge)
  if (!body.ok) return body
  const decoded = decodeUtf8(body.value)
  if (!decoded.ok) return decoded
  const json = parseJson(decoded.value)
  if (!json.ok) return json
  const parsed = v.safeParse(analyzeBodySchema, json.value, firstOfEach)
  if (!parsed.success) return invalid(fieldErrors(parsed.issues))
  const { text, html, url, title, outlet: named } = parsed.output
  if (text !== undefined && html !== undefined)
    return invalid([{ path: '/html', reason: 'must not stand beside text' }])
  const outlet = typeof named === 'string' ? { name: named } : named
  const strings = [text, html, url, title, outlet?.name, outlet?.domain, ...(outlet?.aliases ?? [])]
  if (!strings.every((field) => field?.isWellFormed() ?? true)) {
    return failure({
      code: 'malformed_body',
      detail: 'A string has half of a surrogate pair. Send whole characters.',
    })
  }
  const told: Told = { ...(title !== undefined && { title }), ...(outlet && { outlet }) }
  const bytes = body.value.length
  const addressed = { ...told, ...(url !== undefined && { url }) }
  if (text !== undefined) {
    return utf8Length(text) > textByteLimit ? textTooLarge() : success({ text, told: addressed, bytes })
  }
  if (html !== undefined) {
    return utf8Length(html) > pageByteLimit ? pageTooLarge() : success({ html, told: addressed, bytes })
  }
  if (url !== undefined) return success({ address: url, told, bytes })
  return invalid([{ path: '/text', reason: 'is missing: send text, html or url' }])
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

/** The answer to wrong fields. */
export const invalid = (errors: FieldError[]): Result<never> =>
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

import { type ProblemCode, problemPath, problemTypes } from '../../http/problem-types.ts'
import { headersOfAll } from './headers.ts'
import type { JsonSchema } from './json-schema.ts'

const codes = Object.keys(problemTypes) as ProblemCode[]

/** What every error has (RFC 9457). */
export const problemSchema: JsonSchema = {
  type: 'object',
  description: 'An error (RFC 9457). Programs decide by `code`.',
  required: ['type', 'title', 'status', 'detail', 'instance', 'code'],
  properties: {
    type: { type: 'string', pattern: '^/problems/[a-z_]+$', description: "Address of the code's own page." },
    title: { type: 'string', minLength: 1 },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail: { type: 'string', minLength: 1, description: 'What to do, in English.' },
    instance: { type: 'string', description: 'The id of the request, as in `X-Request-Id`.' },
    code: { enum: codes },
    errors: {
      type: 'array',
      maxItems: 20,
      description: 'Of `invalid_request`.',
      items: {
        type: 'object',
        required: ['path', 'reason'],
        properties: {
          path: { type: 'string', description: 'A JSON pointer into the body, or `?name` for a query parameter.' },
          reason: { type: 'string' },
        },
        additionalProperties: false,
      },
    },
    limit: { type: 'integer', description: 'Of `too_large`: how many bytes there may be.' },
    retryAfter: { type: 'integer', description: 'Of `rate_limited`: after how many seconds to try again.' },
    available: {
      type: 'array',
      items: { type: 'string' },
      description: 'Of `not_acceptable`: the types that there are.',
    },
  },
  additionalProperties: false,
}

/** An error in a batch, with the line that it is about, counted from 1. */
export const lineProblemSchema: JsonSchema = {
  ...problemSchema,
  description: 'An error of one line of a batch.',
  required: [...(problemSchema.required as string[]), 'line'],
  properties: { ...(problemSchema.properties as object), line: { type: 'integer', minimum: 1 } },
}

/** The headers that an error of a code has besides those of every answer. */
const headersOf: Record<string, string[]> = {
  method_not_allowed: ['Allow'],
  rate_limited: ['Retry-After', 'RateLimit-Policy'],
  unauthorized: ['WWW-Authenticate'],
}

/** The answers to what goes wrong, by status. An operation lists its codes; those of one status share an answer. */
export function problemResponses(listed: readonly ProblemCode[]): Record<string, object> {
  const byStatus = Map.groupBy(listed, (code) => problemTypes[code].status)
  return Object.fromEntries(
    [...byStatus].map(([status, some]) => {
      const headers = [...headersOfAll, ...some.flatMap((code) => headersOf[code] ?? [])]
      return [
        String(status),
        {
          description: some.map((code) => `\`${code}\`: ${problemTypes[code].when}`).join('\n\n'),
          headers: Object.fromEntries(headers.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
          content: {
            'application/problem+json': {
              schema: {
                allOf: [
                  { $ref: '#/components/schemas/Problem' },
                  { properties: { code: { enum: some }, status: { const: status } } },
                ],
              },
              examples: Object.fromEntries(some.map((code) => [code, { value: exampleOf(code) }])),
            },
          },
        },
      ]
    }),
  )
}

const exampleOf = (code: ProblemCode) => ({
  type: problemPath(code),
  title: problemTypes[code].title,
  status: problemTypes[code].status,
  detail: problemTypes[code].when,
  instance: '8dbecdbd-8c45-423f-a51d-dbf436ca09ac',
  code,
  ...(code === 'invalid_request' && { errors: [{ path: '/outlet/name', reason: 'is missing' }] }),
  ...(code === 'too_large' && { limit: 262_144 }),
  ...(code === 'rate_limited' && { retryAfter: 60 }),
  ...(code === 'not_acceptable' && { available: ['application/json', 'text/csv; charset=utf-8; header=present'] }),
})

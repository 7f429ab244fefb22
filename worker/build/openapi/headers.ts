import type { JsonSchema } from './json-schema.ts'

type Header = { description: string; required?: true; schema: JsonSchema; example?: string }

/** Headers of answers, by name; each operation names those that it sends. */
export const headerTypes: Record<string, Header> = {
  'X-Request-Id': {
    description:
      "The id of the request: the caller's, where it sent one of letters, digits, `-`, `_` and `=`. The log has it too.",
    required: true,
    schema: { type: 'string', pattern: '^[\\w=-]{1,255}$' },
  },
  'Access-Control-Allow-Origin': {
    description: 'Pages of any origin may call, without credentials.',
    required: true,
    schema: { const: '*' },
  },
  'Cache-Control': {
    description: 'How long the answer may be kept. `no-store` unless the operation says otherwise.',
    required: true,
    schema: { type: 'string' },
    example: 'no-store',
  },
  Vary: {
    description: 'The answer depends on `Accept`.',
    required: true,
    schema: { type: 'string', pattern: '(^|, *)Accept($|,)' },
    example: 'Accept',
  },
  ETag: {
    description: 'A strong tag of the bytes of the answer, for `If-None-Match`.',
    required: true,
    schema: { type: 'string', pattern: '^"[0-9a-f]+"$' },
  },
  'Content-Disposition': {
    description: 'Of CSV: the name under which a browser saves it.',
    schema: { type: 'string' },
  },
  Location: { description: 'Where to go.', required: true, schema: { type: 'string' } },
  Allow: {
    description: 'The methods that the address answers to.',
    required: true,
    schema: { type: 'string' },
    example: 'POST, OPTIONS',
  },
  'RateLimit-Policy': {
    description: 'How much may be asked for in how many seconds, of what. How much of it is left nobody knows.',
    required: true,
    schema: { type: 'string', pattern: '^"[a-z]+";q=[0-9]+;w=[0-9]+$' },
    example: '"articles";q=300;w=60',
  },
  'WWW-Authenticate': {
    description: 'Which kind of key is meant.',
    required: true,
    schema: { type: 'string' },
    example: 'Bearer realm="isnad"',
  },
  'Retry-After': {
    description: 'After how many seconds to ask again.',
    required: true,
    schema: { type: 'string', pattern: '^[0-9]+$' },
  },
}

/** Those of every answer of the Worker. */
export const headersOfAll = ['X-Request-Id', 'Access-Control-Allow-Origin', 'Cache-Control'] as const

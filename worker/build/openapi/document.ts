import { version } from '../../extractor/digest.ts'
import type { ProblemCode } from '../../http/problem-types.ts'
import { formSchemas } from './forms.ts'
import { headersOfAll, headerTypes } from './headers.ts'
import { namedSchemas } from './json-schema.ts'
import { analysisOperations } from './operations/analysis.ts'
import { archiveOperations } from './operations/archive.ts'
import { serviceOperations } from './operations/service.ts'
import { widgetOperations } from './operations/widget.ts'
import { lineProblemSchema, problemResponses, problemSchema } from './problems.ts'
import type { Operation, Success } from './types.ts'

/** Everything that the service answers to. */
export const operations: readonly Operation[] = [
  ...analysisOperations,
  ...archiveOperations,
  ...serviceOperations,
  ...widgetOperations,
]

const tags = [
  { name: 'analysis', description: 'Who says what in an article.' },
  { name: 'archive', description: "A publisher's own view over its articles." },
  { name: 'widget', description: 'The element that shows it under the article.' },
  { name: 'service', description: 'The service itself.' },
]

const requestId = {
  name: 'X-Request-Id',
  in: 'header',
  description: 'An id for this request: letters, digits, `-`, `_`, `=`. Without one, the service makes one.',
  schema: { type: 'string', pattern: '^[\\w=-]{1,255}$' },
}

const publisherKey = {
  type: 'http',
  scheme: 'bearer',
  description:
    'A key that the service has given to a publisher: `isnad_` and 43 characters. In a header, never in an address.',
}

/** What a request with a key may be answered besides. */
const keyProblems: readonly ProblemCode[] = ['unauthorized', 'origin_not_allowed', 'rate_limited', 'unavailable']

const security = { needed: [{ publisherKey: [] }], optional: [{}, { publisherKey: [] }] }

/** The OpenAPI 3.1 document of the service. */
export function openApiDocument(): object {
  const byPath = Map.groupBy(operations, ({ path }) => path)
  const paths = Object.fromEntries(
    [...byPath].map(([path, some]) => [path, Object.fromEntries(some.map((one) => [one.method, described(one)]))]),
  )
  const responses = problemResponses(['method_not_allowed', 'internal'])
  const used = JSON.stringify([paths, responses])
  const files = operations.flatMap(({ asset, path }) => (asset ? `\`${path}\`` : [])).join(', ')
  return {
    openapi: '3.1.1',
    info: {
      title: 'Isnad',
      version,
      summary: 'Who speaks in an Arabic news article',
      description:
        'Reads an Arabic news article and shows its sourcing: every statement with the word that reports it, who said it, who ' +
        'passed it on, and where sources contradict one another. It makes no ruling on truth.\n\n' +
        '`HEAD` works wherever `GET` does. `OPTIONS` answers which methods an address has. Another method is answered with 405 ' +
        '`method_not_allowed` and `Allow`, another address with 404 `not_found`, a fault of the service with 500 `internal`; ' +
        'errors are never cached and never quote what was sent.\n\n' +
        `The files (${files}) answer \`OPTIONS\`, and every other method but \`GET\` and \`HEAD\`, with a bare 405, and have no request id.`,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags,
    paths,
    components: {
      schemas: { ...namedSchemas(), ...formSchemas, Problem: problemSchema, LineProblem: lineProblemSchema },
      headers: Object.fromEntries(Object.entries(headerTypes).filter(([name]) => used.includes(`/headers/${name}"`))),
      responses,
      securitySchemes: { publisherKey },
    },
  }
}

function described(operation: Operation): object {
  const {
    asset,
    operationId,
    tag,
    summary,
    description,
    parameters = [],
    requestBody,
    successes,
    problems: own = [],
    key,
  } = operation
  const problems = key ? [...own, ...keyProblems] : own
  const all = asset ? parameters : [...parameters, requestId]
  return {
    operationId,
    tags: [tag],
    summary,
    ...(description && { description }),
    ...(key && { security: security[key] }),
    ...(all.length > 0 && { parameters: all }),
    ...(requestBody && { requestBody: { required: true, ...requestBody } }),
    responses: {
      ...Object.fromEntries(Object.entries(successes).map(([status, one]) => [status, answer(one, asset)])),
      ...problemResponses(asset ? problems : [...problems, 'internal']),
    },
  }
}

function answer({ description, headers = [], content }: Success, asset: true | undefined): object {
  const names = asset ? headers : [...headersOfAll, ...headers]
  return {
    description,
    ...(names.length > 0 && {
      headers: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
    }),
    ...(content && { content }),
  }
}

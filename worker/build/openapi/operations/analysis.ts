import { formats, withoutText } from '../../../export/formats.ts'
import { batchLimits } from '../../../http/limits.ts'
import { analyzeBodySchema, analyzeQuerySchema, pageQuerySchema } from '../../../http/request-schema.ts'
import { exampleAnalysis, exampleText } from '../example.ts'
import { contentOf, formParameter } from '../forms.ts'
import { type JsonSchema, ref, schemaOf } from '../json-schema.ts'
import type { MediaType, Operation, Parameter } from '../types.ts'

/** The JSON body: words, a page, or the address of one alone. */
const articleSchema: JsonSchema = {
  ...schemaOf(analyzeBodySchema),
  oneOf: [
    { required: ['text'], properties: { html: false } },
    { required: ['html'], properties: { text: false } },
    { required: ['url'], properties: { text: false, html: false } },
  ],
}

/** A page that has the article of the examples. */
const examplePage = `<!DOCTYPE html><html lang="ar" dir="rtl"><title>موعد الجسر</title><article><p>${exampleText}</p></article></html>`

const about: Record<string, string> = {
  include: '`text` has the answer carry the text that was read.',
  offsets: 'The unit in which `start` and `end` count. `citron` and `webannotation` have `code-point` and no other.',
}

/** The query of POST /analyze, from the schema that checks it. */
const queryParameters: Parameter[] = Object.entries(analyzeQuerySchema.entries).flatMap(([name, schema]) => {
  const description = about[name]
  return description ? { name, in: 'query' as const, description, schema: schemaOf(schema.wrapped) } : []
})

const ifNoneMatch: Parameter = {
  name: 'If-None-Match',
  in: 'header',
  description: 'Tags of answers that the caller has; answered with 304 where one is still right.',
  schema: { type: 'string' },
}

/** JSON objects, one a line; OpenAPI 3.1 has no word for what each must be. */
const lines = (line: JsonSchema, example: object): MediaType => ({
  schema: { type: 'string', contentMediaType: 'application/x-ndjson', 'x-line': line },
  examples: { one: { value: `${JSON.stringify(example)}\n` } },
})

/** What may go wrong with a page that is fetched. */
const pageProblems = ['url_not_allowed', 'upstream_failed', 'upstream_timeout'] as const

export const analysisOperations: Operation[] = [
  {
    method: 'post',
    path: '/analyze',
    operationId: 'analyze',
    tag: 'analysis',
    summary: 'Read an article',
    description: 'Who says what in an article. The same engine answers the same request with the same bytes.',
    parameters: [...queryParameters, formParameter(formats)],
    requestBody: {
      description: 'The article.',
      content: {
        'application/json': {
          schema: articleSchema,
          examples: {
            text: { value: { text: exampleText, title: 'موعد الجسر', outlet: 'الميناء' } },
            html: { value: { html: examplePage, outlet: 'الميناء' } },
          },
        },
        'text/plain': { schema: { type: 'string' }, examples: { text: { value: exampleText } } },
        'text/html': { schema: { type: 'string' }, examples: { page: { value: examplePage } } },
      },
    },
    successes: {
      '200': {
        description: 'The analysis, in the form that was asked for.',
        headers: ['Vary', 'Content-Disposition', 'RateLimit-Policy'],
        content: contentOf(formats),
      },
    },
    problems: [
      'malformed_body',
      'invalid_request',
      ...pageProblems,
      'not_acceptable',
      'too_large',
      'unsupported_media_type',
      'no_article',
      'unsupported_language',
    ],
    key: 'optional',
  },
  {
    method: 'get',
    path: '/analyze',
    operationId: 'analyzePage',
    tag: 'analysis',
    summary: 'Read the article of a page',
    description: 'The answer of `POST /analyze` to the same `url`, to be kept a while.',
    parameters: [
      {
        name: 'url',
        in: 'query',
        required: true,
        description: 'The address of the page, at one of the hosts that the operator has listed.',
        schema: schemaOf(pageQuerySchema.entries.url),
        example: 'https://news.example/1',
      },
      ...queryParameters,
      formParameter(formats),
      ifNoneMatch,
    ],
    successes: {
      '200': {
        description: 'The analysis, in the form that was asked for.',
        headers: ['Vary', 'ETag', 'Content-Disposition', 'RateLimit-Policy'],
        content: contentOf(formats),
      },
      '304': { description: 'The caller has it already.', headers: ['Vary', 'ETag', 'RateLimit-Policy'] },
    },
    problems: ['invalid_request', ...pageProblems, 'not_acceptable', 'too_large', 'no_article', 'unsupported_language'],
    key: 'optional',
  },
  {
    method: 'get',
    path: '/analyses/{id}',
    operationId: 'getAnalysis',
    tag: 'analysis',
    summary: 'Find an analysis that was made before',
    description:
      'Under the engine that runs now. The id can be computed from the text and the name of its outlet, so that who has the ' +
      'text need not send it.',
    parameters: [
      {
        name: 'id',
        in: 'path',
        required: true,
        description: 'The id of the analysis.',
        schema: ref('AnalysisId'),
        example: exampleAnalysis.id,
      },
      formParameter(withoutText),
      ifNoneMatch,
    ],
    successes: {
      '200': {
        description: 'The analysis, its offsets in UTF-16.',
        headers: ['Vary', 'ETag', 'Content-Disposition', 'RateLimit-Policy'],
        content: contentOf(withoutText),
      },
      '304': { description: 'The caller has it already.', headers: ['Vary', 'ETag', 'RateLimit-Policy'] },
    },
    problems: ['invalid_request', 'not_found', 'not_acceptable', 'rate_limited', 'unavailable'],
  },
  {
    method: 'post',
    path: '/analyses',
    operationId: 'analyzeBatch',
    tag: 'analysis',
    summary: 'Read up to a hundred articles',
    description:
      `One JSON object a line, as \`POST /analyze\` takes it, up to ${batchLimits.articles} lines and ${batchLimits.body} bytes. One line is ` +
      'answered for each, in their order and as soon as it is ready; an article at fault costs no other.',
    parameters: [
      ...queryParameters,
      { name: 'format', in: 'query', description: 'Nothing else is answered.', schema: { const: 'json' } },
    ],
    requestBody: {
      description: 'The articles.',
      content: { 'application/x-ndjson': lines(articleSchema, { text: exampleText }) },
    },
    successes: {
      '200': {
        description: 'An analysis or a problem for each, with the number of its line.',
        headers: ['RateLimit-Policy'],
        content: {
          'application/x-ndjson': lines({ anyOf: [ref('Analysis'), ref('LineProblem')] }, exampleAnalysis),
        },
      },
    },
    problems: ['invalid_request', 'too_large', 'unsupported_media_type'],
    key: 'optional',
  },
]

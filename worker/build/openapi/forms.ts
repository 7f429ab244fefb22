import { type Format, formatTypes } from '../../export/formats.ts'
import { exampleAnalysis, exampleOf } from './example.ts'
import { type JsonSchema, ref } from './json-schema.ts'
import type { MediaType, Parameter } from './types.ts'

/**
 * The forms that somebody else has defined are described only as far as it takes to tell them: their own definitions are
 * linked, and tests hold the answers to these.
 */
export const formSchemas: Record<string, JsonSchema> = {
  SchemaOrgArticle: {
    type: 'object',
    description: 'A schema.org NewsArticle in JSON-LD: https://schema.org/NewsArticle',
    required: ['@context', '@type', 'identifier', 'inLanguage', 'wordCount', 'hasPart'],
    properties: {
      '@context': { const: 'https://schema.org' },
      '@type': { const: 'NewsArticle' },
      identifier: ref('AnalysisId'),
      hasPart: {
        type: 'array',
        items: {
          type: 'object',
          required: ['@type', 'text', 'creditText'],
          properties: { '@type': { enum: ['Quotation', 'Statement'] } },
        },
      },
    },
  },
  AnnotationPage: {
    type: 'object',
    description: 'A page of W3C Web Annotations in JSON-LD: https://www.w3.org/TR/annotation-model/#annotation-page',
    required: ['@context', 'id', 'type', 'partOf', 'startIndex', 'items'],
    properties: {
      '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
      id: { type: 'string', format: 'uri' },
      type: { const: 'AnnotationPage' },
      items: {
        type: 'array',
        items: {
          type: 'object',
          required: ['id', 'type', 'motivation', 'body', 'target'],
          properties: { type: { const: 'Annotation' }, target: { type: 'array', minItems: 1 } },
        },
      },
    },
  },
  Citron: {
    type: 'object',
    description: 'An article in the format of BBC Citron: https://github.com/bbc/citron/blob/main/docs/data_format.md',
    required: ['text', 'quotes', 'coreference_groups'],
    properties: {
      text: { type: 'string' },
      quotes: {
        type: 'array',
        items: { type: 'object', required: ['id', 'cue', 'sources', 'contents', 'coreferences', 'confidence'] },
      },
      coreference_groups: { type: 'array', items: { type: 'array', minItems: 2 } },
    },
    additionalProperties: false,
  },
  Table: {
    type: 'string',
    description: 'A row for every statement, after a header (RFC 4180).',
    pattern: '^\\uFEFF?statement,',
  },
}

const schemas: Record<Format, JsonSchema> = {
  json: ref('Analysis'),
  schemaorg: ref('SchemaOrgArticle'),
  webannotation: ref('AnnotationPage'),
  citron: ref('Citron'),
  csv: ref('Table'),
}

const example = (format: Format): unknown => {
  if (format === 'json') return exampleAnalysis
  return format === 'csv' ? exampleOf('csv') : JSON.parse(exampleOf(format))
}

/** The bodies of an analysis in the forms that an operation offers. */
export const contentOf = (offered: readonly Format[]): Record<string, MediaType> =>
  Object.fromEntries(
    offered.map((format) => [
      formatTypes[format].contentType,
      { schema: schemas[format], examples: { [format]: { value: example(format) } } },
    ]),
  )

/** How to ask for a form. `Accept` is not a parameter in OpenAPI: the media types of the answers say it. */
export const formParameter = (offered: readonly Format[]): Parameter => ({
  name: 'format',
  in: 'query',
  description: 'The form of the answer. Counts before `Accept`, which may ask for one of the media types instead.',
  schema: { type: 'string', enum: [...offered] },
})

import { type ConversionConfig, toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import * as archive from '../../archive/schema.ts'
import * as answer from '../../contract-schema.ts'
import { fieldLimits } from '../../http/limits.ts'
import { outletSchema } from '../../http/request-schema.ts'

/** A schema as OpenAPI 3.1 has it: JSON Schema of 2020-12. */
export type JsonSchema = { [keyword: string]: unknown }

type Schema = v.GenericSchema

/** What has a name of its own in the document, by that name. */
const named: Record<string, Schema> = {
  Analysis: answer.analysisSchema,
  AnalysisId: answer.analysisIdSchema,
  Engine: answer.engineSchema,
  Article: answer.articleSchema,
  Source: answer.sourceSchema,
  Statement: answer.statementSchema,
  Cue: answer.cueSchema,
  Span: answer.spanSchema,
  Conflict: answer.conflictSchema,
  Notice: answer.noticeSchema,
  Summary: answer.summarySchema,
  Share: answer.shareSchema,
  Outlet: outletSchema,
  ArchiveSummary: archive.archiveSummarySchema,
  ArchiveMonth: archive.archiveMonthSchema,
  ArchiveShare: archive.archiveShareSchema,
  ArchiveSources: archive.archiveSourcesSchema,
  NamedSource: archive.namedSourceSchema,
}

const refTo = (name: string): string => `#/components/schemas/${name}`

const config: ConversionConfig = {
  target: 'draft-2020-12',
  // Where a check is followed by a schema, the schema says more.
  typeMode: 'output',
  errorMode: 'throw',
  definitions: named,
  overrideRef: ({ referenceId }) => refTo(referenceId),
  overrideSchema({ valibotSchema, jsonSchema, errors }) {
    if (valibotSchema.type === 'lazy') return eitherOutlet
    // A check that the schema after it repeats: «is an object».
    return errors && valibotSchema.type === 'custom' ? jsonSchema : undefined
  },
  overrideAction({ valibotAction, jsonSchema }) {
    // Patterns of JSON Schema have the flag `u` by definition, and no other.
    if (isPattern(valibotAction)) return { ...jsonSchema, pattern: valibotAction.requirement.source }
    // The one check of ours that JSON Schema has no word for is that of web addresses.
    return valibotAction.type === 'check' ? { ...jsonSchema, format: 'uri' } : undefined
  },
}

const isPattern = (action: { type: string }): action is v.RegexAction<string, undefined> =>
  action.type === 'regex' && (action as v.RegexAction<string, undefined>).requirement.flags === 'u'

/** The one schema that depends on what comes: the outlet, a name or an object. */
const eitherOutlet = {
  anyOf: [
    { type: 'string', minLength: 1, maxLength: fieldLimits.outletName, pattern: String.raw`\S` } as const,
    { $ref: refTo('Outlet') },
  ],
}

/** A valibot schema in JSON Schema. What has a name in the document is referred to by it. */
export function schemaOf(schema: Schema): JsonSchema {
  const { $schema: _, $defs: __, ...rest } = toJsonSchema(schema, config)
  return rest
}

/** All named schemas. */
export const namedSchemas = (): Record<string, JsonSchema> =>
  toJsonSchemaDefs(named, config) as unknown as Record<string, JsonSchema>

/** A reference to a named schema. */
export const ref = (name: string): JsonSchema => ({ $ref: refTo(name) })

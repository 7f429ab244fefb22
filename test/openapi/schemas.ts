import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

export type JsonSchema = { [keyword: string]: unknown }
export type MediaType = { schema: JsonSchema; examples?: Record<string, { value: unknown }> }
export type Header = { required?: boolean; schema: JsonSchema }
export type Answer = { content?: Record<string, MediaType>; headers?: Record<string, Header> }
export type Parameter = { name: string; in: 'query' | 'path' | 'header'; required?: boolean; schema: JsonSchema }
export type Operation = {
  operationId: string
  parameters?: Parameter[]
  requestBody?: { content: Record<string, MediaType> }
  responses: Record<string, Answer>
  security?: Record<string, string[]>[]
}
/** As much of an OpenAPI document as the tests look at. */
export type OpenApi = {
  openapi: string
  info: { description: string }
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, JsonSchema>; headers: Record<string, Header> }
}

const root = 'https://isnad.test/openapi.json'

/** Checks values against the schemas of a document, whose references lead anywhere in it. */
export function checker(document: OpenApi) {
  const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }))
  ajv.addSchema({ ...document, $id: root })
  const compiled = new Map<JsonSchema, ValidateFunction>()
  return {
    /** What is wrong with a value; empty where nothing is. */
    faults(schema: JsonSchema, value: unknown): string[] {
      const check = compiled.get(schema) ?? ajv.compile(based(schema) as JsonSchema)
      compiled.set(schema, check)
      if (check(value)) return []
      return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
    },
    /** A header or schema that is referred to. */
    resolved<Value extends object>(value: Value): Value {
      const reference = (value as { $ref?: string }).$ref
      if (!reference) return value
      const steps = reference.slice(2).split('/')
      return steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document) as Value
    },
  }
}

/** The same schema with its references led to the document, of which it is no longer a part. */
const based = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(based)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === '$ref' ? `${root}${item}` : based(item)]),
  )
}

import type { ProblemCode } from '../../http/problem-types.ts'
import type { JsonSchema } from './json-schema.ts'

/** An answer's or a request's body in one of its media types. */
export type MediaType = { schema: JsonSchema; examples?: Record<string, { summary?: string; value: unknown }> }

export type Parameter = {
  name: string
  in: 'query' | 'path' | 'header'
  required?: true
  description: string
  schema: JsonSchema
  example?: unknown
}

/** An answer that is no problem. */
export type Success = {
  description: string
  /** Names of `headerTypes` that it has besides those of every answer. */
  headers?: readonly string[]
  content?: Record<string, MediaType>
}

/** One method of one path: all that the document says of it, but what is the same for every operation. */
export type Operation = {
  method: 'get' | 'post' | 'delete'
  /** With parameters in braces, as OpenAPI writes them. */
  path: string
  /** Served as a file, in front of the Worker: without its headers and its problems. */
  asset?: true
  operationId: string
  tag: 'analysis' | 'archive' | 'service' | 'widget'
  summary: string
  description?: string
  parameters?: Parameter[]
  requestBody?: { description: string; content: Record<string, MediaType> }
  successes: Record<string, Success>
  problems?: readonly ProblemCode[]
  /** Whether a publisher's key is needed, may be sent, or is of no use. */
  key?: 'needed' | 'optional'
}

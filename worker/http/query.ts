import * as v from 'valibot'
import { type FieldError, failure, type Result, success } from './result.ts'

/** What was asked for, by parameter: every value that was given, as Hono reads them. */
export type Queries = Record<string, string[]>

/** Reads a query by its schema. A parameter of it that is given twice is given wrongly, whatever its values are. */
export function readQuery<Query>(schema: v.GenericSchema<unknown, Query>, queries: Queries): Result<Query> {
  const once = Object.entries(queries).map(([key, values]) => [key, values.length === 1 ? values[0] : values])
  const parsed = v.safeParse(schema, Object.fromEntries(once), { abortPipeEarly: true })
  if (parsed.success) return success(parsed.output)
  return wrongQuery(
    parsed.issues.map(({ path, message }) => {
      const name = String(path?.[0].key)
      const isDoubled = Object.hasOwn(queries, name) && (queries[name]?.length ?? 0) > 1
      return { path: `?${name}`, reason: isDoubled ? 'must be given once' : message }
    }),
  )
}

/** The answer to wrong parameters. */
export const wrongQuery = (errors: FieldError[]) =>
  failure({ code: 'invalid_request', detail: 'Correct the parameters that `errors` lists.', errors })

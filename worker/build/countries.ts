import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/*
 * Bakes the Arabic names of countries from i18n-iso-countries (MIT licence, © Michael Wittig) into the lexicon, so that
 * the Worker carries one list instead of the package. Run: node worker/build/countries.ts
 */

type LanguageFile = { countries: Record<string, string> }

const source = createRequire(import.meta.url)('i18n-iso-countries/langs/ar.json') as LanguageFile

/** Dependencies without people who make news, and names with remarks in brackets. */
const leftOut = new Set([
  'AQ',
  'BV',
  'IO',
  'TF',
  'HM',
  'GS',
  'UM',
  'MF',
  'SX',
  'SH',
  'PM',
  'BQ',
  'SJ',
  'CC',
  'CX',
  'NF',
  'PN',
])

/** What else the press calls a country of the list is in places/cities.ts. */
const rows = Object.entries(source.countries)
  .filter(([code]) => !leftOut.has(code))
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, name]) => `  ['${code}', '${name}'],`)

const file = `/*
 * Made by worker/build/countries.ts from i18n-iso-countries (MIT licence, © Michael Wittig). Do not edit by hand.
 */

/** Countries: ISO 3166 code and Arabic name as the press writes it. */
export const countries: readonly (readonly [code: string, name: string])[] = [
${rows.join('\n')}
]
`

writeFileSync(new URL('../extractor/lexicon/places/countries.ts', import.meta.url), file)

import * as v from 'valibot'
import { kinds, namings } from '../contract.ts'
import { genders } from './genders.ts'

/*
 * The schemas of the archive's answers, from which the archive has its types and the OpenAPI document its components. Nothing that
 * runs in the Worker imports this module as a value.
 */

const count = (description: string) => v.pipe(v.number(), v.integer(), v.minValue(0), v.description(description))
const share = (description: string) => v.pipe(v.number(), v.minValue(0), v.maxValue(1), v.description(description))

const counts = {
  articles: count('Articles in which they are.'),
  statements: count('What they say.'),
  words: count('Words of it.'),
}

export const archiveShareSchema = v.pipe(
  v.strictObject({
    ...counts,
    sources: count('Sources, each counted once in every article that it speaks in.'),
  }),
  v.description('What a group of sources came to.'),
)

export const namedSourceSchema = v.pipe(
  v.strictObject({
    name: v.pipe(v.string(), v.description('As the latest article has it.')),
    naming: v.picklist(['named_person', 'named_org']),
    kind: v.picklist(kinds),
    ...counts,
  }),
  v.description('Somebody who is known by a name from article to article. Nobody else is.'),
)

/** A share of each code, whether there is something in it or not. */
const shares = <const Codes extends readonly string[]>(codes: Codes) =>
  v.strictObject(
    Object.fromEntries(codes.map((code) => [code, archiveShareSchema])) as {
      [Code in Codes[number]]: typeof archiveShareSchema
    },
  )

export const archiveMonthSchema = v.pipe(
  v.strictObject({
    month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/u)),
    articles: count('Articles.'),
    sources: count('Sources, each counted once in every article that it speaks in.'),
    statements: count('Statements.'),
    words: count('Words of the articles.'),
    byNaming: shares(namings),
    byKind: shares(kinds),
    byGender: v.pipe(shares(genders), v.description('As the grammar of the articles shows it; nobody is guessed at.')),
    unnamedShare: v.strictObject({
      sources: share('Of the sources.'),
      statements: share('Of the statements that have a source.'),
    }),
    notices: v.array(
      v.strictObject({ code: v.string(), articles: count('Articles that have one.'), notices: count('In all.') }),
    ),
    topSources: v.pipe(v.array(namedSourceSchema), v.description('The ten who say most.')),
    engines: v.pipe(
      v.array(v.strictObject({ version: v.string(), rules: v.string(), articles: count('Articles that it read.') })),
      v.description('Which engines read the articles. Figures of different ones are not quite alike.'),
    ),
  }),
  v.description('What the articles of an outlet came to in a month.'),
)

const range = {
  publisher: v.string(),
  from: v.pipe(v.string(), v.description('The first month.')),
  to: v.pipe(v.string(), v.description('The last month.')),
}

export const archiveSummarySchema = v.strictObject({
  ...range,
  outlets: v.array(
    v.strictObject({
      outlet: v.pipe(v.nullable(v.string()), v.description('Null where none is known.')),
      months: v.array(archiveMonthSchema),
    }),
  ),
})

export const archiveSourcesSchema = v.strictObject({
  ...range,
  total: count('How many there are in all.'),
  limit: count('How many are shown at most.'),
  offset: count('How many stand before them.'),
  sources: v.pipe(v.array(namedSourceSchema), v.description('Those who say most first.')),
})

/** What a group of sources came to. A source counts once in every article that it speaks in. */
export type ArchiveShare = v.InferOutput<typeof archiveShareSchema>
/** Somebody who is known by a name from article to article. */
export type NamedSource = v.InferOutput<typeof namedSourceSchema>
/** What the articles of an outlet came to in a month. */
export type ArchiveMonth = v.InferOutput<typeof archiveMonthSchema>
/** The answer of GET /archive/summary. */
export type ArchiveSummary = v.InferOutput<typeof archiveSummarySchema>
/** The answer of GET /archive/sources. */
export type ArchiveSources = v.InferOutput<typeof archiveSourcesSchema>

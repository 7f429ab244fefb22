import { sourcesQuerySchema, summaryQuerySchema } from '../../../http/archive-query.ts'
import { exampleAnalysis } from '../example.ts'
import { type JsonSchema, ref, schemaOf } from '../json-schema.ts'
import type { Operation, Parameter } from '../types.ts'

const about: Record<string, string> = {
  outlet: 'One outlet, by its name; all without.',
  from: 'The first month. Without it, eleven before the last. A range has at most 24.',
  to: 'The last month. Without it, this one.',
  naming: 'Persons or bodies alone.',
  kind: 'Those of one kind alone.',
  limit: 'How many are answered: 50 without.',
  offset: 'How many of the list are left out before them.',
}

/** Numbers are strings in a query, whose form the check knows. */
const numeric: Record<string, JsonSchema> = {
  limit: { type: 'integer', minimum: 1, maximum: 200 },
  offset: { type: 'integer', minimum: 0, maximum: 100_000 },
}

const parametersOf = (schema: typeof summaryQuerySchema | typeof sourcesQuerySchema): Parameter[] =>
  Object.entries(schema.entries).map(([name, entry]) => ({
    name,
    in: 'query',
    description: about[name] ?? name,
    schema: numeric[name] ?? schemaOf(entry.wrapped),
  }))

const json = (name: string) => ({ 'application/json': { schema: ref(name) } })

export const archiveOperations: Operation[] = [
  {
    method: 'get',
    path: '/archive/summary',
    operationId: 'getArchiveSummary',
    tag: 'archive',
    summary: 'What the articles of a publisher came to',
    description:
      'By outlet and month: sources by naming and kind, who says most, the share of the unnamed, notes for editors. Articles that ' +
      "were sent with the publisher's key are counted, each once.",
    parameters: parametersOf(summaryQuerySchema),
    successes: { '200': { description: 'The sums.', content: json('ArchiveSummary') } },
    problems: ['invalid_request'],
    key: 'needed',
  },
  {
    method: 'get',
    path: '/archive/sources',
    operationId: 'getArchiveSources',
    tag: 'archive',
    summary: 'Who speaks in the articles of a publisher',
    description: 'Those who are named, persons and bodies. Unnamed sources are never linked from article to article.',
    parameters: parametersOf(sourcesQuerySchema),
    successes: { '200': { description: 'The sources.', content: json('ArchiveSources') } },
    problems: ['invalid_request'],
    key: 'needed',
  },
  {
    method: 'delete',
    path: '/archive/articles/{id}',
    operationId: 'deleteArchivedArticle',
    tag: 'archive',
    summary: 'Take an article out of the archive',
    description: 'With all that it counted, and with the analysis that is kept of it.',
    parameters: [
      {
        name: 'id',
        in: 'path',
        required: true,
        description: 'The id of its analysis.',
        schema: ref('AnalysisId'),
        example: exampleAnalysis.id,
      },
    ],
    successes: { '204': { description: 'It is gone.' } },
    problems: ['not_found'],
    key: 'needed',
  },
]

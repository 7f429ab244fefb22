import type { Source, Statement } from '../../contract.ts'
import type { Entity } from '../entities/entity.ts'
import { kindOf } from '../entities/kinds.ts'
import { nameOfEntity } from '../entities/name.ts'
import { namingOf } from '../entities/naming.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { spanOfPhrase } from '../grammar/phrase-span.ts'
import { countWords } from '../text/count.ts'

/** The sources in the contract's form: name, naming, kind, mentions and statements of every entity that has an id. */
export function buildSources(
  reader: Reader,
  entities: ReadonlyMap<string, Entity>,
  statements: readonly Statement[],
): Source[] {
  return [...entities].map(([id, entity]): Source => {
    const naming = namingOf(reader, entity)
    const kind = kindOf(reader, entity)
    const own = statements.filter((statement) => statement.counted && statement.sourceId === id)
    const seen = new Set<string>()
    const mentions = entity.descriptions
      .map((description) => spanOfPhrase(reader, description.phrase))
      .filter((span) => !seen.has(`${span.start}`) && seen.add(`${span.start}`))
      .sort((a, b) => a.start - b.start)
    return {
      id,
      name: nameOfEntity(reader, entity, naming),
      naming,
      kind,
      ...(entity.gender && entity.person && { gender: entity.gender }),
      mentions,
      statements: own.map((statement) => statement.id),
      words: own.reduce(
        (sum, statement) => sum + statement.content.reduce((words, span) => words + countWords(span.text), 0),
        0,
      ),
    }
  })
}

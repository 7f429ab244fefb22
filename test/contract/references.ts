import type { Reading } from '../../worker/extractor/index.ts'

/** The ids that stand in a list more than once. */
function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>()
  return ids.filter((id) => seen.size === seen.add(id).size)
}

/** Every id is given once, resolves, and is listed on both sides; nesting ends. */
export function referenceFaults({ sources, statements, conflicts, notices }: Reading): string[] {
  const faults: string[] = []
  const sourceIds = new Set(sources.map(({ id }) => id))
  const statementById = new Map(statements.map((statement) => [statement.id, statement]))
  const needSource = (id: string, where: string) => void (sourceIds.has(id) || faults.push(`${where}: no source ${id}`))
  const needStatement = (id: string, where: string) =>
    void (statementById.has(id) || faults.push(`${where}: no statement ${id}`))

  for (const id of repeated([...sources, ...statements].map((one) => one.id))) faults.push(`${id} is given twice`)

  const spokenBy = Map.groupBy(
    statements.filter(({ counted }) => counted),
    ({ sourceId }) => sourceId,
  )
  for (const source of sources) {
    for (const id of source.members ?? []) {
      needSource(id, `${source.id}.members`)
      if (id === source.id) faults.push(`${id} is a member of itself`)
    }
    const spoken = (spokenBy.get(source.id) ?? []).map(({ id }) => id)
    if (spoken.join() !== source.statements.join()) {
      faults.push(`${source.id}.statements is ${source.statements}, its counted statements are ${spoken}`)
    }
    for (const id of repeated(source.statements)) faults.push(`${source.id}.statements has ${id} twice`)
  }

  for (const { id, sourceId, via, within } of statements) {
    if (sourceId !== null) needSource(sourceId, `${id}.sourceId`)
    for (const relay of via) needSource(relay, `${id}.via`)
    for (const relay of repeated(via)) faults.push(`${id}.via has ${relay} twice`)
    if (within === undefined) continue
    needStatement(within, `${id}.within`)
    const passed = new Set([id])
    for (let outer: string | undefined = within; outer !== undefined; outer = statementById.get(outer)?.within) {
      if (passed.has(outer)) {
        faults.push(`${id} is nested in itself`)
        break
      }
      passed.add(outer)
    }
  }

  for (const [index, { a, b }] of conflicts.entries()) {
    const where = `conflicts/${index}`
    for (const id of [...a, ...b]) needStatement(id, where)
    if (!a.length || !b.length) faults.push(`${where} has an empty side`)
    for (const id of repeated([...a, ...b])) faults.push(`${where} has ${id} twice`)
  }

  for (const { code, sources: named = [], statements: meant = [] } of notices) {
    for (const id of named) needSource(id, `notice ${code}`)
    for (const id of meant) needStatement(id, `notice ${code}`)
  }
  return faults
}

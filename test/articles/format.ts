import type { Expected, ExpectedSource, ExpectedStatement } from './expected.ts'

/** Writes an expected reading in the form of README.md; `parse` reads it back. */
export function format(expected: Expected): string {
  const { outlet } = expected
  const blocks = [
    outlet ? [`outlet: ${[outlet.name, ...(outlet.aliases ?? [])].join(' | ')}`] : [],
    ['SOURCES', ...orNone(expected.sources.flatMap(sourceLines))],
    ['STATEMENTS', ...orNone(expected.statements.flatMap(statementLines))],
    section(
      'CONFLICTS',
      expected.conflicts.map((c) => `${c.kind}: ${c.a.join(' ')} × ${c.b.join(' ')}`),
    ),
    section('BACKGROUND', expected.background),
    section('EXCLUDED', expected.excluded),
  ]
  return `${blocks
    .filter((block) => block.length)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

const orNone = (lines: string[]): string[] => (lines.length ? lines : ['none'])

const section = (title: string, lines: string[]): string[] => (lines.length ? [title, ...lines] : [])

const field = (name: string, value: string | undefined): string[] => (value ? [`   ${name}: ${value}`] : [])

function sourceLines(source: ExpectedSource): string[] {
  const traits = [source.naming, source.kinds.join('/')]
  if (source.specificity !== undefined) traits.push(`specificity ${source.specificity}`)
  return [
    `${source.id} ${source.name} — ${traits.join(', ')}`,
    ...field('role', source.role),
    ...field('affiliation', source.affiliation),
    ...field('anonymity', source.anonymity && anonymityText(source.anonymity)),
    ...field('mentions', source.mentions.join(' · ')),
  ]
}

function anonymityText(anonymity: NonNullable<ExpectedSource['anonymity']>): string {
  const parts = anonymity.requested ? ['requested'] : []
  if (anonymity.reason) parts.push(`reason «${anonymity.reason}»`)
  if (anonymity.stock) parts.push('stock')
  return parts.join('; ')
}

function statementLines(statement: ExpectedStatement): string[] {
  const { cue } = statement
  const head = [statement.id, statement.source ?? '–', cue ? `«${cue.text}» [${cue.lemma}، ${cue.commitment}]` : '–']
  const traits: string[] = []
  if (statement.quoted) traits.push(statement.quoted)
  if (statement.channel) traits.push(statement.channel === 'unknown' ? 'unknown' : `${statement.channel} explicit`)
  if (!statement.counted) traits.push('not counted')
  return [
    `${head.join(' ')} ${traits.join(', ')}`,
    ...field('source', statement.sourceText),
    ...statement.content.flatMap((content) => field('content', content)),
    ...field('via', statement.via.join(' < ')),
    ...field('within', statement.within),
  ]
}

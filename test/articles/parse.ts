import type { Channel, Commitment, Conflict, Kind, Naming, Outlet, Quoted } from '../../worker/contract.ts'
import { channels, commitments, kinds, namings, quotedForms } from '../../worker/contract.ts'
import type { Expected, ExpectedConflict, ExpectedSource, ExpectedStatement } from './expected.ts'

/** Reads the form of README.md; throws on a line that it does not know, with the line. */
export function parse(text: string): Expected {
  const expected: Expected = { sources: [], statements: [], conflicts: [], background: [], excluded: [] }
  for (const block of text.trim().split(/\n{2,}/u)) {
    const [title = '', ...lines] = block.split('\n')
    const rows = lines.filter((line) => line !== 'none')
    if (title.startsWith('outlet: ')) expected.outlet = outletOf(title.slice('outlet: '.length))
    else if (title === 'SOURCES') expected.sources = records(rows).map(sourceOf)
    else if (title === 'STATEMENTS') expected.statements = records(rows).map(statementOf)
    else if (title === 'CONFLICTS') expected.conflicts = rows.map(conflictOf)
    else if (title === 'BACKGROUND') expected.background = rows
    else if (title === 'EXCLUDED') expected.excluded = rows
    else throw new Error(`unknown block: ${title}`)
  }
  return expected
}

type Fields = { head: string; rows: [name: string, value: string][] }

/** Groups the indented `name: value` lines under the line that they belong to. */
function records(lines: string[]): Fields[] {
  const out: Fields[] = []
  for (const line of lines) {
    const indented = /^ {3}(\w+): (.+)$/u.exec(line)
    if (!indented) out.push({ head: line, rows: [] })
    else (out.at(-1) ?? unreadable(line)).rows.push([indented[1] ?? '', indented[2] ?? ''])
  }
  return out
}

const unreadable = (line: string): never => {
  throw new Error(`cannot read: ${line}`)
}

/** The value as one of the words that the contract allows. */
function oneOf<T extends string>(words: readonly T[], value: string, line: string): T {
  return words.find((word) => word === value) ?? unreadable(line)
}

const valuesOf = ({ rows }: Fields, name: string): string[] =>
  rows.filter(([key]) => key === name).map(([, value]) => value)

function outletOf(value: string): Outlet {
  const [name = '', ...aliases] = value.split(' | ')
  return aliases.length ? { name, aliases } : { name }
}

function sourceOf(fields: Fields): ExpectedSource {
  const { head } = fields
  const [, id = '', name = '', rest = ''] = /^(s\d+) (.+) — (.+)$/u.exec(head) ?? unreadable(head)
  const [naming = '', kind = '', specificity] = rest.split(', ')
  const [role] = valuesOf(fields, 'role')
  const [affiliation] = valuesOf(fields, 'affiliation')
  const [anonymity] = valuesOf(fields, 'anonymity')
  return {
    id,
    name,
    naming: oneOf<Naming>(namings, naming, head),
    kinds: kind.split('/').map((word) => oneOf<Kind>(kinds, word, head)),
    ...(specificity && { specificity: Number(specificity.replace('specificity ', '')) }),
    ...(role && { role }),
    ...(affiliation && { affiliation }),
    ...(anonymity && { anonymity: anonymityOf(anonymity) }),
    mentions: valuesOf(fields, 'mentions').flatMap((value) => value.split(' · ')),
  }
}

function anonymityOf(value: string): NonNullable<ExpectedSource['anonymity']> {
  const parts = value.split('; ')
  const reason = parts.find((part) => part.startsWith('reason «'))?.slice('reason «'.length, -1)
  return { requested: parts.includes('requested'), ...(reason && { reason }), stock: parts.includes('stock') }
}

function statementOf(fields: Fields): ExpectedStatement {
  const { head } = fields
  const [, id = '', source = '', cueText, lemma = '', commitment = '', rest = ''] =
    /^(q\d+) (s\d+|–) (?:–|«([^»]+)» \[([^،]+)، (\w+)\]) (.+)$/u.exec(head) ?? unreadable(head)
  const traits = rest.split(', ')
  const quoted = traits.find((trait): trait is Quoted => quotedForms.some((form) => form === trait))
  const channel = traits
    .map((trait) => trait.replace(' explicit', ''))
    .find((trait): trait is Channel => channels.some((c) => c === trait))
  const [sourceText] = valuesOf(fields, 'source')
  const [within] = valuesOf(fields, 'within')
  return {
    id,
    source: source === '–' ? null : source,
    cue: cueText ? { text: cueText, lemma, commitment: oneOf<Commitment>(commitments, commitment, head) } : null,
    ...(quoted && { quoted }),
    ...(channel && { channel }),
    counted: !traits.includes('not counted'),
    ...(sourceText && { sourceText }),
    content: valuesOf(fields, 'content'),
    via: valuesOf(fields, 'via').flatMap((value) => value.split(' < ')),
    ...(within && { within }),
  }
}

function conflictOf(line: string): ExpectedConflict {
  const [, kind = '', a = '', b = ''] = /^(\w+): ([q\d ]+) × ([q\d ]+)$/u.exec(line) ?? unreadable(line)
  return {
    kind: oneOf<Conflict['kind']>(['denial', 'contradiction', 'number'], kind, line),
    a: a.split(' '),
    b: b.split(' '),
  }
}

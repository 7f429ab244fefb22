import type { Outlet, Source, Span, Statement } from '../../worker/contract.ts'
import type { Reading } from '../../worker/extractor/index.ts'
import type { Expected, ExpectedConflict, ExpectedSource, ExpectedStatement } from './expected.ts'
import { format } from './format.ts'

/** Writes what the extractor read in the form of the `.expected.txt` files, so that the two can be compared line by line. */
export const render = (reading: Reading, options: { outlet?: Outlet } = {}): string =>
  format(described(reading, options))

/** The reading in the terms of an expected file. Numbers statements and sources itself: ids are no part of a reading. */
export function described(reading: Reading, { outlet }: { outlet?: Outlet } = {}): Expected {
  const statements = [...reading.statements].sort((a, b) => startOf(a) - startOf(b) || cueStart(a) - cueStart(b))
  const statementIds = numbered('q', statements)
  const sources = inOrder(reading.sources, statements)
  const sourceIds = numbered('s', sources)
  return {
    ...(outlet && { outlet }),
    sources: sources.map((source) => describedSource(source, idIn(sourceIds, source.id))),
    statements: statements.map((statement) => describedStatement(statement, statementIds, sourceIds)),
    conflicts: reading.conflicts
      .map(({ kind, a, b }) =>
        inTextOrder({ kind, a: a.map((id) => idIn(statementIds, id)), b: b.map((id) => idIn(statementIds, id)) }),
      )
      .sort((x, y) => byId(x.a[0], y.a[0]) || byId(x.b[0], y.b[0])),
    background: reading.background.map(({ text }) => oneLine(bare(text))),
    excluded: reading.excluded.flatMap(({ text }) => text.split('\n').map(bare).filter(Boolean)),
  }
}

/** A statement begins with the first of its words, whichever of cue, source and content comes first. */
const startOf = ({ cue, source, content }: Statement): number =>
  Math.min(...[cue, source, ...content].filter((span): span is Span => span !== null).map(({ start }) => start))

const cueStart = ({ cue, content }: Statement): number => (cue ?? content[0])?.start ?? 0

const numbered = (prefix: string, items: readonly { id: string }[]): Map<string, string> =>
  new Map(items.map(({ id }, index) => [id, `${prefix}${index + 1}`]))

const idIn = (ids: Map<string, string>, id: string): string => ids.get(id) ?? `${id}?`

const byId = (a = '', b = ''): number => Number(a.slice(1)) - Number(b.slice(1))

/** Those who speak or decline, by their first statement; then those who only pass on, by the first that they pass on. */
function inOrder(sources: readonly Source[], statements: readonly Statement[]): Source[] {
  const ids = [...statements.map(({ sourceId }) => sourceId), ...statements.flatMap(({ via }) => via)]
  const place = ({ id }: Source) => (ids.includes(id) ? ids.indexOf(id) : ids.length)
  return [...sources].sort((a, b) => place(a) - place(b))
}

function describedSource(source: Source, id: string): ExpectedSource {
  const { naming, kind, specificity, affiliation, anonymity } = source
  const name = plain(source.name)
  const role = source.role && plain(source.role)
  return {
    id,
    name,
    naming,
    kinds: [kind],
    ...(specificity !== undefined && { specificity }),
    // The name of a source without a proper name is its description: the role would say it twice.
    ...(role && naming !== 'unnamed' && role !== name && { role }),
    ...(affiliation && { affiliation: plain(affiliation) }),
    ...(anonymity &&
      (anonymity.requested || anonymity.reason) && {
        anonymity: {
          requested: anonymity.requested,
          ...(anonymity.reason && { reason: oneLine(anonymity.reason.text) }),
          stock: anonymity.stock,
        },
      }),
    mentions: mentionsOf(source),
  }
}

/** The longest noun phrases only: a name inside a longer mention of the same source is not told apart. */
function mentionsOf({ mentions }: Source): string[] {
  const inside = (a: Span, b: Span) => b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start
  const longest = mentions.filter((mention) => !mentions.some((other) => inside(mention, other)))
  const texts = longest.sort((a, b) => a.start - b.start).map(({ text }) => oneLine(unquoted(text)))
  return [...new Set(texts)]
}

function describedStatement(
  statement: Statement,
  statementIds: Map<string, string>,
  sourceIds: Map<string, string>,
): ExpectedStatement {
  const { cue, source, channel, within } = statement
  const declined = cue?.commitment === 'decline'
  return {
    id: idIn(statementIds, statement.id),
    source: statement.sourceId === null ? null : idIn(sourceIds, statement.sourceId),
    cue: cue && { text: oneLine(cue.text), lemma: cue.lemma, commitment: cue.commitment },
    ...(!declined && { quoted: statement.quoted, channel: channel.basis === 'explicit' ? channel.type : 'unknown' }),
    counted: statement.counted,
    ...(source && { sourceText: oneLine(source.text) }),
    content: statement.content.map(({ text }) => oneLine(text)),
    via: statement.via.map((id) => idIn(sourceIds, id)),
    ...(within && { within: idIn(statementIds, within) }),
  }
}

function inTextOrder({ kind, a, b }: ExpectedConflict): ExpectedConflict {
  const left = [...a].sort(byId)
  const right = [...b].sort(byId)
  return byId(left[0], right[0]) <= 0 ? { kind, a: left, b: right } : { kind, a: right, b: left }
}

/** A span on one line: its line breaks are shown, nothing else is changed. */
const oneLine = (text: string): string => text.replaceAll('\n', '⏎')

/** A name, role or affiliation without what only the typesetting put there: vowel signs, tatweel, line breaks. */
const plain = (text: string): string =>
  text
    .replace(/[\u064B-\u0652\u0670\u0640]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** A passage without the dash, bullet or stop around it. */
const bare = (text: string): string => text.replace(/^[\s\-–—ـ•*|:،.]+/u, '').replace(/[\s\-–—ـ•*|:،.]+$/u, '')

/** A name without the quotation marks that enclose all of it. */
const unquoted = (text: string): string => /^["«“”'(]([^"«»“”()]+)["»“”')]$/u.exec(text)?.[1] ?? text

import type { Analysis, Naming, Source } from '../contract.ts'
import { fold } from '../extractor/text/fold.ts'
import { sha256 } from '../sha256.ts'

/** More named sources of one article than these are not told apart in the archive: no article has so many. */
const mostSources = 500

/** What the archive holds of an article: sums, and the names of those who are named. Nothing that it says. */
export type Entry = {
  id: string
  /** SHA-256 of the address, fragment left out. */
  place: string | null
  /** Empty where none is known. */
  outlet: string
  /** "2026-11", by the date of publication; null where it is not known. */
  month: string | null
  engine: string
  sources: number
  statements: number
  words: number
  counts: [dimension: 'naming' | 'kind' | 'gender', code: string, sources: number, statements: number, words: number][]
  notices: [code: string, notices: number][]
  named: [key: string, naming: Naming, name: string, kind: string, statements: number, words: number][]
}

/** Puts an article's entry together from its analysis, in whatever unit its offsets are. */
export async function entryOf(analysis: Analysis): Promise<Entry> {
  const { id, engine, article, sources, notices, summary } = analysis
  const speaking = sources.filter(({ statements }) => statements.length > 0)
  return {
    id,
    place: article.url === undefined ? null : await sha256(addressOf(article.url)),
    outlet: article.outlet?.normalize('NFC').trim() ?? '',
    month: monthOf(article.publishedAt),
    engine: `${engine.version} ${engine.rules}`,
    sources: summary.sources,
    statements: summary.statements,
    words: article.words,
    counts: [
      ...countsOf('naming', summary.byNaming),
      ...countsOf('kind', summary.byKind),
      ...countsOf('gender', byGender(speaking)),
    ],
    notices: [...Map.groupBy(notices, ({ code }) => code)].map(([code, same]) => [code, same.length]),
    named: namedIn(speaking),
  }
}

/** Two addresses of one page differ in nothing but the place on it. */
function addressOf(url: string): string {
  const address = new URL(url)
  address.hash = ''
  return address.href
}

/** The month of a date as it is written, in its own time zone; null where it is none. */
export function monthOf(date: string | undefined): string | null {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])(?:-|$)/u.exec(date ?? '') ?? []
  return year === undefined || month === undefined || year < '1900' ? null : `${year}-${month}`
}

type Share = { sources: number; statements: number; words: number }

const countsOf = (dimension: Entry['counts'][number][0], shares: Record<string, Share>): Entry['counts'] =>
  Object.entries(shares)
    .filter(([, { sources }]) => sources > 0)
    .map(([code, { sources, statements, words }]) => [dimension, code, sources, statements, words])

/** By the gender that the grammar of the article shows; nobody's is guessed. */
function byGender(speaking: readonly Source[]): Record<string, Share> {
  const shares: Record<string, Share> = {}
  for (const { gender = 'unmarked', statements, words } of speaking) {
    shares[gender] ??= { sources: 0, statements: 0, words: 0 }
    shares[gender].sources++
    shares[gender].statements += statements.length
    shares[gender].words += words
  }
  return shares
}

/**
 * Those who are known by a name of their own. Who is described («وزير الخارجية») may be another in the next article, and who is
 * unnamed must never be known again: of them the archive has numbers only.
 */
function namedIn(speaking: readonly Source[]): Entry['named'] {
  const named = new Map<string, Entry['named'][number]>()
  for (const { name, naming, kind, statements, words } of speaking) {
    if (naming !== 'named_person' && naming !== 'named_org') continue
    const key = nameKey(name)
    const known = named.get(`${naming} ${key}`)
    if (known) {
      known[4] += statements.length
      known[5] += words
    } else named.set(`${naming} ${key}`, [key, naming, name, kind, statements.length, words])
  }
  return [...named.values()].sort((a, b) => b[4] - a[4]).slice(0, mostSources)
}

/** A name as names are compared: «الأَحمد» and «الاحمد» are one. */
export const nameKey = (name: string): string => fold(name).replace(/\s+/gu, ' ').trim()

import { foldList } from './list.ts'
import { type WordReading, wordReadings } from './proclitics.ts'

/**
 * The words of phrases as a tree: what may follow the words so far, and what the phrase is that ends here. Nothing follows most
 * words.
 */
type Step<T> = {
  end: { readonly value: T; readonly phrase: string } | undefined
  next: Map<string, Step<T>> | undefined
}

/**
 * A list of names of one or more words as plain data, to be baked: the folded words by which they begin, parted by spaces; for each a
 * line with its spelling where that is another, and how the names go on with the place of their value: `الأمم;المتحدة=3,المتحدة للطفولة=7`.
 * Where a value has a name besides, the row has it too: `3:` is called as it stands there, `3:40.1` as the second row of the line 40 is.
 */
export type PhraseRows = { readonly firsts: string; readonly lines: string; readonly values: readonly unknown[] }

/** A list of names of one or more words, to be found in a text by their first word; `index` is its place among all, `bit` is its own. */
export type PhraseTable<T> = {
  readonly index: number
  readonly bit: number
  readonly firsts: readonly string[]
  readonly lines: readonly string[]
  readonly values: readonly unknown[]
  /** No table has it: it says of what type the values of the table are. */
  readonly type?: T
}

/**
 * Where the phrases go on that begin with a word: the line of a table, and `step` as soon as a text has had the word, which of thousands
 * hardly any text has. `next` is the same of another table.
 */
type Opened = {
  readonly table: PhraseTable<unknown>
  readonly line: number
  step: Step<unknown> | undefined
  readonly next: Opened | undefined
}
const openedBy = new Map<string, Opened>()
/** Tables of which no word has been asked for yet. */
let unread: PhraseTable<unknown>[] = []
let tables = 0

/** How a word may begin a phrase: what is glued to it, and where the phrases go on that begin so. */
type Beginning = Pick<WordReading, 'conjunction' | 'preposition'> & {
  readonly letters: number
  readonly step: Step<unknown>
}

/** How a word may begin the phrases of each table, by the table's index: hardly any word begins one. */
export type Beginnings = readonly (readonly Beginning[] | undefined)[]

/** A word that begins no phrase of any table. */
export const noBeginnings: Beginnings = []

/** What phrases a folded word may begin. It may carry و/ف and ب/ل/ك: «وللأمم المتحدة». */
export function beginningsOf(key: string): Beginnings {
  let beginnings: (Beginning[] | undefined)[] | undefined
  for (const { conjunction, preposition, definite, stem } of wordReadings(key)) {
    const first = definite ? `ال${stem}` : stem
    for (let opened = openings(first); opened; opened = opened.next) {
      beginnings ??= Array.from<Beginning[] | undefined>({ length: tables })
      const beginning = { conjunction, preposition, letters: first.length, step: stepOf(opened) }
      const { index } = opened.table
      const others = beginnings[index]
      if (others) others.push(beginning)
      else beginnings[index] = [beginning]
    }
  }
  return beginnings ?? noBeginnings
}

/** The tables that have the beginnings of a word, by their bits. */
export function tablesOf(beginnings: Beginnings): number {
  let bits = 0
  for (let index = 0; index < beginnings.length; index++) if (beginnings[index] !== undefined) bits |= 1 << index
  return bits
}

/** A name found in a text: how many tokens it covers, and what was glued to its first word. */
export type PhraseHit<T> = Pick<WordReading, 'conjunction' | 'preposition'> & {
  readonly value: T
  /** The phrase as listed, folded. */
  readonly phrase: string
  readonly length: number
}

/** A phrase in ordinary spelling, words parted by one space, and what it stands for. */
type Entry<T> = readonly [phrase: string, value: T]

/** The rows of a list of phrases. Of two equal phrases the first counts. */
export const phraseRows = (entries: readonly Entry<unknown>[]): PhraseRows =>
  rowsOf(entries.map(([phrase, value]) => ({ phrase, value })))

/** The rows of a list of phrases that stand for what has a name: mostly the phrase itself, or another of the list. */
export const namedPhraseRows = <T extends { readonly name: string }>(entries: readonly Entry<T>[]): PhraseRows =>
  rowsOf(entries.map(([phrase, { name, ...value }]) => ({ phrase, value, name })))

type Row = { readonly rest: string; readonly place: number; readonly phrase: string; readonly name: string | undefined }
type Line = { readonly written: string; readonly rows: Map<string, Row> }

function rowsOf(entries: readonly { phrase: string; value: unknown; name?: string }[]): PhraseRows {
  const places = new Map<string, number>()
  const values: unknown[] = []
  const lines = new Map<string, Line>()
  for (const { phrase, value, name } of entries) {
    if (/[;:=,\n]/u.test(phrase)) throw new Error(`a phrase has a sign that parts phrases: ${phrase}`)
    const json = JSON.stringify(value)
    const place = places.get(json) ?? values.push(value) - 1
    places.set(json, place)
    const [written = '', ...others] = phrase.split(' ')
    const first = foldList(written)
    const line = lines.get(first) ?? { written, rows: new Map<string, Row>() }
    lines.set(first, line)
    const rest = others.join(' ')
    if (!line.rows.has(foldList(rest))) line.rows.set(foldList(rest), { rest, place, phrase, name })
  }
  // In the order of the alphabet, in which they take the fewest bytes.
  const sorted = [...lines].sort(([one], [other]) => (one < other ? -1 : 1))
  const spelled = ({ written }: Line, { rest }: Row): string => (rest === '' ? written : `${written} ${rest}`)
  const rowPlaces = new Map<string, string>()
  for (const [at, [, line]] of sorted.entries())
    for (const [row, one] of [...line.rows.values()].entries()) rowPlaces.set(spelled(line, one), `${at}.${row}`)
  const text = (line: Line, row: Row): string => {
    const { rest, place, name } = row
    if (name === undefined) return `${rest}=${place}`
    if (name === spelled(line, row)) return `${rest}=${place}:`
    const other = rowPlaces.get(name) ?? name
    if (other === name && /^\d/u.test(name)) throw new Error(`a name is read as the place of a row: ${name}`)
    return `${rest}=${place}:${other}`
  }
  return {
    firsts: sorted.map(([first]) => first).join(' '),
    lines: sorted
      .map(([first, line]) => {
        const rows = [...line.rows.values()].map((row) => text(line, row)).join()
        return first === line.written ? rows : `${line.written};${rows}`
      })
      .join('\n'),
    values,
  }
}

/** A table of the phrases of some rows; of what type their values are, who has made the rows knows. */
export function phraseTable<T>({ firsts, lines, values }: PhraseRows): PhraseTable<T> {
  const index = tables++
  const table = { index, bit: 1 << index, firsts: firsts.split(' '), lines: lines.split('\n'), values }
  unread.push(table)
  return table
}

/** What begins with a word. The tables are read when the first word is asked for: most answers of the Worker read no article. */
function openings(word: string): Opened | undefined {
  if (unread.length > 0) {
    for (const table of unread)
      for (const [line, first] of table.firsts.entries())
        openedBy.set(first, { table, line, step: undefined, next: openedBy.get(first) })
    unread = []
  }
  return openedBy.get(word)
}

/** A line taken apart: how its first word is written, and its rows. */
function lineAt({ firsts, lines }: PhraseTable<unknown>, at: number): { written: string; rows: string[] } {
  const line = lines[at] ?? ''
  const end = line.indexOf(';')
  return { written: end < 0 ? (firsts[at] ?? '') : line.slice(0, end), rows: line.slice(end + 1).split(',') }
}

function stepOf(opened: Opened): Step<unknown> {
  if (opened.step) return opened.step
  const { table, line } = opened
  const first = table.firsts[line] ?? ''
  const { written, rows } = lineAt(table, line)
  const root: Step<unknown> = { end: undefined, next: undefined }
  for (const row of rows) {
    const [spelled = '', meaning = ''] = row.split('=')
    const rest = foldList(spelled)
    let last = root
    for (const word of rest === '' ? [] : rest.split(' ')) {
      last.next ??= new Map()
      let step = last.next.get(word)
      if (!step) {
        step = { end: undefined, next: undefined }
        last.next.set(word, step)
      }
      last = step
    }
    const joined = (start: string, end: string): string => (end === '' ? start : `${start} ${end}`)
    last.end = { value: meaningOf(table, meaning, joined(written, spelled)), phrase: joined(first, rest) }
  }
  opened.step = root
  return root
}

/** What a phrase stands for, as its row says. */
function meaningOf(table: PhraseTable<unknown>, meaning: string, phrase: string): unknown {
  const [place, name] = meaning.split(':')
  const value = table.values[Number(place)]
  if (name === undefined) return value
  return { ...(value as object), name: name === '' ? phrase : /^\d/u.test(name) ? phraseOf(table, name) : name }
}

/** The phrase of a row: `40.1` is the second of the line 40. */
function phraseOf(table: PhraseTable<unknown>, place: string): string {
  const [line, row] = place.split('.').map(Number)
  const { written, rows } = lineAt(table, line ?? 0)
  const rest = rows[row ?? 0]?.split('=')[0] ?? ''
  return rest === '' ? written : `${written} ${rest}`
}

/** What a folded word means in a table by itself, with nothing glued to it. */
export function wordIn<T>(table: PhraseTable<T>, word: string): T | undefined {
  for (let opened = openings(word); opened; opened = opened.next)
    // The values to which a table's words lead are the table's own.
    if (opened.table === table) return stepOf(opened).end?.value as T | undefined
  return undefined
}

/**
 * The longest phrase of a table that starts at the token `at`. The first word may carry a conjunction and a preposition;
 * the full stops of a spelled-out acronym are stepped over («أ. ف. ب.»).
 * @param keys the folded keys of all tokens, marks included
 * @param beginnings what phrases the first word may begin
 */
export function phraseAt<T>(
  table: PhraseTable<T>,
  keys: readonly string[],
  at: number,
  beginnings = beginningsOf(keys[at] ?? ''),
): PhraseHit<T> | undefined {
  const readings = beginnings === noBeginnings ? undefined : beginnings[table.index]
  if (!readings) return undefined
  let best: PhraseHit<T> | undefined
  for (const { conjunction, preposition, letters, step } of readings) {
    // The steps by which a table's words begin are the table's own.
    const hit = longestFrom(step as Step<T>, letters === 1, keys, at)
    if (hit && hit.length > (best?.length ?? 0))
      best = { value: hit.value, phrase: hit.phrase, length: hit.length, conjunction, preposition }
  }
  return best
}

/** The longest phrase whose first word, `letter` if it is a single one, has led to a step. */
function longestFrom<T>(
  first: Step<T>,
  letter: boolean,
  keys: readonly string[],
  at: number,
): { value: T; phrase: string; length: number } | undefined {
  let end = first.end
  let length = 1
  let step: Step<T> | undefined = first
  let next = at + 1
  let spelled = letter
  while (step?.next) {
    if (spelled && keys[next] === '.') next++
    const word: string = keys[next] ?? ''
    step = step.next.get(word)
    spelled = word.length === 1
    next++
    if (!step?.end) continue
    end = step.end
    length = next - at
  }
  return end && { value: end.value, phrase: end.phrase, length }
}

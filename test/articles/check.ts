import type { Expected, ExpectedStatement } from './expected.ts'

/**
 * What is wrong with an expected reading, as sentences: words that the article does not have, statements out of the order
 * of the text, ids that lead nowhere, a form that the quotation marks contradict. Empty when all is well.
 */
export function faults(article: string, expected: Expected): string[] {
  const out: string[] = []
  const say = (ok: boolean, fault: string) => ok || out.push(fault)
  const written = (text: string, what: string) =>
    say(article.includes(raw(text)), `${what} is not in the article: ${text}`)

  const speaking = expected.statements.flatMap(({ source }) => source ?? [])
  const passing = expected.statements.flatMap(({ via }) => via)
  const order = [...new Set([...speaking, ...passing])]
  say(
    order.join() === expected.sources.map(({ id }) => id).join(),
    `sources are numbered ${order.join(' ')} by the text`,
  )

  for (const { id, mentions, anonymity } of expected.sources) {
    say(mentions.length > 0, `${id} has no mention`)
    say(new Set(mentions).size === mentions.length, `${id} has a mention twice`)
    for (const mention of mentions) written(mention, `mention of ${id}`)
    if (anonymity?.reason) written(anonymity.reason, `reason of ${id}`)
  }

  let previous = 0
  for (const statement of expected.statements) {
    const { id, source, sourceText, within } = statement
    const found = place(article, statement, previous)
    say(found !== null, `${id} is not in the article after the statement before it`)
    previous = found?.start ?? previous
    if (found) out.push(...formFaults(article, statement, found.contents))
    const mentions = expected.sources.find((one) => one.id === source)?.mentions ?? []
    say(
      !sourceText || mentions.some((mention) => sourceText.includes(mention)),
      `${id}: its source is no mention of ${source}`,
    )
    say(!within || !statement.counted, `${id} is nested and counted`)
    say(
      !within || expected.statements.some((outer) => outer.id === within && holds(outer, statement)),
      `${id} is not in ${within}`,
    )
  }

  const ids = new Set(expected.statements.filter(({ counted }) => counted).map(({ id }) => id))
  for (const { a, b } of expected.conflicts) for (const id of [...a, ...b]) say(ids.has(id), `conflict names ${id}`)
  for (const passage of [...expected.background, ...expected.excluded]) written(passage, 'passage')
  return out
}

/** The words of a line of the file as the article has them. */
const raw = (text: string): string => text.replaceAll('⏎', '\n')

const holds = (outer: ExpectedStatement, inner: ExpectedStatement): boolean =>
  inner.content.every((content) => outer.content.some((text) => text.includes(content)))

type Place = { start: number; contents: [start: number, end: number][] }

/** Where the statement stands: the closest cue, source and contents that begin no earlier than the statement before it. */
function place(article: string, { cue, sourceText, content }: ExpectedStatement, from: number): Place | null {
  const parts = [cue?.text, sourceText, ...content].filter((part) => part !== undefined).map(raw)
  const [anchor = '', ...rest] = parts
  const places = occurrences(article, anchor).map((at) => {
    const starts = [at, ...rest.map((part) => nearest(occurrences(article, part), at))]
    const ends = starts.map((start, index) => start + (parts[index] ?? '').length)
    const contents = starts
      .slice(parts.length - content.length)
      .map((start, i): [number, number] => [start, start + raw(content[i] ?? '').length])
    return { start: Math.min(...starts), end: Math.max(...ends), contents }
  })
  const inOrder = places.filter(({ start, end }) => start >= from && Number.isFinite(end))
  return inOrder.sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)[0] ?? null
}

/** Where the words stand as whole words: not inside a longer word. */
function occurrences(article: string, part: string): number[] {
  const out: number[] = []
  for (let at = article.indexOf(part); at >= 0; at = article.indexOf(part, at + 1)) {
    // Before it there may be a letter: «لوزارة», «لـ».
    if (!/[\p{L}\p{M}]/u.test(article[at + part.length] ?? '')) out.push(at)
  }
  return out
}

const nearest = (starts: number[], at: number): number =>
  starts.reduce((best, start) => (Math.abs(start - at) < Math.abs(best - at) ? start : best), Number.POSITIVE_INFINITY)

/** A direct content has marks around all of it, a mixed one around three words or more, an indirect one around two at most. */
function formFaults(article: string, { id, quoted }: ExpectedStatement, contents: Place['contents']): string[] {
  if (!quoted) return []
  const enclosed = contents.map(
    ([start, end]) => /["«“”(]\s*$/u.test(article.slice(0, start)) && /^[.،!؟\s]*["»”“)]/u.test(article.slice(end)),
  )
  const longest = Math.max(0, ...contents.flatMap(([start, end]) => quotedLengths(article.slice(start, end))))
  const form = enclosed.every(Boolean) ? 'direct' : enclosed.some(Boolean) || longest >= 3 ? 'mixed' : 'indirect'
  return form === quoted ? [] : [`${id} is ${quoted}, its quotation marks say ${form}`]
}

const quotedLengths = (text: string): number[] =>
  [...text.matchAll(/["«“”]([^"«»“”]+)["»”“]/gu)].map((match) => match[1]?.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0)

import { decodeText } from './character-references.ts'
import { readDate } from './dates.ts'
import { type Linked, namesOf, type Thing, textOf } from './json-ld.ts'
import { longestTitle, oneLine, type Tellers } from './tellers.ts'
import { foldedWords } from './wording.ts'

/** What a page says about its article. */
export type Facts = {
  title?: string
  outlet?: string
  byline?: string
  publishedAt?: string
  url?: string
}

/** Lengths in UTF-16 code units from which on a text is no name or address. */
const longestName = 200
const longestUrl = 2_048

/** The first of several texts that is there and not longer than `longest`. */
function first(texts: Iterable<string | undefined>, longest: number): string | undefined {
  for (const text of texts) {
    const line = text === undefined ? '' : oneLine(text)
    if (line && line.length <= longest) return line
  }
  return undefined
}

/** What parts the headline from the outlet in a window's title, whose white space is single spaces. */
const separators = / (?:[|–—»«:-]|::) | ?[|»«] ?/u
const marks = new Set(' |–—»«:/-')

/** A text without marks at its ends. */
function trimmed(text: string): string {
  let from = 0
  let to = text.length
  while (to > from && marks.has(text[to - 1]!)) to--
  while (from < to && marks.has(text[from]!)) from++
  return text.slice(from, to)
}

const sameWords = (a: string, b: string): boolean => foldedWords(a).join(' ') === foldedWords(b).join(' ')

/** A window's title without the outlet's name behind or before it. */
function withoutOutlet(title: string, names: readonly string[]): string {
  const parts = title.split(separators)
  const isName = (part: string): boolean => names.some((name) => sameWords(name, part))
  const last = parts.at(-1) ?? ''
  const start = parts[0] ?? ''
  if (parts.length > 1 && isName(last)) return trimmed(title.slice(0, title.lastIndexOf(last)))
  return parts.length > 1 && isName(start) ? trimmed(title.slice(start.length)) : title
}

/** An outlet's name that stands in a window's title beside the headline has at most this many words. */
const longestOutlet = 4

/** The outlet as a window's title names it: what stands behind or before the headline. */
function outletBeside(headline: string | undefined, titles: readonly string[]): string | undefined {
  for (const title of titles.map(oneLine)) {
    const parts = title.split(separators).filter((part) => part !== '')
    const last = parts.at(-1) ?? ''
    const start = parts[0] ?? ''
    if (headline === undefined || parts.length < 2) continue
    const name = title.startsWith(headline) ? last : title.endsWith(headline) ? start : ''
    if (name && !headline.includes(name) && foldedWords(name).length <= longestOutlet) return name
  }
  return undefined
}

const arabic = /[\u0621-\u064a]/u

/** The names that the page gives its outlet, its own first. */
function outletNames(article: Thing | undefined, { resolve }: Linked, { meta, headline, titles }: Tellers): string[] {
  const named = [
    ...namesOf(article?.publisher, resolve),
    ...namesOf(article?.sourceOrganization, resolve),
    meta('og:site_name'),
    meta('application-name'),
    meta('apple-mobile-web-app-title'),
  ].flatMap((name) => first([name], longestName) ?? [])
  if (named.length === 0) return [outletBeside(headline, titles) ?? []].flat()
  const names = [...new Set(named)]
  // Articles call their outlet by its Arabic name.
  return [...names.filter((name) => arabic.test(name)), ...names.filter((name) => !arabic.test(name))]
}

const credits = /^(?:كتبت?|بقلم|إعداد|اعداد|تقرير|[Bb]y)(?!\p{L})/u
const isAddress = (text: string): boolean => /^(?:https?:|\/|@)/u.test(text)

/** Who wrote it, without «بقلم»; an outlet that signs for itself is no author. */
function bylineOf(names: readonly (string | undefined)[], outlets: readonly string[]): string | undefined {
  for (const name of names) {
    const line = trimmed((first([name], longestName) ?? '').replace(credits, ''))
    if (!line || isAddress(line) || foldedWords(line).length > 10) continue
    const words = foldedWords(line).join(' ')
    const isOutlet = outlets.some((outlet) => foldedWords(outlet).join(' ') === words)
    if (!isOutlet && words && words !== 'admin' && words !== 'editor') return line
  }
  return undefined
}

function addressOf(candidates: readonly (string | undefined)[]): string | undefined {
  for (const candidate of candidates) {
    const url = candidate === undefined ? null : URL.parse(oneLine(candidate))
    if (url && (url.protocol === 'https:' || url.protocol === 'http:') && url.href.length <= longestUrl) return url.href
  }
  return undefined
}

/** Title, outlet, byline, date and address: from JSON-LD, else from Open Graph and other `meta`, else from the page itself. */
export function readFacts(tellers: Tellers, linked: Linked, article: Thing | undefined): Facts {
  const { meta } = tellers
  const outlets = outletNames(article, linked, tellers)
  const named = first(
    [textOf(article?.headline), meta('og:title'), meta('twitter:title'), tellers.headline],
    longestTitle,
  )
  const title = named ?? first(tellers.titles, longestTitle)
  const authors = [...new Set(namesOf(article?.author, linked.resolve).map(oneLine))].filter((name) => name !== '')
  const byline = bylineOf(
    [
      authors.length > 1 ? authors.join('، ') : authors[0],
      meta('author'),
      meta('article:author'),
      meta('dc.creator'),
      meta('parsely-author'),
      ...tellers.authors,
    ],
    outlets,
  )
  const dates = [
    textOf(article?.datePublished),
    textOf(article?.dateCreated),
    meta('article:published_time'),
    meta('og:article:published_time'),
    meta('datepublished'),
    meta('date'),
    meta('pubdate'),
    meta('publish-date'),
    meta('publishdate'),
    meta('dc.date'),
    meta('dc.date.issued'),
    meta('parsely-pub-date'),
    ...tellers.dates,
  ]
  const publishedAt = dates.map((date) => date && readDate(decodeText(date))).find((date) => date)
  const url = addressOf([
    tellers.canonical,
    meta('og:url'),
    textOf(article?.url),
    textOf(linked.resolve(article?.mainEntityOfPage)),
  ])
  return {
    ...(title && { title: withoutOutlet(title, outlets) || title }),
    ...(outlets[0] !== undefined && { outlet: outlets[0] }),
    ...(byline && { byline }),
    ...(publishedAt && { publishedAt }),
    ...(url && { url }),
  }
}

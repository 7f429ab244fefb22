import { decodeText } from './character-references.ts'
import { readDate } from './dates.ts'
import { wordsOf } from './furniture.ts'
import { type Linked, namesOf, type Thing, textOf } from './json-ld.ts'
import type { Element, Outline } from './outline.ts'
import { foldedWords } from './wording.ts'

/** What a page says about its article. */
export type Facts = {
  title?: string
  outlet?: string
  byline?: string
  publishedAt?: string
  url?: string
}

/** Lengths in UTF-16 code units from which on a text is no title or name. */
const longestTitle = 1_000
const longestName = 200
const longestUrl = 2_048

const oneLine = (text: string): string => decodeText(text).toWellFormed().replace(/\s+/gu, ' ').trim()

/** The first of several texts that is there and not longer than `longest`. */
function first(texts: Iterable<string | undefined>, longest: number): string | undefined {
  for (const text of texts) {
    const line = text === undefined ? '' : oneLine(text)
    if (line && line.length <= longest) return line
  }
  return undefined
}

/** What the elements of a page hold that tell about it: `meta` by name, the rest in order, the surest first. */
export type Tellers = {
  meta: (name: string) => string | undefined
  canonical: string | undefined
  titles: string[]
  headline: string | undefined
  authors: string[]
  dates: string[]
}

const authorWords = new Set(['byline', 'author', 'authors', 'writer'])
const dateWords = new Set(['date', 'time', 'publish', 'published', 'timestamp', 'datetime'])
const pageWords = new Set(['news', 'article', 'post', 'entry', 'story', 'page', 'lbl', 'single', 'item'])

const longestTeller = 160

/** An element that tells the headline, an author or a date, and the text in it; `sure` where its markup says so, not its name. */
type Teller = { kind: 'headline' | 'author' | 'date'; sure: boolean; text: string }

function tellerOf({ name, attributes }: Element): Teller | undefined {
  const property = attributes.get('itemprop')
  const isAuthor = property === 'author' || tokens(attributes.get('rel')).includes('author')
  if (name === 'h1' || property === 'headline') return { kind: 'headline', sure: true, text: '' }
  if (isAuthor) return { kind: 'author', sure: true, text: '' }
  if (property === 'datePublished' || name === 'time') return { kind: 'date', sure: true, text: '' }
  for (const each of [...tokens(attributes.get('class')), ...tokens(attributes.get('id'))]) {
    const words = wordsOf(each)
    const ofPage = words.findIndex((word) => pageWords.has(word))
    const what = ofPage < 0 ? undefined : words[ofPage + 1]
    if (words.some((word) => authorWords.has(word))) return { kind: 'author', sure: false, text: '' }
    if (words.includes('headline') || what === 'title') return { kind: 'headline', sure: false, text: '' }
    const isDate = words.some((word) => dateWords.has(word)) || what === 'info' || what === 'meta'
    if (isDate) return { kind: 'date', sure: false, text: '' }
  }
  return undefined
}

/** The words of an attribute that is a list, the first of them. */
const tokens = (value: string | undefined): string[] =>
  value === undefined ? [] : value.slice(0, 400).trim().split(/\s+/u).slice(0, 24)

/**
 * Collects what tells about a page, in one pass over its elements and one over its lines.
 * @param silent by element, whether no reader sees what is in it
 */
export function readTellers({ elements, lines, raw }: Outline, silent: Uint8Array): Tellers {
  const metas = new Map<string, string>()
  let canonical: string | undefined
  const stamps: string[] = []
  const tellers: Teller[] = []
  /** By element, the teller that it is or stands in. What is surer replaces what is around it. */
  const within: (Teller | undefined)[] = []
  elements.forEach((element, at) => {
    const { name, parent, attributes } = element
    const around = within[parent]
    within[at] = around
    if (name === 'meta') {
      const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop') ?? ''
      const content = attributes.get('content')
      if (key && content && !metas.has(key.toLowerCase())) metas.set(key.toLowerCase(), content)
      return
    }
    if (name === 'link') {
      if (tokens(attributes.get('rel')?.toLowerCase()).includes('canonical')) canonical ??= attributes.get('href')
      return
    }
    const teller = attributes.size > 0 || name === 'h1' || name === 'time' ? tellerOf(element) : undefined
    if (!teller || (around && !(teller.sure && !around.sure))) return
    within[at] = teller
    tellers.push(teller)
    const stamp = attributes.get('datetime') ?? attributes.get('content') ?? attributes.get('title')
    if (teller.kind === 'date' && teller.sure && stamp) stamps.push(stamp)
  })
  for (const { pieces } of lines)
    for (const { element, text } of pieces) {
      const teller = within[element]
      if (teller && !silent[element] && teller.text.length <= longestTitle) teller.text += text
    }
  const textsOf = (kind: Teller['kind']): string[] =>
    [true, false].flatMap((sure) =>
      tellers
        .filter((teller) => teller.kind === kind && teller.sure === sure)
        .map(({ text }) => oneLine(text))
        .filter((text) => text !== '' && (kind === 'headline' || text.length <= longestTeller)),
    )
  return {
    meta: (name) => metas.get(name),
    canonical,
    titles: raw
      .filter(({ element }) => {
        const { name, parent } = elements[element]!
        return name === 'title' && elements[parent]?.name !== 'svg'
      })
      .map(({ text }) => text),
    headline: textsOf('headline')[0],
    authors: textsOf('author'),
    dates: [...stamps, ...textsOf('date')],
  }
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

import { decodeText } from './character-references.ts'
import { wordsOf } from './furniture.ts'
import type { Element, Outline } from './outline.ts'

/** The length in UTF-16 code units from which on a text is no title. */
export const longestTitle = 1_000

/** The words of an element or attribute as a line of text. */
export const oneLine = (text: string): string => decodeText(text).toWellFormed().replace(/\s+/gu, ' ').trim()

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

/** What a class or an id says that an element with it tells. */
function toldBy(name: string): Teller['kind'] | undefined {
  const words = wordsOf(name)
  const ofPage = words.findIndex((word) => pageWords.has(word))
  const what = ofPage < 0 ? undefined : words[ofPage + 1]
  if (words.some((word) => authorWords.has(word))) return 'author'
  if (words.includes('headline') || what === 'title') return 'headline'
  const isDate = words.some((word) => dateWords.has(word)) || what === 'info' || what === 'meta'
  return isDate ? 'date' : undefined
}

/** @param known what the names of the page say that were met already: they repeat */
function tellerOf({ name, attributes }: Element, known: Map<string, Teller['kind'] | undefined>): Teller | undefined {
  const property = attributes.get('itemprop')
  const isAuthor = property === 'author' || tokens(attributes.get('rel')).includes('author')
  if (name === 'h1' || property === 'headline') return { kind: 'headline', sure: true, text: '' }
  if (isAuthor) return { kind: 'author', sure: true, text: '' }
  if (property === 'datePublished' || name === 'time') return { kind: 'date', sure: true, text: '' }
  for (const list of [attributes.get('class'), attributes.get('id')])
    for (const each of tokens(list)) {
      if (!known.has(each)) known.set(each, toldBy(each))
      const kind = known.get(each)
      if (kind) return { kind, sure: false, text: '' }
    }
  return undefined
}

/** The words of an attribute that is a list, the first of them. */
const tokens = (value: string | undefined): readonly string[] =>
  value === undefined ? none : value.slice(0, 400).trim().split(/\s+/u).slice(0, 24)

const none: readonly string[] = []

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
  const known = new Map<string, Teller['kind'] | undefined>()
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
    const teller = attributes.size > 0 || name === 'h1' || name === 'time' ? tellerOf(element, known) : undefined
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

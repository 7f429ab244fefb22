import type { Article } from '../../contract.ts'
import { partAttribute } from '../sites.ts'
import { type BodyText, readBody } from './body-text.ts'
import { findContainer } from './container.ts'
import { readDate } from './dates.ts'
import { type Facts, readFacts } from './facts.ts'
import { readLinked, statedBody, type Thing } from './json-ld.ts'
import { type Measured, measure } from './measure.ts'
import { type Outline, readOutline } from './outline.ts'
import { isWhole, statedLines, withBreaks } from './stated.ts'
import { readTellers } from './tellers.ts'
import { foldedWords, wordCount } from './wording.ts'

/** The article of a page: its words, a paragraph a line, what the page says about it, and by which way it was found. */
export type PageArticle = Facts & {
  text: string
  extractedBy: NonNullable<Article['extractedBy']>
  /** Codes of `warnings` in the contract. */
  warnings: string[]
}

/** An article found by its looks is uncertain below this many words, or with less than this share of the page's prose. */
const leastSureWords = 40
const leastSureShare = 0.5

/** What is stated not to be free and has fewer words than these is taken for its beginning; many pages show all to all. */
const leastFreeWords = 100

type Found = BodyText & { extractedBy: 'selectors' | 'generic'; sure: boolean }

/** The article as the page shows it: in the parts that the site's selectors marked, else where it looks like one. */
function findShown(page: Measured, title: string | undefined): Found | undefined {
  const marked = page.elements.flatMap(({ attributes }, at) => (attributes.get(partAttribute) === 'body' ? [at] : []))
  if (marked.length > 0) {
    const body = readBody(page, marked, title)
    if (body.lines.length > 0) return { ...body, extractedBy: 'selectors', sure: true }
  }
  const container = findContainer(page)
  if (!container) return undefined
  const body = readBody(page, container.roots, title)
  if (body.lines.length === 0) return undefined
  const words = wordCount(body.lines.join('\n'))
  const sure = words >= leastSureWords && (container.certain || words >= page.totalProse * leastSureShare)
  return { ...body, extractedBy: 'generic', sure }
}

/** Of several articles that a page states the one that the page is about: by its headline, else by its having words. */
function chosenArticle(articles: readonly Thing[], headline: string | undefined): Thing | undefined {
  const title = foldedWords(headline ?? '').join(' ')
  const named = articles.find(({ headline: own }) => typeof own === 'string' && foldedWords(own).join(' ') === title)
  return named ?? articles.find((article) => statedBody(article) !== undefined) ?? articles[0]
}

const scriptsOf = ({ raw, elements }: Outline): string[] =>
  raw
    .filter(({ element }) =>
      (elements[element]?.attributes.get('type') ?? '').trim().toLowerCase().startsWith('application/ld+json'),
    )
    .map(({ text }) => text)

/**
 * Finds the article of a page: in JSON-LD when all of its words stand there, else in the parts that the site's selectors marked,
 * else in the part that looks like one. Undefined where there is none.
 */
export function readPage(html: string): PageArticle | undefined {
  const outline = readOutline(html)
  const page = measure(outline, (at) => outline.elements[at]?.attributes.get(partAttribute) === 'out')
  const tellers = readTellers(outline, page.silent)
  const linked = readLinked(scriptsOf(outline))
  const article = chosenArticle(linked.articles, tellers.headline)
  const stating = readFacts(tellers, linked, article)
  const shown = findShown(page, stating.title)
  const dated = stating.publishedAt ?? shown?.above.map(readDate).find((date) => date !== undefined)
  const facts = { ...stating, ...(dated !== undefined && { publishedAt: dated }) }
  const body = article === undefined ? undefined : statedBody(article)
  const stated = body === undefined ? [] : statedLines(body)
  const cut = outline.cut ? ['truncated'] : []
  if (stated.length > 0 && isWhole(stated, shown?.lines ?? [])) {
    const text = withBreaks(stated, shown?.lines ?? []).join('\n')
    return { ...facts, text, extractedBy: 'json-ld', warnings: cut }
  }
  // A page whose words come by script shows fewer than the beginning that it states.
  if (wordCount(stated.join('\n')) > wordCount(shown?.lines.join('\n') ?? '')) {
    const warnings = ['low_confidence_extraction', 'truncated']
    return { ...facts, text: stated.join('\n'), extractedBy: 'json-ld', warnings }
  }
  if (!shown) return undefined
  const isSample = article?.isAccessibleForFree === false && wordCount(shown.lines.join('\n')) < leastFreeWords
  const warnings = [
    ...(shown.sure ? [] : ['low_confidence_extraction']),
    ...(shown.walled || isSample || cut.length > 0 ? ['truncated'] : []),
  ]
  return { ...facts, text: shown.lines.join('\n'), extractedBy: shown.extractedBy, warnings }
}

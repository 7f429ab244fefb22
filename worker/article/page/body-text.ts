import { labelOf } from './labels.ts'
import { inherited, type Measured } from './measure.ts'
import type { SeenLine } from './seen-lines.ts'
import { endsInStop, foldedWords } from './wording.ts'

/** The words of an article, a paragraph a line, and whether the page said that there are more for those who pay. */
export type BodyText = {
  lines: string[]
  walled: boolean
  /** The short lines that stand between the headline and the first of them. */
  above: string[]
}

/** A line with this share of its words in links leads elsewhere, unless it is a whole sentence of some length. */
const linkLine = 0.8
const longestLinkLine = 20

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'summary', 'dt', 'strong', 'b'])

const leads = ({ linked, words, text }: SeenLine): boolean =>
  linked >= words * linkLine && !(words > longestLinkLine && endsInStop(text))

/** Below a heading such as «مواضيع ذات صلة», the lines that are no prose are what it announces, up to the next heading. */
const isListed = ({ prose, words, text }: SeenLine): boolean => prose === 0 || (words < 16 && !endsInStop(text))

/** How many lines above an article are looked at for what they tell about it, and how long such a line is. */
const mostAbove = 8
const longestAbove = 14

/** A page has at most so many lines of a standfirst between its headline and the part that holds the article. */
const longestStandfirst = 3

/** The places of the lines that stand as prose between the headline and the first part, outside of it. */
function standfirst({ lines, elements }: Measured, inside: Uint8Array, inHeadline: Uint8Array): ReadonlySet<number> {
  const first = lines.findIndex(({ block }) => inside[block])
  const headline = lines.findLastIndex(({ block }, at) => at < first && inHeadline[block])
  if (headline < 0) return new Set()
  const between = lines.flatMap(({ prose, block }, at) =>
    at > headline && at < first && prose > 0 && !headings.has(elements[block]?.name ?? '') ? [at] : [],
  )
  return new Set(between.length <= longestStandfirst ? between : [])
}

/** Takes the article's lines out of the parts that hold it, without the headline, links to elsewhere, and calls to the reader. */
export function readBody(page: Measured, roots: readonly number[], title?: string): BodyText {
  const { elements } = page
  const chosen = new Set(roots)
  const inside = inherited(elements, (_, at) => chosen.has(at))
  const inHeadline = inherited(elements, ({ name }) => name === 'h1')
  const inPageHead = inherited(elements, ({ name }) => name === 'header')
  const headline = title === undefined ? undefined : foldedWords(title).join(' ')
  const lines: string[] = []
  let walled = false
  let listed = false
  const before = standfirst(page, inside, inHeadline)
  for (const [at, line] of page.lines.entries()) {
    const { block, text, words, linked, prose } = line
    if (!(inside[block] || before.has(at)) || inHeadline[block]) continue
    if (inPageHead[block] && prose === 0) continue
    const isHeading = headings.has(elements[block]?.name ?? '')
    const { label, wall } = labelOf(text, words, linked)
    walled ||= wall
    if (label === 'heading') listed = true
    if (label || leads(line)) continue
    if (listed && isListed(line) && !(isHeading && linked === 0)) continue
    listed = false
    if (headline !== undefined && lines.length < 2 && foldedWords(text).join(' ') === headline) continue
    if (isHeading && lines.at(-1) === text) continue
    lines.push(text)
  }
  const first = page.lines.findIndex(({ block }, at) => inside[block] || before.has(at))
  const near = page.lines.slice(Math.max(0, first - mostAbove), Math.max(0, first))
  const top = near.findLastIndex(({ block, text }) => inHeadline[block] || foldedWords(text).join(' ') === headline)
  const above = top < 0 ? [] : near.slice(top + 1).filter(({ words }) => words <= longestAbove)
  return { lines, walled, above: above.map(({ text }) => text) }
}

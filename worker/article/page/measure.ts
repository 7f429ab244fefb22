import { longestAbout, type Standing, standings } from './furniture.ts'
import type { Element, Outline } from './outline.ts'
import { endsInStop, wordCount } from './wording.ts'

/** A line of a page as its readers see it, and what it amounts to. */
export type SeenLine = {
  block: number
  text: string
  words: number
  /** The words of it that stand in links to elsewhere. */
  linked: number
  /** Its words if it is prose: long, or a sentence, and not made of links; else 0. */
  prose: number
}

/** A page measured: what of it is seen, and which of its elements are no part of an article. */
export type Measured = {
  elements: readonly Element[]
  lines: SeenLine[]
  /** By element: whether no reader sees what is in it. */
  silent: Uint8Array
  /** By element: whether it, or an element around it, is left out of every article. */
  leftOut: Uint8Array
  /** By element: the prose in it. */
  prose: Uint32Array
  totalProse: number
}

/** A line is prose from this many words on; a shorter one when it ends in a stop and has at least `leastSentence`. */
const leastProse = 10
const leastSentence = 4
/** Prose has at most this share of its words in links. */
const mostLinked = 0.5

/** What stands around an article is read after all if it holds this share of the page's prose; less where the headline is in it. */
const wholePage = 0.7
const wholePageWithHeadline = 0.4
/** Nor is a box read that is all there is, if it has fewer words than these; a form may hold the page whatever its length. */
const leastWholePage = 50

/** Values of lines added up over the elements around them, each of which follows its parent. */
function addUp(
  elements: readonly Element[],
  lines: readonly SeenLine[],
  value: (line: SeenLine) => number,
): Uint32Array {
  const sums = new Uint32Array(elements.length)
  for (const line of lines) sums[line.block]! += value(line)
  for (let at = elements.length - 1; at > 0; at--) {
    const { parent } = elements[at]!
    if (parent >= 0) sums[parent]! += sums[at]!
  }
  return sums
}

/** Marks what is inherited: an element has the mark that it gets itself, or that its parent has. */
export function inherited(elements: readonly Element[], own: (element: Element, at: number) => boolean): Uint8Array {
  const marks = new Uint8Array(elements.length)
  elements.forEach((element, at) => {
    if (marks[element.parent] === 1 || own(element, at)) marks[at] = 1
  })
  return marks
}

const isLink = ({ name, attributes }: Element): boolean => {
  const href = attributes.get('href')
  return name === 'a' && href !== undefined && !href.startsWith('#')
}

/** The text of a line's pieces outside of what is left out, white space as a browser shows it. */
function seenLines({ lines }: Outline, leftOut: Uint8Array, inLink: Uint8Array): SeenLine[] {
  const seen: SeenLine[] = []
  for (const { block, pieces } of lines) {
    if (leftOut[block]) continue
    let source = ''
    let linked = 0
    for (const { element, text } of pieces) {
      if (leftOut[element]) continue
      source += text
      if (inLink[element]) linked += wordCount(text)
    }
    const text = source
      .replace(/[ \t\n\r\f]+/gu, ' ')
      .replace(/^[\s\u00a0]+/u, '')
      .trimEnd()
    const words = wordCount(text)
    if (words === 0) continue
    const isProse =
      (words >= leastProse || (words >= leastSentence && endsInStop(text))) && linked <= words * mostLinked
    seen.push({ block, text, words, linked: Math.min(linked, words), prose: isProse ? words : 0 })
  }
  return seen
}

/** Where the headline stands: the elements around an «h1». */
const withHeadline = (elements: readonly Element[]): Uint8Array => {
  const marks = new Uint8Array(elements.length)
  for (let at = elements.length - 1; at > 0; at--) {
    if (elements[at]!.name === 'h1') marks[at] = 1
    const { parent } = elements[at]!
    if (marks[at] && parent >= 0) marks[parent] = 1
  }
  return marks
}

/**
 * Measures a page: first without what is never read, then again without what stands around an article, which only the whole
 * page tells from the article itself: a page may stand in one form, or in a part called «content-and-sidebar».
 */
export function measure(outline: Outline, isMarkedOut: (at: number) => boolean = () => false): Measured {
  const { elements } = outline
  const standingOf = standings()
  const standing: Standing[] = elements.map((element) => standingOf(element, elements[element.parent]?.name))
  const inLink = inherited(elements, isLink)
  const silent = inherited(elements, (_, at) => standing[at] === 'silent' || isMarkedOut(at))
  const first = seenLines(outline, silent, inLink)
  const prose = addUp(elements, first, (line) => line.prose)
  const words = wordsOfPieces(outline, silent)
  const headline = withHeadline(elements)
  const total = prose[0] ?? 0
  const leftOut = inherited(elements, (_, at) => {
    if (silent[at]) return true
    if (standing[at] === 'comments') return !headline[at]
    if (standing[at] === 'around') {
      if (prose[at]! < leastWholePage && elements[at]!.name !== 'form') return true
      return prose[at]! <= total * (headline[at] ? wholePageWithHeadline : wholePage)
    }
    return standing[at] === 'about' && words[at]! <= longestAbout
  })
  const lines = seenLines(outline, leftOut, inLink)
  const kept = addUp(elements, lines, (line) => line.prose)
  return { elements, lines, silent, leftOut, prose: kept, totalProse: kept[0] ?? 0 }
}

/** The words in every element, inline ones too. */
function wordsOfPieces({ elements, lines }: Outline, silent: Uint8Array): Uint32Array {
  const sums = new Uint32Array(elements.length)
  for (const { pieces } of lines)
    for (const { element, text } of pieces) if (!silent[element]) sums[element]! += wordCount(text)
  for (let at = elements.length - 1; at > 0; at--) {
    const { parent } = elements[at]!
    if (parent >= 0) sums[parent]! += sums[at]!
  }
  return sums
}

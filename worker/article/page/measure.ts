import { longestAbout, type Standing, standings } from './furniture.ts'
import type { Element, Outline } from './outline.ts'
import { countsOf, isSeen, type SeenLine, seenLines } from './seen-lines.ts'

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
  const counts = countsOf(outline.lines)
  const first = seenLines(outline.lines, counts, silent, inLink)
  const prose = addUp(elements, first.filter(isSeen), (line) => line.prose)
  const words = wordsIn(outline, counts, silent)
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
  const lines = seenLines(outline.lines, counts, leftOut, inLink, { lines: first, silent }).filter(isSeen)
  const kept = addUp(elements, lines, (line) => line.prose)
  return { elements, lines, silent, leftOut, prose: kept, totalProse: kept[0] ?? 0 }
}

/** The words in every element, inline ones too. */
function wordsIn({ elements, lines }: Outline, counts: Uint32Array, silent: Uint8Array): Uint32Array {
  const sums = new Uint32Array(elements.length)
  let at = 0
  for (const { pieces } of lines)
    for (const { element } of pieces) {
      const count = counts[at++]!
      if (!silent[element]) sums[element]! += count
    }
  for (let at = elements.length - 1; at > 0; at--) {
    const { parent } = elements[at]!
    if (parent >= 0) sums[parent]! += sums[at]!
  }
  return sums
}

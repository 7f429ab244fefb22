import { decodeText } from './character-references.ts'
import { blockElements, boundaries, closesParagraph, impliedEnds } from './elements.ts'
import { type Attributes, readTokens } from './tokens.ts'

/** An element of a page. Elements stand in the order of the page, so every one follows its parent. */
export type Element = {
  name: string
  /** Its place in `elements`; -1 of the outermost. */
  parent: number
  attributes: Attributes
}

/** A stretch of a line's characters, in the element that holds it directly. */
export type Piece = { element: number; text: string }

/** A line as a browser shows it before it wraps: what stands between two borders of blocks or forced breaks. */
export type Line = {
  /** The innermost block around it. */
  block: number
  pieces: Piece[]
}

/** A page taken apart: its elements, the lines of its text, and the contents of scripts and titles. */
export type Outline = {
  elements: Element[]
  lines: Line[]
  raw: Piece[]
  /** Where the page is too long or too deep to be read to its end. */
  cut: boolean
}

/** The largest page in elements: heavy front pages have 10,000. The reading stops at it. */
const mostElements = 60_000
const mostPieces = 200_000

/** What is nested deeper than this stands side by side, as in browsers. */
const mostDepth = 500

type Open = {
  element: number
  name: string
  /** The places in the stack of the innermost block, paragraph and boundary, itself included; -1 for none. */
  block: number
  paragraph: number
  boundary: number
}

const noAttributes: Attributes = new Map()

/**
 * Takes a page apart as a browser would: end tags that are left out are supplied, stray ones passed over, and a misplaced
 * end of «b» or «a» does not end the paragraph around it. Linear in the page's length, whatever is nested in it.
 */
export function readOutline(html: string): Outline {
  const elements: Element[] = [{ name: 'html', parent: -1, attributes: noAttributes }]
  const lines: Line[] = []
  const raw: Piece[] = []
  const stack: Open[] = [{ element: 0, name: 'html', block: 0, paragraph: -1, boundary: 0 }]
  /** By name, the places in the stack where elements of it are open. */
  const openAt = new Map<string, number[]>([['html', [0]]])
  let pieces = 0
  let line: Line | undefined
  let cut = false

  const top = (): Open => stack.at(-1)!

  function popTo(depth: number) {
    while (stack.length > depth && stack.length > 1) {
      const { name } = stack.pop()!
      openAt.get(name)?.pop()
      if (blockElements.has(name)) line = undefined
    }
  }

  function push(name: string, element: number) {
    const at = stack.length
    const { block, paragraph, boundary } = top()
    const isBoundary = boundaries.has(name)
    stack.push({
      element,
      name,
      block: blockElements.has(name) ? at : block,
      paragraph: name === 'p' ? at : isBoundary ? -1 : paragraph,
      boundary: isBoundary ? at : boundary,
    })
    const places = openAt.get(name)
    if (places) places.push(at)
    else openAt.set(name, [at])
  }

  /** The place of the innermost open element of a name, unless an element of another name stands in between. */
  const innermost = (names: ReadonlySet<string>): number => {
    let found = -1
    for (const name of names) found = Math.max(found, openAt.get(name)?.at(-1) ?? -1)
    return found
  }

  readTokens(html, {
    start(name, attributes, empty) {
      if (elements.length >= mostElements || pieces >= mostPieces) {
        cut = true
        return false
      }
      // A page has one of each, with or without a tag; what is in the head is known by its own names.
      if (name === 'html' || name === 'head' || (name === 'body' && openAt.get('body')?.length)) return true
      if (closesParagraph.has(name) && top().paragraph >= 0) popTo(top().paragraph)
      const implied = impliedEnds.get(name)
      if (implied) {
        const place = innermost(implied.closes)
        // A link that was never closed must not take the blocks inside it along.
        const inner = name === 'a' ? top().block : innermost(implied.scope)
        if (place > inner) popTo(place)
      }
      if (blockElements.has(name)) line = undefined
      elements.push({ name, parent: stack[Math.min(stack.length - 1, mostDepth)]!.element, attributes })
      if (!empty) push(name, elements.length - 1)
      return true
    },
    end(name) {
      const place = openAt.get(name)?.at(-1) ?? -1
      if (place <= 0) {
        // «</p>» and «</br>» without a start are read as an empty paragraph and a break.
        if (name === 'p' || name === 'br') line = undefined
        return
      }
      const { block, boundary } = top()
      if (blockElements.has(name) || boundaries.has(name)) {
        if (place >= boundary || boundaries.has(name)) popTo(place)
      } else if (place > block) popTo(place)
    },
    text(source, isRaw) {
      const { element, block } = top()
      if (isRaw) raw.push({ element, text: source })
      else {
        pieces++
        const text = decodeText(source)
        if (line) line.pieces.push({ element, text })
        else if (/[^ \t\n\r\f]/u.test(text)) {
          line = { block: stack[block]!.element, pieces: [{ element, text }] }
          lines.push(line)
        }
      }
    },
  })
  return { elements, lines, raw, cut }
}

import type { ShownStatement } from '../breakdown.ts'
import { paragraphAt, rangesOf } from './anchor.ts'
import type { Marks } from './highlight.ts'
import { readArticle } from './text.ts'

/** A statement with the places of its words on the page. */
export type Located = Marks & { shown: ShownStatement; paragraph: number }

/**
 * Finds statements in an article as it stands now: the page may have changed since it was read. A statement of which a
 * part is gone is left out; the rest of it would be marked as something that nobody said.
 */
export function locate(article: Element, statements: readonly ShownStatement[]): Located[] {
  const now = readArticle(article)
  return statements.flatMap((shown) => {
    const { content, source, cue } = shown.statement
    const said = content.map((span) => rangesOf(now, span))
    const located: Located = {
      shown,
      place: shown.place,
      content: said.flat(),
      source: source ? rangesOf(now, source) : [],
      cue: cue ? rangesOf(now, cue) : [],
      paragraph: paragraphAt(now, content[0]?.start ?? cue?.start ?? 0),
    }
    return firstOf(located) && said.every(({ length }) => length > 0) ? located : []
  })
}

/** Where a reader starts to read a statement. */
export const firstOf = ({ content, cue }: Marks): Range | undefined => content[0] ?? cue[0]

/** The statement whose marks stand at a point of the window, as a pointer event gives it. */
export function statementAt(located: readonly Located[], x: number, y: number): ShownStatement | undefined {
  const holds = (range: Range) =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    )
  return located.find(({ content, source, cue }) => [...content, ...source, ...cue].some(holds))?.shown
}

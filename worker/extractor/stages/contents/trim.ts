import type { Quotation, Range, Token } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'

/** Whether a mark belongs to what it is written together with: «-5 درجات», «#القدس», «@almina». */
function isSign(tokens: readonly Token[], at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]]
  if (!mark || next?.start !== mark.end) return false
  return next.kind === 'number'
    ? mark.key === '-' || mark.key === '+'
    : next.kind === 'word' && (mark.key === '#' || mark.key === '@')
}

/** Trims marks, breaks and enclosing quotation marks off a content: «"… ."» gives its inside. */
export function trim({ doc, opening }: Reader, range: Range): Range {
  let { from, to } = range
  const isEdge = (at: number) => {
    const token = doc.tokens[at]
    return token !== undefined && (token.kind === 'break' || (token.kind === 'mark' && !/^[()٪%$€]$/u.test(token.key)))
  }
  for (;;) {
    while (from < to && isEdge(from) && !isSign(doc.tokens, from)) from++
    while (from < to && isEdge(to - 1)) to--
    const quotation = opening.get(from)
    if (quotation && (quotation.close === to - 1 || (!quotation.closed && quotation.close >= to))) {
      from++
      if (quotation.closed) to--
    } else if (doc.tokens[from]?.kind === 'quote' && !quotation) from++
    else if (from < to && doc.tokens[to - 1]?.kind === 'quote' && !closes(opening, from, to)) to--
    else if (from < to && doc.tokens[from]?.key === '(' && doc.tokens[to - 1]?.key === ')') {
      from++
      to--
    } else return { from, to }
  }
}

/** Whether a quotation that opened inside the range ends with its last token. */
function closes(opening: ReadonlyMap<number, Quotation>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (opening.get(at)?.close === to - 1) return true
  return false
}

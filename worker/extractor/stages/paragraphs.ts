import type { Range, Token } from '../document.ts'
import { goesOnAfterBreak } from '../grammar/line-ends.ts'
import { endsAccount } from './handles.ts'

/** A line that ends in one of these is finished; a colon before a quotation goes on. */
const finishing = new Set(['.', '!', '؟', '…', '؛', ':'])

/** A share of finished lines from which on an unfinished long line is taken for a wrapped one. */
const mostly = 0.5
/** A wrapped line is not shorter than this many tokens; shorter unfinished lines are headlines, bylines, tags. */
const longLine = 6

type Line = { from: number; to: number; blankAfter: boolean }

function linesOf(tokens: readonly Token[]): Line[] {
  const lines: Line[] = []
  let from = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'break') continue
    if (at > from) lines.push({ from, to: at, blankAfter: token.key === '\n\n' })
    else if (lines.length > 0 && token.key === '\n\n')
      lines[lines.length - 1] = { ...(lines.at(-1) as Line), blankAfter: true }
    from = at + 1
  }
  if (from < tokens.length) lines.push({ from, to: tokens.length, blankAfter: true })
  return lines
}

/** Whether a line is one quotation from its first mark to its last: «"كل عام والرفوف بخير"». */
function isQuotation(tokens: readonly Token[], line: Line): boolean {
  const last = line.to - 1
  if (tokens[line.from]?.kind !== 'quote' || tokens[last]?.kind !== 'quote' || last === line.from) return false
  for (let at = line.from + 1; at < last; at++) if (tokens[at]?.kind === 'quote') return false
  return true
}

/** Whether a line ends as a sentence does: a stop, or a stop inside closing marks («… .”»). */
function isFinished(tokens: readonly Token[], line: Line): boolean {
  for (let at = line.to - 1; at >= line.from; at--) {
    const token = tokens[at]
    if (!token) break
    if (token.kind === 'mark' && finishing.has(token.key)) return true
    if (token.kind !== 'quote' && token.key !== ')') break
  }
  return endsAccount(tokens, line) || isQuotation(tokens, line)
}

/** An opening quotation mark at the very end of a line: the line broke right after it («لـ"⏎عربي21"»). */
function endsInOpeningMark(tokens: readonly Token[], line: Line): boolean {
  const last = tokens[line.to - 1]
  const before = tokens[line.to - 2]
  if (last?.kind !== 'quote') return false
  if (last.key === '«' || last.key === '‹') return true
  if (!before || before.end < last.start) return true
  return before.kind === 'word' && /^[وف]?[لبك]$/u.test(before.key)
}

/** Whether an odd number of straight marks on this line is made even by the next one: a quotation runs over the break. */
function quotationRunsOn(tokens: readonly Token[], line: Line, next: Line): boolean {
  const here = marksOf(tokens, line)
  // Most lines have no marks at all.
  if (here.straight % 2 === 0 && here.opening !== here.closing + 1) return false
  const there = marksOf(tokens, next)
  if (here.straight % 2 === 1 && there.straight % 2 === 1) return true
  return here.opening === here.closing + 1 && there.closing === there.opening + 1
}

/** How many straight, opening and closing marks a line has. */
function marksOf(tokens: readonly Token[], { from, to }: Line): { straight: number; opening: number; closing: number } {
  const marks = { straight: 0, opening: 0, closing: 0 }
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token?.kind !== 'quote') continue
    if (token.key === '"') marks.straight++
    else if (token.key === '«') marks.opening++
    else if (token.key === '»') marks.closing++
  }
  return marks
}

/**
 * Joins lines to paragraphs. A break is soft, that is, the line was hard-wrapped, where it parts what belongs together:
 * after an opening mark, within a quotation, after a word that cannot end a sentence («قوات⏎سوريا», «أكد⏎التحالف»), or, in
 * an article whose lines mostly end in stops, after a long line without one.
 */
export function findParagraphs(tokens: readonly Token[], isFurniture: (line: Range) => boolean): Range[] {
  const lines = linesOf(tokens)
  const furniture = lines.map(isFurniture)
  const finished = lines.map((line) => isFinished(tokens, line))
  const bound = lines.map((line, index) => {
    const next = lines[index + 1]
    if (!next || line.blankAfter || furniture[index] || furniture[index + 1]) return false
    if (endsInOpeningMark(tokens, line)) return true
    if (finished[index]) return false
    return quotationRunsOn(tokens, line, next) || goesOnAfterBreak(tokens[line.to - 1], tokens[next.from])
  })
  const open = [...lines.keys()].filter(
    (index) => index < lines.length - 1 && !bound[index] && !furniture[index] && !lines[index]?.blankAfter,
  )
  const wraps = open.length >= 3 && open.filter((index) => finished[index]).length / open.length >= mostly
  const paragraphs: Range[] = []
  let from = lines[0]?.from ?? 0
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    const wrapped =
      wraps && index > 0 && next && !line.blankAfter && !furniture[index] && !furniture[index + 1] && !finished[index]
    const soft = bound[index] || (wrapped && line.to - line.from >= longLine && next.to - next.from >= longLine)
    if (soft) return
    paragraphs.push({ from, to: line.to })
    from = next?.from ?? tokens.length
  })
  return paragraphs
}

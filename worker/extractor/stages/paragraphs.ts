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
  tokens.forEach((token, at) => {
    if (token.kind !== 'break') return
    if (at > from) lines.push({ from, to: at, blankAfter: token.key === '\n\n' })
    else if (lines.length > 0 && token.key === '\n\n')
      lines[lines.length - 1] = { ...(lines.at(-1) as Line), blankAfter: true }
    from = at + 1
  })
  if (from < tokens.length) lines.push({ from, to: tokens.length, blankAfter: true })
  return lines
}

/** Whether a line is one quotation from its first mark to its last: «"كل عام والرفوف بخير"». */
function isQuotation(tokens: readonly Token[], line: Line): boolean {
  const marks = tokens.slice(line.from, line.to).filter(({ kind }) => kind === 'quote').length
  return marks === 2 && tokens[line.from]?.kind === 'quote' && tokens[line.to - 1]?.kind === 'quote'
}

/** Whether a line ends as a sentence does: a stop, or a stop inside closing marks («… .”»). */
function isFinished(tokens: readonly Token[], line: Line): boolean {
  if (endsAccount(tokens, line) || isQuotation(tokens, line)) return true
  for (let at = line.to - 1; at >= line.from; at--) {
    const token = tokens[at]
    if (!token) return false
    if (token.kind === 'mark' && finishing.has(token.key)) return true
    if (token.kind !== 'quote' && token.key !== ')') return false
  }
  return false
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
  const odd = ({ from, to }: Line, key: string) => {
    let count = 0
    for (let at = from; at < to; at++) if (tokens[at]?.key === key) count++
    return count
  }
  if (odd(line, '"') % 2 === 1 && odd(next, '"') % 2 === 1) return true
  return odd(line, '«') === odd(line, '»') + 1 && odd(next, '»') === odd(next, '«') + 1
}

/**
 * Joins lines to paragraphs. A break is soft, that is, the line was hard-wrapped, where it parts what belongs together:
 * after an opening mark, within a quotation, after a word that cannot end a sentence («قوات⏎سوريا», «أكد⏎التحالف»), or, in
 * an article whose lines mostly end in stops, after a long line without one.
 */
export function findParagraphs(tokens: readonly Token[], isFurniture: (line: Range) => boolean): Range[] {
  const lines = linesOf(tokens)
  const furniture = lines.map(isFurniture)
  const bound = lines.map((line, index) => {
    const next = lines[index + 1]
    if (!next || line.blankAfter || furniture[index] || furniture[index + 1]) return false
    if (endsInOpeningMark(tokens, line)) return true
    if (isFinished(tokens, line)) return false
    return quotationRunsOn(tokens, line, next) || goesOnAfterBreak(tokens[line.to - 1], tokens[next.from])
  })
  const open = lines.filter(
    (line, index) => index < lines.length - 1 && !bound[index] && !furniture[index] && !line.blankAfter,
  )
  const finished = open.filter((line) => isFinished(tokens, line)).length
  const wraps = open.length >= 3 && finished / open.length >= mostly
  const paragraphs: Range[] = []
  let from = lines[0]?.from ?? 0
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    const wrapped =
      wraps &&
      index > 0 &&
      next &&
      !line.blankAfter &&
      !furniture[index] &&
      !furniture[index + 1] &&
      !isFinished(tokens, line)
    const soft = bound[index] || (wrapped && line.to - line.from >= longLine && next.to - next.from >= longLine)
    if (soft) return
    paragraphs.push({ from, to: line.to })
    from = next?.from ?? tokens.length
  })
  return paragraphs
}

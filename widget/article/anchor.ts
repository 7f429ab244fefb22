import type { Span } from '../../worker/contract.ts'
import type { ArticleText, Run } from './text.ts'

const wordCharacter = /[\p{L}\p{M}\p{N}ـ]/u

/** Widens a stretch to whole words, so that a mark never cuts «و|قال» between joined letters. */
function wholeWords(text: string, start: number, end: number): [number, number] {
  const inWord = (at: number) => wordCharacter.test(text.charAt(at))
  let from = start
  let to = end
  if (inWord(from)) while (from > 0 && inWord(from - 1)) from -= 1
  if (to > 0 && inWord(to - 1)) while (to < text.length && inWord(to)) to += 1
  return [from, to]
}

/**
 * The ranges of the page in which a span of the analysis stands: one for each text node, so that nothing is marked
 * that was left out of the text. None if the page no longer has these words there: no mark rather than a wrong one.
 */
export function rangesOf(article: ArticleText, span: Span): Range[] {
  if (span.end <= span.start || article.text.slice(span.start, span.end) !== span.text) return []
  const [start, end] = wholeWords(article.text, span.start, span.end)
  const ranges: Range[] = []
  for (const run of article.runs) {
    const from = Math.max(start, run.start)
    const to = Math.min(end, run.start + run.length)
    if (from >= to) continue
    const last = ranges.at(-1)
    const offsetEnd = run.offset + to - run.start
    if (last?.endContainer === run.node) last.setEnd(run.node, offsetEnd)
    else {
      const range = new Range()
      range.setStart(run.node, run.offset + from - run.start)
      range.setEnd(run.node, offsetEnd)
      ranges.push(range)
    }
  }
  return ranges
}

/** The number of the paragraph, from 1, in which an offset stands: a line of the text, headings not counted. */
export function paragraphAt(article: ArticleText, offset: number): number {
  const opens = ({ start }: Run) => start === 0 || article.text[start - 1] === '\n'
  const paragraphs = article.runs.filter(
    (run) => run.start <= offset && opens(run) && !run.node.parentElement?.closest('h2,h3,h4,h5,h6'),
  )
  return Math.max(1, paragraphs.length)
}

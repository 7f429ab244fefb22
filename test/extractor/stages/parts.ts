import { type Range, spanOfRange } from '../../../worker/extractor/document.ts'
import { structure } from '../../../worker/extractor/index.ts'

/** The parts of a text by their words, as the first stages find them. Line breaks are written ⏎, in the text too. */
export function partsOf(marked: string) {
  const doc = structure(marked.replaceAll('⏎', '\n'), {})
  const wordsOf = (range: Range): string => spanOfRange(doc, range).text.replaceAll('\n', '⏎')
  const lastToken = doc.tokens.length
  return {
    paragraphs: doc.paragraphs.map(wordsOf),
    sentences: doc.sentences.map(wordsOf),
    excluded: doc.excluded.map(wordsOf),
    /** What stands between each pair of marks, with the job of the marks; «…» behind what no mark closes. */
    quotations: doc.quotations.map(({ open, close, closed, role }) => {
      const inside = wordsOf({ from: open + 1, to: Math.min(close, lastToken) })
      return `${role}: ${inside}${closed ? '' : ' …'}`
    }),
  }
}

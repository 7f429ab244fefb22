import type { Document, Range } from '../document.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { skipBreaks } from '../grammar/openings.ts'
import { backgroundAt } from '../lexicon/cues/background.ts'

/** A passage of background, and the opener by which it is known. */
export type Recalled = Range & { readonly by: string }

/** Small words before an opener: «كما يشار إلى أن», «هذا ويذكر أن». */
const before = new Set(['هذا', 'كما', 'و', '-', '•', '*', '،', '"'])

/**
 * The passages in which the article itself recalls what came before: «يذكر أن المصنع أنشئ عام 1990», «والجدير بالذكر أن …».
 * Each runs from its opener at the head of a sentence to the end of the paragraph, the final stop left out; what somebody
 * says inside it is a statement all the same.
 */
export function findBackground(reader: Reader, doc: Document): Recalled[] {
  const passages: Recalled[] = []
  let paragraph = 0
  for (const sentence of doc.sentences) {
    if (sentence.from < (passages.at(-1)?.to ?? 0)) continue
    const opener = openerOf(reader, doc, sentence)
    if (!opener) continue
    const { from, by } = opener
    while ((doc.paragraphs[paragraph]?.to ?? sentence.to) <= sentence.from) paragraph++
    const end = doc.paragraphs[paragraph]?.to ?? sentence.to
    const cut = doc.excluded.find((range) => range.from >= from && range.from < end)
    passages.push({ from, to: withoutStop(doc, from, cut?.from ?? end), by })
  }
  return passages
}

/** The opener at the head of a sentence, and where it stands. */
function openerOf(
  { keys, words, doc: { tokens } }: Reader,
  doc: Document,
  sentence: Range,
): { from: number; by: string } | undefined {
  let at = sentence.from
  while (at < sentence.to && (tokens[at]?.kind === 'break' || before.has(keys[at] ?? ''))) at++
  const hit = backgroundAt(keys, at)
  if (!hit || hit.phrase.observes) return undefined
  const next = skipBreaks({ doc }, at + hit.length)
  const clause = words(next)?.complementiser?.class === 'content'
  return hit.phrase.clause && !clause ? undefined : { from: at, by: hit.phrase.id }
}

function withoutStop({ tokens }: Document, from: number, end: number): number {
  let to = end
  while (to > from + 1 && (tokens[to - 1]?.kind === 'break' || /^[.…]$/u.test(tokens[to - 1]?.key ?? ''))) to--
  return to
}

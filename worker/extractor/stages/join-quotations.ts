import type { Document, Range } from '../document.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { trim } from './contents/trim.ts'
import type { Reported } from './contents.ts'

/** Whether a sentence is nothing but one quotation, of any length below the name of an account; its inside then. */
function loneQuotation(reader: Reader, sentence: Range, posted: boolean): Range | undefined {
  const { doc, opening } = reader
  let from = sentence.from
  while (from < sentence.to && (doc.tokens[from]?.kind === 'break' || doc.tokens[from]?.key === '-')) from++
  // Speech that goes on from the paragraph before begins with its break.
  const quotation = opening.get(from) ?? (doc.tokens[from - 1]?.kind === 'break' ? opening.get(from - 1) : undefined)
  if (!quotation || (quotation.role !== 'speech' && !posted)) return undefined
  for (let at = quotation.close + 1; at < sentence.to; at++)
    if (doc.tokens[at]?.kind !== 'mark' && doc.tokens[at]?.kind !== 'break') return undefined
  return trim(reader, {
    from: quotation.open + 1,
    to: quotation.closed ? quotation.close : Math.min(quotation.close, sentence.to),
  })
}

/** What of a quotation that goes on from the paragraph before stands at the head of a sentence. */
function carriedInto(reader: Reader, sentence: Range): Range | undefined {
  const { doc, opening } = reader
  const quotation = doc.tokens[sentence.from - 1]?.kind === 'break' ? opening.get(sentence.from - 1) : undefined
  return quotation && trim(reader, { from: sentence.from, to: quotation.close })
}

type Speech = {
  readonly row: Reported[]
  readonly index: number
  readonly content: Range[]
  readonly open: boolean | undefined
}

/**
 * Gives quoted sentences that have no cue of their own to the speech before them, also over a paragraph's end: «قال: "…".» and
 * then a paragraph «"…".» is one content; and the rest of a long answer to its first sentences.
 */
export function joinQuotations(
  reader: Reader,
  doc: Document,
  sentences: readonly (readonly Reported[])[],
): Reported[][] {
  const joined = sentences.map((reported) => [...reported])
  /** The statement that goes on, and its content, which grows; `open` where a quotation behind it belongs to it. */
  let speech: Speech | undefined
  let turn = 0
  for (const [index, row] of joined.entries()) {
    const sentence = doc.sentences[index]
    const before = speech?.row[speech.index]
    const posted = before?.rule === 'post'
    const quotation = sentence && row.length === 0 ? loneQuotation(reader, sentence, posted) : undefined
    while (sentence && turn < doc.turns.length && (doc.turns[turn]?.to ?? 0) <= sentence.from) turn++
    const turned = doc.turns[turn]
    if (turned && sentence && turned.from < sentence.from && speech && before) {
      // What is too long for one sentence goes on in the next.
      speech.content.push(trim(reader, sentence))
      speech.row[speech.index] = { ...before, content: speech.content }
      row.length = 0
      continue
    }
    const carried = sentence && row.length > 0 ? carriedInto(reader, sentence) : undefined
    if (carried && speech?.open && before) {
      // «ولن نتراجع"، مؤكدا أن»: the end of what was said stands before another cue.
      speech.content.push(carried)
      speech.row[speech.index] = { ...before, content: speech.content }
    }
    if (quotation && speech?.open && before) {
      speech.content.push(quotation)
      const { quoted: own } = before
      const quoted = speech.content.length === 1 ? 'direct' : own === 'indirect' ? 'mixed' : own
      speech.row[speech.index] = { ...before, content: speech.content, quoted }
      continue
    }
    const last = row.findLastIndex((item) => item.within === undefined && item.relayOf === undefined)
    const item = row[last]
    const direct = item?.quoted === 'direct' && item.content.length > 0
    // «يروي الصياد أن قاربه متوقف. "نحن نخسر كلما أبحرنا"»: who is speaking goes on in his own words.
    const going = item?.opening?.kind === 'clause' && item.hang === 'main' && item.counted
    // «سامر الحلبي (@samer)» alone on its line: the post stands below it.
    const post = item?.rule === 'post' && item.opening !== undefined && item.content.length === 0
    const open = direct || going || post
    const turning = turned?.from === sentence?.from && item?.cueId === 'label'
    speech = item && (open || turning) ? { row, index: last, content: [...item.content], open } : undefined
  }
  return joined
}

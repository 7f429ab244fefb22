import type { Document } from '../document.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { quotedForm } from './contents/quoted.ts'
import { trim } from './contents/trim.ts'
import type { Reported } from './contents.ts'

/** Whether a statement is the signature of a post that stands above it: «— سامر الحلبي (@samer) 3 يوليو 2023». */
const isSignature = ({ rule, scope }: Reported): boolean => rule === 'post' && scope === 'before'

/**
 * Gives the posts that a page embeds to those who signed them below: all of the paragraph above is theirs, and what they tell of
 * others in it is nobody's own statement. A signature below words that the article quotes itself adds nothing.
 */
export function signPosts(reader: Reader, doc: Document, sentences: readonly Reported[][]): Reported[][] {
  const signed = sentences.map((row) => [...row])
  let at = 0
  for (const [index, row] of sentences.entries()) {
    const signature = row.find(isSignature)
    if (!signature) continue
    const above = signed[index - 1]
    const last = doc.sentences[index - 1]
    while (last && (doc.paragraphs[at]?.to ?? last.to) < last.to) at++
    const paragraph = last && doc.paragraphs[at]
    let first = index - 1
    while (paragraph && (doc.sentences[first - 1]?.from ?? -1) >= paragraph.from) first--
    const rows = signed.slice(first, index)
    const quoted = rows.some((items) => items.some(({ opening }) => opening?.kind === 'speech'))
    if (!above || !paragraph || quoted || reader.keys[paragraph.to - 1] === ':') {
      signed[index] = []
      continue
    }
    const content = [trim(reader, paragraph)]
    for (let other = first; other < index; other++) signed[other] = []
    signed[index] = [{ ...signature, content, quoted: quotedForm(reader, doc, content) }]
  }
  return signed
}

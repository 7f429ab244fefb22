import type { Reader } from '../noun-phrase.ts'
import { type Opening, skipBreaks } from '../openings.ts'
import type { Gap, GapState } from './state.ts'

/**
 * «قال الوزير «لن نرحل».»: where nothing else opens, a few words in marks that end the clause are what is said, though
 * behind an office they might have been a name.
 */
export function shortSpeech({ reader, form, frames, cueAt, limit }: GapState, gap: Gap): Gap | undefined {
  const { keys, opening, doc } = reader
  const { source } = gap
  if (!frames.speech || form.cue.gate === 'weak') return undefined
  const from = source ? source.head + 1 : cueAt + 1
  for (let at = from; at <= (source?.to ?? cueAt + 1); at++) {
    const quotation = opening.get(at)
    if (!quotation?.closed || quotation.words < 2) continue
    const after = keys[quotation.close + 1]
    const ends = quotation.close + 1 >= limit || after === '،' || after === '.' || after === '؛' || after === ':'
    const whole = source === undefined || at === source.to || quotation.close + 1 === source.to
    const open = source && at < source.to && doc.tokens[at - 1]?.kind === 'word' && !closes(reader, at - 1)
    if (!ends || !whole || open) return undefined
    const speech: Opening = { kind: 'speech', mark: at, at: skipBreaks(reader, at + 1) }
    return { ...gap, source: source && { ...source, to: Math.min(source.to, at) }, opening: speech }
  }
  return undefined
}

/** Whether a noun phrase may end with a word: «الوزير», «سامر الحلبي», but not «وزير [الإسكان]». */
function closes({ words }: Reader, at: number): boolean {
  const facts = words(at)
  return facts !== undefined && (facts.definite || facts.given || facts.maybeName || !(facts.role || facts.body))
}

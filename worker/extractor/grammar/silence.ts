import type { Range } from '../document.ts'
import { declineAt } from '../lexicon/cues/decline.ts'
import type { Attribution } from './attribution.ts'
import { clauseStart } from './clause-start.ts'
import { sourceBefore } from './left-source.ts'
import { type NounPhrase, nounPhraseAt, type Reader } from './noun-phrase.ts'
import { skipBreaks } from './openings.ts'

/** Between a phrase of silence and the one who is silent stand at most this many tokens: «لم يصدر أي تعليق فوري عن الجيش». */
const nearest = 8

const noPrepositions: ReadonlySet<string> = new Set()

/** Whether a word leads to the silent party: «عن الجيش», «من الوزارة», «الاتصال بالمتحدث». */
function partyAfter(reader: Reader, at: number, limit: number): NounPhrase | undefined {
  for (let next = at; next < Math.min(limit, at + nearest); next++) {
    const key = reader.keys[next] ?? ''
    if (key === '،' || key === '.') return undefined
    const facts = reader.words(next)
    const alone = key === 'عن' || key === 'من' || key === 'مع'
    const glued = facts?.preposition === 'ب' && (facts.role !== undefined || facts.body !== undefined)
    if (!alone && !glued) continue
    const phrase = nounPhraseAt(reader, skipBreaks(reader, alone ? next + 1 : next), {
      limit,
      object: false,
      framePrepositions: noPrepositions,
      glued: true,
    })
    if (phrase && (phrase.kind === 'person' || phrase.kind === 'body' || phrase.named)) return phrase
  }
  return undefined
}

/**
 * Somebody did not speak: «لم يصدر تعليق عن الجيش», «ولم يتسن الحصول على تعليق من الشركة», «دون أن يوضح السبب». A decline, never
 * counted; what only says that the outlet could not check («لم يتسن التأكد») belongs to nobody and is left out.
 */
export function silenceAt(reader: Reader, at: number, sentence: Range): Attribution | undefined {
  const hit = declineAt(reader.keys, at)
  if (!hit || hit.phrase.says === 'unverified') return undefined
  const end = at + hit.length
  const last = reader.keys[end - 1] ?? ''
  // «دون أن يوضح»: the verb after it is the cue.
  if (last === 'ان') return undefined
  const after = partyAfter(reader, end, sentence.to)
  const form = { gender: undefined, number: undefined, conjunction: hit.conjunction }
  const source =
    after ??
    (hit.phrase.says === 'silence' && hit.conjunction === ''
      ? sourceBefore(reader, at, form, sentence.from)
      : undefined)
  if (!source) return undefined
  return {
    rule: `silence-${hit.phrase.id}`,
    cue: { from: end - 1, to: end },
    lemma: hit.phrase.words.at(-1)?.split('|')[0] ?? '',
    cueId: hit.phrase.id,
    commitment: 'decline',
    negated: true,
    counted: false,
    agentless: false,
    hang: 'main',
    scope: 'after',
    source,
    clauseFrom: clauseStart(reader, at, sentence),
    fillers: [],
    relays: [],
    strength: 0.85,
  }
}

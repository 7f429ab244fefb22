import { cues } from '../confidence.ts'
import type { Range } from '../document.ts'
import type { Attribution } from './attribution.ts'
import { clauseStart } from './clause-start.ts'
import { declinePhraseAt } from './cue-phrases.ts'
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
  const hit = declinePhraseAt(reader, at)
  if (!hit || hit.phrase.says === 'unverified') return undefined
  const end = at + hit.length
  const last = reader.keys[end - 1] ?? ''
  // «دون أن يوضح»: the verb after it is the cue.
  if (last === 'ان') return undefined
  const after = partyAfter(reader, end, sentence.to)
  const form = { gender: undefined, number: undefined, conjunction: hit.conjunction }
  const source =
    after ??
    subjectAfter(reader, end, sentence.to, hit.phrase.id === 'lam-yuhaddid') ??
    (hit.phrase.says === 'silence' && hit.conjunction === ''
      ? sourceBefore(reader, at, form, sentence.from)
      : undefined)
  if (!source) return undefined
  const spoken = commentIn(reader, end - 1, sentence.to)
  const cueAt = spoken?.at ?? end - 1
  const topic = topicAfter(reader, Math.max(cueAt, source.from > at ? source.to - 1 : cueAt), sentence.to)
  return {
    rule: `silence-${hit.phrase.id}`,
    cue: { from: cueAt, to: cueAt + 1 },
    lemma: spoken?.lemma ?? reader.keys[cueAt] ?? '',
    cueId: hit.phrase.id,
    commitment: 'decline',
    negated: true,
    counted: false,
    agentless: false,
    hang: 'main',
    scope: 'after',
    form: undefined,
    source,
    meant: undefined,
    opening: topic === undefined ? undefined : { kind: 'noun', mark: topic - 1, at: topic },
    quoteBefore: undefined,
    told: undefined,
    clauseFrom: clauseStart(reader, at, sentence),
    fillers: [],
    used: Math.max(cueAt + 1, source.to),
    relays: [],
    strength: cues.silence,
  }
}

/** «لم تصدر [وزارة التجهيز] أي توضيح»: the subject right behind the verb, where a noun of speech follows it. */
function subjectAfter(reader: Reader, at: number, limit: number, verb: boolean): NounPhrase | undefined {
  const phrase = nounPhraseAt(reader, at, { limit, object: true, framePrepositions: noPrepositions })
  const speaks = phrase && (phrase.kind === 'person' || phrase.kind === 'body' || phrase.named)
  return speaks && (verb || commentIn(reader, phrase.to, limit)) ? phrase : undefined
}

/** The noun for what was not said: «تعليق», «رد», «توضيح»; the phrase's last word where there is none. */
function commentIn(reader: Reader, from: number, limit: number): { at: number; lemma: string } | undefined {
  for (let at = from; at < Math.min(limit, from + nearest); at++) {
    const noun = reader.words(at)?.cues.find((form) => form.form === 'noun' && form.object === undefined)
    const comment = /^(?:ال)?(?:تعليق|رد|توضيح|بيان|تصريح|تعقيب|اجابة)$/u.test(reader.keys[at] ?? '')
    if (comment) return { at, lemma: noun?.cue.lemma ?? reader.keys[at] ?? '' }
  }
  return undefined
}

/** What about: the noun after «على» or «حول» («أي تعليق على [التأجيل]»). */
export function topicAfter(reader: Reader, from: number, limit: number): number | undefined {
  for (let at = from + 1; at < Math.min(limit, from + 6); at++) {
    const key = reader.keys[at] ?? ''
    if (key === '،' || key === '.') return undefined
    if (key === 'علي' || key === 'حول' || key === 'بشان' || key === 'حيال' || key === 'بخصوص')
      return at + 1 < limit ? at + 1 : undefined
  }
  return undefined
}

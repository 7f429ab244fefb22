import { criteria } from '../lexicon/cues/according.ts'
import { looksFamilyName } from '../lexicon/names.ts'
import { kindOfUnnamed } from '../lexicon/unnamed.ts'
import { type NounPhrase, nounPhraseAt, type Reader } from './noun-phrase.ts'
import { issuerOf } from './occasion-speaker.ts'
import { skipBreaks } from './openings.ts'
import { isVenueWord } from './word-lists.ts'

const noPrepositions: ReadonlySet<string> = new Set()

/** Whose words they are stands at most this many tokens behind the noun: «تصريحات صحفية أدلى بها الوزير». */
const widestOwner = 10

/** The source after «بحسب», «وفقا لـ»: a person, body, document or class of people, no measure («حسب عدد السكان»). */
export function sourceAfter(reader: Reader, at: number, limit: number): NounPhrase | undefined {
  const phrase = nounPhraseAt(reader, at, { limit, object: false, framePrepositions: noPrepositions, glued: true })
  if (!phrase) return undefined
  const head = reader.words(phrase.head)
  const stem = head?.stem ?? ''
  if (criteria.has(stem) && !head?.role) return undefined
  // «وفق منهجية», «حسب خريطة»: an indefinite thing is a measure.
  if (
    phrase.kind === 'name' &&
    phrase.from === phrase.head &&
    !head?.given &&
    !head?.definite &&
    phrase.to === phrase.from + 1 &&
    !isVoice(reader, phrase)
  )
    return undefined
  return phrase.kind !== 'noun' || phrase.head > phrase.from || isVoice(reader, phrase) ? phrase : undefined
}

/** Whose words are meant by a noun before a token: «بحسب تصريحات [الوزير]», «وفق تصريحات صحفية أدلى بها [الوزير]». */
export function ownerAfter(reader: Reader, at: number, limit: number): NounPhrase | undefined {
  const genitive = sourceAfter(reader, at, limit)
  const head = genitive && reader.words(genitive.head)
  // «تصريحات صحفية»: an adjective, and no journalist.
  const adjective = genitive && !genitive.named && !head?.definite && /ية$/u.test(head?.stem ?? '')
  if (genitive && !adjective) return genitive
  let end = at
  while (end < Math.min(limit, at + widestOwner) && reader.keys[end] !== '،') end++
  return issuerOf(reader, at - 1, end)
}

/** «حسبما جاء في [بيان الوزارة]»: the document that says it. */
export function documentBehind(reader: Reader, verbAt: number, limit: number): NounPhrase | undefined {
  const inside = skipBreaks(reader, verbAt + 1)
  if (reader.keys[inside] !== 'في' && reader.keys[inside] !== 'ضمن') return undefined
  const head = reader.words(inside + 1)
  if (!head?.document && !(head && isVenueWord(head))) return undefined
  return nounPhraseAt(reader, inside + 1, { limit, object: false, framePrepositions: noPrepositions })
}

/** Whether a noun that is no role or body can be a voice: a crowd («شهود»), a place, a surname; no norm («وفقا للترميز»). */
function isVoice(reader: Reader, phrase: NounPhrase): boolean {
  const head = reader.words(phrase.head)
  if (!head) return false
  return (
    head.place ||
    kindOfUnnamed(head.stem) !== undefined ||
    reader.surnames.has(head.bare) ||
    (head.definite && looksFamilyName(head.key))
  )
}

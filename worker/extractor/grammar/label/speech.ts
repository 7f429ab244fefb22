import type { Range } from '../../document.ts'
import { discourseMoves } from '../../lexicon/function-words.ts'
import { looksPerfect } from '../../lexicon/verbs.ts'
import { nounPhraseAt, type Reader } from '../noun-phrase.ts'
import { listedAt } from '../reader.ts'
import type { SpeakerKind } from './speaker.ts'

/** In this many tokens from its beginning a clause shows that it is one. */
const nearest = 14
/** A quotation of fewer words may be a title or a term: «الكاتب: "الطريق"». */
const shortestQuotation = 3
/** Words without marks are said by somebody from this many on. */
const shortest = 3

const noPrepositions: ReadonlySet<string> = new Set()

/** What is said of oneself, by word: «نحن», «لدينا», «علينا». */
const ours = /^(?:و|ف)?(?:نحن|انا|لدينا|لدي|علينا|عندنا|عندي|لنا|بلادنا|هدفنا|موقفنا|رسالتنا)$/u
/** Words that a statement begins with and no caption. */
const clausal = new Set(
  'هناك لا لن لم ليس ليست يجب ينبغي يمكن سوف لقد نعم كلا هل لماذا كيف متي ماذا اذا لو ان انه انها انهم'.split(' '),
)

/** Whether a report follows, «سامر الحلبي: افتتح الوزير …», «سامر الحلبي: من جهته …»: the name is a byline or a heading. */
function opensReport(reader: Reader, at: number): boolean {
  if (listedAt(reader, discourseMoves, at)?.value === 'turn') return true
  const facts = reader.words(at)
  if (!facts) return false
  if (facts.cues.some(({ form, person, homograph }) => form === 'perfect' && person === 3 && !homograph)) return true
  return looksPerfect(facts.key)
}

/** Whether words from a token on make a clause: a verb, a particle, somebody who speaks of himself. */
function isClause({ words, keys }: Reader, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + nearest); at++) {
    const facts = words(at)
    if (!facts) continue
    if (clausal.has(keys[at] ?? '') || ours.test(facts.key)) return true
    // «سيطرنا على المطار», «قواتنا في المطار»
    if (at < from + 3 && /^\p{L}{2,8}[^ا]نا$/u.test(facts.key) && !facts.given && !facts.place) return true
    if (facts.complementiser || facts.classes.negator || facts.classes.auxiliary) return true
    const finite = facts.cues.some(({ form, homograph }) => form === 'imperfect' && !homograph)
    if ((facts.verb || finite) && /^[وف]?(?:س)?[يتنا]/u.test(facts.key) && !facts.verbalNoun) return true
  }
  return false
}

/** Whether names and nothing else follow: «المخرج: يوسف شاهين», «الفريق: سامر، خالد، عمر». */
function isListOfNames(reader: Reader, from: number, to: number): boolean {
  const { keys, words } = reader
  const first = words(from)
  if (!first) return false
  const phrase = nounPhraseAt(reader, from, { limit: to, object: false, framePrepositions: noPrepositions })
  if (!phrase) return false
  const ends = phrase.to >= to || /^[،.؛(/-]$/u.test(keys[phrase.to] ?? '')
  return ends && (phrase.named || phrase.kind === 'name' || (first.body !== undefined && phrase.to >= to))
}

/** How many words stand on the line, as far as it matters. */
function countWords({ doc }: Reader, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to && count < 20; at++) if (doc.tokens[at]?.kind === 'word') count++
  return count
}

/** A line of fewer words with a personal name in it is a credit: «رئيس الإدارة: أ. محمد سعيد». */
const shortestWithName = 6

/** Whether words are a list or a credit: «النجم: الشناوي، هاني، ياسر», «رئيس الإدارة: أ. محمد سعيد». */
function isEnumeration(reader: Reader, from: number, to: number): boolean {
  let commas = 0
  let named = false
  for (let at = from; at < to; at++) {
    if (reader.keys[at] === '،' || reader.keys[at] === '/') commas++
    if (reader.words(at)?.given) named = true
  }
  return commas >= 2 || (named && countWords(reader, from, to) < shortestWithName)
}

/** What may be said without a clause: a nominal sentence or a headline of an act, «وزير الإسكان: خطة جديدة للقطاع». */
function isNominal(reader: Reader, kind: SpeakerKind, from: number, to: number): boolean {
  const first = reader.words(from)
  // «سامر الحلبي: من سكان الحي», «سامر الحلبي: هو من …»
  if (!first || first.classes.pronoun || first.classes.preposition) return false
  if (kind === 'credited' || isEnumeration(reader, from, to)) return false
  const count = countWords(reader, from, to)
  if (kind === 'medium') return first.verbalNoun && count >= shortest
  if (kind === 'person' || kind === 'crowd') {
    // «منى خليل: كاتبة وروائية من الساحل» describes her.
    const describes = first.role !== undefined && !first.definite
    // «الطريق مغلق»: a subject and what is told of it.
    const sentence = count === 2 && first.definite && reader.words(from + 1)?.definite === false
    return sentence || (count >= shortest && !describes)
  }
  if (kind === 'document') return count > shortest || (count === shortest && first.definite)
  return count > shortest && (kind !== 'body' || first.verbalNoun || first.definite || count > 4)
}

/** Whether what stands behind a label's colon are words that its speaker says. */
export function isSpeech(
  reader: Reader,
  { at, mark, handle }: { at: number; mark: number; handle: boolean },
  kind: SpeakerKind,
  line: Range,
): boolean {
  const { doc, opening } = reader
  if (at >= line.to) return handle && mark === line.to
  const quotation = opening.get(at)
  if (quotation) {
    if (quotation.words >= shortestQuotation) return true
    const stopped = /^[!؟.…]$/u.test(reader.keys[quotation.close - 1] ?? '')
    if (quotation.close >= line.to - 2)
      return quotation.words > 0 && (handle || stopped || isClause(reader, at + 1, quotation.close))
  }
  if (kind === 'shape' && !handle) return false
  if (doc.tokens[at]?.kind === 'number' || opensReport(reader, at)) return false
  if (isListOfNames(reader, at, line.to)) return false
  if (countWords(reader, at, line.to) < 2) return false
  return isClause(reader, at, line.to) || isNominal(reader, kind, at, line.to)
}

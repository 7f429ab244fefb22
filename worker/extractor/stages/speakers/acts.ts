import type { Document, Range } from '../../document.ts'
import { type NounPhrase, nounPhraseAt, type Reader } from '../../grammar/noun-phrase.ts'
import type { Reported } from '../contents.ts'
import { isAccusative, isVerb } from './subjects.ts'

/** Somebody does something in the article's own words: «والتقى [رئيس البلدية] السكان»; a later verb without a subject may be theirs. */
export type Act = {
  /** The verb's token, or the subject's where that stands first. */
  readonly at: number
  readonly subject: NounPhrase
}

const noPrepositions: ReadonlySet<string> = new Set()

/** Words after which a clause of the article's own may begin with its verb: «ثم ألقى المدير كلمة», «كما زار الوزير». */
const openers = new Set([
  'ثم',
  'كما',
  'وكما',
  'وقد',
  'قد',
  'فيما',
  'وفيما',
  'بينما',
  'وبينما',
  'وكان',
  'وكانت',
  'كان',
  'كانت',
  'لم',
  'ولم',
  'لن',
  'ولن',
])

/** Whether a clause may begin at a token: the sentence's first, after a comma, after «ثم» and its like. */
function opensClause({ keys, doc }: Reader, at: number, sentence: Range): boolean {
  let before = at - 1
  while (before >= sentence.from && doc.tokens[before]?.kind === 'break') before--
  if (before < sentence.from) return true
  const key = keys[before] ?? ''
  return key === '،' || key === '؛' || openers.has(key)
}

/** Whether a phrase is one who acts and may speak next: a person with office or name, known to the reader. */
const isActor = (reader: Reader, phrase: NounPhrase): boolean => {
  if (isAccusative(reader, phrase) || reader.words(phrase.head)?.conjunction === 'و') return false
  if (phrase.kind === 'name') return phrase.named
  if (phrase.kind === 'body') return phrase.to > phrase.head + 1 || reader.words(phrase.head)?.definite === true
  return (
    phrase.kind === 'person' &&
    (phrase.named || reader.words(phrase.head)?.definite === true || phrase.to > phrase.head + 1)
  )
}

/**
 * Who acts in a sentence outside what is reported in it, in order: subjects behind their verbs, and the subject that opens
 * the sentence. Commas and connectives part the clauses.
 */
export function actsIn(reader: Reader, doc: Document, sentence: Range, reported: readonly Reported[]): Act[] {
  const acts: Act[] = []
  let at = sentence.from
  while (at < sentence.to) {
    const end = reportedUntil(reported, at)
    if (end > at) {
      at = end
      continue
    }
    const announced = at === sentence.from + 1 && /^و?اما$/u.test(reader.keys[sentence.from] ?? '')
    if ((doc.quotedAt[at] ?? -1) < 0 && (announced || opensClause(reader, at, sentence))) {
      const act =
        contactAt(reader, at, sentence) ??
        (isVerb(reader, at) ? actOf(reader, at, at + 1, sentence) : topicAt(reader, at, sentence))
      if (act) {
        acts.push(act)
        at = act.subject.to
        continue
      }
    }
    at++
  }
  return acts
}

/** Where the content that holds a token ends; the token itself where none does. */
function reportedUntil(reported: readonly Reported[], at: number): number {
  for (const { content } of reported) for (const { from, to } of content) if (from <= at && at < to) return to
  return at
}

/** What an outlet does to get a statement: «وتواصلت «المدار» مع المدير، فأكد أن». */
const contacting = /^[وف]?(?:تواصلت?|اتصلت?|سالت?|حاورت?|هاتفت?|استطلعت?|واجهت?|توجهت?|خاطبت?|راسلت?)$/u

/** Whom an outlet turned to: «وتواصلت «الساحل» مع [رئيس اللجنة سامر حداد] لسؤاله عن …». */
function contactAt(reader: Reader, at: number, { to: limit }: Range): Act | undefined {
  if (!contacting.test(reader.keys[at] ?? '')) return undefined
  for (let next = at + 1; next < Math.min(limit, at + 8); next++) {
    const key = reader.keys[next] ?? ''
    if (key === '،') return undefined
    const facts = reader.words(next)
    const glued = facts?.preposition === 'ب' && (facts.role !== undefined || facts.title)
    if (!(key === 'مع' || key === 'الي' || glued)) continue
    const context = { limit, object: true, framePrepositions: noPrepositions, glued: true }
    const subject = nounPhraseAt(reader, glued ? next : next + 1, context)
    return subject && isActor(reader, subject) ? { at, subject } : undefined
  }
  return undefined
}

function actOf(reader: Reader, at: number, from: number, { to: limit }: Range): Act | undefined {
  const subject = nounPhraseAt(reader, from, { limit, object: true, framePrepositions: noPrepositions })
  const arabic = /^\p{Script=Arabic}/u.test(reader.keys[subject?.from ?? at] ?? '')
  return subject && arabic && isActor(reader, subject) ? { at, subject } : undefined
}

/** «الدوسري الذي يسكن المدينة، …»: who opens the sentence before a verb or relative clause is what it is about. */
function topicAt(reader: Reader, at: number, sentence: Range): Act | undefined {
  // «أما المستورد سليم بلحاج، صاحب المخابر، فرمى الكرة …»
  const announced = /^و?اما$/u.test(reader.keys[sentence.from] ?? '')
  if (at !== sentence.from + (announced ? 1 : 0)) return undefined
  const act = actOf(reader, at, at, sentence)
  // «الخازن، من جهته، لم يتأخر»
  if (act && (announced || (act.subject.named && reader.keys[act.subject.to] === '،'))) return act
  const next = act ? reader.words(act.subject.to) : undefined
  return next && (next.verb || next.classes.relative || next.cues.length > 0) ? act : undefined
}

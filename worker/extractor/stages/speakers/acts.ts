import type { Document, Range } from '../../document.ts'
import { type NounPhrase, nounPhraseAt, type Reader } from '../../grammar/noun-phrase.ts'
import { hint, testOfWord } from '../../grammar/words.ts'
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
const opening = new Set([
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

const opens = hint(({ key }) => opening.has(key))

const isBreak = (key: string | undefined): boolean => key === '\n' || key === '\n\n'

/** Whether a clause may begin at a token: the sentence's first, after a comma, after «ثم» and its like. */
function opensClause({ keys, hints }: Reader, at: number, sentence: Range): boolean {
  let before = at - 1
  while (before >= sentence.from && isBreak(keys[before])) before--
  if (before < sentence.from) return true
  return ((hints[before] ?? 0) & opens) !== 0 || keys[before] === '،' || keys[before] === '؛'
}

/** «أما المستورد سليم بلحاج، صاحب المخابر، فرمى الكرة …» */
const announces = (reader: Reader, { from }: Range): boolean => /^و?اما$/u.test(reader.keys[from] ?? '')

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
function actsIn(reader: Reader, doc: Document, sentence: Range, reported: readonly Reported[]): Act[] {
  const acts: Act[] = []
  const lead = announces(reader, sentence) ? 1 : contrastAt(reader, sentence)
  let at = sentence.from
  while (at < sentence.to) {
    const begins = opensClause(reader, at, sentence) || (lead > 0 && at === sentence.from + lead)
    const end = begins ? reportedUntil(reported, at) : at
    const own = begins && end === at && (doc.quotedAt[at] ?? -1) < 0
    const act = own ? actAt(reader, at, sentence, lead) : undefined
    if (act) acts.push(act)
    at = act?.subject.to ?? Math.max(end, at + 1)
  }
  return acts
}

/** So many acts are kept in mind: a verb further on has another subject. */
const memory = 6

/** The latest acts of some sentences, the latest last. */
export type LatestActs = (since: number, upTo: number) => readonly Act[]

/**
 * The latest acts since one sentence and up to another, by their index. A sentence is read when somebody asks for its acts, and most
 * never are; both ends must not go back from one question to the next.
 */
export function latestActs(reader: Reader, doc: Document, sentences: readonly (readonly Reported[])[]): LatestActs {
  let acts: Act[] = []
  let unread = 0
  return (since, upTo) => {
    for (unread = Math.max(unread, since); unread <= upTo; unread++) {
      const sentence = doc.sentences[unread]
      if (sentence) acts.push(...actsIn(reader, doc, sentence, sentences[unread] ?? []))
    }
    acts = acts.slice(-memory)
    return acts
  }
}

/** How many words of contrast open a sentence: «غير أن [البنك الدولي] خفض تقديراته», «لكن [مسؤولا] أعطى حصيلة أكبر». */
function contrastAt({ keys }: Reader, { from }: Range): number {
  if (/^و?لكن$/u.test(keys[from] ?? '')) return 1
  return /^(?:غير|الا|بيد)$/u.test(keys[from] ?? '') && keys[from + 1] === 'ان' ? 2 : 0
}

/** Who acts in the clause that begins at a token. */
const actAt = (reader: Reader, at: number, sentence: Range, lead: number): Act | undefined =>
  contactAt(reader, at, sentence) ??
  (isVerb(reader, at) ? actOf(reader, at, at + 1, sentence) : topicAt(reader, at, sentence, lead))

/** Where the content that holds a token ends; the token itself where none does. */
function reportedUntil(reported: readonly Reported[], at: number): number {
  for (const { content } of reported) for (const { from, to } of content) if (from <= at && at < to) return to
  return at
}

/** What an outlet does to get a statement: «وتواصلت «المدار» مع المدير، فأكد أن». */
const contacts = /^[وف]?(?:تواصلت?|اتصلت?|سالت?|حاورت?|هاتفت?|استطلعت?|واجهت?|توجهت?|خاطبت?|راسلت?)$/u

const isContact = testOfWord(({ key }) => contacts.test(key))

/** Whom an outlet turned to: «وتواصلت «الساحل» مع [رئيس اللجنة سامر حداد] لسؤاله عن …». */
function contactAt(reader: Reader, at: number, { to: limit }: Range): Act | undefined {
  const verb = reader.words(at)
  if (!verb || !isContact(verb)) return undefined
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
function topicAt(reader: Reader, at: number, sentence: Range, lead: number): Act | undefined {
  if (at !== sentence.from + lead) return undefined
  const act = actOf(reader, at, at, sentence)
  // «الخازن، من جهته، لم يتأخر»
  if (act && (lead > 0 || (act.subject.named && reader.keys[act.subject.to] === '،'))) return act
  const next = act ? reader.words(act.subject.to) : undefined
  return next && (next.verb || next.classes.relative || next.cues.length > 0) ? act : undefined
}

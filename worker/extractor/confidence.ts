import type { Document, Range } from './document.ts'
import type { Meaning } from './entities/resolve.ts'
import type { Reader } from './grammar/noun-phrase.ts'
import type { SpeakerRule, Spoken } from './stages/speakers.ts'

/*
 * How sure the extractor is of a statement: the product of three chances, that its cue reports, that its content ends where it
 * was found to end, and that its speaker is the one found. All numbers are set by hand, from what can go wrong with each kind
 * of evidence, and stand here; none is learnt. `npm run score` shows whether they promise too much or too little.
 */

/** That a cue reports: verbs by how often they are another word (lexicon/cues/types.ts), less for each thing that is missing. */
export const cues = {
  strong: 0.98,
  gated: 0.96,
  weak: 0.9,
  /** «أعلن المدير تراجع المياه»: without a clause or speech it may be an act, and not words. */
  lessWithoutClause: 0.05,
  /** «وأكد أن»: a subject bears it out that the word is a verb. */
  lessWithoutSource: 0.02,
  /** Much stands between the cue and what opens its content. */
  lessFar: 0.08,
  /** The form is also another word: «بين», «نقل». */
  lessHomograph: 0.08,
  least: 0.5,
  /** «بحسب الناشط» */
  according: 0.97,
  /** «بحسب المنهجية»: a noun that is neither person nor body may be a measure. */
  accordingNoun: 0.85,
  /** «على حد قوله» */
  accordingAlone: 0.9,
  /** «قوله إن» */
  noun: 0.9,
  /** «وجّه اتهاما» */
  light: 0.9,
  /** «لم يصدر تعليق عن» */
  silence: 0.9,
  /** «من المتوقع أن» */
  impersonal: 0.85,
  /** «وزير النقل: الجسر سيفتح»: no word reports; a handle or marks bear it out. */
  label: 0.85,
  labelled: 0.95,
} as const

/** That a content is the one that is meant, by what opens it. */
const contents = {
  /** «قال: …», «"…"، قال»: marks show where it ends. */
  quoted: 0.98,
  /** A colon without marks. */
  speech: 0.94,
  clause: 0.97,
  question: 0.95,
  /** «أعلن تراجع المياه»: what hangs on a noun is less certain than a clause. */
  noun: 0.94,
  object: 0.94,
  /** «تراجعت المياه، بحسب الناشط»: how far back it reaches. */
  before: 0.88,
  /** The article's own words may begin again after «، و» before half of it. */
  timesDoubtfulEnd: 0.95,
} as const

/** That the speaker is the one found, by the rule that found him. */
const speakers: Readonly<Record<SpeakerRule, number>> = {
  spoken: 0.97,
  meant: 0.9,
  'sentence-speaker': 0.95,
  'sentence-subject': 0.85,
  pronoun: 0.85,
  'acted-since': 0.78,
  'spoke-last': 0.9,
  'sentence-speaker-disagreeing': 0.6,
  'first-subject': 0.65,
  // Whoever it was, he is not named; only where the article names nobody that is right.
  none: 0.2,
  agentless: 0.95,
}

/** A factor for each further speaker who agrees with the verb, up to two. */
const timesRival = 0.92

/** That words mean the one whom they were taken to mean: whoever is described may have been named before. */
const meanings: Readonly<Record<Meaning, number>> = {
  'new-name': 0.97,
  'new-description': 0.95,
  'new-definite': 0.88,
  name: 0.98,
  surname: 0.96,
  'known-body': 0.97,
  medium: 0.97,
  state: 0.9,
  'same-words': 0.96,
  'same-noun': 0.85,
  contained: 0.95,
  'office-then-name': 0.92,
  'name-of-body': 0.92,
  head: 0.9,
  'head-of-other-number': 0.8,
  'most-words': 0.85,
  'some-words': 0.75,
  'head-then-more': 0.8,
  'known-words': 0.85,
  issuer: 0.8,
  honorific: 0.8,
  epithet: 0.8,
  anybody: 0.75,
  'any-body': 0.75,
  'whoever-spoke': 0.85,
}

/** Below this sureness of the speaker nobody is named: better no source than a wrong one. */
const leastSpeaker = 0.5

/** How sure a statement is, by its parts, and whether its speaker is sure enough to be named. */
export type Confidence = {
  readonly statement: number
  readonly cue: number
  readonly content: number
  readonly speaker: number
  readonly named: boolean
}

/** How sure a statement is. */
export function confidenceOf(reader: Reader, doc: Document, item: Spoken): Confidence {
  const cue = item.strength
  const content = contentSureness(reader, doc, item)
  const speaker = speakerSureness(item)
  const named = item.speaker !== undefined && speaker >= leastSpeaker
  return {
    statement: rounded(cue * content * speaker),
    cue,
    content: rounded(content),
    speaker: rounded(speaker),
    named,
  }
}

const rounded = (value: number): number => Math.round(value * 100) / 100

const speakerSureness = ({ by, meaning, rivals }: Spoken): number =>
  speakers[by] * (meaning ? meanings[meaning] : 1) * timesRival ** Math.min(rivals, 2)

function contentSureness(
  reader: Reader,
  doc: Document,
  { opening, quoted, content, scope, quoteBefore }: Spoken,
): number {
  if (quoted === 'direct') return contents.quoted
  const kind = opening
    ? contents[opening.kind]
    : scope === 'before' && quoteBefore === undefined
      ? contents.before
      : contents.quoted
  const last = content.at(-1)
  return last && endsInDoubt(reader, doc, last) ? kind * contents.timesDoubtfulEnd : kind
}

/** Whether the content would be another one, less than half of its words in common, if it ended at its first «، و». */
function endsInDoubt({ keys, words }: Reader, { quotedAt }: Document, { from, to }: Range): boolean {
  const middle = (from + to) / 2
  for (let at = from; at < middle; at++) {
    if (keys[at] !== '،' || (quotedAt[at] ?? -1) >= 0) continue
    const next = words(at + 1)
    // «، وزارة الصحة»: the letter is the word's own.
    const own = next?.conjunction === '' && (next.role || next.body || next.document || next.place || next.given)
    if ((keys[at + 1]?.startsWith('و') && !own) || next?.classes.subordinator) return true
  }
  return false
}

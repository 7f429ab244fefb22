import type { Token } from '../document.ts'
import { type BodyReading, bodiesByStem, bodiesOf } from '../lexicon/bodies.ts'
import { isCommonNoun } from '../lexicon/common-nouns.ts'
import { accordingAt } from '../lexicon/cues/according.ts'
import { backgroundAt } from '../lexicon/cues/background.ts'
import { declineAt } from '../lexicon/cues/decline.ts'
import { type CueForm, cueForms } from '../lexicon/cues/forms.ts'
import { impersonalAt } from '../lexicon/cues/impersonal.ts'
import { type DocumentReading, documentsIn, isDocumentStem } from '../lexicon/documents.ts'
import {
  type Classes,
  type Complementiser,
  classesFrom,
  complementiserOf,
  functionClassesOf,
} from '../lexicon/function-words.ts'
import { mediaNames } from '../lexicon/media.ts'
import { isQuality, kindOfModifier } from '../lexicon/modifiers.ts'
import { isNameParticle, isSureName, looksFamilyName, nameOf } from '../lexicon/names.ts'
import { opensNumeral } from '../lexicon/numerals.ts'
import { type Beginnings, beginningsOf, noBeginnings, tablesOf, wordIn } from '../lexicon/phrases.ts'
import { isBarePlace, isDemonymStem, isPlaceWord } from '../lexicon/places.ts'
import { possessedReadings, type WordReading, wordReadings } from '../lexicon/proclitics.ts'
import { type RoleReading, rolesByStem, rolesOf } from '../lexicon/roles.ts'
import { titleOf } from '../lexicon/titles.ts'
import { looksVerbalNoun } from '../lexicon/verbal-nouns.ts'
import { looksVerb } from '../lexicon/verbs.ts'
import type { Spelling } from '../text/spelling.ts'

/** All that the lexicon knows of a word by its form alone; what it does in its sentence is for the grammar to say. */
export type WordFacts = {
  readonly key: string
  /** The key without an article, as surnames are compared: «العتيبي» and «عتيبي». */
  readonly bare: string
  /** The nominal reading that was chosen: conjunction, preposition, article, stem. */
  readonly conjunction: '' | 'و' | 'ف'
  readonly preposition: '' | 'ب' | 'ل' | 'ك'
  readonly definite: boolean
  readonly stem: string
  readonly classes: Classes
  readonly complementiser: (Complementiser & { readonly conjunction: '' | 'و' | 'ف' }) | undefined
  readonly role: RoleReading | undefined
  readonly body: BodyReading | undefined
  readonly document: DocumentReading | undefined
  readonly title: boolean
  /** A listed name that is hardly another word, or a glued compound: «محمد», «عبدالله». */
  readonly given: boolean
  /** A listed name that is an ordinary word too: «كريم», «أمل». */
  readonly maybeName: boolean
  readonly particle: boolean
  readonly place: boolean
  readonly modifier: boolean
  readonly verbalNoun: boolean
  readonly verb: boolean
  readonly cues: readonly CueForm[]
  /** Whether a cue of several words may begin with it, or the article's own background: «بحسب», «من المتوقع», «يذكر أن». */
  readonly opensCue: boolean
  readonly opensNumeral: boolean
  /** What listed phrases it may begin. */
  readonly beginnings: Beginnings
  /** What rules that look at nothing else have made of it: see `ofWord`. */
  readonly answers: unknown[]
  /** The tests that have been asked of it, and those to which it said yes: see `testOfWord`. */
  asked: number
  said: number
  askedMore: number
  saidMore: number
}

let questions = 0

/** A rule that looks at a single word: its answer is kept with what is known of the word. */
export function ofWord<T>(rule: (facts: WordFacts) => T): (facts: WordFacts) => T {
  const question = questions++
  return (facts) => {
    const known = facts.answers[question] as T | undefined
    if (known !== undefined) return known
    const answer = rule(facts)
    facts.answers[question] = answer
    return answer
  }
}

let tests = 0
/** So many tests a number holds a bit for. */
const testsOfNumber = 30

/** The same for a yes or no, of which most rules are: two bits of the word's own, so that a word stays small. */
export function testOfWord(rule: (facts: WordFacts) => boolean): (facts: WordFacts) => boolean {
  const test = tests++
  const bit = 1 << (test % testsOfNumber)
  if (test >= 2 * testsOfNumber) return ofWord(rule)
  if (test < testsOfNumber)
    return (facts) => {
      if ((facts.asked & bit) !== 0) return (facts.said & bit) !== 0
      const answer = rule(facts)
      facts.asked |= bit
      if (answer) facts.said |= bit
      return answer
    }
  return (facts) => {
    if ((facts.askedMore & bit) !== 0) return (facts.saidMore & bit) !== 0
    const answer = rule(facts)
    facts.askedMore |= bit
    if (answer) facts.saidMore |= bit
    return answer
  }
}

/** So many hints a number has room for. */
const bitsOfNumber = 31

const interests: ((facts: WordFacts) => boolean)[] = []

/**
 * Which words are of interest to a stage that goes through a whole text: hardly any, so that it walks past the others.
 * @returns the bit by which `hints` tells them
 */
export function hint(rule: (facts: WordFacts) => boolean): number {
  if (interests.length === bitsOfNumber) throw new Error('a number has no bit left for another hint')
  interests.push(rule)
  return 1 << (interests.length - 1)
}

/** A number may begin with a word, as with a token of digits: «ثلاث», «بـ4.6», «14». */
export const mayCount = hint(({ opensNumeral }) => opensNumeral)

function hintsOf(facts: WordFacts): number {
  let hints = 0
  for (const [index, rule] of interests.entries()) if (rule(facts)) hints |= 1 << index
  return hints
}

/** The words of one text: facts by token index, each distinct word looked up once. */
export type Words = (at: number) => WordFacts | undefined

/** «الخرج» is a town, «خرج» a verb: a name with an article is none without it. */
const isPlaceNamed = (stem: string, definite: boolean): boolean => isPlaceWord(stem) && (definite || isBarePlace(stem))

/** «رويترز»; «لرويترز» is its preposition and the name. */
const isMediumStem = (stem: string): boolean => wordIn(mediaNames, stem)?.ambiguous === false

const isNounOfList = (stem: string): boolean => rolesByStem(stem).length > 0 || bodiesByStem(stem).length > 0

function isKnownStem(stem: string): boolean {
  if (isNounOfList(stem)) return true
  const possessed = possessedReadings(stem)
  return (
    possessed.some(({ stem: owned }) => isNounOfList(owned)) ||
    isDocumentStem(stem) ||
    isMediumStem(stem) ||
    titleOf(stem) !== undefined ||
    (nameOf(stem) !== undefined && !stem.startsWith('ال')) ||
    isPlaceWord(stem) ||
    isCommonNoun(stem) ||
    isDemonymStem(stem) ||
    looksVerbalNoun(stem) ||
    possessed.some(({ stem: owned }) => looksVerbalNoun(owned) || isCommonNoun(owned)) ||
    kindOfModifier(stem) !== undefined ||
    isQuality(stem)
  )
}

/**
 * The nominal reading of a word: the first whose stem some list knows, else by the article alone. A letter that could be
 * a proclitic stays part of an unknown word: «بورتنيكوف» is no بـ + «ورتنيكوف».
 */
function nominalReading(key: string, raw: string): WordReading {
  // The article never carries a hamza: «ألكسندر» is no definite noun.
  const hamza = /^[أإآ]/u.test(raw)
  const behind = /^[وف][أإآ]/u.test(raw)
  const readings = wordReadings(key).filter(
    ({ definite, conjunction, preposition }) =>
      !definite || preposition !== '' || !(conjunction === '' ? hamza : behind),
  )
  const whole: WordReading = { conjunction: '', preposition: '', definite: false, stem: key }
  const known = readings.find(
    ({ conjunction, preposition, stem }) =>
      (conjunction === '' && preposition === '' ? true : stem.length > 2) && isKnownStem(stem),
  )
  if (known) return known
  return (
    readings.findLast((reading) => reading.definite && reading.stem.length > (/^[وف]?(?:ال|لل)/u.test(key) ? 1 : 2)) ??
    readings[0] ??
    whole
  )
}

/** The cues of several words. */
const cuePhrases = [accordingAt, backgroundAt, declineAt, impersonalAt]

const noClasses = classesFrom([])
const onlyPreposition = classesFrom(['preposition'])

/** Single letters that are written apart from what they belong to: «ل «عكاظ»», «لـ "المرفأ"», «و قال». */
const loneLetter = /^[وف]?[لبك]$/u

/** Words that fold to a preposition and are names or offices when they end in dots: «علي», «مني», «والي». */
const namesakes = new Set(['علي', 'مني', 'والي'])

const withoutArticle = (key: string): string => (key.startsWith('ال') ? key.slice(2) : key)

function factsOf(key: string, raw: string): WordFacts {
  const reading = nominalReading(key, raw)
  const { conjunction, preposition, definite, stem } = reading
  // «آن» is a woman's name, no particle.
  const anne = raw === 'آن'
  const complementiser = anne ? undefined : complementiserOf(key)
  const beginnings = beginningsOf(key)
  const cues = cueForms(key)
  // «والي الرمل» is no «وإلى».
  const governor = raw === 'والي'
  // «منى» is a name, «مني» is «from me».
  const namesake = namesakes.has(key) && raw.endsWith(key === 'مني' ? 'ى' : 'ي') && (key !== 'والي' || governor)
  const classes: Classes = loneLetter.test(key)
    ? onlyPreposition
    : governor || anne
      ? noClasses
      : functionClassesOf(key)
  // A particle is never read as the name that folds to it; «علي» with its dots may be one.
  const closed =
    complementiser !== undefined ||
    (namesakes.has(key) && !namesake) ||
    (classes.size > 0 && !namesake && !classes.time && !classes.other)
  return {
    key,
    bare: withoutArticle(key),
    conjunction,
    preposition,
    definite,
    stem,
    classes,
    complementiser,
    role: rolesOf(reading)[0],
    body: bodiesOf(reading)[0],
    document: documentsIn(reading)[0],
    title: titleOf(stem) !== undefined,
    given: anne || (!closed && !definite && (isSureName(stem) || (looksFamilyName(stem) && !stem.startsWith('ال')))),
    maybeName: !closed && (nameOf(stem) !== undefined || nameOf(`ال${stem}`) !== undefined),
    particle: (!closed || key === 'ام') && !definite && (isNameParticle(stem) || stem === 'عبد'),
    place: isPlaceNamed(stem, definite),
    modifier: kindOfModifier(stem) !== undefined || isDemonymStem(stem),
    verbalNoun: looksVerbalNoun(stem) || cues.some((form) => form.form === 'noun' && form.object === undefined),
    verb: !definite && looksVerb(key),
    cues,
    opensCue: cuePhrases.some((find) => find.opens(key)),
    opensNumeral: opensNumeral(key),
    beginnings,
    answers: [],
    asked: 0,
    said: 0,
    askedMore: 0,
    saidMore: 0,
  }
}

/** No Arabic word with all its clitics has more letters; a longer run is noise and is looked up nowhere. */
const longestWord = 40

const unknownWord = (key: string): WordFacts => ({
  key,
  bare: withoutArticle(key),
  conjunction: '',
  preposition: '',
  definite: false,
  stem: key,
  classes: noClasses,
  complementiser: undefined,
  role: undefined,
  body: undefined,
  document: undefined,
  title: false,
  given: false,
  maybeName: false,
  particle: false,
  place: false,
  modifier: false,
  verbalNoun: false,
  verb: false,
  cues: [],
  opensCue: false,
  opensNumeral: opensNumeral(key),
  beginnings: noBeginnings,
  answers: [],
  asked: 0,
  said: 0,
  askedMore: 0,
  saidMore: 0,
})

/** The facts of a word follow from its spelling, with which they are kept. */
function factsOfSpelling(spelling: Spelling): WordFacts {
  if (spelling.facts === undefined) {
    const { key, raw } = spelling
    const facts = key.length > longestWord ? unknownWord(key) : factsOf(key, raw)
    spelling.facts = facts
    spelling.hints = hintsOf(facts)
    spelling.tables = tablesOf(facts.beginnings)
  }
  return spelling.facts as WordFacts
}

/** The words of a text by token index; the keys, hints and tables are those of all its tokens, marks included. */
export type Looked = {
  readonly words: Words
  readonly keys: readonly string[]
  /** To which stages each token is of interest: see `hint`. */
  readonly hints: Int32Array
  /** The tables of which a phrase may begin at each token, a bit each. */
  readonly tables: Int32Array
}

/** Looks up the words of a text. */
export function lookUp(tokens: readonly Token[]): Looked {
  const facts = new Array<WordFacts | undefined>(tokens.length)
  const keys = new Array<string>(tokens.length)
  const hints = new Int32Array(tokens.length)
  const tables = new Int32Array(tokens.length)
  let at = 0
  for (const { spelling, key, kind } of tokens) {
    keys[at] = key
    if (spelling) {
      facts[at] = factsOfSpelling(spelling)
      hints[at] = spelling.hints
      tables[at] = spelling.tables
    } else if (kind === 'number') {
      hints[at] = mayCount
      // No phrase begins with a mark, and one or the other with a number.
      tables[at] = anyTable
    }
    at++
  }
  // What stands before the first word is often asked, and a place below 0 is no place of an array.
  return { words: (at) => (at < 0 ? undefined : facts[at]), keys, hints, tables }
}

/** All bits. */
const anyTable = -1

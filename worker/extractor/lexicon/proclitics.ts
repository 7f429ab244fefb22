import { fold } from '../text/fold.ts'
import { remembered } from '../text/remembered.ts'
import { byLastLetter } from './endings.ts'

/** One way to take a folded word apart: «وللوزير» is و + ل + ال + وزير. */
export type WordReading = {
  readonly conjunction: '' | 'و' | 'ف'
  readonly preposition: '' | 'ب' | 'ل' | 'ك'
  readonly definite: boolean
  /** What is left, without the article. */
  readonly stem: string
}

const conjunctions = ['و', 'ف'] as const
const prepositions = ['ب', 'ل', 'ك'] as const
const article = 'ال'

/** A shorter rest is no noun: «وكل» is not و + ك + ل. */
const shortestStem = 2

/**
 * All ways to read a folded word as conjunction + preposition + article + stem, the fullest word first: «وزير» is read as
 * the whole word before it is read as و + زير. The caller takes the first whose stem its list knows.
 */
export const wordReadings = remembered(50_000, (key): readonly WordReading[] => {
  const readings: WordReading[] = []
  afterConjunction(key, '', readings)
  for (const conjunction of conjunctions) {
    if (key.startsWith(conjunction)) afterConjunction(key.slice(1), conjunction, readings)
  }
  // The whole word is always a reading, also the single letter of a spelled-out acronym: «أ ف ب».
  return readings.filter(({ stem }, index) => index === 0 || stem.length >= shortestStem)
})

function afterConjunction(rest: string, conjunction: WordReading['conjunction'], readings: WordReading[]): void {
  afterPreposition(rest, conjunction, '', readings)
  // «للوزير»: the alif of the article is not written after ل.
  if (rest.startsWith('لل')) readings.push({ conjunction, preposition: 'ل', definite: true, stem: rest.slice(2) })
  for (const preposition of prepositions) {
    if (rest.startsWith(preposition)) afterPreposition(rest.slice(1), conjunction, preposition, readings)
  }
}

function afterPreposition(
  rest: string,
  conjunction: WordReading['conjunction'],
  preposition: WordReading['preposition'],
  readings: WordReading[],
): void {
  readings.push({ conjunction, preposition, definite: false, stem: rest })
  if (rest.startsWith(article)) readings.push({ conjunction, preposition, definite: true, stem: rest.slice(2) })
}

/** The pronouns that a noun carries as its possessor, longest first: «متحدثتهما». */
const possessives = ['هما', 'كما', 'هم', 'هن', 'ها', 'كم', 'نا', 'ه', 'ك', 'ي'].map(fold)
const possessivesByLetter = byLastLetter(possessives, (pronoun) => pronoun)

/** A stem and the pronoun that it carried: «والدته» is والدة + ه. */
export type Possessed = { readonly stem: string; readonly pronoun: string }

const noPossessed: readonly Possessed[] = []

/**
 * The ways to read a stem as a noun with a possessive pronoun: «زوجته» as زوجة + ه (the ة is written ت before a pronoun)
 * and as زوجت + ه. A definite stem carries none; the caller looks the stems up and keeps what it knows.
 */
export function possessedReadings(stem: string): readonly Possessed[] {
  const possible = possessivesByLetter(stem)
  if (possible.length === 0) return noPossessed
  const readings: Possessed[] = []
  for (const pronoun of possible) {
    if (!stem.endsWith(pronoun) || stem.length - pronoun.length < shortestStem) continue
    const rest = stem.slice(0, -pronoun.length)
    // The hamza at the end changes its seat: «زملائه», «زملاؤه» are زملاء + ه.
    if (rest.endsWith('ائ') || rest.endsWith('اؤ')) readings.push({ stem: `${rest.slice(0, -1)}ء`, pronoun })
    else {
      if (rest.endsWith('ت')) readings.push({ stem: `${rest.slice(0, -1)}ة`, pronoun })
      readings.push({ stem: rest, pronoun })
    }
  }
  return readings
}

/** A noun with each of the pronouns that may be its possessor: «سعادته», «سعادتها». */
export const withPossessives = (noun: string): readonly string[] =>
  possessives.map((pronoun) => (noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun) + pronoun)

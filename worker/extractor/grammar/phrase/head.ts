import { knownBodies } from '../../lexicon/bodies.ts'
import { mediaNames } from '../../lexicon/media.ts'
import type { HeadKind } from '../noun-phrase.ts'
import { listedAt, type Reader } from '../reader.ts'
import { isCommonNounWord } from '../word-lists.ts'
import type { WordFacts } from '../words.ts'
import { fullName, isNameLike, isSurname } from './names.ts'
import type { State } from './state.ts'

/** What follows no name but a verb («وصل [رئيس الاتحاد]») or an unlisted noun («عمق [العلاقات]»). */
const continuesNoun = (next: WordFacts): boolean =>
  next.conjunction === '' &&
  next.preposition === '' &&
  !next.given &&
  !next.maybeName &&
  (next.role !== undefined ||
    (next.body !== undefined && !next.place) ||
    (next.definite &&
      (next.verbalNoun || next.document !== undefined || isCommonNounWord(next) || /ات$/u.test(next.stem))))

/** «الفريدو زاميديو»: two words that no list claims are a foreign name, also with what looks like an article. */
function beginsName(facts: WordFacts, next: WordFacts | undefined): boolean {
  if (!isNameLike(facts)) return false
  if (!facts.definite) return facts.maybeName || !next || !continuesNoun(next)
  return next !== undefined && !next.definite && isNameLike(next) && !isCommonNounWord(next)
}

/** «الفريق مهاب مميش»: two words that no list claims behind what may be a rank. */
const isRank = ({ words }: Reader, at: number): boolean => {
  const [first, second] = [words(at + 1), words(at + 2)]
  return first !== undefined && second !== undefined && !first.definite && isNameLike(first) && isNameLike(second)
}

function kindOfHead(reader: Reader, facts: WordFacts, at: number): HeadKind {
  const next = reader.words(at + 1)
  if (isSurname(reader, facts)) return 'name'
  // «أبو فاعور»: a particle with a name, no father.
  const filial = facts.particle && next && !next.definite && next.conjunction === '' && next.preposition === ''
  if (filial && (next.given || next.maybeName || isNameLike(next))) return 'name'
  // «الفريق سامر حداد» is a general.
  if (
    facts.title &&
    facts.body &&
    facts.definite &&
    next &&
    (next.given || isSurname(reader, next) || isRank(reader, at))
  )
    return 'person'
  if (facts.document && !facts.role) return 'document'
  if (facts.role) return 'person'
  if (facts.body) return 'body'
  if (facts.title) return 'person'
  if (facts.given || facts.particle) return 'name'
  // «تركي شبانة رئيس الشبكة»: an adjective that heads a phrase is the name that it is too.
  const adjective = facts.maybeName && facts.modifier && !facts.definite && !facts.role
  if (adjective && next && !next.definite && next.conjunction === '' && isNameLike(next)) return 'name'
  if (facts.place) return 'body'
  return beginsName(facts, next) ? 'name' : 'noun'
}

const tails: Readonly<Record<HeadKind, State['tail']>> = {
  person: 'office',
  name: 'name',
  body: 'body',
  document: 'noun',
  quoted: 'noun',
  noun: 'noun',
}

/** Takes the head of a phrase: a known body's name whole, else the first word, which decides what the phrase is about. */
export function takeHead(reader: Reader, state: State, facts: WordFacts): number {
  const { at } = state
  const known = listedAt(reader, knownBodies, at) ?? listedAt(reader, mediaNames, at)
  if (known && known.length > 1) {
    state.kind = 'body'
    state.tail = 'body'
    state.closed = true
    return at + known.length
  }
  state.kind = kindOfHead(reader, facts, at)
  state.tail = tails[state.kind]
  state.role = state.kind === 'person'
  state.closed = facts.definite || facts.place || facts.role?.pronoun !== undefined
  if (state.kind === 'name') {
    state.named = true
    // A surname alone is a whole name: «نفى شاهين | التهم».
    state.nameWords = isSurname(reader, facts) ? fullName : 1
    state.closed = true
  }
  return at + 1
}

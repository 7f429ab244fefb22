import { anonymityRequests, namesWithheld } from '../../lexicon/anonymity.ts'
import { isMaking } from '../../lexicon/documents.ts'
import { discourseMoves } from '../../lexicon/function-words.ts'
import { mediaNames } from '../../lexicon/media.ts'
import { opensPattern, patternAt } from '../../lexicon/patterns.ts'
import { accordingPhraseAt } from '../cue-phrases.ts'
import { type NounPhrase, nounPhraseAt } from '../noun-phrase.ts'
import { clauseOpening, skipBreaks } from '../openings.ts'
import { begins, listedAt } from '../reader.ts'
import { chainFrom } from '../relays.ts'
import { testOfWord, type WordFacts } from '../words.ts'
import { skipClause } from './skips.ts'
import { fill, type GapState, type Step } from './state.ts'

const mayWithhold = testOfWord(({ key }) => opensPattern(anonymityRequests, key) || opensPattern(namesWithheld, key))

/** Whether what is said of a source in passing may begin with a word. */
export const mayBeAside = (facts: WordFacts): boolean =>
  facts.opensCue ||
  facts.classes.relative ||
  remarks.has(facts.key) ||
  mayWithhold(facts) ||
  begins(discourseMoves, facts) ||
  begins(mediaNames, facts)

/** «المدير، [وهو] مهندس، أن» */
const remarks = new Set(['وهو', 'وهي', 'وهم'])

/** How many tokens the request of anonymity has that starts at a token; 0 where none does. */
const anonymityAt = (keys: readonly string[], at: number): number =>
  (patternAt(anonymityRequests, keys, at) ?? patternAt(namesWithheld, keys, at))?.length ?? 0

/** What is said of the source in passing, and by whom it came: requests of anonymity, relative clauses, «وهو», «لرويترز», «نقلا عن». */
export function readAside(state: GapState, facts: WordFacts): Step {
  const { reader, at, end, source, spent } = state
  // «أعلن البنك [من جهته] رفع معدلات فائدته»
  const move = source === undefined ? undefined : listedAt(reader, discourseMoves, at)
  if (move?.value === 'turn') return fill(state, at + move.length)
  const relay = facts.opensCue ? readRelay(state) : undefined
  if (relay) return relay
  const anonymity = mayWithhold(facts) ? anonymityAt(reader.keys, at) : 0
  if (anonymity > 0) return fill(state, skipClause(reader, at + anonymity - 1, end))
  const relative = facts.classes.relative && facts.key !== 'من' && (source !== undefined || spent > 0)
  const remark = (source !== undefined || at === state.cueAt + 1) && remarks.has(facts.key)
  if (relative || remark) return fill(state, pastOwnClause(state, skipClause(reader, at + 1, end)))
  const medium = listedAt(reader, mediaNames, at)
  return medium?.preposition === 'ل' ? fill(state, at + medium.length) : undefined
}

/** «في الحلقة، التي يرجح [أن تسجيلها سابق]، بأن»: a clause that the verb of the remark opens is passed where the cue's own follows. */
function pastOwnClause({ reader, end }: GapState, at: number): number {
  const verb = reader.words(at - 1)
  if (reader.keys[at] === '،' || !verb?.cues.some(({ form }) => form === 'perfect' || form === 'imperfect')) return at
  for (let next = at + 1; next < Math.min(end, at + 25); next++)
    if (reader.keys[next] === '،') return clauseOpening(reader, skipBreaks(reader, next + 1)) ? next : at
  return at
}

/**
 * «أظهر استبيان [أعدته شركة للاستشارات في المنطقة]، أن»: an indefinite document is described by a clause without «الذي», whose verb
 * takes up the document with a pronoun.
 */
export function readDescription(state: GapState, facts: WordFacts): Step {
  const { reader, at, end, source } = state
  if (source?.to !== at || source.kind !== 'document' || reader.words(source.head)?.definite) return undefined
  const verbal = facts.verb || facts.cues.length > 0 || isMaking(facts.key)
  if (facts.conjunction !== '' || !verbal || !/\p{L}{3}(?:ه|ها)$/u.test(facts.key)) return undefined
  const first = skipClause(reader, at + 1, end)
  // «استبيان أعدته شركة[، وشمل ألف أسرة]، أن»
  const joined = reader.keys[first] === '،' && /^و\p{L}{3}/u.test(reader.keys[first + 1] ?? '')
  const next = joined ? skipClause(reader, first + 2, end) : first
  const clause = skipBreaks(reader, reader.keys[next] === '،' ? next + 1 : next)
  return clauseOpening(reader, clause) ? fill(state, next) : undefined
}

/** «مؤكدة، [على لسان مديرها]، أن»: by whose mouth a body speaks, before what it says. */
export function readMouthpiece(state: GapState): Step {
  const { reader, at, limit } = state
  const framePrepositions = state.frames.words
  const hit = accordingPhraseAt(reader, at)
  if (hit?.phrase.id !== 'ala-lisan') return undefined
  const after = skipBreaks(reader, at + hit.length)
  const phrase = nounPhraseAt(reader, after, { limit, object: false, framePrepositions, glued: true })
  return phrase && fill(state, phrase.to)
}

/** «ذكرت الصحيفة استنادا إلى [مصادر] أن», «وأضاف المصدر، وفق [الوكالة]، أن». */
function readRelay(state: GapState): Step {
  const { reader, at, limit } = state
  const framePrepositions = state.frames.words
  const passing = state.origin ? undefined : accordingPhraseAt(reader, at)
  if (!passing) return undefined
  const after = skipBreaks(reader, at + passing.length)
  const phrase = nounPhraseAt(reader, after, { limit, object: false, framePrepositions })
  if (!phrase) return undefined
  if (passing.phrase.relay || passing.phrase.id === 'istinadan-ila') {
    const { via, origin } = chainFrom(reader, phrase, limit)
    state.origin = origin
    if (via.length > 0) state.via = via
    return fill(state, origin.to)
  }
  if (state.source && reader.keys[at - 1] === '،' && reader.keys[phrase.to] === '،' && isMedium(state, phrase))
    state.via = [phrase]
  else return undefined
  return fill(state, phrase.to)
}

const isMedium = ({ reader }: GapState, { head, from }: NounPhrase): boolean =>
  reader.words(head)?.body?.body.kind === 'media' || listedAt(reader, mediaNames, from) !== undefined

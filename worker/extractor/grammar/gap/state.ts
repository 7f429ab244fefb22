import type { CueForm } from '../../lexicon/cues/forms.ts'
import type { Frames } from '../frames.ts'
import { type NounPhrase, nounPhraseAt, type Reader } from '../noun-phrase.ts'
import type { Opening } from '../openings.ts'

/** What stands between a cue and its content: the source, if it is spoken there, and where the content opens. All fields are always given. */
export type Gap = {
  readonly source: NounPhrase | undefined
  readonly opening: Opening | undefined
  /** A second cue that only carries on the first: «وعلّق قائلا», «ختم حديثه بالقول». */
  readonly carrier: number | undefined
  /** Whom the source passes on: «ذكرت الصحيفة استنادا إلى [مصادر] أن». */
  readonly origin: NounPhrase | undefined
  /** The medium that passes the source on: «وأضاف المصدر، وفق [الوكالة]، أن». */
  readonly via: readonly NounPhrase[] | undefined
  /** Tokens that were stepped over, channel phrases among them. */
  readonly fillers: readonly { readonly from: number; readonly to: number }[]
}

/** What is known of a gap while it is read; `at` is the token to be read next. */
export type GapState = {
  readonly reader: Reader
  readonly form: CueForm
  readonly cueAt: number
  readonly limit: number
  /** How far the search may go at most. */
  readonly end: number
  readonly frames: Frames
  at: number
  source: NounPhrase | undefined
  origin: NounPhrase | undefined
  via: readonly NounPhrase[] | undefined
  /** Tokens stepped over so far. */
  spent: number
  /** «تدعو إليها تجمعات»: the cue's preposition holds a pronoun, and what is said stands elsewhere. */
  resumptive: boolean
  readonly fillers: { from: number; to: number }[]
}

/** What a step makes of the token at `at`: the gap is read, the token is dealt with, or it is another step's. */
export type Step = Gap | 'read' | undefined

/** Steps over what belongs neither to the source nor to the content. */
export function fill(state: GapState, to: number): 'read' {
  state.fillers.push({ from: state.at, to })
  state.spent += to - state.at
  state.at = to
  return 'read'
}

/** Takes the phrase for the source. */
export function takeSource(state: GapState, phrase: NounPhrase): 'read' {
  state.source = phrase
  state.at = phrase.to
  return 'read'
}

/** The gap as it stands, with the opening of the content where there is one. */
export function finish(state: GapState, opening?: Opening, carrier?: number): Gap {
  const { source, origin, via, fillers } = state
  const open = opening && (!state.resumptive || opening.kind === 'clause' || opening.kind === 'speech')
  return { source, opening: open ? opening : undefined, carrier, origin, via, fillers }
}

/** The gap whose supposed source is the object that the content begins with: «داعيا [السكان إلى الهدوء]». */
export function finishWithObject(state: GapState): Gap {
  const object = state.source
  state.source = undefined
  const from = object?.from ?? state.at
  return finish(state, { kind: 'object', mark: from, at: from })
}

/** The noun phrase at the next token, as the cue's frames let it reach. */
export const phraseHere = (state: GapState): NounPhrase | undefined => phraseAfter(state, state.at)

/** The same at a later token. */
export function phraseAfter(state: GapState, at: number): NounPhrase | undefined {
  const { object, needsObject: target, words: framePrepositions } = state.frames
  return nounPhraseAt(state.reader, at, { limit: state.limit, object, target, framePrepositions })
}

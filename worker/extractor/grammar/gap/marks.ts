import { skipBreaks } from '../openings.ts'
import { fill, finish, type GapState, phraseHere, type Step, takeSource } from './state.ts'

/** A remark between dashes is no longer than this many tokens. */
const longestRemark = 25

/** What a mark, line break or number means between cue and content: speech opens, a quoted name is the source, a remark is passed. */
export function readMark(state: GapState): Step {
  const { reader, at, limit, end } = state
  const { doc, keys } = reader
  const token = doc.tokens[at]
  if (!token) return finish(state)
  if (token.kind === 'break') {
    state.at++
    return 'read'
  }
  if (token.key === '؛') return finish(state)
  if (token.key === ':') {
    const next = skipBreaks(reader, at + 1)
    return next < limit ? finish(state, { kind: 'speech', mark: at, at: next }) : finish(state)
  }
  if (token.kind === 'quote') return readQuote(state)
  if (token.key === '(') {
    let close = at + 1
    while (close < end && keys[close] !== ')') close++
    return fill(state, close + 1)
  }
  if (token.key === '-') {
    let close = at + 1
    while (close < Math.min(end, at + longestRemark) && keys[close] !== '-') close++
    return fill(state, keys[close] === '-' ? close + 1 : at + 1)
  }
  if (token.kind === 'word') return undefined
  // A number may count the source: «قالت 12 منظمة».
  const counted = token.kind === 'number' && !state.source ? phraseHere(state) : undefined
  return counted ? takeSource(state, counted) : fill(state, at + 1)
}

/** A quotation mark opens speech, a name, or is passed with what it holds. */
function readQuote(state: GapState): Step {
  const { reader, at, end, object } = state
  const quotation = reader.opening.get(at)
  if (!quotation) return fill(state, at + 1)
  if (quotation.role === 'speech') return finish(state, { kind: 'speech', mark: at, at: skipBreaks(reader, at + 1) })
  // «قال في تغريدة على «تويتر»: …»: behind a preposition the name is a channel's.
  const channel = reader.words(at - 1)?.classes.has('preposition') === true
  const phrase = state.source || channel ? undefined : phraseHere(state)
  if (phrase) return takeSource(state, phrase)
  if (state.source && object) return finish(state, { kind: 'object', mark: at, at })
  return fill(state, quotation.closed ? Math.min(quotation.close + 1, end) : at + 1)
}

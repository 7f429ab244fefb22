import { framePreposition, skipBreaks } from '../openings.ts'
import { prepositionOfPronoun } from './skips.ts'
import { fill, finish, type GapState, phraseHere, type Step, takeSource } from './state.ts'
import { isParticipleCue } from './subject.ts'

/** A remark between dashes is no longer than this many tokens. */
const longestRemark = 25

/** What a mark, line break or number means between cue and content: speech opens, a quoted name is the source, a remark is passed. */
export function readMark(state: GapState): Step {
  const { reader, at, limit, end } = state
  const { doc, keys } = reader
  const token = doc.tokens[at]
  if (!token) return finish(state)
  if (token.kind === 'word') return undefined
  if (token.kind === 'break') {
    state.at++
    return 'read'
  }
  // «أكد المتحدث؛ «سامر الحلبي»؛ أن»: some papers write it for a comma.
  if (token.key === '؛') return state.source?.to === at || isLed(state) ? fill(state, at + 1) : finish(state)
  const remark = token.key === '،' ? endOfRemark(state) : undefined
  if (remark !== undefined) return fill(state, remark)
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
  // A number may count the source: «قالت 12 منظمة».
  const counted = token.kind === 'number' && !state.source ? phraseHere(state) : undefined
  return counted ? takeSource(state, counted) : fill(state, at + 1)
}

/** Whether a clause or quotation opens right behind the mark at `at`. */
const isLed = ({ reader, at }: GapState): boolean =>
  reader.words(at + 1)?.complementiser?.class === 'content' || reader.doc.tokens[at + 1]?.kind === 'quote'

/** What is said of a source between commas: «شركة «الفرات»، [أكبر مصنعي الأجهزة]، الدراسة بأنها». */
const longestApposition = 12

/** Words that begin an apposition besides offices: «أكبر مصنعي الأجهزة», «إحدى الناجيات». */
const superlative = /^(?:اكبر|كبري|اصغر|اقدم|اول|اولي|ثاني|ثالث|ابرز|اشهر|احد|احدي|صاحب|صاحبة)$/u

/** Where the apposition that begins behind the comma at `at` ends, with its second comma; undefined where none does. */
function endOfRemark({ reader, at, end, source, frames }: GapState): number | undefined {
  if (!frames.object || source?.to !== at) return undefined
  const first = reader.words(at + 1)
  if (first?.conjunction !== '' || !(first.role || superlative.test(first.key))) return undefined
  for (let next = at + 1; next < Math.min(end, at + longestApposition); next++) {
    const facts = reader.words(next)
    if (reader.keys[next] === '،') {
      const after = reader.words(next + 1)
      return after && after.conjunction === '' && !isParticipleCue(after) ? next + 1 : undefined
    }
    if (reader.doc.tokens[next]?.kind === 'quote' || facts?.complementiser) return undefined
    if (facts?.cues.some((form) => form.form === 'perfect' || form.form === 'imperfect') && !facts.role)
      return undefined
  }
  return undefined
}

/** A quotation mark opens speech, a name, or is passed with what it holds. */
function readQuote(state: GapState): Step {
  const { reader, at, end, frames } = state
  const quotation = reader.opening.get(at)
  if (!quotation) return fill(state, at + 1)
  if (quotation.role === 'speech') return finish(state, { kind: 'speech', mark: at, at: skipBreaks(reader, at + 1) })
  // «ووعد أمام الصحافيين «بمواصلة العمل»»: the cue's preposition stands inside the marks.
  const inner = reader.words(skipBreaks(reader, at + 1))
  if (inner && inner.preposition !== '' && framePreposition(state.form, inner.preposition))
    return finish(state, { kind: 'noun', mark: at, at: skipBreaks(reader, at + 1) })
  // «قال في تغريدة على «تويتر»: …»: behind a preposition the name is a channel's.
  const before = reader.words(at - 1)
  const channel = before?.classes.preposition === true && prepositionOfPronoun(before) === ''
  const phrase = state.source || channel ? undefined : phraseHere(state)
  if (phrase) return takeSource(state, phrase)
  if (state.source && frames.object && !channel) return finish(state, { kind: 'object', mark: at, at })
  return fill(state, quotation.closed ? Math.min(quotation.close + 1, end) : at + 1)
}

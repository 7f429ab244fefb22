import type { Token } from '../document.ts'
import { spelling } from './spelling.ts'

const isSingleLetter = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'word' && token.key.length === 1 && token.key >= 'ا'

/** The initials that begin with a letter, as one word, and the token behind them; undefined where the letter is none of any. */
function initialsAt(tokens: readonly Token[], at: number, text: string): { word: Token; next: number } | undefined {
  const first = tokens[at]
  if (!isSingleLetter(first)) return undefined
  let letters = 1
  let end = at + 1
  for (;;) {
    const candidate = tokens[end]
    const next = candidate?.key === '.' && candidate.kind === 'mark' ? end + 1 : end
    if (!isSingleLetter(tokens[next])) break
    letters++
    end = next + 1
  }
  const bracketed = tokens[at - 1]?.key === '(' && (tokens[end]?.key === ')' || tokens[end + 1]?.key === ')')
  if (letters < (bracketed ? 2 : 3)) return undefined
  const next = tokens[end]?.key === '.' && bracketed ? end + 1 : end
  const all = tokens.slice(at, next)
  const stop = all.at(-1) ?? first
  const key = all.map((token) => (token.kind === 'word' ? token.key : '')).join('')
  const raw = text.slice(first.start, stop.end)
  const words = all.reduce((sum, token) => sum + token.words, 0)
  const word: Token = { kind: 'word', start: first.start, end: stop.end, key, raw, words, spelling: spelling(key, raw) }
  return { word, next }
}

/**
 * Joins the letters of an agency's initials into one word: «أ ف ب», «(د. ب. أ)», «أ.ف.ب». At least three letters, or two
 * between brackets («(أ ب)»), so that «و», «د.» or «م.» before a name stay what they are.
 */
export function joinInitials(tokens: Token[], text: string): Token[] {
  let joined: Token[] | undefined
  for (let at = 0; at < tokens.length; ) {
    const initials = initialsAt(tokens, at, text)
    if (initials) {
      joined ??= tokens.slice(0, at)
      joined.push(initials.word)
      at = initials.next
    } else {
      if (joined && tokens[at]) joined.push(tokens[at] as Token)
      at++
    }
  }
  return joined ?? tokens
}

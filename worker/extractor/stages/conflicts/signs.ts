import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import { ofWord } from '../../grammar/words.ts'
import { maySayAlone } from './alone.ts'
import { mayExplain } from './cause-words.ts'
import { negates } from './negation.ts'
import { polesOfWord } from './poles.ts'
import { isOne } from './singles.ts'

/**
 * What the words of a content may be to the rules, bit by bit. Most contents have no word with which a rule could begin, and are
 * read no further.
 */
export const signs = { negator: 1, number: 2, one: 4, alone: 8, cause: 16 } as const

const signsOfWord = ofWord(
  (facts): number =>
    (negates(facts) ? signs.negator : 0) |
    (facts.opensNumeral ? signs.number : 0) |
    (isOne(facts) ? signs.one : 0) |
    (maySayAlone(facts) ? signs.alone : 0) |
    (mayExplain(facts) ? signs.cause : 0),
)

/** The signs of all words of a content together, and the poles that they may have. */
export function signsIn({ doc, words }: Reader, content: readonly Range[]): { signs: number; poles: number } {
  let found = 0
  let poles = 0
  for (const { from, to } of content) {
    // «لا يزال في [العاصمة]»: what stands right before may make a pole of a word.
    for (let at = Math.max(0, from - 2); at < to; at++) {
      const facts = words(at)
      if (facts) {
        found |= signsOfWord(facts)
        poles |= polesOfWord(facts)
      } else if (doc.tokens[at]?.kind === 'number') found |= signs.number
    }
  }
  return { signs: found, poles }
}

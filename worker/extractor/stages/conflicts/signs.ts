import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import { hint, mayCount } from '../../grammar/words.ts'
import { maySayAlone } from './alone.ts'
import { mayExplain } from './cause-words.ts'
import { negates } from './negation.ts'
import { isOne } from './singles.ts'

/** Words with which a rule may begin. Most contents have none of them, and are read no further. */
export const signs = {
  negator: hint(negates),
  number: mayCount,
  one: hint(isOne),
  alone: hint(maySayAlone),
  cause: hint(mayExplain),
} as const

/** The signs of all words of a content together. */
export function signsIn({ hints }: Reader, content: readonly Range[]): number {
  let found = 0
  for (const { from, to } of content) for (let at = from; at < to; at++) found |= hints[at] ?? 0
  return found
}

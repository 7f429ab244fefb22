import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import { testOfWord } from '../../grammar/words.ts'

/** Words by which nothing else was it: «مساعدات فقط». */
export const restricting = new Set(['فقط', 'فحسب'])
const pronouns = new Set(['هو', 'هي', 'هم', 'هما'])
const relatives = new Set(['الذي', 'التي', 'الذين', 'اللذان', 'من'])

/** Whether somebody or something is picked out at a token as who alone it was: «الدورية [هي التي] بدأت». */
export const isCleft = (keys: readonly string[], at: number): boolean =>
  pronouns.has(keys[at] ?? '') && relatives.has(keys[at + 1] ?? '')

/** Whether a word may say that it was nothing else. */
export const maySayAlone = testOfWord(({ key }) => restricting.has(key) || pronouns.has(key))

/** Whether one of the words stands in a content that say that it was nothing else: «هي التي», «فقط». */
export function saysAlone({ keys }: Reader, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (restricting.has(keys[at] ?? '') || isCleft(keys, at)) return true
  return false
}

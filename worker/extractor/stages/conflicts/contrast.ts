import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'

/** Words and phrases by which an article sets what follows against what it told before, in folded spelling. */
const contrasts: readonly (readonly string[])[] = [
  ['لكن'],
  ['ولكن'],
  ['غير', 'ان'],
  ['الا', 'ان'],
  ['بيد', 'ان'],
  ['بينما'],
  ['وبينما'],
  ['فيما'],
  ['وفيما'],
  ['في', 'حين'],
  ['وفي', 'حين'],
  ['في', 'المقابل'],
  ['وفي', 'المقابل'],
  ['بالمقابل'],
  ['وبالمقابل'],
  ['خلافا'],
  ['وخلافا'],
  ['علي', 'العكس'],
  ['علي', 'عكس'],
  ['وعلي', 'عكس'],
  ['مع', 'ان'],
  ['رغم', 'ان'],
]

const openers = new Set(contrasts.map(([first]) => first))

/** A contrast stands at most this many tokens before the word that reports. */
const reach = 20

/** Whether the words between the start of a sentence and a cue set it against what was said: «لكن البلدية قالت إن …». */
export function isContrasted({ keys }: Reader, { from, to }: Range): boolean {
  for (let at = Math.max(from, to - reach); at < to; at++) {
    if (!openers.has(keys[at])) continue
    if (contrasts.some((words) => words.every((word, index) => keys[at + index] === word))) return true
  }
  return false
}

import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import type { Claim } from './claims.ts'
import { rootOf } from './root.ts'

/** Words that make «one» exclusive: «لم يقع سوى انهيار واحد», «انهيار واحد فقط». */
const exclusive = new Set(['سوي', 'الا', 'فقط', 'غير', 'وحيد'])

/**
 * Where a claim says that there was one of something and no more, or two by the dual: «لم يكن هناك سوى انهيار واحد» gives the
 * root of انهيار in `ones`, «الانهيارين» in `twos`.
 */
export function singlesAndPairs(
  { keys, words }: Reader,
  { spoken }: Claim,
): { ones: Map<string, Range>; twos: Map<string, Range> } {
  const ones = new Map<string, Range>()
  const twos = new Map<string, Range>()
  for (const { from, to } of spoken.content) {
    for (let at = from; at < to; at++) {
      const key = keys[at] ?? ''
      const stem = words(at)?.stem ?? key
      if (/^واحدة?$/u.test(key) && at > from) {
        const only = keys.slice(Math.max(from, at - 3), Math.min(to, at + 2)).some((near) => exclusive.has(near))
        if (only) ones.set(rootOf(words(at - 1)?.stem ?? ''), { from: at - 1, to: at + 1 })
      } else if (stem.length >= 5 && /(?:ين|ان)$/u.test(stem))
        twos.set(rootOf(stem.slice(0, -2)), { from: at, to: at + 1 })
    }
  }
  return { ones, twos }
}

import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import { testOfWord } from '../../grammar/words.ts'
import type { Claim } from './claims.ts'
import { rootOf } from './root.ts'

/** «واحد», «واحدة» */
export const isOne = testOfWord(({ key }) => /^واحدة?$/u.test(key))

/** Words that make «one» exclusive: «لم يقع سوى انهيار واحد», «انهيار واحد فقط». */
const exclusive = new Set(['سوي', 'الا', 'فقط', 'غير', 'وحيد'])

/** Where a claim says that there was one of something and no more, by its root: «لم يكن هناك سوى انهيار واحد». */
export function onesIn({ keys, words }: Reader, { spoken }: Claim): ReadonlyMap<string, Range> {
  const ones = new Map<string, Range>()
  for (const { from, to } of spoken.content) {
    for (let at = from + 1; at < to; at++) {
      const facts = words(at)
      if (!facts || !isOne(facts)) continue
      const only = keys.slice(Math.max(from, at - 3), Math.min(to, at + 2)).some((near) => exclusive.has(near))
      if (only) ones.set(rootOf(words(at - 1)?.stem ?? ''), { from: at - 1, to: at + 1 })
    }
  }
  return ones
}

/** Where a claim says by the dual that there were two of something, by its root: «الانهيارين». */
export function twosIn({ keys, words }: Reader, { spoken }: Claim): ReadonlyMap<string, Range> {
  const twos = new Map<string, Range>()
  for (const { from, to } of spoken.content) {
    for (let at = from; at < to; at++) {
      const stem = words(at)?.stem ?? keys[at] ?? ''
      if (stem.length >= 5 && /(?:ين|ان)$/u.test(stem)) twos.set(rootOf(stem.slice(0, -2)), { from: at, to: at + 1 })
    }
  }
  return twos
}

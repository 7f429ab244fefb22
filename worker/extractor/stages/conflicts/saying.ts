import type { Reader } from '../../grammar/noun-phrase.ts'
import type { Claim } from './claims.ts'
import { longestMatter } from './denial.ts'
import { rootOf } from './root.ts'

/** «ما» before a verb of saying: «ما تقوله الشركة», «لما أعلنه الوزير». */
const what = /^[وف]?[بلك]?ما$/u
/** Nouns for what somebody has said, before his name: «تصريحات الوزير», «رواية الشرطة». */
const sayings = new Set(
  'تصريح تصريحات كلام اقوال قول اتهام اتهامات رواية روايات مزاعم ادعاء ادعاءات حديث اعلان انتقادات معلومات حصيلة ارقام احصاءات تقديرات'.split(
    ' ',
  ),
)
/** Who is meant stands in the next words. */
const nearby = 4

/**
 * Whose words a denial is about, as the roots of what he is called: «شكك في صحة ما تقوله [الشركة]», «نفى رواية [الشرطة]»; empty
 * where nobody is named («ما قيل»), undefined where it is not about words.
 */
export function sayingDenied({ keys, words }: Reader, { spoken }: Claim): ReadonlySet<string> | undefined {
  for (const { from, to } of spoken.content) {
    const end = Math.min(to, from + longestMatter)
    for (let at = from; at < end; at++) {
      const clause = what.test(keys[at] ?? '') && (words(at + 1)?.cues.length ?? 0) > 0
      if (!clause && !sayings.has(words(at)?.stem ?? '')) continue
      const first = clause ? at + 2 : at + 1
      const named = new Set<string>()
      for (let next = first; next < Math.min(end, first + nearby); next++) {
        const facts = words(next)
        if (!facts || facts.classes.size > 0 || facts.complementiser) break
        named.add(rootOf(facts.stem))
      }
      return named
    }
  }
  return undefined
}

/** Whether a speaker is called so. */
export const isCalled = ({ names }: Claim, called: ReadonlySet<string>): boolean =>
  [...called].some((root) => names.has(root))

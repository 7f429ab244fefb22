import type { Reader } from '../../grammar/noun-phrase.ts'
import { testOfWord } from '../../grammar/words.ts'

/** Whether what follows a word is said not to be so: «لم تصل», «غير صالحة». */
export const negates = testOfWord(({ key }) => /^[وف]?(?:لم|لن|لا|ليس|ليست|ليسوا|غير|ب?عدم)$/u.test(key))

const negators = new Set('لم لن لا ليس ليست غير عدم دون بدون ما وليس ولا ولم ولن وعدم بعدم لعدم'.split(' '))

/** Whether a word is denied by what stands up to three words before it: «لم تتوقف الشحنات», «عدم وجود أي تجمعات». */
export function isNegatedAt({ keys, doc }: Reader, at: number): boolean {
  let seen = 0
  for (let before = at - 1; before >= 0 && seen < 3; before--) {
    const token = doc.tokens[before]
    if (token?.kind === 'mark' || token?.kind === 'quote') return false
    if (token?.kind !== 'word') continue
    seen++
    const key = keys[before] ?? ''
    if (negators.has(key) && !(key === 'ما' && seen > 1)) return true
  }
  return false
}

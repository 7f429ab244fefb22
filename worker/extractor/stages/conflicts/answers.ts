import type { Reader } from '../../grammar/noun-phrase.ts'
import { type Claim, saidTogether } from './claims.ts'
import type { Opposition } from './opposition.ts'
import { pairsByRoot } from './pairs.ts'

/**
 * A charge and what the one who is charged says of the same matter: «اتهم الأب الجامعة بتغيير رغبات ابنته» against «قالت
 * الجامعة إن الطالبة قبلت وفق رغبتها». The target must be named in the charge, and two more words must be common.
 */
export function answers(reader: Reader, claims: readonly Claim[]): Opposition[] {
  if (!claims.some(({ spoken }) => spoken.commitment === 'accuse')) return []
  return pairsByRoot(claims).flatMap((pair): Opposition[] => {
    const [charge, answer] = pair.a.spoken.commitment === 'accuse' ? [pair.a, pair.b] : [pair.b, pair.a]
    if (charge.spoken.commitment !== 'accuse' || answer.spoken.commitment === 'accuse') return []
    if (answer.spoken.commitment === 'direct' || answer.spoken.commitment === 'deny') return []
    const { names } = answer
    if (!names.has(charge.words[0]?.root ?? '')) return []
    const matter = charge.words
      .filter(({ at, root }) => !names.has(root) && !reader.words(at)?.place)
      .map(({ root }) => root)
    const shared = [...saidTogether(answer, new Set(matter))]
    if (shared.length < 2) return []
    return [{ kind: 'contradiction', a: charge, b: answer, about: charge.spoken.content.slice(0, 1) }]
  })
}

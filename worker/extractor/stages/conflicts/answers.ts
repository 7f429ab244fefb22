import type { Reader } from '../../grammar/noun-phrase.ts'
import { type Claim, saidTogether } from './claims.ts'
import type { Opposition } from './opposition.ts'
import { pairsByRoot } from './pairs.ts'
import { isCalled } from './saying.ts'
import { isOneVoice } from './voices.ts'

/**
 * A charge and what the one who is charged says of the same matter: «اتهم الأب الجامعة بتغيير رغبات ابنته» against «قالت
 * الجامعة إن الطالبة قبلت وفق رغبتها». The target must be named in the charge, and two more words must be common.
 */
export function answers(reader: Reader, claims: readonly Claim[]): Opposition[] {
  if (!claims.some(accuses)) return []
  return [...replies(claims), ...answersOf(reader, claims)]
}

/** A reply stands at most this many sentences behind what it replies to. */
const farthest = 4

/** «اتهمت النقابة الإدارة بتجاهل الشكاوى», «[رد] المدير على النقابة بالقول إن»: he who is charged replies in so many words. */
function replies(claims: readonly Claim[]): Opposition[] {
  return claims.flatMap((reply, at): Opposition[] => {
    if (reply.spoken.lemma !== 'ردّ' || reply.spoken.commitment === 'decline') return []
    const charge = claims
      .slice(0, at)
      .findLast((other) => accuses(other) && reply.sentence - other.sentence <= farthest)
    if (
      !charge ||
      isOneVoice(charge, reply) ||
      !isCalled(reply, new Set(charge.words.slice(0, 4).map(({ root }) => root)))
    )
      return []
    return [{ kind: 'contradiction', a: charge, b: reply, about: charge.spoken.content.slice(0, 1) }]
  })
}

function answersOf(reader: Reader, claims: readonly Claim[]): Opposition[] {
  return pairsByRoot(claims, accuses).flatMap((pair): Opposition[] => {
    const [charge, answer] = accuses(pair.a) ? [pair.a, pair.b] : [pair.b, pair.a]
    if (accuses(answer)) return []
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

const accuses = ({ spoken }: Claim): boolean => spoken.commitment === 'accuse'

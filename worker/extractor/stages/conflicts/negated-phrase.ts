import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import { type Claim, saidTogether, type Weights, type Word, wordsIn } from './claims.ts'
import { isNegatedAt } from './negation.ts'
import { type Opposition, unclaimed } from './opposition.ts'
import { pairsByRoot } from './pairs.ts'
import { signs } from './signs.ts'

/** Words of one phrase stand within this many tokens. */
const phrase = 8
/** How much of what is negated the other must say for a contradiction. */
const most = 0.65

/**
 * A negated predicate against a claim of the same: «هذا ليس استعدادا لفرض حكم عسكري» against «… فرض الحكم العسكري». Nearly all of
 * what is negated must be said by the other, in three words at least; or all of it where nothing of the kind is said to be
 * («لم يرصد أي مؤشرات على إضراب») and the other speaks of nothing else.
 */
export function contradictions(reader: Reader, claims: readonly Claim[], weigh: Weights): Opposition[] {
  const negated = new Map<Claim, Negated>()
  for (const claim of claims) {
    const matter = (claim.signs & signs.negator) === 0 ? undefined : negatedMatter(reader, claim)
    if (matter) negated.set(claim, matter)
  }
  if (negated.size === 0) return []
  const against = (one: Claim, other: Claim): Opposition | undefined => {
    const matter = negated.get(one)
    if (!matter || negated.get(other) || unclaimed.has(other.spoken.commitment) || other.statement.stance)
      return undefined
    const roots = [...new Set(matter.words.map(({ root }) => root))]
    const shared = [...saidTogether(other, new Set(roots), phrase)]
    const head = other.words[0]
    const none = matter.any && roots.length <= 3 && head !== undefined && roots.includes(head.root)
    if (shared.length < 3 && !none) return undefined
    const total = roots.reduce((sum, root) => sum + weigh(root), 0)
    const common = shared.reduce((sum, root) => sum + weigh(root), 0)
    const same = shared.length >= 3 && common / total >= most
    if (!same && !(none && common / total >= 0.3)) return undefined
    const said = other.words.find(({ root }) => root === shared[0])
    if (said && isNegatedAt(reader, said.at)) return undefined
    const place = said && { from: said.at, to: said.at + 1 }
    return { kind: 'contradiction', a: other, b: one, about: [...(place ? [place] : []), matter.place] }
  }
  return pairsByRoot(claims, (claim) => negated.has(claim)).flatMap(({ a, b }) => {
    const found = against(a, b) ?? against(b, a)
    return found ? [found] : []
  })
}

type Negated = { readonly words: readonly Word[]; readonly any: boolean; readonly place: Range }

const negators = new Set(['لم', 'لن', 'ليس', 'ليست', 'عدم', 'لا', 'وعدم', 'وليس'])

function isOpenYet(keys: readonly string[], { from, to }: Range): boolean {
  for (let at = from; at < Math.min(to, from + 40); at++) {
    const next = keys[at + 1] ?? ''
    if (keys[at] === 'بعد' && (at + 1 === to || /^[،.]$/u.test(next))) return true
    if (/^(?:حتي|لغاية|الي)$/u.test(keys[at] ?? '') && /^(?:الان|اللحظة|الساعة|اليوم)$/u.test(next)) return true
  }
  return false
}

/** Verbs and nouns of being there: only with them does «أي» deny that there is such a thing. */
const existence = new Set(
  'يرصد ترصد رصد يسجل تسجل تسجيل يكن تكن يوجد توجد وجود يحدث تحدث يقع تقع وقوع نية هناك تلاحظ يلاحظ'.split(' '),
)

/** What the first negated clause of a content negates; undefined where nothing is. */
function negatedMatter(reader: Reader, { spoken }: Claim): Negated | undefined {
  const range = spoken.content[0]
  if (!range) return undefined
  const { keys } = reader
  for (let at = range.from; at < Math.min(range.to, range.from + 6); at++) {
    if (!negators.has(keys[at] ?? '')) continue
    // «لم يخرج أحد حتى الآن» leaves open what a plan or an agreement says.
    if (isOpenYet(keys, range)) return undefined
    // «ليس مجرد خطأ» says that it is one.
    if (keys.slice(at, at + 4).includes('مجرد')) return undefined
    let end = at + 1
    while (end < range.to && !/^[،؛.:]$/u.test(keys[end] ?? '')) end++
    const being = keys.slice(at + 1, at + 3).some((key) => existence.has(key))
    let any = -1
    for (let next = at; being && next < end; next++) if (keys[next] === 'اي' || keys[next] === 'اية') any = next
    const words = wordsIn(reader, { from: any >= 0 ? any : at, to: end }).slice(0, 12)
    return words.length > 0 ? { words, any: any >= 0, place: { from: at, to: end } } : undefined
  }
  return undefined
}

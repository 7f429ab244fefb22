import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import { wordReadings } from '../../lexicon/proclitics.ts'
import { type Claim, saidTogether, type Weights, type Word, wordsIn } from './claims.ts'
import { isNegatedAt } from './negation.ts'
import { type Opposition, unclaimed } from './opposition.ts'
import { pairsByRoot } from './pairs.ts'
import { rootOf } from './root.ts'

/**
 * Predicates that cannot both hold of one matter, as bare words; «|» parts the forms. Only what stops and what goes on: of
 * prices that rose and fell, or of plans accepted and refused, each side speaks of its own time and thing.
 */
const opposites: readonly (readonly [one: string, other: string])[] = [
  [
    'وقف|ايقاف|توقف|توقفت|تتوقف|يتوقف|سيتوقف|ستتوقف|الغاء|تجميد|علقت|الغت|الغي',
    'استمر|استمرار|استمرت|يستمر|تستمر|سيستمر|ستستمر|مستمر|مستمرة|مواصلة|تواصل|يتواصل|تتواصل|ستواصل|سيواصل|متواصل|متواصلة|ماض|ماضية|ماضون|المضي|مضي',
  ],
]

/** Which side of which pair a word stands on: 2·pair for the one, 2·pair + 1 for the other. */
const sideOf = new Map<string, number>()
opposites.forEach((pair, index) => {
  pair.forEach((forms, side) => {
    for (const form of forms.split('|')) sideOf.set(form, index * 2 + side)
  })
})

/** An argument stands at most this many content words behind its predicate: «ماضية في [بناء الجدار]». */
const closest = 4
/** The predicate is what a content is about where at most this many tokens stand before it. */
const earliest = 8

type Predicate = { readonly side: number; readonly at: number; readonly arguments: ReadonlySet<string> }

/** The first predicate of a content, if it stands at its head. */
function predicateOf(reader: Reader, { spoken, words }: Claim): Predicate | undefined {
  const range = spoken.content[0]
  if (!range) return undefined
  for (let at = range.from; at < Math.min(range.to, range.from + earliest); at++) {
    const key = reader.keys[at] ?? ''
    // «الليلة الماضية»: with the article it is a time.
    const side =
      sideOf.get(key) ??
      wordReadings(key).reduce<number | undefined>(
        (hit, { stem, definite }) => hit ?? (definite && stem.startsWith('ماض') ? undefined : sideOf.get(stem)),
        undefined,
      )
    if (side === undefined) continue
    const behind = words.filter((word) => word.at > at && word.at < range.to).slice(0, closest)
    const before = words.filter((word) => word.at < at && word.at >= range.from)
    // «لن تتوقف الخدمة» stands on the other side.
    const turned = isNegatedAt(reader, at) ? side ^ 1 : side
    return { side: turned, at, arguments: new Set([...behind, ...before].map(({ root }) => root)) }
  }
  return undefined
}

/**
 * Opposite predicates of one matter: «طالب السكان بوقف بناء السد» against «الحكومة ماضية في بناء السد». The two must share a
 * word beside the predicate that is rare in the article. Two who both ask for something do not contradict each other.
 */
export function oppositePredicates(reader: Reader, claims: readonly Claim[], weigh: Weights): Opposition[] {
  const known = new Map(claims.map((claim) => [claim, predicateOf(reader, claim)]))
  return pairsByRoot(claims).flatMap(({ a, b }): Opposition[] => {
    const [one, other] = [known.get(a), known.get(b)]
    if (!one || !other || one.side !== (other.side ^ 1)) return []
    if (a.spoken.commitment === 'direct' && b.spoken.commitment === 'direct') return []
    const beside = [...one.arguments].filter((root) => other.arguments.has(root))
    if (!beside.some((root) => weigh(root) >= rare) && beside.length < 2) return []
    return [{ kind: 'contradiction', a, b, about: [placeOf(one), placeOf(other)] }]
  })
}

/** A shared word that weighs this much stands in few sentences. */
const rare = 1.5

const placeOf = ({ at }: Predicate): Range => ({ from: at, to: at + 1 })

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
  const negated = new Map(claims.map((claim) => [claim, negatedMatter(reader, claim)]))
  const against = (one: Claim, other: Claim): Opposition | undefined => {
    const matter = negated.get(one)
    if (!matter || negated.get(other) || unclaimed.has(other.spoken.commitment) || other.statement.stance)
      return undefined
    const roots = [...new Set(matter.words.map(({ root }) => root))]
    const shared = [...saidTogether(other, new Set(roots), phrase)]
    const total = roots.reduce((sum, root) => sum + weigh(root), 0)
    const common = shared.reduce((sum, root) => sum + weigh(root), 0)
    const head = other.words[0]
    const same = shared.length >= 3 && common / total >= most
    const none =
      matter.any && roots.length <= 3 && head !== undefined && roots.includes(head.root) && common / total >= 0.3
    if (!same && !none) return undefined
    const said = other.words.find(({ root }) => root === shared[0])
    if (said && isNegatedAt(reader, said.at)) return undefined
    const place = said && { from: said.at, to: said.at + 1 }
    return { kind: 'contradiction', a: other, b: one, about: [...(place ? [place] : []), matter.place] }
  }
  return pairsByRoot(claims).flatMap(({ a, b }) => {
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

/**
 * A charge and what the one who is charged says of the same matter: «اتهم الأب الجامعة بتغيير رغبات ابنته» against «قالت
 * الجامعة إن الطالبة قبلت وفق رغبتها». The target must be named in the charge, and two more words must be common.
 */
export function answers(reader: Reader, claims: readonly Claim[]): Opposition[] {
  return pairsByRoot(claims).flatMap((pair): Opposition[] => {
    const [charge, answer] = pair.a.spoken.commitment === 'accuse' ? [pair.a, pair.b] : [pair.b, pair.a]
    if (charge.spoken.commitment !== 'accuse' || answer.spoken.commitment === 'accuse') return []
    if (answer.spoken.commitment === 'direct' || answer.spoken.commitment === 'deny') return []
    const names = new Set([...answer.speaker.stems, ...answer.speaker.nameKeys].map(rootOf))
    if (!names.has(charge.words[0]?.root ?? '')) return []
    const matter = charge.words
      .filter(({ at, root }) => !names.has(root) && !reader.words(at)?.place)
      .map(({ root }) => root)
    const shared = [...saidTogether(answer, new Set(matter))]
    if (shared.length < 2) return []
    return [{ kind: 'contradiction', a: charge, b: answer, about: charge.spoken.content.slice(0, 1) }]
  })
}

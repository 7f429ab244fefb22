import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import { wordReadings } from '../../lexicon/proclitics.ts'
import { type Claim, saidTogether, type Weights, type Word, wordsIn } from './claims.ts'
import type { Opposition } from './denied.ts'
import { isNegatedAt } from './negation.ts'
import { pairsByRoot } from './pairs.ts'
import { rootOf } from './root.ts'

/** Predicates that cannot both hold of one matter, as bare words with their usual prefixes off; «|» parts the forms. */
const opposites: readonly (readonly [one: string, other: string])[] = [
  [
    'وقف|ايقاف|توقف|توقفت|توقيف|تتوقف|يتوقف|سيتوقف|تعليق|الغاء|تجميد|علقت|الغت|الغي',
    'استمر|استمرار|استمرت|يستمر|تستمر|سيستمر|ستستمر|مستمر|مستمرة|مواصلة|تواصل|يتواصل|تتواصل|متواصل|متواصلة|ماض|ماضية|ماضون|المضي|مضي',
  ],
  ['وافق|وافقت|يوافق|توافق|موافقة|قبل|قبلت|قبول', 'رفض|رفضت|يرفض|ترفض|رافض|رافضة'],
  ['ارتفع|ارتفعت|يرتفع|ترتفع|زاد|زادت|ازدياد', 'انخفض|انخفضت|ينخفض|تنخفض|انخفاض|تراجع|تراجعت|يتراجع'],
  ['نجح|نجحت|نجاح|ناجح|ناجحة', 'فشل|فشلت|اخفق|اخفقت|اخفاق|فاشل|فاشلة'],
  ['افتتاح|فتح|فتحت|مفتوح|مفتوحة', 'اغلاق|اغلق|اغلقت|مغلق|مغلقة'],
  ['متوفر|متوفرة|توفر|توافر|متوافرة|كاف|كافية|وفرة', 'نقص|شح|نفد|نفدت|نفاد'],
  ['سليم|سليمة|سلامة', 'ملوث|ملوثة|تلوث|فاسد|فاسدة'],
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

type Predicate = { readonly side: number; readonly at: number; readonly arguments: ReadonlySet<string> }

function predicates(reader: Reader, { spoken, words }: Claim): Predicate[] {
  const found: Predicate[] = []
  for (const { from, to } of spoken.content) {
    for (let at = from; at < to; at++) {
      const key = reader.keys[at] ?? ''
      const side =
        sideOf.get(key) ??
        wordReadings(key).reduce<number | undefined>((hit, { stem }) => hit ?? sideOf.get(stem), undefined)
      if (side === undefined) continue
      const near = words.filter((word) => word.at > at && word.at < to).slice(0, closest)
      const before = words.filter((word) => word.at < at && word.at >= from).slice(-2)
      // «لن تتوقف الخدمة» stands on the other side.
      const turned = isNegatedAt(reader, at) ? side ^ 1 : side
      found.push({ side: turned, at, arguments: new Set([...near, ...before].map(({ root }) => root)) })
    }
  }
  return found
}

/**
 * Opposite predicates of one matter: «طالب السكان بوقف بناء السد» against «الحكومة ماضية في بناء السد». The two must share a
 * word beside the predicate and, unless that word is rare in the article, one more.
 */
export function oppositePredicates(reader: Reader, claims: readonly Claim[], weigh: Weights): Opposition[] {
  const known = new Map(claims.map((claim) => [claim, predicates(reader, claim)]))
  return pairsByRoot(claims).flatMap(({ a, b }): Opposition[] => {
    for (const one of known.get(a) ?? []) {
      for (const other of known.get(b) ?? []) {
        if (one.side !== (other.side ^ 1)) continue
        const beside = [...one.arguments].filter((root) => other.arguments.has(root))
        if (beside.length === 0) continue
        const shared = [...a.roots].filter((root) => b.roots.has(root) && root !== rootOf(reader.keys[one.at] ?? ''))
        const weight = beside.reduce((sum, root) => sum + weigh(root), 0)
        if (shared.length < 2 && weight < rare) continue
        return [{ kind: 'contradiction', a, b, about: [placeOf(one), placeOf(other)] }]
      }
    }
    return []
  })
}

/** A shared word that weighs this much stands in few sentences. */
const rare = 1.6

const placeOf = ({ at }: Predicate): Range => ({ from: at, to: at + 1 })

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
    const shared = [...saidTogether(other, new Set(roots))]
    const total = roots.reduce((sum, root) => sum + weigh(root), 0)
    const common = shared.reduce((sum, root) => sum + weigh(root), 0)
    const head = other.words[0]
    const same = shared.length >= 3 && common / total >= most
    const none =
      matter.any && roots.length <= 2 && head !== undefined && roots[0] === head.root && shared.length === roots.length
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

const unclaimed = new Set(['direct', 'decline', 'deny'])

type Negated = { readonly words: readonly Word[]; readonly any: boolean; readonly place: Range }

const negators = new Set(['لم', 'لن', 'ليس', 'ليست', 'عدم', 'لا', 'وعدم', 'وليس'])

/** What the first negated clause of a content negates; undefined where nothing is. */
function negatedMatter(reader: Reader, { spoken }: Claim): Negated | undefined {
  const range = spoken.content[0]
  if (!range) return undefined
  const { keys } = reader
  for (let at = range.from; at < Math.min(range.to, range.from + 6); at++) {
    if (!negators.has(keys[at] ?? '')) continue
    let end = at + 1
    while (end < range.to && !/^[،؛.:]$/u.test(keys[end] ?? '')) end++
    let any = -1
    for (let next = at; next < end; next++) if (keys[next] === 'اي' || keys[next] === 'اية') any = next
    const words = wordsIn(reader, { from: any >= 0 ? any : at, to: end }).slice(0, 12)
    return words.length > 0 ? { words, any: any >= 0, place: { from: at, to: end } } : undefined
  }
  return undefined
}

/**
 * A charge and what the one who is charged says of the same matter: «اتهم الأب الجامعة بتغيير رغبات ابنته» against «قالت
 * الجامعة إن الطالبة قبلت وفق رغبتها». The target must be named in the charge, and two more words must be common.
 */
export function answers(claims: readonly Claim[]): Opposition[] {
  return pairsByRoot(claims).flatMap((pair): Opposition[] => {
    const [charge, answer] = pair.a.spoken.commitment === 'accuse' ? [pair.a, pair.b] : [pair.b, pair.a]
    if (charge.spoken.commitment !== 'accuse' || answer.spoken.commitment === 'accuse') return []
    if (answer.spoken.commitment === 'direct' || answer.spoken.commitment === 'deny') return []
    const names = new Set([...answer.speaker.stems, ...answer.speaker.nameKeys].map(rootOf))
    if (!names.has(charge.words[0]?.root ?? '')) return []
    const matter = [...charge.roots].filter((root) => !names.has(root))
    const shared = [...saidTogether(answer, new Set(matter))]
    if (shared.length < 2) return []
    return [{ kind: 'contradiction', a: charge, b: answer, about: charge.spoken.content.slice(0, 1) }]
  })
}

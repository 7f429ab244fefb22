import { baked } from '../../baked.ts'
import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import { connectsCause, resultsFrom } from './cause-words.ts'
import { type Claim, wordsIn } from './claims.ts'
import type { Opposition } from './opposition.ts'
import { rootOf } from './root.ts'
import { signs } from './signs.ts'
import { apart, placesIn, timesIn } from './ties.ts'
import { isOneVoice } from './voices.ts'

/** What happens or is done once and has one cause; of prices and moods many things are the cause. */
const events = baked(
  'events',
  () =>
    new Set(
      'الغاء تاجيل اقالة استقالة اغلاق فصل طرد انسحاب حادث حريق انفجار انهيار وفاة سقوط غرق تحطم طفح انقطاع تسرب تسمم اصطدام عطل مقتل مصرع اصابة جنوح انحراف احتراق'
        .split(' ')
        .map(rootOf),
    ),
)

/** A second cause beside the first, or one that is not sure, contradicts nothing. */
const beside = /^[وف]?(?:ايضا|كذلك|اضافة|بالاضافة|فضلا|ربما|قد|احتمال|محتمل|يرجح)$/u

const widest = 12
const reach = 8
/** Two who explain one event stand at most this many sentences apart. */
const farthest = 6
/** Explanations of one article that are held against each other. */
const mostCauses = 40

type Cause = {
  readonly claim: Claim
  readonly events: ReadonlySet<string>
  readonly effect: ReadonlySet<string>
  readonly cause: ReadonlySet<string>
  readonly place: Range
}

/** Different causes of one event: «الحادث وقع بسبب السرعة» against «الحادث نجم عن حفرة في الطريق». */
export function causeConflicts(reader: Reader, claims: readonly Claim[]): Opposition[] {
  const explaining = claims.filter((claim) => (claim.signs & signs.cause) !== 0)
  if (explaining.length < 2) return []
  const causes = explaining.flatMap((claim) => causesOf(reader, claim)).slice(0, mostCauses)
  return causes.flatMap((b, index) =>
    causes.slice(0, index).flatMap((a): Opposition[] => {
      if (isOneVoice(a.claim, b.claim) || b.claim.sentence - a.claim.sentence > farthest) return []
      if (![...a.events].some((event) => b.events.has(event))) return []
      const other = [...a.effect].filter((root) => !a.events.has(root))
      const theirs = [...b.effect].filter((root) => !b.events.has(root))
      // «حريق الغابة» and «حريق المخزن» are two.
      if (other.length > 0 && theirs.length > 0 && !other.some((root) => b.effect.has(root))) return []
      if ([...a.cause].some((root) => b.cause.has(root)) || isElsewhere(reader, a.place, b.place)) return []
      return [{ kind: 'contradiction', a: a.claim, b: b.claim, about: [a.place, b.place] }]
    }),
  )
}

const isElsewhere = (reader: Reader, a: Range, b: Range): boolean =>
  apart(placesIn(reader, a), placesIn(reader, b)) || apart(timesIn(reader, a), timesIn(reader, b))

/** Words by which something merely happens: «وقع الحادث». */
const happening = new Set('وقع وقعت حدث حدثت حصل حصلت اندلع اندلعت'.split(' '))

function causesOf(reader: Reader, claim: Claim): Cause[] {
  const { keys, words: factsAt } = reader
  if (claim.spoken.commitment === 'deny' || claim.spoken.commitment === 'direct') return []
  return claim.spoken.content.flatMap(({ from, to }): Cause[] => {
    for (let at = from; at < to; at++) {
      const facts = factsAt(at)
      if (!facts) continue
      const verb = resultsFrom(facts) && keys[at + 1] === 'عن'
      // «توفي تحت التعذيب»
      const tortured = facts.key === 'تحت' && keys[at + 1] === 'التعذيب'
      if (!verb && !tortured && !connectsCause(facts)) continue
      if (/^(?:ليس|ليست|لا|لم)$/u.test(keys[at - 1] ?? '')) return []
      const around = { from: Math.max(from, at - widest), to: Math.min(to, at + reach) }
      if (keys.slice(around.from, around.to).some((near) => beside.test(near))) return []
      const words = wordsIn(reader, { from: around.from, to: at }).filter((word) => !happening.has(keys[word.at] ?? ''))
      const effect = new Set(words.map(({ root }) => root))
      const happened = new Set([...effect].filter((root) => events.has(root)))
      const cause = new Set(wordsIn(reader, { from: at + 1, to: around.to }).map(({ root }) => root))
      return happened.size > 0 && cause.size > 0 ? [{ claim, events: happened, effect, cause, place: around }] : []
    }
    return []
  })
}

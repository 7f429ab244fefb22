import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import { numberAt } from '../../grammar/reader.ts'
import { type Claim, isCarrier, saidTogether } from './claims.ts'
import { type Denied, longestMatter } from './denial.ts'
import { isNegatedAt } from './negation.ts'
import { unclaimed } from './opposition.ts'
import { isCalled, sayingDenied } from './saying.ts'
import { isOneVoice } from './voices.ts'

/** A denier says again what he denies within this many claims: «… لا أساس لها … لكن الاندماج ليس مطروحا». */
const nearby = 8

/** What else the denier says against the same: by a negation of its head word, or by «إنما», «بل» with two of its words. */
export function elaborations(reader: Reader, { claim, matter }: Denied, claims: readonly Claim[], at: number): Claim[] {
  const roots = new Set(matter.map(({ root }) => root))
  const head = matter[0]?.root
  return claims.slice(Math.max(0, at - nearby), at + nearby).filter((other) => {
    if (other === claim || other.speaker !== claim.speaker || !other.statement.counted) return false
    const said = other.words.find(({ root }) => root === head)
    if (
      said &&
      (isNegatedAt(reader, said.at) || reader.keys[said.at + 1] === 'ليس' || reader.keys[said.at + 1] === 'ليست')
    )
      return true
    const corrects = corrections.has(reader.keys[other.spoken.content[0]?.from ?? -1] ?? '')
    return corrects && saidTogether(other, roots).size >= 2
  })
}

const corrections = new Set(['انما', 'وانما', 'بل'])

/** Claims before a denial that are looked at. */
const widest = 60

const accusations = new Set('تهم تهمة اتهامات اتهام مزاعم ادعاءات'.split(' '))
const figures = new Set('حصيلة ارقام رقم عدد اعداد احصائية'.split(' '))

/** A denial that only points back reaches at most this many sentences: «نفى ذلك», «هذا غير صحيح». */
const reach = 3

/**
 * What a denial without words of its own points back to: «نفى ذلك» the statement before, «نفى التهم» those who accuse,
 * «نفى صحة هذه الحصيلة» the last number.
 */
export function pointedAt(reader: Reader, denied: Denied, claims: readonly Claim[], at: number): Claim[] {
  const { claim, matter } = denied
  const stems = stemsOf(reader, claim)
  const figure = stems.some((stem) => figures.has(stem))
  const charge = stems.some((stem) => accusations.has(stem))
  const kind = isOfThatKind(reader, claim)
  if (matter.length > 1 && !figure && !charge && !kind) return []
  if (matter.length === 1 && !figure && !charge && !kind && !stems.some(isCarrier)) return []
  // «يستبعد أن [تنجح] في ذلك»: the verb has a matter of its own.
  if (matter.length === 1 && reader.words(matter[0]?.at ?? -1)?.verb) return []
  const before = claims.slice(Math.max(0, at - widest), at).filter((other) => !isOneVoice(other, claim))
  const suits = (other: Claim): boolean =>
    charge
      ? other.spoken.commitment === 'accuse' || other.spoken.commitment === 'distance'
      : !unclaimed.has(other.spoken.commitment) &&
        claim.sentence - other.sentence <= reach &&
        (!figure || other.spoken.content.some((range) => hasNumber(reader, range)))
  // «شككت في هذه الحصيلة»: the toll, and not the tons of help that came in between.
  const counts = (other: Claim): boolean =>
    other.roots.has('dead') || other.spoken.content.some((range) => tells(reader, range))
  const target =
    (charge && before.findLast((other) => suits(other) && isAbout(other, claim))) ||
    (stems.includes('حصيلة') && before.findLast((other) => suits(other) && counts(other))) ||
    before.findLast(suits)
  if (!target) return []
  // «أكدت القناة هذه المعلومات» says nothing of its own; what it takes up is denied with it.
  if (!charge) return [target, ...(target.words.length === 0 ? before.slice(0, before.indexOf(target)).slice(-1) : [])]
  const names = new Set(claim.speaker.nameKeys)
  // What the accuser says of the accused in the same breath is part of the charge.
  return before.filter(
    (other) =>
      other === target ||
      (other.speaker === target.speaker &&
        other.sentence === target.sentence &&
        other.spoken.content.some(({ from, to }) =>
          reader.keys.slice(from, to).some((key) => names.has(key.replace(/^ال/u, ''))),
        )),
  )
}

/** «أي وجود من هذا النوع»: such a thing as was told of before. */
const isOfThatKind = ({ keys }: Reader, { spoken }: Claim): boolean =>
  spoken.content.some(({ from, to }) => {
    for (let at = from; at < Math.min(to, from + longestMatter); at++)
      if (keys[at] === 'من' && keys[at + 1] === 'هذا' && /^(?:النوع|القبيل)$/u.test(keys[at + 2] ?? '')) return true
    return false
  })

/** Words for people who were killed or hurt, and cases of a disease. */
const toll =
  /^[وفبل]{0,2}(?:ال)?(?:قتيل\p{L}?|قتلي|قتل|مقتل|وفاة|وفيات|وفيا|ضحايا|ضحية|مصرع|جثة|جثث|جريح\p{L}?|جرحي|اصابة|اصابات|مصاب\p{L}{0,2})$/u

function tells({ keys }: Reader, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (toll.test(keys[at] ?? '')) return true
  return false
}

/** Whether a charge is against him who denies it. */
const isAbout = (charge: Claim, claim: Claim): boolean => isCalled(claim, charge.roots)

/** Whose words are denied by his name: «شكك في صحة ما تقوله الشركة» what the company said last. */
export function wordsDenied(reader: Reader, { claim }: Denied, claims: readonly Claim[], at: number): Claim[] {
  const named = sayingDenied(reader, claim)
  if (!named || named.size === 0) return []
  const said = claims
    .slice(Math.max(0, at - widest), at)
    .findLast((other) => !isOneVoice(other, claim) && !unclaimed.has(other.spoken.commitment) && isCalled(other, named))
  return said ? [said] : []
}

function stemsOf(reader: Reader, { spoken }: Claim): string[] {
  const stems: string[] = []
  for (const { from, to } of spoken.content) {
    for (let at = from; at < Math.min(to, from + longestMatter); at++) {
      const facts = reader.words(at)
      const stem = facts?.stem.replace(/^ال(?=\p{L}{3})/u, '')
      // «[تقريره] محض اختلاق»
      if (stem) stems.push(stem, stem.replace(/(?:هما|ها|هم|ه)$/u, ''))
      if (facts?.classes.demonstrative) stems.push('امر')
    }
  }
  return stems
}

function hasNumber(reader: Reader, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (numberAt(reader, at)) return true
  return false
}

import type { Reader } from '../../grammar/noun-phrase.ts'
import type { Claim } from './claims.ts'
import type { Opposition } from './denied.ts'
import { type Quantity, quantitiesOf } from './quantities.ts'

/** Of one counted noun at most this many numbers are held against each other. */
const mostOfOne = 24
/** Numbers of one event stand at most this many sentences apart. */
const farthest = 12

/**
 * Numbers that cannot both hold of one quantity: «مقتل تسعة أشخاص» against «وصول ثلاث عشرة جثة», «نسبة المشاركة 85 في المئة»
 * against «لم تتجاوز 30». Not a total and its part, not two places or days, not an estimate that the other fits.
 */
export function numberConflicts(reader: Reader, claims: readonly Claim[]): Opposition[] {
  const byNoun = new Map<string, Quantity[]>()
  for (const claim of claims) {
    if (claim.spoken.commitment === 'direct') continue
    for (const quantity of quantitiesOf(reader, claim)) {
      const known = byNoun.get(quantity.noun)
      if (!known) byNoun.set(quantity.noun, [quantity])
      else if (known.length < mostOfOne) known.push(quantity)
    }
  }
  const found: Opposition[] = []
  for (const quantities of byNoun.values()) {
    quantities.forEach((b, index) => {
      for (const a of quantities.slice(0, index)) if (disagree(a, b)) found.push(opposition(a, b))
    })
  }
  return found
}

const opposition = (a: Quantity, b: Quantity): Opposition => ({
  kind: 'number',
  a: a.claim,
  b: b.claim,
  about: [a.place, b.place],
})

function disagree(a: Quantity, b: Quantity): boolean {
  if (a.claim.speaker === b.claim.speaker) return false
  if (Math.abs(a.claim.sentence - b.claim.sentence) > farthest) return false
  if (a.bounds.least <= b.bounds.most && b.bounds.least <= a.bounds.most) return false
  if (tiedElsewhere(a, b)) return false
  if (a.measure !== b.measure && (a.unit || (a.measure && b.measure))) return false
  const shared = [...a.context].filter((root) => b.context.has(root)).length
  const fate = a.noun === 'dead' || a.noun === 'hurt'
  if (a.measure && a.measure === b.measure) return shared > 0 || a.unit
  if (fate) return shared > 0 || bare(a) || bare(b)
  const brief = Math.abs(a.claim.sentence - b.claim.sentence) <= 2
  return a.unit ? shared > 0 && brief : shared >= 2
}

/** A claim of a few words says nothing but the number: «تحدث ممرض عن ثلاثين وفاة». */
const bare = ({ claim }: Quantity): boolean => claim.words.length <= 4

/** Whether both are tied to places or days, and to different ones. */
function tiedElsewhere(a: Quantity, b: Quantity): boolean {
  return apart(a.places, b.places) || apart(a.times, b.times)
}

function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false
  for (const tie of a) if (b.has(tie)) return false
  return true
}

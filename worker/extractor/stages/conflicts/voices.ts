import type { Entity } from '../../entities/entity.ts'
import type { Claim } from './claims.ts'

/** Those who speak for a body and not for themselves. */
const mouths = new Set('متحدث متحدثة ناطق ناطقة بيان'.split(' '))

/**
 * Whether two statements come from one mouth: one speaker, or a body and who speaks for it («متحدث باسم الشركة», «الشركة»), who
 * may correct himself and contradicts nobody.
 */
export const isOneVoice = (a: Claim, b: Claim): boolean =>
  a.speaker === b.speaker || speaksFor(a.speaker, b.speaker) || speaksFor(b.speaker, a.speaker)

function speaksFor(mouth: Entity, body: Entity): boolean {
  if (mouth.stems.size <= body.stems.size || body.stems.size === 0) return false
  return [...mouth.stems].some((stem) => mouths.has(stem)) && [...body.stems].every((stem) => mouth.stems.has(stem))
}

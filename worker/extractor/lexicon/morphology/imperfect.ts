import type { Verb } from './measure.ts'
import { type ParadigmName, verbParadigms } from './paradigms.ts'
import type { Passive, Stem } from './types.ts'

/**
 * The stems of the imperfect without its prefix: one of a sound verb (علن), two of قال (قول; قل in «لم يقل») and ردّ (رد; ردد
 * in يرددن), and of نفى (نفي; نف in «لم ينف» and ينفون).
 */
export function imperfectStems({ weakness }: Verb, imperfect: string, passive: Passive): Stem[] {
  const stem = (written: string, name: ParadigmName): Stem => ({
    written,
    prefixed: true,
    paradigm: verbParadigms[passive][name],
  })
  const body = imperfect.slice(1)
  const start = body.slice(0, -1)
  const last = body.slice(-1)
  if (weakness === 'defective') {
    if (last === 'ى') return [stem(body, 'presentFull'), stem(`${start}ي`, 'presentWeak'), stem(start, 'presentCut')]
    return [stem(body, 'presentUncut'), stem(start, 'presentCut')]
  }
  if (weakness === 'hollow') return [stem(body, 'presentLong'), stem(body.slice(0, -2) + last, 'presentShort')]
  if (weakness === 'doubled') return [stem(body, 'presentLong'), stem(body + last, 'presentTwins')]
  if (last === 'أ') return [stem(body, 'presentHamza'), stem(`${start}ؤ`, 'presentMany')]
  if (!body.startsWith('أ')) return [stem(body, 'present')]
  // «آمر»: the prefix of the first person and the hamza of the stem are one letter.
  return [
    stem(body, 'present'),
    { written: `آ${body.slice(1)}`, prefixed: false, paradigm: verbParadigms[passive].presentMe },
  ]
}

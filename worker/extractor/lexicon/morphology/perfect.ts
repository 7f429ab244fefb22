import type { Verb } from './measure.ts'
import { type ParadigmName, verbParadigms } from './paradigms.ts'
import type { Passive, Stem } from './types.ts'

/** The stems of the perfect: one of a sound verb (أعلن), two of قال (قال، قل) and ردّ (رد، ردد), three of نفى (نفى، نف، نفي). */
export function perfectStems({ perfect, weakness }: Verb, passive: Passive): Stem[] {
  const stem = (written: string, name: ParadigmName): Stem => ({
    written,
    prefixed: false,
    paradigm: verbParadigms[passive][name],
  })
  const start = perfect.slice(0, -1)
  const last = perfect.slice(-1)
  switch (weakness) {
    case 'hollow':
      return [stem(perfect, 'vowel'), stem(perfect.slice(0, -2) + last, last === 'ن' ? 'consonantN' : 'consonant')]
    case 'doubled':
      return [stem(perfect, 'vowel'), stem(perfect + last, last === 'ن' ? 'consonantN' : 'consonant')]
    case 'defective':
      if (last === 'ي') return [stem(perfect, 'whole'), stem(start, 'many')] // خشي خشيت خشوا
      return [stem(perfect, 'bare'), stem(start, 'feminine'), stem(`${start}${last === 'ا' ? 'و' : 'ي'}`, 'weak')]
    case 'hamza':
      if (last === 'ء')
        return [stem(perfect, 'vowel'), stem(`${start}ؤ`, 'many'), stem(`${perfect.charAt(0)}ئ`, 'consonant')] // جاء جئت
      return [stem(perfect, 'wholeHamza'), stem(`${start}ؤ`, 'many'), stem(`${start}آ`, 'two')] // هنأ هنؤوا هنآ
    default:
      return [stem(perfect, last === 'ن' ? 'wholeN' : 'whole')]
  }
}

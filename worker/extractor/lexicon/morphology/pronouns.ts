import { fold } from '../../text/fold.ts'
import type { Features } from './types.ts'

/** The pronouns that a reporting verb or noun carries in the third person and the first plural, longest first. */
const pronouns = ['هما', 'ها', 'هم', 'هن', 'ني', 'نا', 'ه'] as const

/** A folded word taken apart at its end: «وصفها» is وصف + ها. */
export type PronounReading = { readonly pronoun: string; readonly rest: string }

/** The ways to take a pronoun off a folded word. */
export function pronounReadings(word: string): readonly PronounReading[] {
  const last = word.charAt(word.length - 1)
  if (last !== 'ه' && last !== 'ا' && last !== 'م' && last !== 'ن' && last !== 'ي') return []
  return pronouns
    .filter((pronoun) => word.endsWith(pronoun) && word.length - pronoun.length >= 2)
    .map((pronoun) => ({ pronoun, rest: word.slice(0, -pronoun.length) }))
}

/** The folded words that may stand as `rest` before a pronoun: قالو- is قالوا, دعوت- also دعوة, نفا- نفى, ادعائ- ادعاء. */
export function beforePronoun(rest: string): readonly string[] {
  const start = rest.slice(0, -1)
  switch (rest.charAt(rest.length - 1)) {
    case 'و':
      return [rest, `${rest}ا`]
    case 'ت':
      return [rest, `${start}ة`]
    case 'ا':
      return [rest, `${start}ي`]
    case 'ئ':
    case 'ؤ':
      return [rest, `${start}ء`]
    default:
      return [rest]
  }
}

/** Whether a form takes a pronoun and is then written as `rest` before it, folded. */
export function carries(
  { features, written }: { readonly features: Features; readonly written: string },
  rest: string,
  pronoun: string,
): boolean {
  const { form, number, indefinite } = features
  if (form === 'participle' || indefinite || (form === 'noun' && pronoun === 'ني')) return false
  const start = written.slice(0, -1)
  if (written.endsWith('ى')) return fold(`${start}ا`) === rest // نفى نفاه
  if (form !== 'noun') return fold(number === 'many' && written.endsWith('وا') ? start : written) === rest // قالوا قالوه
  if (written.endsWith('ة')) return fold(`${start}ت`) === rest // دعوة دعوته
  if (written.endsWith('اء')) return ['ء', 'ئ', 'ؤ'].some((seat) => fold(start + seat) === rest) // ادعاءه ادعائه ادعاؤه
  return fold(written) === rest
}

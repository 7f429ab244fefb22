import { remembered } from '../../text/remembered.ts'
import { familyOf } from './families.ts'

/*
 * Words are compared across statements by what is left when clitics, endings and the letters of derivation are off:
 * «تورط» and «متورط», «المفاوضات» and «التفاوض», «تعطيل» and «عطل» meet. It is coarse; what meets must meet several times.
 */

const endings = [
  'اتهم',
  'اتها',
  'اته',
  'يتين',
  'يات',
  'تين',
  'تان',
  'هما',
  'تها',
  'تهم',
  'اء',
  'ته',
  'يون',
  'يين',
  'ية',
  'ات',
  'ون',
  'ين',
  'ان',
  'وا',
  'هم',
  'ها',
  'ة',
  'ه',
  'ت',
  'ي',
  'ا',
]
const beginnings = [
  'سيت',
  'ستت',
  'سي',
  'ست',
  'تت',
  'مست',
  'است',
  'يست',
  'تست',
  'مت',
  'يت',
  'من',
  'ان',
  'ين',
  'م',
  'ت',
  'ي',
  'ا',
]

/** A root has three letters; nothing is taken off that would leave fewer. */
const shortest = 3
/** No Arabic stem is longer; a run of one letter, however long, is left as it is. */
const longest = 20

/** What a folded stem (no article, no proclitics) has in common with its kin: its family, else its letters. */
export const rootOf = (stem: string): string => familyOf(stem) ?? lettersOf(stem)

/** The letters of a stem that carry its meaning. */
export const lettersOf = remembered(50_000, (stem) => {
  if (stem.length > longest) return stem
  let word = stem
  for (const ending of endings) {
    const rest = word.slice(0, -ending.length)
    // «دخلت», «بيوت»: behind three letters the ت is an ending where the last of them is not weak.
    const ownT = ending === 'ت' && rest.length === shortest && /[اوي]$/u.test(rest)
    if (word.endsWith(ending) && rest.length >= shortest && !ownT) {
      word = rest
      break
    }
  }
  for (const beginning of beginnings) {
    // «مناطق» is no منفعل.
    const alif = beginning.endsWith('ن') && word.charAt(beginning.length) === 'ا'
    if (!alif && word.startsWith(beginning) && word.length - beginning.length >= shortest) {
      word = word.slice(beginning.length)
      break
    }
  }
  // افتعل: «احتراق», «اندماج» have lost their alif; the ت of the measure goes too.
  if (stem.startsWith('ا') && word.length > shortest && word.charAt(1) === 'ت') word = word.charAt(0) + word.slice(2)
  for (let at = word.length - 2; at > 0 && word.length > shortest; at--) {
    if (/[اويئؤ]/u.test(word.charAt(at))) word = word.slice(0, at) + word.slice(at + 1)
  }
  return word
})

import type { Verb } from './measure.ts'

/*
 * What the derived measures (II to X) make of a verb by rule. Only the imperfect of measure I is in the dictionary.
 * A form's last radical is written as it stands without an ending: «نافي», not «نافٍ».
 */

/** The end of a word replaced: `ending` must be its last letters. */
const replaceEnd = (word: string, ending: string, by: string): string =>
  word.endsWith(ending) ? word.slice(0, -ending.length) + by : word

const letter = (word: string, at: number): string => word.charAt(at < 0 ? word.length + at : at)

/** The third person masculine singular imperfect of a derived measure: «صرّح» يصرح, «أكّد» يؤكد, «أشار» يشير, «تمنّى» يتمنى. */
export function imperfectOf({ perfect, measure, weakness }: Verb): string {
  if (measure === 'V' || measure === 'VI') return `ي${perfect}`
  const body =
    measure === 'II' || measure === 'III' || measure === 'Q'
      ? perfect.startsWith('أ')
        ? `ؤ${perfect.slice(1)}`
        : perfect
      : perfect.slice(1)
  if (weakness === 'defective') return `ي${replaceEnd(body, 'ى', 'ي')}`
  if (weakness === 'hamza') return `ي${replaceEnd(body, 'أ', 'ئ')}`
  if (weakness === 'hollow' && (measure === 'IV' || measure === 'X')) return `ي${body.slice(0, -2)}ي${letter(body, -1)}`
  return `ي${body}`
}

/** The active participle, the form of «مؤكدا»: ذاكر, قائل, سائل, آمر; in the derived measures the imperfect with م. */
export function participleOf({ perfect, measure, weakness }: Verb, imperfect: string): string {
  if (measure !== 'I') {
    const stem = `م${imperfect.slice(1)}`.replace('ء', 'ئ') // متسائل
    return replaceEnd(replaceEnd(stem, 'ى', 'ي'), 'أ', 'ئ') // متمني، متنبئ
  }
  const first = letter(perfect, 0) === 'أ' ? 'آ' : `${letter(perfect, 0)}ا`
  if (weakness === 'doubled') return first + letter(perfect, 1)
  const middle = weakness === 'hollow' || letter(perfect, 1) === 'أ' ? 'ئ' : letter(perfect, 1)
  return first + middle + (weakness === 'defective' ? 'ي' : letter(perfect, 2))
}

/** The verbal noun of a derived measure: تصريح، تسمية، مطالبة، إعلان، إشارة، تعهد، تساؤل، اعتراف، ادعاء، استفسار، استيضاح. */
export function verbalNounOf({ perfect, measure, weakness }: Verb): string {
  const [first, second, last] = [letter(perfect, 0), letter(perfect, 1), letter(perfect, -1)]
  switch (measure) {
    case 'II':
      if (weakness === 'defective') return `ت${first}${second}ية`
      return weakness === 'hamza' ? `ت${first}${second}ئة` : `ت${first}${second}ي${last}`
    case 'III':
      return `م${replaceEnd(perfect, 'ى', 'ا')}ة`
    case 'V':
    case 'VI':
      return replaceEnd(replaceEnd(perfect, 'ى', 'ي'), 'أ', 'ؤ').replace('ء', 'ؤ')
    case 'IV': {
      const body = perfect[1] === 'و' ? `ي${perfect.slice(2)}` : perfect.slice(1)
      return weakness === 'hollow' ? `إ${letter(body, 0)}ا${last}ة` : `إ${longLast(body, weakness)}`
    }
    case 'X':
      if (weakness === 'hollow') return `${perfect}ة`
      return longLast(perfect.replace('استو', 'استي').replace('استأ', 'استئ'), weakness)
    case 'VII':
    case 'VIII':
      return weakness === 'hollow' ? `${perfect.slice(0, -2)}يا${last}` : longLast(perfect, weakness)
    case 'Q':
      return `${perfect}ة`
    default:
      return ''
  }
}

/** The long ا of a verbal noun before its last radical: اعترف اعتراف, احتجّ احتجاج, ادّعى ادعاء, أنبأ إنباء. */
function longLast(stem: string, weakness: Verb['weakness']): string {
  if (weakness === 'doubled') return `${stem}ا${letter(stem, -1)}`
  if (weakness === 'defective' || weakness === 'hamza') return `${stem.slice(0, -1)}اء`
  return `${stem.slice(0, -1)}ا${letter(stem, -1)}`
}

/** The sound plural in ات of a verbal noun: تصريحات، إفادات، ادعاءات. */
export const pluralOf = (noun: string): string => `${replaceEnd(noun, 'ة', '')}ات`

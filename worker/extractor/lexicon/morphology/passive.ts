import { imperfectForms } from './imperfect.ts'
import type { Verb } from './measure.ts'
import type { Inflection } from './types.ts'

/*
 * Vowel signs are not written, so most passives look like their actives («ذكر», «يعلن»). Those listed here show in the
 * letters. A pair that differs in ى and ي only («نفى», «نُفي») counts as written alike: both letters are written for both.
 */

/** The third person masculine singular passive perfect where its letters differ: قيل، أشير، سئل، طولب، تنوقل، دعي، أنبئ. */
function passivePerfect({ perfect, measure, weakness }: Verb): string | undefined {
  const last = perfect.slice(-1)
  if (measure === 'III' || measure === 'VI') return perfect.replace('ا', 'و').replace('ء', 'ئ')
  if (weakness === 'hollow') return `${perfect.slice(0, -2)}ي${last}`
  if (weakness === 'hamza') return `${perfect.slice(0, -1)}ئ`
  if (weakness === 'defective' && last === 'ا') return `${perfect.slice(0, -1)}ي`
  return measure === 'I' && perfect[1] === 'أ' && weakness === 'none' ? `${perfect.charAt(0)}ئ${last}` : undefined
}

/** The third person masculine singular passive imperfect where its letters differ: يقال، يشار، يوصف، يدعى، ينبأ. */
function passiveImperfect({ perfect, measure, weakness }: Verb, imperfect: string): string | undefined {
  if (weakness === 'hollow') return `${imperfect.slice(0, -2)}ا${imperfect.slice(-1)}`
  if (weakness === 'hamza') return imperfect.endsWith('ئ') ? `${imperfect.slice(0, -1)}أ` : undefined
  if (weakness === 'defective') return imperfect.endsWith('و') ? `${imperfect.slice(0, -1)}ى` : undefined
  return measure === 'I' && perfect.startsWith('و') && imperfect[1] !== 'و' ? `يو${imperfect.slice(1)}` : undefined
}

/** The passives of a verb that show in the letters, and whether the remaining ones are written like the active forms. */
export type Passives = {
  readonly forms: readonly Inflection[]
  readonly perfect: 'no' | 'maybe'
  readonly imperfect: 'no' | 'maybe'
}

/** The passives of a verb: «قيل قيلت قيلوا يقال تقال يقالون» of قال; none but `maybe` of أعلن. */
export function passives(verb: Verb, imperfect: string | undefined): Passives {
  const past = passivePerfect(verb)
  const present = imperfect === undefined ? undefined : passiveImperfect(verb, imperfect)
  const perfect = { form: 'perfect', person: 3, passive: 'yes' } as const
  const forms: Inflection[] = []
  if (past !== undefined) {
    forms.push(
      { ...perfect, written: past, gender: 'm', number: 'one' },
      { ...perfect, written: `${past}ت`, gender: 'f', number: 'one' },
      {
        ...perfect,
        written: `${past.replace(/ي$/u, verb.weakness === 'defective' ? '' : 'ي')}وا`,
        gender: 'm',
        number: 'many',
      },
    )
  }
  if (present !== undefined) {
    // A passive imperfect keeps its ا where the active drops the middle («لم يقال» does not occur in print).
    const weakness = verb.weakness === 'defective' ? 'defective' : 'none'
    forms.push(
      ...imperfectForms({ weakness }, present, 'yes').filter(({ person, number }) => person === 3 && number !== 'two'),
    )
  }
  return { forms, perfect: past === undefined ? 'maybe' : 'no', imperfect: present === undefined ? 'maybe' : 'no' }
}

import type { Verb } from './measure.ts'
import { verbParadigms } from './paradigms.ts'
import type { Passive, Stem } from './types.ts'

/*
 * Vowel signs are not written, so most passives look like their actives («ذكر», «يعلن»). Those listed here show in the
 * letters. A pair that differs in ى and ي only («نفى», «نُفي») counts as written alike: both letters are written for both.
 */

/** The third person masculine singular passive perfect where its letters differ: قيل، أشير، سئل، طولب، تنوقل، دعي، أنبئ. */
function passivePerfect({ perfect, measure, weakness }: Verb): string | undefined {
  const last = perfect.slice(-1)
  if (measure === 'III' || measure === 'VI') return perfect.replace('ا', 'و').replace('ء', 'ئ')
  if (weakness === 'hollow') return `${perfect.slice(0, -2)}ي${last}`
  if (weakness === 'hamza' && last === 'أ') return `${perfect.slice(0, -1)}ئ`
  if (weakness === 'defective' && last === 'ا') return `${perfect.slice(0, -1)}ي`
  return measure === 'I' && perfect[1] === 'أ' && weakness === 'none' ? `${perfect.charAt(0)}ئ${last}` : undefined
}

/** The third person masculine singular passive imperfect where its letters differ: يقال، يشار، يوصف، يدعى، ينبأ. */
function passiveImperfect({ perfect, measure, weakness }: Verb, imperfect: string): string | undefined {
  const start = imperfect.slice(0, -1)
  if (weakness === 'hollow') return `${imperfect.slice(0, -2)}ا${imperfect.slice(-1)}`
  if (weakness === 'hamza') return imperfect.endsWith('ئ') ? `${start}أ` : undefined
  if (weakness === 'defective') return imperfect.endsWith('و') ? `${start}ى` : undefined
  return measure === 'I' && perfect.startsWith('و') && imperfect[1] !== 'و' ? `يو${imperfect.slice(1)}` : undefined
}

/** The stems of the passives that show in the letters, and whether the others are written like the active forms. */
export type Passives = { readonly stems: readonly Stem[]; readonly perfect: Passive; readonly imperfect: Passive }

/** The passives of a verb: «قيل قيلت قيلوا يقال تقال يقالون» of قال; none of أعلن, whose actives are `maybe` passive. */
export function passives(verb: Verb, imperfect: string | undefined): Passives {
  const past = passivePerfect(verb)
  const present = imperfect === undefined ? undefined : passiveImperfect(verb, imperfect)
  const { single, many, presentThird, presentMany } = verbParadigms.yes
  const beforePlural = (stem: string): string => (verb.weakness === 'defective' ? stem.slice(0, -1) : stem) // دعوا، يدعون
  const stems: Stem[] = []
  if (past !== undefined) {
    stems.push({ written: past, prefixed: false, paradigm: single })
    stems.push({ written: beforePlural(past), prefixed: false, paradigm: many })
  }
  if (present !== undefined) {
    stems.push({ written: present.slice(1), prefixed: true, paradigm: presentThird })
    stems.push({ written: beforePlural(present.slice(1)), prefixed: true, paradigm: presentMany })
  }
  return { stems, perfect: past === undefined ? 'maybe' : 'no', imperfect: present === undefined ? 'maybe' : 'no' }
}

import type { Verb } from './measure.ts'
import type { Inflection } from './types.ts'

/**
 * The perfect of a verb, third and first person: قال قالت قالا قالتا قالوا قلن قلت قلنا. The second person does not occur
 * in reports. A first person that is written like a third («أعلنت», «لفتّ») is left to that form.
 */
export function perfectForms(verb: Verb, passive: 'no' | 'maybe'): Inflection[] {
  const { feminine, two, many } = beforeVowel(verb)
  const stem = beforeConsonant(verb)
  const perfect = { form: 'perfect', person: 3, passive } as const
  const first = { form: 'perfect', person: 1, passive } as const
  const forms: Inflection[] = [
    { ...perfect, written: verb.perfect, gender: 'm', number: 'one' },
    { ...perfect, written: `${feminine}ت`, gender: 'f', number: 'one' },
    { ...perfect, written: two, gender: 'm', number: 'two' },
    { ...perfect, written: `${feminine}تا`, gender: 'f', number: 'two' },
    ...many.map((written): Inflection => ({ ...perfect, written, gender: 'm', number: 'many' })),
    { ...first, written: `${stem.replace(/ن$/u, '')}نا`, number: 'many' },
  ]
  if (!stem.endsWith('ن')) forms.push({ ...perfect, written: `${stem}ن`, gender: 'f', number: 'many' })
  if (stem !== feminine && !stem.endsWith('ت')) forms.push({ ...first, written: `${stem}ت`, number: 'one' })
  return forms
}

/** The forms before a vowel: a weak end is lost (نفى نفت نفوا, دعا دعت دعوا) or shows (نفيا, دعوا); hamza changes its seat (هنؤوا). */
function beforeVowel({ perfect, weakness }: Verb): { feminine: string; two: string; many: readonly string[] } {
  const stem = perfect.slice(0, -1)
  if (weakness === 'hamza') return { feminine: perfect, two: `${stem}آ`, many: [`${perfect}وا`, `${stem}ؤوا`] }
  if (weakness !== 'defective') return { feminine: perfect, two: `${perfect}ا`, many: [`${perfect}وا`] }
  if (perfect.endsWith('ي')) return { feminine: perfect, two: `${perfect}ا`, many: [`${stem}وا`] } // خشي خشيت خشوا
  return { feminine: stem, two: `${stem}${perfect.endsWith('ا') ? 'و' : 'ي'}ا`, many: [`${stem}وا`] }
}

/** The stem before a consonant: قال قلت, ردّ رددت, نفى نفيت, دعا دعوت. */
function beforeConsonant({ perfect, weakness }: Verb): string {
  const last = perfect.slice(-1)
  if (weakness === 'hollow') return perfect.slice(0, -2) + last
  if (weakness === 'doubled') return perfect + last
  if (weakness === 'defective') return `${perfect.slice(0, -1)}${last === 'ا' ? 'و' : 'ي'}`
  return perfect
}

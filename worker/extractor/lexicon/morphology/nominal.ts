import type { Inflection } from './types.ts'

/**
 * The indefinite accusative of a participle, which continues a report («…، مؤكدا أن»): مؤكدا مؤكدة مؤكدين مؤكدتين مؤكدات.
 * With the article («المؤكد») the participle is an adjective and no cue.
 */
export function participleForms(participle: string): Inflection[] {
  const circumstance = { form: 'participle', person: 3, passive: 'no' } as const
  const many = participle.endsWith('ي') ? participle.slice(0, -1) : participle // نافيا but نافين
  return [
    { ...circumstance, written: `${participle}ا`, gender: 'm', number: 'one' },
    { ...circumstance, written: `${participle}ة`, gender: 'f', number: 'one' },
    { ...circumstance, written: `${many}ين`, gender: 'm', number: 'many' },
    { ...circumstance, written: `${participle}تين`, gender: 'f', number: 'two' },
    { ...circumstance, written: `${participle}ات`, gender: 'f', number: 'many' },
  ]
}

const takesNoAlif = /(?:[ةىا]|اء|ات)$/u

/** A noun bare and in the indefinite accusative: «تأكيد», «اتهاما»; «دعوة» and «ادعاء» add no alif. */
export function nounForms(noun: string): Inflection[] {
  const bare = { form: 'noun', person: 3, passive: 'no', written: noun } as const
  return takesNoAlif.test(noun) ? [bare] : [bare, { ...bare, written: `${noun}ا`, indefinite: true }]
}

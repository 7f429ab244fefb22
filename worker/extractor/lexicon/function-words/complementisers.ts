import { foldList } from '../list.ts'

/*
 * What opens a reported clause: إن, أن, بأن, and the same with a pronoun (إنه، بأنها، أننا). Folding makes إن and أن one
 * key; the raw form tells them apart where the writer did.
 */

/** The pronouns that join إن and أن. «إنا» is left out: it folds to the pronoun أنا. */
const pronouns = 'ه ها هما هم هن نا ني ي ك كم'.split(' ')

/** The particles that take a pronoun, with what they are: لأن and كأن open no reported clause. */
const bases = {
  content: ['أن', 'إن', 'بأن', 'لكون'],
  cause: ['لأن'],
  likeness: ['كأن'],
  contrast: ['لكن'],
  hope: ['لعل', 'ليت'],
} as const

/** What a complementiser opens: the content of a cue, or a clause of cause, likeness, contrast or hope. */
export type ComplementiserClass = keyof typeof bases

/** A complementiser: what it opens, the particle, and the pronoun glued to it. */
export type Complementiser = {
  readonly class: ComplementiserClass
  /** Folded, without conjunction and pronoun: «ان», «بان», «لان». */
  readonly particle: string
  readonly pronoun?: string
}

const table = new Map<string, Complementiser>()
for (const [name, particles] of Object.entries(bases) as [ComplementiserClass, readonly string[]][]) {
  for (const particle of particles.map(foldList)) {
    table.set(particle, { class: name, particle })
    for (const pronoun of pronouns) table.set(particle + pronoun, { class: name, particle, pronoun })
  }
}
// «كأن» and «كأنا» fold to the verb كان; only with other pronouns («كأنه») are they safe.
for (const key of ['كان', 'كانا']) table.delete(key)

/**
 * A folded word read as a complementiser, also behind و or ف («وأن», «فإنه»); undefined for other words. «ألا»
 * (أن لا) is left out: it folds to the same as إلا.
 */
export function complementiserOf(key: string): (Complementiser & { readonly conjunction: '' | 'و' | 'ف' }) | undefined {
  const whole = table.get(key)
  if (whole) return { ...whole, conjunction: '' }
  const first = key[0]
  if (first !== 'و' && first !== 'ف') return undefined
  const rest = table.get(key.slice(1))
  return rest && { ...rest, conjunction: first }
}

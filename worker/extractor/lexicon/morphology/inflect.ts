import { imperfectForms } from './imperfect.ts'
import { unvocalised, type Verb, verbOf } from './measure.ts'
import { nounForms, participleForms } from './nominal.ts'
import { passives } from './passive.ts'
import { perfectForms } from './perfect.ts'
import { imperfectOf, participleOf, pluralOf, verbalNounOf } from './stems.ts'
import type { Inflection } from './types.ts'

/** A dictionary entry: the perfect with shadda, and what cannot be had from it by rule. */
export type Entry = {
  readonly lemma: string
  /** Required for measure I; null for a verb that reports in the perfect only. */
  readonly imperfect?: string | null
  readonly participle?: string | null
  readonly nouns?: readonly string[]
}

/** All inflected words of a dictionary entry, without clitics. */
export function inflect({ lemma, imperfect, participle, nouns }: Entry): Inflection[] {
  const verb = verbOf(lemma)
  const byRule = verb.measure === 'I' ? undefined : imperfectOf(verb)
  const present = imperfect ? unvocalised(imperfect) : imperfect === undefined ? byRule : undefined
  const passive = passives(verb, present)
  const active = participle
    ? unvocalised(participle)
    : participle === undefined
      ? participleOf(verb, byRule ?? '')
      : undefined
  return [
    ...perfectForms(verb, passive.perfect),
    ...(present === undefined ? [] : imperfectForms(verb, present, passive.imperfect)),
    ...passive.forms,
    ...(active === undefined ? [] : participleForms(active)),
    ...(nouns?.map(unvocalised) ?? verbalNouns(verb)).flatMap(nounForms),
  ]
}

function verbalNouns(verb: Verb): string[] {
  const noun = verbalNounOf(verb)
  return noun === '' ? [] : [noun, pluralOf(noun)]
}

import { imperfectStems } from './imperfect.ts'
import { unvocalised, type Verb, verbOf } from './measure.ts'
import { nounParadigms, participleParadigms } from './paradigms.ts'
import { passives } from './passive.ts'
import { perfectStems } from './perfect.ts'
import { imperfectOf, participleOf, pluralOf, verbalNounOf } from './stems.ts'
import type { Inflection, Stem } from './types.ts'

/** A dictionary entry: the perfect with shadda, and what cannot be had from it by rule. */
export type Entry = {
  readonly lemma: string
  /** Required for measure I; null for a verb that reports in the perfect only. */
  readonly imperfect?: string | null
  readonly participle?: string | null
  readonly nouns?: readonly string[]
}

/** The stems of a dictionary entry; with the endings of their paradigms they are all its words. */
export function stemsOf({ lemma, imperfect, participle, nouns }: Entry): Stem[] {
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
    ...perfectStems(verb, passive.perfect),
    ...(present === undefined ? [] : imperfectStems(verb, present, passive.imperfect)),
    ...passive.stems,
    ...(active === undefined ? [] : participleStems(active)),
    ...(nouns?.map(unvocalised) ?? verbalNouns(verb)).map(nounStem),
  ]
}

function participleStems(participle: string): Stem[] {
  const { whole, weak, weakMany } = participleParadigms
  if (!participle.endsWith('ي')) return [{ written: participle, prefixed: false, paradigm: whole }]
  return [
    { written: participle, prefixed: false, paradigm: weak },
    { written: participle.slice(0, -1), prefixed: false, paradigm: weakMany },
  ]
}

const takesNoAlif = ['ة', 'ى', 'ا', 'اء', 'ات']

function nounStem(written: string): Stem {
  const bare = takesNoAlif.some((ending) => written.endsWith(ending))
  return { written, prefixed: false, paradigm: bare ? nounParadigms.bare : nounParadigms.withAlif }
}

function verbalNouns(verb: Verb): string[] {
  const noun = verbalNounOf(verb)
  return noun === '' ? [] : [noun, pluralOf(noun)]
}

/** The word that a stem makes with an ending of its paradigm; the first person of the imperfect is spelled with hamza. */
export function wordOf({ written, prefixed }: Stem, ending: string): string {
  if (!prefixed) return written + ending
  const prefix = ending.charAt(0)
  return (prefix === 'ا' ? 'أ' : prefix) + written + ending.slice(1)
}

/** All inflected words of a dictionary entry, without clitics. */
export function inflect(entry: Entry): Inflection[] {
  return stemsOf(entry).flatMap((stem) =>
    [...stem.paradigm].flatMap(([ending, all]) =>
      all.map((features) => ({ ...features, written: wordOf(stem, ending) })),
    ),
  )
}

import type { Token } from '../document.ts'
import { readBody } from '../lexicon/bodies.ts'
import { cueForms } from '../lexicon/cues/forms.ts'
import { complementiserOf, functionClassesOf } from '../lexicon/function-words.ts'
import { readRole } from '../lexicon/roles.ts'
import { looksPerfect, looksVerb } from '../lexicon/verbs.ts'

/** Whether a word cannot be the last of a sentence: a particle, a verb of saying, or a noun that wants its genitive. */
function wantsMore({ key }: Token): boolean {
  if (complementiserOf(key)) return true
  const classes = functionClassesOf(key)
  if (classes.preposition || classes.conjunction || classes.subordinator || classes.relative || classes.auxiliary)
    return true
  if (cueForms(key).some((form) => form.form === 'perfect' && form.cue.gate === 'strong' && !form.homograph))
    return true
  const body = readBody(key)[0]
  if (body && !body.definite && body.conjunction === '' && body.count !== 'two') return true
  const role = readRole(key)[0]
  return (
    role !== undefined &&
    !role.definite &&
    role.conjunction === '' &&
    role.count === 'one' &&
    !role.pronoun &&
    role.role.kind === 'relational'
  )
}

/** «توقعت الهيئة …» begins a sentence, for all its ت. */
const isPerfect = (key: string): boolean =>
  looksPerfect(key) || cueForms(key).some(({ form, homograph }) => form === 'perfect' && !homograph)

/**
 * Whether the words on both sides of a line break belong together, so that the line was wrapped and no sentence ended: the
 * first cannot end a sentence («قوات⏎سوريا», «عن⏎مفاوضات»), or the second is an adjective of it («المكتب⏎الإعلامي»).
 */
export function goesOnAfterBreak(last: Token | undefined, next: Token | undefined): boolean {
  if (!last || !next) return false
  // «كشف مسؤول لـ"الساحل"⏎عن خطة»: no sentence begins with these.
  if (next.kind === 'word' && /^(?:عن|الي|ان|بان|الذي|التي|الذين|قوله|قولها|قولهم)$/u.test(next.key)) return true
  if (last.kind === 'mark') return last.key === '،' || last.key === '(' || last.key === '-'
  if (last.kind !== 'word') return false
  if (wantsMore(last)) return true
  // «الحوار مع الحزب⏎يقتصر على …»: a bare imperfect goes on with its subject.
  return next.kind === 'word' && /^[يت]/u.test(next.key) && looksVerb(next.key) && !isPerfect(next.key)
}

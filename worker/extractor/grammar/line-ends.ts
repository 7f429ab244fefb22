import type { Token } from '../document.ts'
import { readBody } from '../lexicon/bodies.ts'
import { cueForms } from '../lexicon/cues/forms.ts'
import { complementiserOf, functionClassesOf } from '../lexicon/function-words.ts'
import { readRole } from '../lexicon/roles.ts'
import { looksPerfect, looksVerb } from '../lexicon/verbs.ts'
import { remembered } from '../text/remembered.ts'

/** Whether a word cannot be the last of a sentence: a particle, a verb of saying, or a noun that wants its genitive. */
const wantsMore = remembered(20_000, (key): boolean => {
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
})

/** Whether a verb and its subject may begin with a word, so that no sentence ends before it: «يقتصر», «تعود»; not «توقعت الهيئة …». */
const isBareImperfect = remembered(
  20_000,
  (key): boolean =>
    looksVerb(key) &&
    !looksPerfect(key) &&
    !cueForms(key).some(({ form, homograph }) => form === 'perfect' && !homograph),
)

/** Words with which no sentence begins: «كشف مسؤول لـ"الساحل"⏎عن خطة». */
const following = new Set(['عن', 'الي', 'ان', 'بان', 'الذي', 'التي', 'الذين', 'قوله', 'قولها', 'قولهم'])

/**
 * Whether the words on both sides of a line break belong together, so that the line was wrapped and no sentence ended: the
 * first cannot end a sentence («قوات⏎سوريا», «عن⏎مفاوضات»), or the second is an adjective of it («المكتب⏎الإعلامي»).
 */
export function goesOnAfterBreak(last: Token | undefined, next: Token | undefined): boolean {
  if (!last || !next) return false
  if (next.kind === 'word' && following.has(next.key)) return true
  if (last.kind === 'mark') return last.key === '،' || last.key === '(' || last.key === '-'
  if (last.kind !== 'word') return false
  if (wantsMore(last.key)) return true
  // «الحوار مع الحزب⏎يقتصر على …»: a bare imperfect goes on with its subject.
  return next.kind === 'word' && /^[يت]/u.test(next.key) && isBareImperfect(next.key)
}

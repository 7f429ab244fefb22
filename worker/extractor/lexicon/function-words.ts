import { complementiserOf } from './function-words/complementisers.ts'
import {
  auxiliaryList,
  conjunctionList,
  demonstrativeList,
  interrogativeList,
  negatorList,
  otherList,
  prepositionList,
  pronounList,
  relativeList,
  subordinatorList,
} from './function-words/particles.ts'
import { dayList, monthList, timeAdjectiveList, timeNounList } from './function-words/time.ts'
import { words } from './list.ts'

export { type Complementiser, complementiserOf } from './function-words/complementisers.ts'
export { type DiscourseMove, discourseMoves } from './function-words/discourse.ts'

/** The closed classes. A word may belong to several: «ما» is relative, negator and interrogative. */
export type FunctionClass =
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'negator'
  | 'relative'
  | 'demonstrative'
  | 'pronoun'
  | 'interrogative'
  | 'auxiliary'
  | 'time'
  | 'other'

/** Words of several classes are asked for by class, not by first hit. */
const lists: Readonly<Record<FunctionClass, string>> = {
  preposition: prepositionList,
  conjunction: conjunctionList,
  subordinator: subordinatorList,
  negator: negatorList,
  relative: relativeList,
  demonstrative: demonstrativeList,
  pronoun: pronounList,
  interrogative: interrogativeList,
  auxiliary: auxiliaryList,
  time: `${dayList} ${monthList} ${timeNounList} ${timeAdjectiveList}`,
  other: otherList,
}

const namesByKey = new Map<string, Set<FunctionClass>>()
const add = (key: string, name: FunctionClass): void => {
  const names = namesByKey.get(key)
  if (names) names.add(name)
  else namesByKey.set(key, new Set([name]))
}
for (const [name, list] of Object.entries(lists) as [FunctionClass, string][]) {
  for (const word of words(list)) add(word, name)
}

/** Prepositions with a pronoun: «فيه», «منها», «إليهم», «عليه», «لديها», «بينهم», «له», «به», «عنه», «معهم». */
const boundStems = words(
  'في من إلي علي عن مع لدي بين عند حول ضد بعد قبل أمام خلف نحو دون فوق تحت داخل خارج ل ب ك خلال تجاه وسط ضمن قرب غير',
)
for (const stem of boundStems) {
  for (const pronoun of words('ه ها هم هما هن نا ني ي ك كم')) add(stem + pronoun, 'preposition')
}

/** The closed classes of a word, each a field of its own: they are asked for at every turn. */
export type Classes = Readonly<Record<FunctionClass, boolean>> & {
  readonly size: number
  readonly names: readonly FunctionClass[]
}

/** The classes of these names. */
export function classesFrom(names: Iterable<FunctionClass>): Classes {
  const set = new Set(names)
  return {
    preposition: set.has('preposition'),
    conjunction: set.has('conjunction'),
    subordinator: set.has('subordinator'),
    negator: set.has('negator'),
    relative: set.has('relative'),
    demonstrative: set.has('demonstrative'),
    pronoun: set.has('pronoun'),
    interrogative: set.has('interrogative'),
    auxiliary: set.has('auxiliary'),
    time: set.has('time'),
    other: set.has('other'),
    size: set.size,
    names: [...set],
  }
}

const classesByKey = new Map([...namesByKey].map(([key, names]) => [key, classesFrom(names)]))
const none = classesFrom([])

/** The closed classes of a folded word as it stands, without looking behind a conjunction. */
export const functionClasses = (key: string): Classes => classesByKey.get(key) ?? none

/** The closed classes of a folded word, also behind و or ف where the word itself is none: «وفي», «فإن», «ولم». */
export function functionClassesOf(key: string): Classes {
  const whole = functionClasses(key)
  if (whole.size > 0 || (key[0] !== 'و' && key[0] !== 'ف')) return whole
  return functionClasses(key.slice(1))
}

/** Whether a folded word, also behind و or ف, is of a closed class: «ولم», «بينما». */
export const isFunctionWord = (key: string, name: FunctionClass): boolean => functionClassesOf(key)[name]

/** Prepositions that fold to the same as a name: «على» and علي, «مني» (from me) and منى. */
const namesakes = new Set(words('علي مني'))

/**
 * Whether a folded word can stand in no name or title: any closed class but time, and complementisers. The raw form
 * decides where a name folds to a preposition: «علي» may go on with a name, «على» does not.
 */
export function endsNoun(key: string, raw: string = key): boolean {
  if (namesakes.has(key)) return key === 'علي' ? raw.endsWith('ى') : raw.endsWith('ي')
  if (complementiserOf(key)) return true
  for (const name of functionClassesOf(key).names) if (name !== 'time' && name !== 'other') return true
  return false
}

import { baked } from '../baked.ts'
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

/** Prepositions with a pronoun: «فيه», «منها», «إليهم», «عليه», «لديها», «بينهم», «له», «به», «عنه», «معهم». */
const boundStems =
  'في من إلي علي عن مع لدي بين عند حول ضد بعد قبل أمام خلف نحو دون فوق تحت داخل خارج ل ب ك خلال تجاه وسط ضمن قرب غير'

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

/** The closed classes of all words, parted by spaces. */
const namesByKey = new Map(
  baked('function-words', () => {
    const namesOf = new Map<string, string>()
    for (const [name, list] of Object.entries(lists)) {
      for (const word of new Set(words(list))) {
        const names = namesOf.get(word)
        namesOf.set(word, names ? `${names} ${name}` : name)
      }
    }
    return namesOf
  }),
)
for (const stem of words(boundStems)) {
  for (const pronoun of ['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'ني', 'ي', 'ك', 'كم']) {
    const names = namesByKey.get(stem + pronoun)
    if (names?.includes('preposition')) continue
    namesByKey.set(stem + pronoun, names ? `${names} preposition` : 'preposition')
  }
}

/** The classes by their names: the same object for all words of the same classes. */
const classesByNames = new Map<string, Classes>()

function classesNamed(names: string): Classes {
  let classes = classesByNames.get(names)
  if (!classes) {
    classes = classesFrom(names.split(' ') as FunctionClass[])
    classesByNames.set(names, classes)
  }
  return classes
}

const none = classesFrom([])

/** The closed classes of a folded word as it stands, without looking behind a conjunction. */
export function functionClasses(key: string): Classes {
  const names = namesByKey.get(key)
  return names === undefined ? none : classesNamed(names)
}

/** The closed classes of a folded word, also behind و or ف where the word itself is none: «وفي», «فإن», «ولم». */
export function functionClassesOf(key: string): Classes {
  const whole = functionClasses(key)
  if (whole.size > 0 || (key[0] !== 'و' && key[0] !== 'ف')) return whole
  return functionClasses(key.slice(1))
}

/** Whether a folded word, also behind و or ف, is of a closed class: «ولم», «بينما». */
export const isFunctionWord = (key: string, name: FunctionClass): boolean => functionClassesOf(key)[name]

/** Prepositions that fold to the same as a name: «على» and علي, «مني» (from me) and منى. */
const namesakes = baked('namesakes', () => new Set(words('علي مني')))

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

import { fold } from '../text/fold.ts'
import { byLastLetter } from './endings.ts'

/** How many a word form speaks of. */
export type Count = 'one' | 'two' | 'many'

/** The grammatical gender of a word form. */
export type Gender = 'm' | 'f'

/**
 * A noun as the lists give it: dictionary forms in ordinary spelling.
 * `lemma` may list spellings with a slash («مسؤول/مسئول»), `plurals` the broken plurals with a space («نشطاء»); a `+`
 * among them says that the sound plural is used besides. A lemma in tanwin kasra is defective: «قاضٍ», القاضي.
 */
export type NounEntry = {
  readonly lemma: string
  readonly plurals?: string
  /** `masculine`: its ـة is another word («مؤسس», not «مؤسسة») or no feminine («داعية»); `feminine`: feminine without an ending («أم»). */
  readonly forms?: 'masculine' | 'feminine'
}

/** What a form of a noun tells. */
export type NounForm<T> = { readonly noun: T; readonly count: Count; readonly gender: Gender }

/** How a base takes endings: masculine, feminine in ـة, defective, a bare feminine or a broken plural with hardly any. */
type Shape = 'masculine' | 'feminine' | 'defective' | 'bare' | 'plural'

/** `p` only nouns of persons, `s` only where the sound plural is used, `b` only where it is not. */
type Condition = '' | 'p' | 's' | 'b'

type Ending = readonly [ending: string, shape: Shape, count: Count, gender: Gender, condition: Condition]

/**
 * All endings, written once. ـا is the accusative «وزيرا»; ـو and ـي have lost their nun before a genitive («مسؤولو
 * الحزب»); ـين is the dual only where there is no sound plural («وزيرين», against «مسؤولين»).
 */
const endings: readonly Ending[] = [
  ['', 'masculine', 'one', 'm', ''],
  ['ا', 'masculine', 'one', 'm', ''],
  ['ان', 'masculine', 'two', 'm', ''],
  ['ين', 'masculine', 'many', 'm', 's'],
  ['ين', 'masculine', 'two', 'm', 'b'],
  ['ون', 'masculine', 'many', 'm', 's'],
  ['و', 'masculine', 'many', 'm', 's'],
  ['ي', 'masculine', 'many', 'm', 's'],
  ['ة', 'masculine', 'one', 'f', 'p'],
  ['تان', 'masculine', 'two', 'f', 'p'],
  ['تين', 'masculine', 'two', 'f', 'p'],
  ['تا', 'masculine', 'two', 'f', 'p'],
  ['تي', 'masculine', 'two', 'f', 'p'],
  ['ات', 'masculine', 'many', 'f', ''],
  ['ة', 'feminine', 'one', 'f', ''],
  ['تان', 'feminine', 'two', 'f', ''],
  ['تين', 'feminine', 'two', 'f', ''],
  ['تا', 'feminine', 'two', 'f', ''],
  ['تي', 'feminine', 'two', 'f', ''],
  ['ات', 'feminine', 'many', 'f', ''],
  ['', 'defective', 'one', 'm', ''],
  ['ي', 'defective', 'one', 'm', ''],
  ['يا', 'defective', 'one', 'm', ''],
  ['يان', 'defective', 'two', 'm', ''],
  ['يين', 'defective', 'two', 'm', ''],
  ['ين', 'defective', 'many', 'm', 's'],
  ['ون', 'defective', 'many', 'm', 's'],
  ['و', 'defective', 'many', 'm', 's'],
  ['ية', 'defective', 'one', 'f', 'p'],
  ['يتان', 'defective', 'two', 'f', 'p'],
  ['يتين', 'defective', 'two', 'f', 'p'],
  ['يات', 'defective', 'many', 'f', 'p'],
  ['', 'bare', 'one', 'f', ''],
  ['', 'plural', 'many', 'm', ''],
  ['ا', 'plural', 'many', 'm', ''],
]

const none: readonly never[] = []

type Base<T> = { readonly noun: T; readonly shape: Shape; readonly sound: boolean }

/** Nouns to be found by any of their forms. `persons`: masculine nouns of the list have feminine forms too. */
export type NounIndex<T> = (stem: string) => readonly NounForm<T>[]

/**
 * Makes the lookup of a list of nouns by any form: «وزيرتين» finds وزير, feminine, two. Only bases are stored; endings are
 * taken off the word that is asked for, so that the lists cost little when the Worker starts.
 * @param kind `persons` gives masculine nouns their feminine forms; plurals of `things` count as feminine, as verbs do
 */
export function nounIndex<T extends NounEntry>(nouns: readonly T[], kind: 'persons' | 'things'): NounIndex<T> {
  const bases = new Map<string, Base<T>[]>()
  const heads = new Set<string>()
  const add = (key: string, base: Base<T>): void => {
    heads.add(key.slice(0, headLength))
    const others = bases.get(key)
    if (others) others.push(base)
    else bases.set(key, [base])
  }
  for (const noun of nouns) {
    const broken = (noun.plurals ?? '').split(' ').filter((plural) => plural !== '' && plural !== '+')
    const sound = broken.length === 0 || noun.plurals?.includes('+') === true
    for (const spelling of noun.lemma.split('/')) {
      const key = fold(spelling)
      if (noun.forms === 'feminine') add(key, { noun, shape: 'bare', sound })
      else if (spelling.endsWith('ة')) add(key.slice(0, -1), { noun, shape: 'feminine', sound })
      else add(key, { noun, shape: spelling.endsWith('ٍ') ? 'defective' : 'masculine', sound })
    }
    for (const plural of broken) add(fold(plural), { noun, shape: 'plural', sound })
  }
  const persons = kind === 'persons'
  // Most words are none of the list's, which their first letters tell before any ending is taken off.
  return (stem) =>
    heads.has(stem.slice(0, headLength)) || heads.has(stem.slice(0, headLength - 1))
      ? formsOf(bases, stem, persons)
      : none
}

/** So many letters a noun keeps in all of its forms; shorter nouns keep all of theirs. */
const headLength = 3

const endingsFor = byLastLetter(endings, ([ending]) => ending)

function formsOf<T extends NounEntry>(
  bases: ReadonlyMap<string, readonly Base<T>[]>,
  stem: string,
  persons: boolean,
): readonly NounForm<T>[] {
  const found: NounForm<T>[] = []
  const whole = bases.get(stem)
  for (const [ending, shape, count, gender, condition] of endingsFor(stem)) {
    if (!stem.endsWith(ending)) continue
    const key = stem.slice(0, stem.length - ending.length)
    const known = ending === '' ? whole : bases.get(key)
    for (const base of known ?? none) {
      if (base.shape !== shape || !holds(condition, base.sound, persons)) continue
      // «نوابا» takes the alif of the accusative, «خبراء» and «قضاة» do not; sound feminine plurals of things want «+».
      if (shape === 'plural' && ending !== '' && /[اءة]$/u.test(key)) continue
      if (shape === 'masculine' && ending === 'ات' && !persons && !base.sound) continue
      // «داعية» is a man, for all its ending.
      const manly = base.noun.forms === 'masculine' && shape === 'feminine' && ending !== 'ات'
      if (base.noun.forms === 'masculine' && gender === 'f' && !manly) continue
      if (found.some((form) => form.noun === base.noun && form.count === count)) continue
      found.push({ noun: base.noun, count, gender: manly ? 'm' : shape === 'plural' && !persons ? 'f' : gender })
    }
  }
  return found
}

function holds(condition: Condition, sound: boolean, persons: boolean): boolean {
  if (condition === '') return true
  if (condition === 'p') return persons
  if (condition === 's') return persons && sound
  return !persons || !sound
}

/** The endings of an adjective in any gender and number, for lists of adjectives: «أمني», «أمنية», «أمنيين». */
const adjectiveEndings = ['', 'ة', 'ون', 'ين', 'ات', 'ان', 'تان', 'تين', 'ا', 'و']
const adjectiveEndingsFor = byLastLetter(adjectiveEndings, (ending) => ending)

/**
 * A list of adjectives by all of their folded forms, made once, so that a word need not be taken apart: «أمنيين» tells the same
 * as «أمني». Of two adjectives with one form the one that is its own form comes first.
 */
export function adjectiveForms<T>(lemmas: Iterable<readonly [lemma: string, value: T]>): ReadonlyMap<string, T> {
  const forms = new Map<string, T>()
  const rows = [...lemmas]
  for (const ending of adjectiveEndings) {
    for (const [lemma, value] of rows) if (!forms.has(lemma + ending)) forms.set(lemma + ending, value)
  }
  return forms
}

/** The masculine singulars of which a folded stem may be a form: «أمنيتين» gives «أمني» among others. */
export function adjectiveBases(stem: string): readonly string[] {
  const bases: string[] = []
  for (const ending of adjectiveEndingsFor(stem)) {
    const length = stem.length - ending.length
    if (length >= 2 && stem.endsWith(ending)) bases.push(stem.slice(0, length))
  }
  return bases
}

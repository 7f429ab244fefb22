import { once } from '../once.ts'
import { fold } from '../text/fold.ts'
import type { WordSet } from '../word-set.ts'
import { byLastLetter } from './endings.ts'
import { foldList } from './list.ts'

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
 * A list of nouns as plain data, to be baked: of each a line with its lemma, its plurals, and the place of what else is known of it,
 * `مسؤول/مسئول;+;4`.
 */
export type NounRows = { readonly lines: string; readonly rests: readonly object[] }

/** The rows of a list of nouns. */
export function nounRows(nouns: readonly NounEntry[]): NounRows {
  const places = new Map<string, number>()
  const rests: object[] = []
  const lines = nouns.map(({ lemma, plurals = '', ...rest }) => {
    const json = JSON.stringify(rest)
    const place = places.get(json) ?? rests.push(rest) - 1
    places.set(json, place)
    return `${lemma};${plurals};${place}`
  })
  return { lines: lines.join('\n'), rests }
}

/** Nouns by their bases; a noun is read from its line when a word first asks for it. */
type Bases<T> = {
  readonly baseOf: (at: number, key: string) => readonly Base<T>[]
  readonly uses: Map<string, number | number[] | readonly Base<T>[]>
  readonly heads: ReadonlySet<string>
}

function basesOf<T>({ baseOf, uses }: Bases<T>, key: string): readonly Base<T>[] | undefined {
  const known = uses.get(key)
  if (known === undefined || (typeof known !== 'number' && typeof known[0] !== 'number'))
    return known as readonly Base<T>[] | undefined
  const bases = [known].flat().flatMap((at) => baseOf(at as number, key))
  uses.set(key, bases)
  return bases
}

/** How a lemma takes endings. */
const shapeOf = (spelling: string, forms: NounEntry['forms']): Shape =>
  forms === 'feminine'
    ? 'bare'
    : spelling.endsWith('ة')
      ? 'feminine'
      : spelling.endsWith('ٍ')
        ? 'defective'
        : 'masculine'

/** What is left of a folded lemma before endings. */
const withoutEnding = (key: string, bare: boolean): string => (key.endsWith('ة') && !bare ? key.slice(0, -1) : key)

/**
 * Makes the lookup of a list of nouns by any form: «وزيرتين» finds وزير, feminine, two. Only bases are stored, from the first look-up
 * on; endings are taken off the word that is asked for.
 * @param kind `persons` gives masculine nouns their feminine forms; plurals of `things` count as feminine, as verbs do
 */
export function nounIndex<T extends NounEntry>(rows: NounRows, kind: 'persons' | 'things'): NounIndex<T> {
  const read = once(() => readBases<T>(rows))
  const persons = kind === 'persons'
  // Most words are none of the list's, which their first letters tell before any ending is taken off.
  return (stem) => {
    const bases = read()
    return bases.heads.has(stem.slice(0, headLength)) || bases.heads.has(stem.slice(0, headLength - 1))
      ? formsOf(bases, stem, persons)
      : none
  }
}

function readBases<T extends NounEntry>({ lines, rests }: NounRows): Bases<T> {
  const rows = lines.split('\n')
  const heads = new Set<string>()
  const uses: Bases<T>['uses'] = new Map()
  const add = (key: string, at: number): void => {
    heads.add(key.slice(0, headLength))
    const others = uses.get(key)
    if (others === undefined) uses.set(key, at)
    else uses.set(key, [...new Set([others, at].flat() as number[])])
  }
  // Folded as a whole, with all that stands besides; the sign of defective lemmas would make that slow.
  const folded = foldList(lines.replaceAll('ٍ', '')).split('\n')
  for (const [at, line] of folded.entries()) {
    const [lemma = '', plurals = '', place] = line.split(';')
    const bare = (rests[Number(place)] as NounEntry).forms === 'feminine'
    for (const key of lemma.split('/')) add(withoutEnding(key, bare), at)
    for (const key of brokenOf(plurals)) add(key, at)
  }
  const nouns: (T | undefined)[] = []
  const nounAt = (at: number): T => {
    const known = nouns[at]
    if (known) return known
    const [lemma = '', plurals = '', place] = rows[at]?.split(';') ?? []
    // The rows were made of nouns of this type.
    const noun = { lemma, ...(plurals !== '' && { plurals }), ...rests[Number(place)] } as T
    nouns[at] = noun
    return noun
  }
  return { baseOf: (at, key) => basesIn(nounAt(at), key), uses, heads }
}

/** The bases of a noun with these letters. */
function basesIn<T extends NounEntry>(noun: T, key: string): readonly Base<T>[] {
  const broken = brokenOf(noun.plurals)
  const sound = broken.length === 0 || noun.plurals?.includes('+') === true
  const bare = noun.forms === 'feminine'
  const found: Base<T>[] = []
  for (const spelling of noun.lemma.split('/'))
    if (withoutEnding(fold(spelling), bare) === key) found.push({ noun, shape: shapeOf(spelling, noun.forms), sound })
  for (const plural of broken) if (fold(plural) === key) found.push({ noun, shape: 'plural', sound })
  return found
}

const brokenOf = (plurals = ''): readonly string[] =>
  plurals.split(' ').filter((plural) => plural !== '' && plural !== '+')

/** So many letters a noun keeps in all of its forms; shorter nouns keep all of theirs. */
const headLength = 3

const endingsFor = byLastLetter(endings, ([ending]) => ending)

function formsOf<T extends NounEntry>(bases: Bases<T>, stem: string, persons: boolean): readonly NounForm<T>[] {
  const found: NounForm<T>[] = []
  const whole = basesOf(bases, stem)
  for (const [ending, shape, count, gender, condition] of endingsFor(stem)) {
    if (!stem.endsWith(ending)) continue
    const key = stem.slice(0, stem.length - ending.length)
    const known = ending === '' ? whole : basesOf(bases, key)
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
 * What a list of adjectives says of a folded form of one of them: «أمنيين» tells the same as «أمني». Of two adjectives with one form
 * the one that is its own form comes first.
 */
export function ofAdjective<T>(lemmas: ReadonlyMap<string, T>, form: string): T | undefined {
  for (const ending of adjectiveEndingsFor(form)) {
    if (!form.endsWith(ending)) continue
    const value = lemmas.get(form.slice(0, form.length - ending.length))
    if (value !== undefined) return value
  }
  return undefined
}

/** Whether a folded word is a form of one of some adjectives. */
export function isAdjective(lemmas: WordSet, form: string): boolean {
  for (const ending of adjectiveEndingsFor(form))
    if (form.endsWith(ending) && lemmas.has(form.slice(0, form.length - ending.length))) return true
  return false
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

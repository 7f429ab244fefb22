import { isDemonymStem } from '../lexicon/places.ts'
import type { Description } from './describe.ts'
import type { Entity } from './entity.ts'
import { bitOf } from './word-bits.ts'

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0
  for (const item of a) if (b.has(item)) count++
  return count
}

/** Whether a name can be another mention of a fuller one: «حداد» of «سامر حداد», «الأمير محمد» of «محمد بن سلمان». */
function namesMatch(short: readonly string[], full: readonly string[]): boolean {
  if (short.length === 0 || full.length === 0) return false
  if (short.includes('ام') !== full.includes('ام')) return false
  if (short.length === 1) return full.includes(short[0] ?? '')
  // Families share a surname: two first names must be one.
  if (short.at(-1) === full.at(-1)) return full.includes(short[0] ?? '')
  return short.every((word) => full.includes(word)) || full.every((word) => short.includes(word))
}

/** A single word without a listed meaning, «الناصر», «ديريك»: the surname of somebody named before. */
const isBareName = (description: Description): boolean =>
  description.lemma === '' &&
  description.stems.size + description.nameKeys.length <= 3 &&
  description.phrase.kind !== 'document'

/** By what a mention fits somebody spoken of before, and how well: the best fit is meant. */
const fitness = {
  /** «سامر حداد», «حداد», «المدير سامر حداد» */
  name: 10,
  /** A word without another meaning that is part of a known name: «ديريك». */
  surname: 9,
  /** A listed body or medium, in whatever form of its name. */
  'known-body': 9,
  medium: 9,
  /** «الحكومة التركية» and «أنقرة» are one government. */
  state: 8,
  /** The same words, or for one indefinite word, «شاهد», hardly more than chance. */
  'same-words': 8,
  'same-noun': 3,
  /** One description contains the other: «وزارة التجارة» and «وزارة التجارة والصناعة». */
  contained: 7,
  /** «الرئيس الروسي» and then «الرئيس الروسي فلاديمير بوتين». */
  'office-then-name': 6,
  /** A quoted or foreign word known before as a body: «رويترز». */
  'name-of-body': 5,
  /** «المصدر», «الوزير»: the head alone means the latest of its sort. */
  head: 5,
  /** «المصادر» and «أحد المصادر» */
  'head-of-other-number': 4,
  /** Most words of two descriptions are the same, or at least some. */
  'most-words': 5,
  'some-words': 3,
  /** «الوزارة» and then «وزارة التجارة»: the bare head was short for it. */
  'head-then-more': 4,
  /** Words without a listed meaning that all stand in a description: «المرصد». */
  'known-words': 4,
} as const
export type Fit = keyof typeof fitness

/**
 * A test by which a mention may fit an entity at all, from their bits alone: it names somebody with a word of the name, or an office
 * held; all of its words are the other's; it has one of his offices; or it is a body that is known by more than its words.
 */
export function mayFit(description: Description): (entity: Entity) => boolean {
  const { nameKeys, stemBits, nameBits, lemma, knownBody, medium, state } = description
  const office = lemma === '' ? 0 : bitOf(lemma)
  if (nameKeys.length > 0)
    return (entity) =>
      entity.nameKeys.length > 0
        ? (entity.nameBits & nameBits) !== 0
        : (entity.lemmaBits & office) !== 0 || (nameBits & ~entity.stemBits) === 0
  if (knownBody || medium || state) return () => true
  return (entity) =>
    (stemBits & ~entity.stemBits) === 0 || (entity.lemmaBits & office) !== 0 || (stemBits & ~entity.nameBits) === 0
}

function hasJoint({ distinct }: Entity, joint: boolean): boolean {
  for (const other of distinct) if (other.joint === joint) return true
  return false
}

/** By what a mention fits an entity; undefined where it cannot be meant. */
export function fit(description: Description, entity: Entity): Fit | undefined {
  // A joint source is one of its own: «المقاومة» is not «المقاومة والجيش».
  if (!hasJoint(entity, description.joint)) return undefined
  const { nameKeys, stems, stemBits, lemma } = description
  const kind = description.phrase.kind
  if (nameKeys.length > 0) {
    if (entity.nameKeys.length > 0) {
      const [short, full] =
        nameKeys.length <= entity.nameKeys.length ? [nameKeys, entity.nameKeys] : [entity.nameKeys, nameKeys]
      return namesMatch(short, full) ? 'name' : undefined
    }
    const office =
      entity.person && lemma !== '' && entity.lemmas.has(lemma) && entity.distinct.every((other) => other.definite)
    if (office && entity.stems.size > 1 && overlap(entity.stems, stems) === entity.stems.size) return 'office-then-name'
    const body = kind === 'name' && nameKeys.every((key) => entity.stems.has(key)) && !entity.person
    return body ? 'name-of-body' : undefined
  }
  if (isBareName(description) && entity.nameKeys.length > 0) {
    const keys = [...stems]
    // «عبد العال» without its name is «العال».
    const named = (key: string) => entity.nameKeys.includes(key) || entity.nameKeys.includes(`عبدال${key}`)
    if (keys.length > 0 && keys.every(named)) return 'surname'
  }
  if (
    description.knownBody &&
    entity.distinct.some(
      (other) => other.knownBody?.name === description.knownBody?.name && other.phrase.kind !== 'person',
    )
  ) {
    return kind === 'person' ? undefined : 'known-body'
  }
  if (description.medium && entity.distinct.some((other) => other.medium?.name === description.medium?.name))
    return 'medium'
  if (description.state && entity.distinct.some((other) => other.state === description.state)) return 'state'
  if ((stemBits & ~entity.stemBits) === 0 && entity.distinct.some((other) => sameWords(other, description))) {
    // «مصدر مطلع … المصدر» means the latest, whoever was called «المصدر» before.
    if (description.definite && stems.size === 1 && description.lemma === 'مصدر') return 'head'
    return description.definite || stems.size > 1 ? 'same-words' : 'same-noun'
  }
  if (lemma === '') {
    const known = stems.size > 0 && !entity.person && overlap(stems, entity.stems) === stems.size
    return known && description.definite ? 'known-words' : undefined
  }
  if (!entity.lemmas.has(lemma) || !description.definite) return undefined
  if (kind === 'person' && !entity.person) return undefined
  // One is not meant by «المصادر» and «المصدر» not by many.
  if (stems.size === 1) {
    if (entity.count === 'many' && description.count === 'one' && lemma !== 'مصدر') return undefined
    // «الصحفيين» are not the one who was named.
    if (description.count === 'many' && entity.count === 'one' && entity.named && kind === 'person') return undefined
    // «الوزيران» are neither of the two.
    if (description.count === 'two' && entity.count === 'one') return undefined
    return entity.count === description.count ? 'head' : 'head-of-other-number'
  }
  const best = entity.distinct.map((other) => likeness(description, other)).reduce(better, undefined)
  // «محكمة الساحل», then «المحكمة», then «محكمة النقض»: the bare head was short for the first.
  const another = entity.distinct.some((other) => other.stems.size > 1 && other.offices.has(lemma))
  return best === 'head-then-more' && another ? undefined : best
}

const better = (a: Fit | undefined, b: Fit | undefined): Fit | undefined => (strengthOf(b) > strengthOf(a) ? b : a)

/** How strong a fit is; 0 for none. */
export const strengthOf = (one: Fit | undefined): number => (one ? fitness[one] : 0)

/** The lands of which a description speaks by adjective: «الروسي», «البلغارية». */
const landsOf = ({ stems }: Description): string[] =>
  [...stems].filter((stem) => isDemonymStem(stem)).map((stem) => stem.replace(/ة$/u, ''))

/** «الاتحاد البلغاري لكرة القدم» is not «الاتحاد الصربي لكرة القدم». */
function areOfTwoLands(one: Description, other: Description): boolean {
  const lands = landsOf(one)
  const others = lands.length > 0 ? landsOf(other) : []
  return others.length > 0 && !lands.some((land) => others.includes(land))
}

/** How alike two descriptions with one head noun are: one contains the other, or most of their words are shared. */
function likeness(description: Description, other: Description): Fit | undefined {
  if (!other.offices.has(description.lemma)) return undefined
  const shared = overlap(description.stems, other.stems)
  const fewer = Math.min(description.stems.size, other.stems.size)
  const short = other.stems.size === 1 && other.definite
  if (shared === fewer) {
    if (fewer > 1) return 'contained'
    return description.phrase.kind === 'body' && !short ? undefined : 'head-then-more'
  }
  if (shared < 2 || areOfTwoLands(description, other)) return undefined
  const left = description.stems.size - shared
  if (shared > left) return 'most-words'
  return description.phrase.kind === 'person' ? 'some-words' : undefined
}

function sameWords(a: Description, b: Description): boolean {
  return (
    a.nameKeys.length === 0 &&
    a.stemBits === b.stemBits &&
    a.stems.size === b.stems.size &&
    a.count === b.count &&
    overlap(a.stems, b.stems) === a.stems.size
  )
}

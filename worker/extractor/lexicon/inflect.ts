import { fold } from '../text/fold.ts'

/** How many a word form speaks of. */
export type Count = 'one' | 'two' | 'many'

/** The grammatical gender of a word form. */
export type Gender = 'm' | 'f'

/** One form of a noun: its folded key without article, and what the form tells. */
export type NounForm = { readonly key: string; readonly count: Count; readonly gender: Gender }

/**
 * A noun as the lists give it: dictionary forms in ordinary spelling.
 * `lemma` may list spellings with a slash («مسؤول/مسئول»), `plurals` the broken plurals with a space («نشطاء»).
 */
export type NounEntry = { readonly lemma: string; readonly plurals?: string }

/** The endings of a masculine noun of a person; ـا is the accusative «وزيرا», ـي and ـو lack the nun before a genitive. */
const masculineEndings: readonly (readonly [ending: string, count: Count])[] = [
  ['', 'one'],
  ['ا', 'one'],
  ['ان', 'two'],
]

/** The sound masculine plural and its forms before a genitive: «مسؤولون», «مسؤولين», «مسؤولو الحزب», «مسؤولي الحزب». */
const soundPluralEndings: readonly string[] = ['ون', 'ين', 'و', 'ي']

/** After the ـة is taken off: «وزيرة», «وزيرتان», «وزيرات». */
const feminineEndings: readonly (readonly [ending: string, count: Count])[] = [
  ['ة', 'one'],
  ['تان', 'two'],
  ['تين', 'two'],
  ['تا', 'two'],
  ['تي', 'two'],
  ['ات', 'many'],
]

const isDefective = (lemma: string): boolean => lemma.endsWith('ٍ')

/** The spellings of a lemma, slash-separated, as written. */
const spellings = (lemma: string): readonly string[] => lemma.split('/')

/**
 * All forms of a noun that names persons, from its masculine lemma: «وزير» gives وزير، وزيرا، وزيران، وزيرين، وزيرة،
 * وزيرتان، وزيرات, and the broken plural وزراء. The sound plural is made where no broken one is given; a `+` among the
 * plurals asks for it besides («نشطاء +» gives ناشطون too). A lemma in tanwin kasra is defective: «قاضٍ» gives قاض، قاضي، قاضية.
 */
export function personForms({ lemma, plurals = '' }: NounEntry): readonly NounForm[] {
  const broken = plurals.split(' ').filter((plural) => plural !== '' && plural !== '+')
  const sound = broken.length === 0 || plurals.includes('+')
  return spellings(lemma).flatMap((spelling) => {
    if (spelling.endsWith('ة')) return feminineForms(spelling, broken)
    const stem = fold(spelling)
    const full = isDefective(spelling) ? `${stem}ي` : stem
    const forms: NounForm[] = isDefective(spelling) ? [{ key: stem, count: 'one', gender: 'm' }] : []
    for (const [ending, count] of masculineEndings) forms.push({ key: full + ending, count, gender: 'm' })
    for (const [ending, count] of feminineEndings) forms.push({ key: full + ending, count, gender: 'f' })
    // «وزيرين» can only be the dual; where a sound plural exists, the same letters are far more often many («مسؤولين»).
    if (sound) for (const ending of soundPluralEndings) forms.push({ key: stem + ending, count: 'many', gender: 'm' })
    else forms.push({ key: `${full}ين`, count: 'two', gender: 'm' })
    return [...forms, ...brokenForms(broken, 'm')]
  })
}

/**
 * All forms of a noun that names a thing or a body: «هيئة» gives هيئة، هيئتان، هيئتين، هيئات; «بنك» gives بنك، بنكا، بنكان،
 * بنكين and the broken plural بنوك. Plurals of things count as feminine, which is how verbs agree with them.
 */
export function thingForms({ lemma, plurals = '' }: NounEntry): readonly NounForm[] {
  const broken = plurals.split(' ').filter((plural) => plural !== '' && plural !== '+')
  const sound = broken.length === 0 || plurals.includes('+')
  return spellings(lemma).flatMap((spelling) => {
    if (spelling.endsWith('ة')) return feminineForms(spelling, broken)
    const stem = fold(spelling)
    const full = isDefective(spelling) ? `${stem}ي` : stem
    const forms: NounForm[] = isDefective(spelling) ? [{ key: stem, count: 'one', gender: 'm' }] : []
    for (const [ending, count] of masculineEndings) forms.push({ key: full + ending, count, gender: 'm' })
    forms.push({ key: `${full}ين`, count: 'two', gender: 'm' })
    if (sound) forms.push({ key: `${full}ات`, count: 'many', gender: 'f' })
    return [...forms, ...brokenForms(broken, 'f')]
  })
}

function feminineForms(lemma: string, broken: readonly string[]): readonly NounForm[] {
  const stem = fold(lemma).slice(0, -1)
  const forms = feminineEndings.map(([ending, count]): NounForm => ({ key: stem + ending, count, gender: 'f' }))
  return [...forms, ...brokenForms(broken, 'f')]
}

function brokenForms(broken: readonly string[], gender: Gender): readonly NounForm[] {
  return broken.flatMap((plural) => {
    const key = fold(plural)
    const form: NounForm = { key, count: 'many', gender }
    // «نوابا» takes the alif of the accusative, «خبراء» and «قضاة» do not.
    return /[اءة]$/u.test(key) ? [form] : [form, { ...form, key: `${key}ا` }]
  })
}

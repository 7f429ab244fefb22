import type { Features, Paradigm, Passive } from './types.ts'

/*
 * The endings of the verb and of the nouns made from it. The second person does not occur in reports and is left out; its
 * forms are written like the third feminine or the first person. A first person that is written like a third («أعلنت») is
 * left to the third.
 */

type Row = readonly [ending: string, features: Features]

/** The paradigms that stems share, by the way in which the passive shows. */
export type Paradigms = Readonly<Record<ParadigmName, Paradigm>>

/** The name of a paradigm of the verb. */
export type ParadigmName = PerfectParadigm | ImperfectParadigm

type PerfectParadigm =
  | 'whole'
  | 'wholeN'
  | 'wholeHamza'
  | 'single'
  | 'vowel'
  | 'consonant'
  | 'consonantN'
  | 'bare'
  | 'feminine'
  | 'weak'
  | 'many'
  | 'two'
type ImperfectParadigm =
  | 'present'
  | 'presentLong'
  | 'presentShort'
  | 'presentTwins'
  | 'presentUncut'
  | 'presentCut'
  | 'presentFull'
  | 'presentWeak'
  | 'presentHamza'
  | 'presentMany'
  | 'presentMe'
  | 'presentThird'

function paradigm(...rows: readonly Row[]): Paradigm {
  const endings = new Map<string, Features[]>()
  for (const [ending, features] of rows) {
    const others = endings.get(ending)
    if (others) others.push(features)
    else endings.set(ending, [features])
  }
  return endings
}

function paradigmsOf(passive: Passive): Paradigms {
  const past = { form: 'perfect', passive } as const
  const present = { form: 'imperfect', passive } as const
  const he: Row = ['', { ...past, person: 3, gender: 'm', number: 'one' }]
  const she: Row = ['ت', { ...past, person: 3, gender: 'f', number: 'one' }]
  const theyTwo: Row = ['ا', { ...past, person: 3, gender: 'm', number: 'two' }]
  const womenTwo: Row = ['تا', { ...past, person: 3, gender: 'f', number: 'two' }]
  const they: Row = ['وا', { ...past, person: 3, gender: 'm', number: 'many' }]
  const women: Row = ['ن', { ...past, person: 3, gender: 'f', number: 'many' }]
  const me: Row = ['ت', { ...past, person: 1, number: 'one' }]
  const us: Row = ['نا', { ...past, person: 1, number: 'many' }]
  const usAfterN: Row = ['ا', us[1]]

  const one = (prefix: string, features: Pick<Features, 'person' | 'gender'>): Row => [
    prefix,
    { ...present, ...features, number: prefix === 'ن' ? 'many' : 'one' },
  ]
  const third = [one('ي', { person: 3, gender: 'm' }), one('ت', { person: 3, gender: 'f' })]
  // The first person («لم أقل») opens no report, and its short forms are words of every page: «أنه», «ألم», «نقل».
  const jussive = third.map(([prefix, features]): Row => [prefix, { ...features, mood: 'jussive' }])
  const singular = [...third, one('ا', { person: 1 }), one('ن', { person: 1 })]
  // After أن, لن and لم the ن is dropped: يقولا، يقولوا.
  const pairs = (['ا', 'ان'] as const).flatMap((ending): Row[] => {
    const two = { ...present, person: 3, number: 'two', mood: ending === 'ا' ? 'subjunctive' : 'indicative' } as const
    return [
      [`ي${ending}`, { ...two, gender: 'm' }],
      [`ت${ending}`, { ...two, gender: 'f' }],
    ]
  })
  const plural = { ...present, person: 3, gender: 'm', number: 'many' } as const
  const many: readonly Row[] = [
    ['يون', { ...plural, mood: 'indicative' }],
    ['يوا', { ...plural, mood: 'subjunctive' }],
  ]
  const womenMany: Row = ['ين', { ...present, person: 3, gender: 'f', number: 'many' }]

  return {
    whole: paradigm(he, she, theyTwo, womenTwo, they, women, us), // أعلن أعلنت أعلنا أعلنتا أعلنوا
    wholeN: paradigm(he, she, theyTwo, womenTwo, they, usAfterN), // أعلنّا
    wholeHamza: paradigm(he, she, womenTwo, they, us), // هنأ هنأت هنأوا
    single: paradigm(he, she), // قيل قيلت
    vowel: paradigm(he, she, theyTwo, womenTwo, they), // قال قالت قالا قالتا قالوا
    consonant: paradigm(women, us, me), // قلن قلنا قلت
    consonantN: paradigm(usAfterN, me), // ظننّا ظننت
    weak: paradigm(theyTwo, women, us, me), // نفيا نفين نفينا نفيت
    bare: paradigm(he), // نفى
    feminine: paradigm(she, womenTwo, they), // نفت نفتا نفوا
    many: paradigm(they), // خشوا، هنؤوا
    two: paradigm(['', theyTwo[1]]), // هنآ
    present: paradigm(...singular, ...pairs, ...many, womenMany), // يعلن … يعلنّ
    presentLong: paradigm(...singular, ...pairs, ...many), // يقول يقولان يقولون
    presentShort: paradigm(...jussive, womenMany), // لم يقل، يقلن
    presentTwins: paradigm(womenMany), // يرددن
    presentUncut: paradigm(...singular, ...pairs, womenMany), // ينفي ينفيان ينفين
    presentCut: paradigm(...jussive, ...many), // لم ينف، ينفون
    presentFull: paradigm(...singular), // يرى
    presentWeak: paradigm(...pairs, womenMany), // يريان، يرين
    presentHamza: paradigm(...singular, ...many, womenMany), // يتنبأ يتنبأون
    presentMany: paradigm(...many), // يتنبؤون
    presentMe: paradigm(['', one('ا', { person: 1 })[1]]), // آمر
    presentThird: paradigm(...third), // يقال تقال
  }
}

/** The paradigms of the verb, for actives without a passive like them, for those with one, and for passives that show. */
export const verbParadigms: Readonly<Record<Passive, Paradigms>> = {
  no: paradigmsOf('no'),
  maybe: paradigmsOf('maybe'),
  yes: paradigmsOf('yes'),
}

const circumstance = { form: 'participle', person: 3, passive: 'no' } as const
const manyMen: Row = ['ين', { ...circumstance, gender: 'm', number: 'many' }]
const otherParticiples: readonly Row[] = [
  ['ا', { ...circumstance, gender: 'm', number: 'one' }],
  ['ة', { ...circumstance, gender: 'f', number: 'one' }],
  ['تين', { ...circumstance, gender: 'f', number: 'two' }],
  ['ات', { ...circumstance, gender: 'f', number: 'many' }],
]

/**
 * The indefinite accusative of a participle, which continues a report («…، مؤكدا أن»): مؤكدا مؤكدة مؤكدين مؤكدتين مؤكدات.
 * With the article («المؤكد») the participle is an adjective and no cue. A weak end is lost before ين: نافيا، نافين.
 */
export const participleParadigms = {
  whole: paradigm(manyMen, ...otherParticiples),
  weak: paradigm(...otherParticiples),
  weakMany: paradigm(manyMen),
}

const noun = { form: 'noun', person: 3, passive: 'no' } as const

/** A noun, bare («تأكيد») and in the indefinite accusative («اتهاما»); «دعوة» and «ادعاء» add no alif. */
export const nounParadigms = {
  withAlif: paradigm(['', noun], ['ا', { ...noun, indefinite: true }]),
  bare: paradigm(['', noun]),
}

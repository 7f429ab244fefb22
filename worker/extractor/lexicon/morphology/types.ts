/** What an inflected word says of its subject and voice. */
export type Features = {
  readonly form: 'perfect' | 'imperfect' | 'participle' | 'noun'
  readonly person: 1 | 3
  /** Absent where the form does not tell: first person, verbal noun. */
  readonly gender?: 'm' | 'f' | undefined
  readonly number?: 'one' | 'two' | 'many' | undefined
  /** `yes`: a passive that shows in the letters («قيل»); `maybe`: active and passive are written alike («ذكر»). */
  readonly passive: 'no' | 'maybe' | 'yes'
  /**
   * The mood where the letters show it: the indicative «يقولون», the subjunctive «يقولوا» (also after لم), the jussive «يقل», which
   * stands only after لم, لا and لـ.
   */
  readonly mood?: 'indicative' | 'subjunctive' | 'jussive' | undefined
  /** A noun in the accusative with alif («اتهاما»), which takes neither article nor pronoun. */
  readonly indefinite?: true | undefined
}

/** Whether the passive of a form shows in its letters. */
export type Passive = Features['passive']

/**
 * The endings that a stem takes and what each says. An imperfect is keyed by its prefix and ending together: «يون» is the
 * plural يـ…ـون; everything else by its ending: «وا».
 */
export type Paradigm = ReadonlyMap<string, readonly Features[]>

/** A part of a word to which endings are added, in full spelling without vowel signs: «قال» and «قل» of قال. */
export type Stem = { readonly written: string; readonly prefixed: boolean; readonly paradigm: Paradigm }

/** One inflected word without clitics: «قالوا», «يؤكدون», «مشيرة». */
export type Inflection = Features & { readonly written: string }

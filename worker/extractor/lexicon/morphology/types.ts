/** Grammatical features of an inflected word. */
export type Features = {
  readonly form: 'perfect' | 'imperfect' | 'participle' | 'noun'
  readonly person: 1 | 3
  /** Absent where the form does not tell: first person, verbal noun. */
  readonly gender?: 'm' | 'f'
  readonly number?: 'one' | 'two' | 'many'
  /** `yes`: a passive that shows in the letters («قيل»); `maybe`: active and passive are written alike («ذكر»). */
  readonly passive: 'no' | 'maybe' | 'yes'
  /** A noun in the accusative with alif («اتهاما»), which takes neither article nor pronoun. */
  readonly indefinite?: true
}

/** One inflected word without clitics, in full spelling without vowel signs: «قالوا», «يؤكدون», «مشيرة». */
export type Inflection = Features & { readonly written: string }

import { baked } from '../../baked.ts'
import { once } from '../../once.ts'
import { fold } from '../../text/fold.ts'
import {
  type Analysis,
  analyses,
  type Dictionary,
  type DictionaryRows,
  dictionaryOf,
  dictionaryRows,
} from '../morphology/analyse.ts'
import type { Entry } from '../morphology/inflect.ts'
import { verbOf } from '../morphology/measure.ts'
import type { Features } from '../morphology/types.ts'
import { cues as allCues } from './index.ts'
import { type Cue, cueOf } from './types.ts'

/** One reading of a word as a form of a cue. */
export type CueForm = Features & {
  readonly cue: Cue
  /** The form without clitics, in full spelling: to be held against the spelling of the text (`spellingFit`). */
  readonly written: string
  /** «سيعلن» */
  readonly future: boolean
  readonly conjunction: '' | 'و' | 'ف'
  /** «بقوله», «للقول», «ليؤكد» */
  readonly preposition?: 'ب' | 'ل' | 'ك' | undefined
  /** A pronoun at the end: the object of a verb («وصفها»), the speaker of a noun («قوله»). */
  readonly object?: string | undefined
  /** A noun with the article: «بالقول». */
  readonly definite: boolean
  /** The form is mostly another word: it counts only with a clause or speech right after it and its subject. */
  readonly homograph: boolean
}

/** Reads a folded word as forms of cues; empty for other words. */
export type CueReader = (key: string) => readonly CueForm[]

const entryOf = ({ lemma, forms }: Cue): Entry => ({ lemma, ...forms })

const cueRows = (cues: readonly Cue[]): DictionaryRows => dictionaryRows(cues.map(entryOf))

/**
 * A reader for a list of cues. The whole word is read before و or ف is taken off: «ورد» is ورد first, then و + ردّ. Of two cues
 * with one lemma the one that comes first in the list comes first.
 */
export const cueReader = (cues: readonly Cue[]): CueReader => readerOf(() => cues, cueRows(cues))

function readerOf(cues: () => readonly Cue[], rows: DictionaryRows): CueReader {
  const dictionary = dictionaryOf(cues, rows, entryOf)
  return (key) => {
    const reading: Reading = { key, dictionary, forms: [] }
    addReadings(reading, key, '')
    const first = key.charAt(0)
    if (first === 'و' || first === 'ف') addReadings(reading, key.slice(1), first)
    return reading.forms
  }
}

/** What the lists say of cues but for the notes, which are for those who write lists. */
const listed = baked('cues', () => JSON.stringify(allCues.map((cue) => ({ ...cue, note: undefined }))))

/** All readings of a folded word as a form of a cue; empty for other words. */
export const cueForms: CueReader = readerOf(
  once(() => (JSON.parse(listed) as Cue[]).map(cueOf)),
  baked('cue-stems', () => cueRows(allCues)),
)

type Reading = { readonly key: string; readonly dictionary: Dictionary<Cue>; readonly forms: CueForm[] }
type Prefixes = { readonly future?: boolean; readonly definite?: boolean; readonly preposition?: 'ب' | 'ل' | 'ك' }

/** The readings of a word whose conjunction is off, by what may be glued before it. */
function addReadings({ key, dictionary, forms }: Reading, word: string, conjunction: CueForm['conjunction']): void {
  const add = (analysis: Analysis<Cue>, prefixes: Prefixes = {}) => {
    const { entry: cue, features, written, pronoun } = analysis
    if (cue.forms.except?.includes(word)) return
    // All with the same fields in the same order, which makes them the cheapest to read.
    forms.push({
      form: features.form,
      person: features.person,
      gender: features.gender,
      number: features.number,
      passive: features.passive,
      mood: features.mood,
      indefinite: features.indefinite,
      cue,
      written,
      future: prefixes.future ?? false,
      conjunction,
      preposition: prefixes.preposition,
      object: pronoun,
      definite: prefixes.definite ?? false,
      homograph: isHomograph(analysis, word, key),
    })
  }
  const rest = word.slice(1)
  for (const found of analyses(dictionary, word)) add(found)
  for (const found of definiteNouns(dictionary, word)) add(found, { definite: true })
  switch (word.charAt(0)) {
    case 'س': // سيعلن
      for (const found of analyses(dictionary, rest)) if (isAfterFuture(found.features)) add(found, { future: true })
      break
    case 'ل': // ليؤكد، لقوله; للقول, where the article loses its alif
      for (const found of analyses(dictionary, rest)) {
        if (isAfterPurpose(found.features) || isNounAfterPreposition(found)) add(found, { preposition: 'ل' })
      }
      for (const found of definiteNouns(dictionary, `ا${rest}`)) add(found, { definite: true, preposition: 'ل' })
      break
    case 'ب': // بقوله، بتأكيد، بالقول
      for (const found of analyses(dictionary, rest))
        if (isNounAfterPreposition(found)) add(found, { preposition: 'ب' })
      for (const found of definiteNouns(dictionary, rest)) add(found, { definite: true, preposition: 'ب' })
      break
    case 'ك': // كقوله، كالقول
      for (const found of analyses(dictionary, rest)) {
        if (found.features.form === 'noun' && found.pronoun !== undefined) add(found, { preposition: 'ك' })
      }
      for (const found of definiteNouns(dictionary, rest)) add(found, { definite: true, preposition: 'ك' })
  }
}

const isAfterFuture = ({ form, mood }: Features): boolean =>
  form === 'imperfect' && (mood === undefined || mood === 'indicative')

/** «ليؤكد», «ليقولوا»; a first person would read «لندن» and «لاعب» as لـ + أدان and عاب. */
const isAfterPurpose = ({ form, mood, person }: Features): boolean =>
  form === 'imperfect' && mood !== 'indicative' && person === 3

/** A noun behind a preposition; one of two letters is another word: «بحث» is not بـ + حثّ, «برد» not بـ + ردّ. */
const isNounAfterPreposition = ({ features, written, pronoun }: Analysis<Cue>): boolean =>
  features.form === 'noun' && features.indefinite === undefined && (pronoun !== undefined || written.length > 2)

/** The nouns behind the article: «القول». */
function definiteNouns(dictionary: Dictionary<Cue>, word: string): readonly Analysis<Cue>[] {
  if (!word.startsWith('ال')) return []
  return analyses(dictionary, word.slice(2)).filter(
    ({ features, pronoun }) => features.form === 'noun' && features.indefinite === undefined && pronoun === undefined,
  )
}

/** Whether a form is mostly another word: listed as such, or the dual of a bare verb, also a noun: «ذكرا», «أمرا», «كشفا». */
function isHomograph(
  { entry: { lemma, traps, class: kind }, features, written, pronoun }: Analysis<Cue>,
  word: string,
  key: string,
): boolean {
  // «ووعدت» with its own و is no و + عدّت.
  const joined = key !== word
  const trapped = (form: string) => traps?.forms?.includes(form) === true && !(joined && form.startsWith('و'))
  // «تعتبرهم» has an object and so is no «يُعتبر».
  const bare = pronoun !== undefined && kind === 'opinion' ? [] : [fold(written)]
  if ([word, key, ...bare].some(trapped)) return true
  const { form, gender, number } = features
  return form === 'perfect' && number === 'two' && gender === 'm' && verbOf(lemma).measure === 'I'
}

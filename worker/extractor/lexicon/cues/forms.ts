import { fold } from '../../text/fold.ts'
import { inflect } from '../morphology/inflect.ts'
import { verbOf } from '../morphology/measure.ts'
import { beforePronoun, carries, pronounReadings } from '../morphology/pronouns.ts'
import type { Features, Inflection } from '../morphology/types.ts'
import { cues } from './index.ts'
import type { Cue } from './types.ts'

/** One reading of a word as a form of a cue. */
export type CueForm = Features & {
  readonly cue: Cue
  /** The form without clitics, in full spelling: to be held against the spelling of the text (`spellingFit`). */
  readonly written: string
  /** «سيعلن» */
  readonly future: boolean
  readonly conjunction: '' | 'و' | 'ف'
  /** «بقوله», «للقول», «ليؤكد» */
  readonly preposition?: 'ب' | 'ل' | 'ك'
  /** A pronoun at the end: the object of a verb («وصفها»), the speaker of a noun («قوله»). */
  readonly object?: string
  /** A noun with the article: «بالقول». */
  readonly definite: boolean
  /** The form is mostly another word: it counts only with a clause or speech directly after it. */
  readonly homograph: boolean
}

type Known = { readonly cue: Cue; readonly inflection: Inflection; readonly homograph: boolean }
type Found = Known & { readonly object?: string }

/** All inflected words of all cues by folded form, without clitics: a few thousand, built once. */
const table: ReadonlyMap<string, readonly Known[]> = tableOf(cues)

function tableOf(all: readonly Cue[]): Map<string, Known[]> {
  const known = new Map<string, Known[]>()
  for (const cue of all) {
    const except = new Set(cue.forms.except)
    const traps = new Set(cue.traps?.forms)
    const seen = new Set<string>()
    const simple = verbOf(cue.lemma).measure === 'I'
    for (const inflection of inflect({ lemma: cue.lemma, ...cue.forms })) {
      const key = fold(inflection.written)
      const identity = `${key} ${inflection.form} ${inflection.person} ${inflection.gender} ${inflection.number} ${inflection.passive}`
      if (except.has(key) || seen.has(identity)) continue
      seen.add(identity)
      // The dual of a bare verb is also a noun in the accusative: «ذكرا», «أمرا», «كشفا».
      const nominalDual =
        simple && inflection.form === 'perfect' && inflection.number === 'two' && inflection.gender === 'm'
      const entry = { cue, inflection, homograph: nominalDual || traps.has(key) }
      const others = known.get(key)
      if (others) others.push(entry)
      else known.set(key, [entry])
    }
  }
  return known
}

/** All readings of a folded word as a form of a cue; empty for other words. The whole word is read before و or ف is taken off. */
export function cueForms(key: string): readonly CueForm[] {
  const forms: CueForm[] = []
  addReadings(key, key, '', forms)
  const first = key.charAt(0)
  if (first === 'و' || first === 'ف') addReadings(key, key.slice(1), first, forms)
  return forms
}

type Prefixes = { readonly future?: boolean; readonly definite?: boolean; readonly preposition?: 'ب' | 'ل' | 'ك' }

/** The readings of a word whose conjunction is off, by what may be glued before it. */
function addReadings(key: string, word: string, conjunction: CueForm['conjunction'], forms: CueForm[]): void {
  const add = ({ cue, inflection, object, homograph }: Found, prefixes: Prefixes = {}) => {
    if (cue.forms.except?.includes(word)) return
    const traps = cue.traps?.forms
    const trapped = homograph || (traps !== undefined && (traps.includes(word) || traps.includes(key)))
    const base = { ...inflection, cue, conjunction, future: false, definite: false, homograph: trapped, ...prefixes }
    forms.push(object === undefined ? base : { ...base, object })
  }
  const rest = word.slice(1)
  for (const found of wordForms(word)) add(found)
  for (const found of definiteNouns(word)) add(found, { definite: true })
  switch (word.charAt(0)) {
    case 'س': // سيعلن
      for (const found of wordForms(rest)) if (found.inflection.form === 'imperfect') add(found, { future: true })
      break
    case 'ل': // ليؤكد، لقوله; للقول, where the article loses its alif
      for (const found of wordForms(rest)) {
        if (found.inflection.form === 'imperfect' || isPossessed(found) || isLongNoun(found))
          add(found, { preposition: 'ل' })
      }
      for (const found of definiteNouns(`ا${rest}`)) add(found, { definite: true, preposition: 'ل' })
      break
    case 'ب': // بقوله، بتأكيد، بالقول
      for (const found of wordForms(rest)) if (isPossessed(found) || isLongNoun(found)) add(found, { preposition: 'ب' })
      for (const found of definiteNouns(rest)) add(found, { definite: true, preposition: 'ب' })
      break
    case 'ك': // كقوله، كالقول
      for (const found of wordForms(rest)) if (isPossessed(found)) add(found, { preposition: 'ك' })
      for (const found of definiteNouns(rest)) add(found, { definite: true, preposition: 'ك' })
  }
}

const isPossessed = ({ inflection, object }: Found): boolean => inflection.form === 'noun' && object !== undefined

/** A noun of two letters behind a preposition is another word: «بحث» is not بـ + حثّ, «برد» not بـ + ردّ. */
const isLongNoun = ({ inflection }: Found): boolean =>
  inflection.form === 'noun' && inflection.indefinite === undefined && inflection.written.length > 2

/** The nouns behind the article: «القول». */
function definiteNouns(word: string): readonly Known[] {
  if (!word.startsWith('ال')) return []
  return (
    table
      .get(word.slice(2))
      ?.filter(({ inflection }) => inflection.form === 'noun' && inflection.indefinite === undefined) ?? []
  )
}

/** The forms of a word that has no prefix: bare, and with a pronoun at its end. */
function wordForms(word: string): readonly Found[] {
  const bare = table.get(word) ?? []
  const found: Found[] = [...bare]
  for (const { pronoun, rest } of pronounReadings(word)) {
    for (const form of beforePronoun(rest)) {
      for (const known of table.get(form) ?? [])
        if (carries(known.inflection, rest, pronoun)) found.push({ ...known, object: pronoun })
    }
  }
  return found
}

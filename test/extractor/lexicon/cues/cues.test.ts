import { describe, expect, it } from 'vitest'
import { cueForms, cueReader } from '../../../../worker/extractor/lexicon/cues/forms.ts'
import { cues } from '../../../../worker/extractor/lexicon/cues/index.ts'
import type { Cue } from '../../../../worker/extractor/lexicon/cues/types.ts'
import { inflect } from '../../../../worker/extractor/lexicon/morphology/inflect.ts'
import { unvocalised, verbOf } from '../../../../worker/extractor/lexicon/morphology/measure.ts'
import { fold } from '../../../../worker/extractor/text/fold.ts'

const excepted = ({ forms }: Cue, key: string): boolean => forms.except?.includes(key) ?? false

/** The forms of a cue that the look-up is to know: all its words but those that are always another word. */
const formsOf = (cue: Cue) =>
  inflect({ lemma: cue.lemma, ...cue.forms }).filter(({ written }) => !excepted(cue, fold(written)))

/** The words of a list of a cue with what keeps them from doing anything. */
const everyTrap = ({ traps = {}, with: required = [], forms }: Cue): string[] => [
  ...required,
  ...(forms.except ?? []),
  ...Object.values(traps).flat(),
]

describe('the list of cues', () => {
  it('has each id once, in Latin letters', () => {
    const ids = cues.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/u.test(id))).toEqual([])
  })

  it('has a verb twice only where words after it tell the two apart, those first', () => {
    const seen = new Map<string, Cue>()
    const confused = cues.filter((cue) => {
      const earlier = seen.get(cue.lemma)
      seen.set(cue.lemma, cue)
      return earlier !== undefined && earlier.with === undefined
    })
    expect(confused.map(({ id }) => id)).toEqual([])
  })

  it('gives the imperfect of every verb of measure I, or says that it has none', () => {
    const lacking = cues.filter(({ lemma, forms }) => verbOf(lemma).measure === 'I' && forms.imperfect === undefined)
    expect(lacking.map(({ id }) => id)).toEqual([])
  })

  it('repeats nothing that follows by rule', () => {
    const repeated = cues.filter(({ lemma, forms }) => {
      const byRule = inflect({ lemma })
      const { measure } = verbOf(lemma)
      const imperfect = byRule.find(({ form, written }) => form === 'imperfect' && written === forms.imperfect)
      return measure !== 'I' && imperfect !== undefined
    })
    expect(repeated.map(({ id }) => id)).toEqual([])
  })

  it('opens every cue by something: a frame, certain words, or a noun that it carries', () => {
    const mute = cues.filter(({ frames, with: required, light }) => frames.length === 0 && !required && !light)
    expect(mute.map(({ id }) => id)).toEqual([])
  })

  it('writes all lists of words in the form in which words are compared', () => {
    const unfolded = cues.flatMap((cue) => everyTrap(cue).filter((word) => fold(word) !== word))
    expect(unfolded).toEqual([])
  })

  it('names as homographs only words that are forms of the cue', () => {
    const idle = cues.flatMap((cue) =>
      (cue.traps?.forms ?? [])
        .filter((word) => !cueForms(word).some((form) => form.cue.id === cue.id && form.homograph))
        .map((word) => `${cue.id} ${word}`),
    )
    expect(idle).toEqual([])
  })

  it('takes out only words that would else be forms of the cue', () => {
    const readAll = cueReader(cues.map(({ forms: { except: _, ...forms }, ...cue }) => ({ ...cue, forms })))
    const idle = cues.flatMap((cue) =>
      (cue.forms.except ?? [])
        .filter((word) => !readAll(word).some((form) => form.cue.id === cue.id))
        .map((word) => `${cue.id} ${word}`),
    )
    expect(idle).toEqual([])
  })

  it('never reads a word that is taken out as the cue', () => {
    const read = cues.flatMap((cue) =>
      (cue.forms.except ?? []).filter((word) => cueForms(word).some((form) => form.cue.id === cue.id)),
    )
    expect(read).toEqual([])
  })
})

describe.each(cues.map((cue) => [cue.id, cue] as const))('%s', (_, cue) => {
  const all = formsOf(cue)
  const read = (key: string) => cueForms(key).filter((form) => form.cue.id === cue.id)

  it('is recognised in every inflected form, with its features', () => {
    const missed = all.filter(
      (word) =>
        !read(fold(word.written)).some(
          (form) =>
            form.written === word.written &&
            form.form === word.form &&
            form.person === word.person &&
            form.gender === word.gender &&
            form.number === word.number &&
            form.passive === word.passive &&
            form.conjunction === '' &&
            !form.future,
        ),
    )
    expect(missed).toEqual([])
  })

  it('is recognised behind و and ف', () => {
    const missed = all.flatMap(({ written }) =>
      (['و', 'ف'] as const)
        .filter((conjunction) => !read(conjunction + fold(written)).some((form) => form.conjunction === conjunction))
        .map((conjunction) => conjunction + written),
    )
    expect(missed).toEqual([])
  })

  it('is recognised in the future', () => {
    const imperfects = all.filter(({ form, mood }) => form === 'imperfect' && (mood ?? 'indicative') === 'indicative')
    expect(imperfects.filter(({ written }) => !read(`س${fold(written)}`).some(({ future }) => future))).toEqual([])
  })

  it('has its main forms, unless the list says that it lacks them', () => {
    const { measure } = verbOf(cue.lemma)
    const forms = new Set(all.map(({ form }) => form))
    const perfect = fold(unvocalised(cue.lemma))
    if (!excepted(cue, perfect)) expect(read(perfect).map(({ form }) => form)).toContain('perfect')
    expect(forms.has('imperfect')).toBe(cue.forms.imperfect !== null)
    expect(forms.has('participle')).toBe(cue.forms.participle !== null)
    expect(forms.has('noun')).toBe(cue.forms.nouns ? cue.forms.nouns.length > 0 : measure !== 'I')
  })
})

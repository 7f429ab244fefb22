import { describe, expect, it } from 'vitest'
import { inflect } from '../../../../worker/extractor/lexicon/morphology/inflect.ts'
import type { Features, Inflection } from '../../../../worker/extractor/lexicon/morphology/types.ts'

/*
 * The irregular verbs in full, as a grammar prints them. Columns of the perfect and the imperfect:
 * هو، هي، هما (م)، هما (ف)، هم، هن، أنا، نحن. A dash: written like a form to its left and not listed twice.
 */

type Person = Pick<Features, 'person' | 'gender' | 'number'>
const persons: readonly Person[] = [
  { person: 3, gender: 'm', number: 'one' },
  { person: 3, gender: 'f', number: 'one' },
  { person: 3, gender: 'm', number: 'two' },
  { person: 3, gender: 'f', number: 'two' },
  { person: 3, gender: 'm', number: 'many' },
  { person: 3, gender: 'f', number: 'many' },
  { person: 1, number: 'one' },
  { person: 1, number: 'many' },
]

/** Lemma, imperfect where the dictionary must give it (else a dot), then the eight persons of the perfect. */
const perfects = `
أعلن    .      أعلن   أعلنت  أعلنا   أعلنتا   أعلنوا   –       –       أعلنا
صرّح    .      صرح    صرحت   صرحا    صرحتا    صرحوا    صرحن    –       صرحنا
قال     يقول   قال    قالت   قالا    قالتا    قالوا    قلن     قلت     قلنا
أشار    .      أشار   أشارت  أشارا   أشارتا   أشاروا   أشرن    أشرت    أشرنا
ردّ     يرد    رد     ردت    ردا     ردتا     ردوا     رددن    رددت    رددنا
أقرّ    .      أقر    أقرت   أقرا    أقرتا    أقروا    أقررن   أقررت   أقررنا
ظنّ     يظن    ظن     ظنت    ظنا     ظنتا     ظنوا     –       ظننت    ظننا
نفى     ينفي   نفى    نفت    نفيا    نفتا     نفوا     نفين    نفيت    نفينا
دعا     يدعو   دعا    دعت    دعوا    دعتا     دعوا     دعون    دعوت    دعونا
رأى     يرى    رأى    رأت    رأيا    رأتا     رأوا     رأين    رأيت    رأينا
ادّعى   .      ادعى   ادعت   ادعيا   ادعتا    ادعوا    ادعين   ادعيت   ادعينا
خشي     يخشى   خشي    خشيت   خشيا    خشيتا    خشوا     خشين    –       خشينا
هنّأ    .      هنأ    هنأت   هنآ     هنأتا    هنأوا    –       –       هنأنا
سأل     يسأل   سأل    سألت   سألا    سألتا    سألوا    سألن    –       سألنا
وصف     يصف    وصف    وصفت   وصفا    وصفتا    وصفوا    وصفن    –       وصفنا
`

const imperfects = `
أعلن    .      يعلن    تعلن    يعلنان   تعلنان   يعلنون    يعلنن    أعلن    نعلن
أكّد    .      يؤكد    تؤكد    يؤكدان   تؤكدان   يؤكدون    يؤكدن    أؤكد    نؤكد
قال     يقول   يقول    تقول    يقولان   تقولان   يقولون    يقلن     أقول    نقول
أشار    .      يشير    تشير    يشيران   تشيران   يشيرون    يشرن     أشير    نشير
ردّ     يرد    يرد     ترد     يردان    تردان    يردون     يرددن    أرد     نرد
نفى     ينفي   ينفي    تنفي    ينفيان   تنفيان   ينفون     ينفين    أنفي    ننفي
دعا     يدعو   يدعو    تدعو    يدعوان   تدعوان   يدعون     يدعون    أدعو    ندعو
رأى     يرى    يرى     ترى     يريان    تريان    يرون      يرين     أرى     نرى
تمنّى   .      يتمنى   تتمنى   يتمنيان  تتمنيان  يتمنون    يتمنين   أتمنى   نتمنى
أمر     يأمر   يأمر    تأمر    يأمران   تأمران   يأمرون    يأمرن    آمر     نأمر
وصف     يصف    يصف     تصف     يصفان    تصفان    يصفون     يصفن     أصف     نصف
أنبأ    .      ينبئ    تنبئ    ينبئان   تنبئان   ينبئون    ينبئن    أنبئ    ننبئ
`

/** After لم: هو، هي، هما، هم. */
const shortened = `
قال     يقول   يقل     تقل     يقولا    يقولوا
أشار    .      يشر     تشر     يشيرا    يشيروا
نفى     ينفي   ينف     تنف     ينفيا    ينفوا
دعا     يدعو   يدع     تدع     يدعوا    يدعوا
رأى     يرى    ير      تر      يريا     يروا
أدلى    .      يدل     تدل     يدليا    يدلوا
`

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(/ +/u))

const wordsOf = (lemma = '', imperfect = '.'): Inflection[] =>
  inflect({ lemma, ...(imperfect === '.' ? {} : { imperfect }), participle: null, nouns: [] })

const has = (words: readonly Inflection[], form: Features['form'], written: string, person: Person): boolean =>
  words.some(
    (word) =>
      word.form === form &&
      word.written === written &&
      word.person === person.person &&
      word.gender === person.gender &&
      word.number === person.number,
  )

describe('paradigms', () => {
  it.each(rows(perfects))('perfect of %s', (lemma, imperfect, ...cells) => {
    const words = wordsOf(lemma, imperfect)
    const missing = persons.flatMap((person, index) => {
      const cell = cells[index] ?? ''
      return cell === '–' || has(words, 'perfect', cell, person) ? [] : [cell]
    })
    expect(cells).toHaveLength(persons.length)
    expect(missing).toEqual([])
  })

  it.each(rows(imperfects))('imperfect of %s', (lemma, imperfect, ...cells) => {
    const words = wordsOf(lemma, imperfect)
    const missing = persons.flatMap((person, index) =>
      has(words, 'imperfect', cells[index] ?? '', person) ? [] : [cells[index]],
    )
    expect(cells).toHaveLength(persons.length)
    expect(missing).toEqual([])
  })

  it.each(rows(shortened))('after لم: %s', (lemma, imperfect, ...cells) => {
    const words = wordsOf(lemma, imperfect)
    const columns = [0, 1, 2, 4]
    const missing = columns.flatMap((column, index) => {
      const person = persons[column]
      const cell = cells[index] ?? ''
      return person && has(words, 'imperfect', cell, person) ? [] : [cell]
    })
    expect(cells).toHaveLength(columns.length)
    expect(missing).toEqual([])
  })

  it.each([
    ['قال', 'يقول', 'يقل', 'jussive'],
    ['قال', 'يقول', 'يقولوا', 'subjunctive'],
    ['قال', 'يقول', 'يقولون', 'indicative'],
    ['قال', 'يقول', 'يقول', undefined],
    ['نفى', 'ينفي', 'ينف', 'jussive'],
    ['رأى', 'يرى', 'يرى', undefined],
    ['أعلن', '.', 'يعلن', undefined],
  ])('%s (%s): the mood of «%s» is %s', (lemma, imperfect, written, mood) => {
    const found = wordsOf(lemma, imperfect).filter((word) => word.written === written)
    expect(found.map((word) => word.mood)).toEqual([mood])
  })

  it('generates nothing that is no word of the verb', () => {
    const written = new Set(wordsOf('قال', 'يقول').map((word) => word.written))
    for (const word of ['قالن', 'قولوا', 'قلوا', 'يقلون', 'يقالا', 'قولت']) expect(written.has(word), word).toBe(false)
  })
})

describe('passives that show in the letters', () => {
  it.each([
    ['قال', 'يقول', ['قيل', 'قيلت', 'قيلوا', 'يقال', 'تقال', 'يقالون', 'يقالوا']],
    ['أشار', '.', ['أشير', 'أشيرت', 'أشيروا', 'يشار', 'تشار', 'يشارون', 'يشاروا']],
    ['سأل', 'يسأل', ['سئل', 'سئلت', 'سئلوا']],
    ['طالب', '.', ['طولب', 'طولبت', 'طولبوا']],
    ['تداول', '.', ['تدوول', 'تدوولت', 'تدوولوا']],
    ['وصف', 'يصف', ['يوصف', 'توصف', 'يوصفون', 'يوصفوا']],
    ['دعا', 'يدعو', ['دعي', 'دعيت', 'دعوا', 'يدعى', 'تدعى', 'يدعون', 'يدعوا']],
    ['أعلن', '.', []],
    ['ذكر', 'يذكر', []],
    ['نفى', 'ينفي', []],
  ])('%s', (lemma, imperfect, forms) => {
    const passive = wordsOf(lemma, imperfect).filter((word) => word.passive === 'yes')
    expect(new Set(passive.map((word) => word.written))).toEqual(new Set(forms))
  })

  it.each([
    ['قال', 'يقول', 'قال', 'no'],
    ['قال', 'يقول', 'يقول', 'no'],
    ['أعلن', '.', 'أعلن', 'maybe'],
    ['ذكر', 'يذكر', 'يذكر', 'maybe'],
    ['نفى', 'ينفي', 'نفى', 'maybe'],
    ['سأل', 'يسأل', 'يسأل', 'maybe'],
    ['وصف', 'يصف', 'يصف', 'no'],
    ['طالب', '.', 'يطالب', 'maybe'],
  ])('%s (%s): «%s» can be passive: %s', (lemma, imperfect, written, passive) => {
    const found = wordsOf(lemma, imperfect).filter((word) => word.written === written)
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found.map((word) => word.passive))).toEqual(new Set([passive]))
  })
})

describe('participles and nouns', () => {
  it.each([
    ['أكّد', 'participle', ['مؤكدا', 'مؤكدة', 'مؤكدين', 'مؤكدتين', 'مؤكدات']],
    ['ادّعى', 'participle', ['مدعيا', 'مدعية', 'مدعين', 'مدعيتين', 'مدعيات']],
    ['أكّد', 'noun', ['تأكيد', 'تأكيدا', 'تأكيدات']],
    ['أشار', 'noun', ['إشارة', 'إشارات']],
    ['ادّعى', 'noun', ['ادعاء', 'ادعاءات']],
  ])('%s, %s', (lemma, form, forms) => {
    const words = inflect({ lemma }).filter((word) => word.form === form)
    expect(new Set(words.map((word) => word.written))).toEqual(new Set(forms))
  })

  it('takes the forms that the dictionary gives in place of its own', () => {
    const words = inflect({ lemma: 'قال', imperfect: 'يقول', participle: null, nouns: ['قول', 'أقوال'] })
    expect(words.filter(({ form }) => form === 'participle')).toEqual([])
    expect(words.filter(({ form }) => form === 'noun').map(({ written }) => written)).toEqual([
      'قول',
      'قولا',
      'أقوال',
      'أقوالا',
    ])
    expect(inflect({ lemma: 'أعلم', imperfect: null }).some(({ form }) => form === 'imperfect')).toBe(false)
  })
})

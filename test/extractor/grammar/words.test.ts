import { describe, expect, test } from 'vitest'
import { lookUp, type WordFacts } from '../../../worker/extractor/grammar/words.ts'
import { scan } from '../../../worker/extractor/text/scan.ts'

const factsOf = (word: string): WordFacts | undefined => lookUp(scan(word)).words(0)

test.each([
  ['والوزير', { conjunction: 'و', preposition: '', definite: true, stem: 'وزير' }],
  ['للوزير', { conjunction: '', preposition: 'ل', definite: true, stem: 'وزير' }],
  ['بالوزارة', { conjunction: '', preposition: 'ب', definite: true, stem: 'وزارة' }],
  ['وبوزارة', { conjunction: 'و', preposition: 'ب', definite: false, stem: 'وزارة' }],
  ['وزير', { conjunction: '', preposition: '', definite: false, stem: 'وزير' }],
  ['بورتنيكوف', { preposition: '', stem: 'بورتنيكوف' }],
  ['ألكسندر', { definite: false }],
])('clitics of %s', (word, expected) => {
  expect(factsOf(word)).toMatchObject(expected)
})

describe('what the lists know', () => {
  test.each([
    ['مدير', (facts: WordFacts) => facts.role !== undefined, 'an office'],
    ['وزارة', (facts: WordFacts) => facts.body !== undefined, 'a body'],
    ['البيان', (facts: WordFacts) => facts.document !== undefined, 'a document'],
    ['الدكتور', (facts: WordFacts) => facts.title, 'a title'],
    ['محمد', (facts: WordFacts) => facts.given, 'a name'],
    ['كريم', (facts: WordFacts) => facts.maybeName && !facts.given, 'a name that is a word too'],
    ['بن', (facts: WordFacts) => facts.particle, 'a particle of names'],
    ['باريس', (facts: WordFacts) => facts.place, 'a place'],
    ['أمني', (facts: WordFacts) => facts.modifier, 'an adjective of a kind'],
    ['تسجيل', (facts: WordFacts) => facts.verbalNoun, 'a noun of doing'],
    ['غادر', (facts: WordFacts) => facts.verb, 'a verb'],
    ['قال', (facts: WordFacts) => facts.cues.length > 0, 'a cue'],
    ['إن', (facts: WordFacts) => facts.complementiser !== undefined, 'a particle'],
    ['الذي', (facts: WordFacts) => facts.classes.relative, 'a relative'],
  ])('%s is %s', (word, test) => {
    const facts = factsOf(word)
    expect(facts && test(facts)).toBe(true)
    const other = factsOf('قسطرماخ')
    expect(other && test(other)).toBe(false)
  })
})

test('«علي» is a name with its dots and a preposition without', () => {
  expect(factsOf('علي')).toMatchObject({ maybeName: true })
  expect(factsOf('على')).toMatchObject({ maybeName: false })
  expect(factsOf('على')?.classes.preposition).toBe(true)
})

test('a letter written apart is a preposition', () => {
  expect(factsOf('ل')?.classes.preposition).toBe(true)
  expect(factsOf('ولـ')?.classes.preposition).toBe(true)
})

test('an endless word is known to no list', () => {
  expect(factsOf('قا'.repeat(5000))).toMatchObject({ cues: [], verb: false, given: false })
})

test('only words have facts', () => {
  const { words } = lookUp(scan('12 ، «'))
  expect([words(0), words(1), words(2), words(9)]).toEqual([undefined, undefined, undefined, undefined])
})

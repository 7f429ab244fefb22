import { describe, expect, test } from 'vitest'
import { possessedReadings, wordReadings } from '../../../worker/extractor/lexicon/proclitics.ts'

const written = (key: string) =>
  wordReadings(key).map(({ conjunction, preposition, definite, stem }) =>
    [conjunction, preposition, definite ? 'ال' : '', stem].filter((part) => part !== '').join('+'),
  )

describe('taking a word apart', () => {
  test.for([
    ['وزير', ['وزير', 'و+زير']],
    ['الوزير', ['الوزير', 'ال+وزير']],
    ['للوزير', ['للوزير', 'ل+ال+وزير', 'ل+لوزير']],
    ['ولله', ['ولله', 'و+لله', 'و+ل+له']],
    ['وبالحزب', ['وبالحزب', 'و+بالحزب', 'و+ب+الحزب', 'و+ب+ال+حزب']],
    ['ا', ['ا']],
    ['', ['']],
  ] as const)('%s', ([key, readings]) => {
    expect(written(key)).toEqual(expect.arrayContaining([...readings]))
  })

  test('the whole word comes first', () => {
    expect(written('وليد')[0]).toBe('وليد')
  })

  test('no stem of one letter is left over', () => {
    expect(written('وكل')).not.toContain('و+ك+ل')
  })
})

describe('a possessor at the end', () => {
  test('a ة is written ت before it', () => {
    expect(possessedReadings('والدته')).toContainEqual({ stem: 'والدة', pronoun: 'ه' })
  })

  test('the longest pronoun is found', () => {
    expect(possessedReadings('محاميهما')).toContainEqual({ stem: 'محامي', pronoun: 'هما' })
  })

  test('a hamza at the end changes its seat before it', () => {
    expect(possessedReadings('زملائه')).toContainEqual({ stem: 'زملاء', pronoun: 'ه' })
    expect(possessedReadings('زملاؤها')).toContainEqual({ stem: 'زملاء', pronoun: 'ها' })
  })

  test('a word without one has none', () => {
    expect(possessedReadings('وزير')).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { faults } from './check.ts'
import { articles, differencesOf, differingLines, knownDifferences, readArticle } from './differences.ts'
import { format } from './format.ts'
import { parse } from './parse.ts'

/** At least this many articles are read as expected in every line. */
const fewestWhole = 12

test('there are articles', () => {
  expect(articles.length).toBeGreaterThanOrEqual(16)
})

test('most of them are read as expected in every line', () => {
  const whole = articles.filter((name) => readArticle(name, 'differs.txt') === '')
  expect(whole.length).toBeGreaterThanOrEqual(fewestWhole)
})

test('differing lines are those of one text only', () => {
  expect(differingLines('a\nb\nc', 'a\nc\nd')).toEqual(['- b', '+ d'])
  expect(differingLines('a\nb', 'a\nb')).toEqual([])
  expect(differingLines('', 'a')).toEqual(['- ', '+ a'])
})

describe.each(articles)('%s', (name) => {
  const file = readArticle(name, 'expected.txt')
  const differs = readArticle(name, 'differs.txt')
  const expected = parse(file)

  test('its file says only what the article says', () => {
    expect(faults(readArticle(name, 'txt'), expected)).toEqual([])
  })

  test('its file is in the one form', () => {
    expect(format(expected)).toBe(file)
  })

  test('is read as expected, but for the differences that its file records', () => {
    expect(differencesOf(name)).toEqual(knownDifferences(differs))
  })
})

describe.each(articles.filter((name) => readArticle(name, 'differs.txt') !== ''))('%s differs', (name) => {
  test('for a reason', () => {
    const differs = readArticle(name, 'differs.txt')
    expect(differs).toMatch(/^# \p{L}.{20}/u)
    expect(knownDifferences(differs).length).toBeGreaterThan(0)
  })
})

import { describe, expect, test } from 'vitest'
import { checkedSources, findRegexes, regexFault } from './regexes.ts'

describe('the regular expressions of the project', () => {
  test.for(checkedSources())('$path: linear, with the flag u or v', ({ source }) => {
    const faults = findRegexes(source).flatMap((regex) => {
      const fault = regexFault(regex)
      return fault ? [`line ${regex.line}: /${regex.pattern ?? '…'}/${regex.flags ?? ''} ${fault}`] : []
    })
    expect(faults).toEqual([])
  })
})

describe('finding them', () => {
  test('reads literals wherever they stand, and no division', () => {
    const source = `const half = total / 2 / count\nconst word = \`\${text.replace(/[/\\]]+/gu, '')}\` // not /this/`
    expect(findRegexes(source)).toEqual([{ line: 2, pattern: '[/\\]]+', flags: 'gu' }])
  })

  test('reads constructors', () => {
    expect(findRegexes(`new RegExp(pattern, 'u')`)).toEqual([{ line: 1 }])
    expect(findRegexes(`RegExp('a')`)).toEqual([{ line: 1 }])
  })
})

describe('judging them', () => {
  test.for([
    ['(a+)+$', 'u', 'may take long'],
    ['\\s+$', 'u', 'may take long'],
    ['\\p{L}+\\p{N}*\\p{L}+x', 'gu', 'may take long'],
    ['[a-z]', 'g', 'neither the flag'],
    ['[\\p{L}--[a-z]]+$', 'v', 'cannot be checked'],
  ] as const)('/%s/%s is refused', ([pattern, flags, reason]) => {
    expect(regexFault({ line: 1, pattern, flags })).toContain(reason)
  })

  test('one that is built while running is refused', () => {
    expect(regexFault({ line: 1 })).toContain('while running')
  })

  test.for([
    ['[\\p{L}\\p{M}\\p{N}]+', 'gu'],
    ['^charset="?utf-?8"?$', 'u'],
    ['[«»"]', 'v'],
  ] as const)('/%s/%s passes', ([pattern, flags]) => {
    expect(regexFault({ line: 1, pattern, flags })).toBeUndefined()
  })
})

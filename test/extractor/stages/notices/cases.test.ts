import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyze } from '../../../../worker/extractor/index.ts'

/**
 * Texts for every notice: `# …` is its code; «+» stands before a text that gets it, «-» and why not before one that does not.
 * A line break is written ⏎; {filler} stands for the length of an article.
 */
type Case = { readonly code: string; readonly given: boolean; readonly why: string; readonly text: string }

const filler =
  'وتقع المدينة على الساحل الشرقي للبلاد ويعمل سكانها في الصيد والزراعة والتجارة منذ عشرات السنين. '.repeat(5)

function casesOf(file: string): Case[] {
  let code = ''
  return file.split('\n').flatMap((line): Case[] => {
    if (line.startsWith('# ')) code = line.slice(2)
    const [, sign, why = '', words] = /^([+-]) (?:([a-zé][^:]*): )?(.*)$/u.exec(line) ?? []
    if (words === undefined) return []
    return [{ code, given: sign === '+', why, text: words.replaceAll('⏎', '\n').replaceAll('{filler}', filler) }]
  })
}

const cases = casesOf(readFileSync(new URL('notices.txt', import.meta.url), 'utf8'))
const codes = [...new Set(cases.map(({ code }) => code))]
const codesIn = (text: string): string[] => analyze(text).notices.map(({ code }) => code)

describe.for(codes)('%s', (code) => {
  const own = cases.filter((one) => one.code === code)

  test.for(own.filter(({ given }) => given))('is given: $text', ({ text }) => {
    expect(codesIn(text)).toContain(code)
  })

  test.for(own.filter(({ given }) => !given))('is not given, $why: $text', ({ text }) => {
    expect(codesIn(text)).not.toContain(code)
  })

  test('has three of each at least', () => {
    expect(own.filter(({ given }) => given).length).toBeGreaterThanOrEqual(3)
    expect(own.filter(({ given }) => !given).length).toBeGreaterThanOrEqual(3)
  })
})

import pages from 'virtual:pages'
import { describe, expect, test } from 'vitest'
import { decodePage } from '../../../worker/article/charset.ts'
import { markParts } from '../../../worker/article/page/mark.ts'
import { readPage } from '../../../worker/article/page/read.ts'
import { siteOf } from '../../../worker/article/sites.ts'
import type { Analysis } from '../../../worker/contract.ts'
import { testSites } from '../../pages/sites.ts'
import { post } from '../service.ts'

/** What a page's file of expectations says: fields, and the text. */
function expectationOf(source: string): { fields: Map<string, string>; text: string } {
  const [head = '', ...body] = source.split('\n\n')
  const fields = new Map(
    head.split('\n').map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2).trim()]),
  )
  return { fields, text: body.join('\n\n').trimEnd() }
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

/** The fields that a reading has, as a file of expectations writes them. */
async function readingOf(bytes: Uint8Array, type: string, address: string | undefined) {
  const page = decodePage(bytes, type, false)
  if (!page.ok) return { fields: { problem: page.fault }, text: '' }
  const site = siteOf(address, testSites)
  const article = readPage(site ? await markParts(page.html, site) : page.html)
  if (!article) return { fields: { problem: 'no_article' }, text: '' }
  const { text, warnings, ...facts } = article
  return { fields: { ...facts, ...(warnings.length > 0 && { warnings: warnings.join(', ') }) }, text }
}

test('there are pages of thirty kinds or more', () => {
  expect(pages.length).toBeGreaterThanOrEqual(30)
})

describe('of a page is read what a reader sees as the article', () => {
  test.for(pages)('$name', async ({ base64, expected }) => {
    const { fields, text } = expectationOf(expected)
    const type = fields.get('type') ?? 'text/html'
    const read = await readingOf(bytesOf(base64), type, fields.get('address'))
    expect(read.text.split('\n')).toEqual(text.split('\n'))
    const { type: _, address: __, ...wanted } = Object.fromEntries(fields)
    expect(read.fields).toEqual(wanted)
  })
})

describe('POST /analyze answers the text that it read, and where it found it', () => {
  const plain = pages.filter(({ expected }) => !/^address: /mu.test(expected))

  test.for(plain)('$name', async ({ base64, expected }) => {
    const { fields, text } = expectationOf(expected)
    const response = await post(fields.get('type') ?? 'text/html', bytesOf(base64))
    if (fields.has('problem')) {
      expect(response.status).toBe(422)
      expect(await response.json()).toMatchObject({ code: fields.get('problem') })
      return
    }
    const analysis = await response.json<Analysis>()
    expect(response.status).toBe(200)
    expect(analysis.text).toBe(text)
    const facts = ['title', 'outlet', 'byline', 'publishedAt', 'url', 'extractedBy'] as const
    for (const fact of facts) expect([fact, analysis.article[fact]]).toEqual([fact, fields.get(fact)])
    for (const code of fields.get('warnings')?.split(', ') ?? []) expect(analysis.warnings).toContain(code)
    for (const { content } of analysis.statements)
      for (const { start, end, text: words } of content) expect(text.slice(start, end)).toBe(words)
  })
})

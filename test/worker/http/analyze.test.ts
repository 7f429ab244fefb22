import { describe, expect, test } from 'vitest'
import type { Analysis, Span } from '../../../worker/contract.ts'
import { article, post, postJson, postText } from '../service.ts'

const analysisOf = async (response: Response): Promise<Analysis> => {
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toMatch(/^application\/json/u)
  return response.json<Analysis>()
}

const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `sha256-${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

describe('the answer', () => {
  test('has the fields of the contract, in its order', async () => {
    const analysis = await analysisOf(await postText(article))
    expect(Object.keys(analysis)).toEqual([
      ...['version', 'id', 'engine', 'language', 'offsets', 'article', 'sources', 'statements', 'background'],
      ...['excluded', 'conflicts', 'notices', 'warnings', 'summary'],
    ])
    expect(analysis).toMatchObject({ version: 1, language: 'ar', offsets: 'utf-16', engine: { name: 'isnad' } })
  })

  test('says who says what', async () => {
    const { statements, sources } = await analysisOf(await postText(article))
    expect(statements).toHaveLength(1)
    expect(statements[0]?.cue?.text).toBe('قال')
    expect(statements[0]?.sourceId).toBe(sources[0]?.id)
    expect(sources[0]?.name).toContain('سامر الحلبي')
  })

  test('is the same for text/plain and JSON, whatever the escapes', async () => {
    const escaped = `{"text":"${Array.from(article, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"}`
    const answers = await Promise.all([
      postText(article),
      postJson({ text: article }),
      post('application/json', escaped),
    ])
    const [plain, json, unicode] = await Promise.all(answers.map((answer) => answer.text()))
    expect(json).toBe(plain)
    expect(unicode).toBe(plain)
  })

  test('is the same bytes each time', async () => {
    const [first, second] = await Promise.all([postText(article), postText(article)])
    expect(await first.text()).toBe(await second.text())
  })

  test('without an attribution has empty lists', async () => {
    const { statements, sources, conflicts } = await analysisOf(await postText('الجو معتدل اليوم في المدينة.'))
    expect({ statements, sources, conflicts }).toEqual({ statements: [], sources: [], conflicts: [] })
  })
})

describe('the id', () => {
  test('is computed from the text alone', async () => {
    const { id } = await analysisOf(await postText(article))
    expect(id).toBe(await sha256(JSON.stringify([1, article, null])))
  })

  test("and from the outlet's name, however it is given", async () => {
    const expected = await sha256(JSON.stringify([1, article, 'صحيفة الميناء']))
    const outlets = [
      'صحيفة الميناء',
      { name: 'صحيفة الميناء' },
      { name: 'صحيفة الميناء', aliases: ['الميناء'], domain: 'm.test' },
    ]
    for (const outlet of outlets) {
      expect((await analysisOf(await postJson({ text: article, outlet }))).id).toBe(expected)
    }
  })
})

describe('the facts about the article', () => {
  test('come back as they were given', async () => {
    const facts = { title: 'الجسر الشمالي', url: 'https://news.test/1' }
    const analysis = await analysisOf(await postJson({ text: article, outlet: 'الميناء', language: 'ar', ...facts }))
    expect(analysis.article).toMatchObject({ ...facts, outlet: 'الميناء' })
  })
})

describe('include=text', () => {
  test('returns the text that the offsets count in', async () => {
    const { text } = await analysisOf(await postText(article, '/analyze?include=text'))
    expect(text).toBe(article)
  })

  test('a byte order mark is a character of text/plain', async () => {
    const { text, statements } = await analysisOf(await postText(`\ufeff${article}`, '/analyze?include=text'))
    expect(text).toBe(`\ufeff${article}`)
    expect(statements[0]?.cue?.start).toBe(1)
  })

  test('and none of JSON, where it stands before the object', async () => {
    const response = await post(
      'application/json',
      `\ufeff${JSON.stringify({ text: article })}`,
      '/analyze?include=text',
    )
    expect((await analysisOf(response)).text).toBe(article)
  })
})

describe('offsets', () => {
  const text = `🕌🕌 ${article}`
  const bytes = new TextEncoder().encode(text)
  const slices = {
    'utf-16': ({ start, end }: Span) => text.slice(start, end),
    'code-point': ({ start, end }: Span) => [...text].slice(start, end).join(''),
    'utf-8': ({ start, end }: Span) => new TextDecoder().decode(bytes.slice(start, end)),
  }

  test.for(['utf-16', 'code-point', 'utf-8'] as const)('%s count what they say', async (unit) => {
    const analysis = await analysisOf(await postText(text, `/analyze?offsets=${unit}`))
    expect(analysis.offsets).toBe(unit)
    const spans = [
      ...analysis.sources.flatMap(({ mentions }) => mentions),
      ...analysis.statements.flatMap(({ cue, source, content }) => [cue, source, ...content]),
    ].filter((span) => span !== null)
    expect(spans.length).toBeGreaterThan(2)
    for (const span of spans) expect(slices[unit](span)).toBe(span.text)
  })
})

describe('what the query does not know', () => {
  test('is passed over', async () => {
    const response = await postText(article, '/analyze?utm_source=newsletter')
    expect((await analysisOf(response)).statements).toHaveLength(1)
  })
})

describe('a text at the limit', () => {
  test('is read: 262,144 bytes on one line', async () => {
    const sentence = `${article} `
    const size = new TextEncoder().encode(sentence).length
    const text = sentence
      .repeat(Math.floor(262_144 / size))
      .padEnd(100_000)
      .trimEnd()
    const full = text + 'a'.repeat(262_144 - new TextEncoder().encode(text).length)
    const { statements } = await analysisOf(await postText(full))
    expect(statements.length).toBeGreaterThan(100)
    expect((await post('text/plain', `${full}a`)).status).toBe(413)
  })

  test('however JSON writes it', async () => {
    const text = 'ا'.repeat(131_072)
    const body = `{"text":"${'\\u0627'.repeat(131_072)}"}`
    expect(body.length).toBeGreaterThan(3 * 262_144 - 100)
    expect((await analysisOf(await post('application/json', body))).id).toBe(
      await sha256(JSON.stringify([1, text, null])),
    )
  })
})

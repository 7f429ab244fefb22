import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Analysis } from '../../../worker/contract.ts'
import { article, postJson, send } from '../service.ts'

type Answer = Analysis & { status?: number; code?: string; line?: number; limit?: number; instance?: string }

const postLines = (body: BodyInit, path = '/analyses', headers: Record<string, string> = {}) =>
  send(path, { method: 'POST', body, headers: { 'Content-Type': 'application/x-ndjson', ...headers } })

/** `text()` warns in the runtime's log about types that are not named text. */
const wordsOf = async (response: Response) => new TextDecoder().decode(await response.arrayBuffer())

async function answersTo(body: BodyInit, path?: string): Promise<Answer[]> {
  const response = await postLines(body, path)
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toBe('application/x-ndjson')
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  const text = await wordsOf(response)
  expect(text === '' || text.endsWith('\n')).toBe(true)
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

const item = (text = article) => JSON.stringify({ text })
const numbered = (count: number) => Array.from({ length: count }, (_, at) => `${article} وهذا الخبر رقم ${at}.`)
const outcome = ({ status, code, line }: Answer) => (status ? `${line}: ${status} ${code}` : 'read')

afterEach(() => vi.restoreAllMocks())

describe('a batch', () => {
  test('of 100 articles is answered in their order, each as POST /analyze answers it', async () => {
    const texts = numbered(100)
    const answers = await answersTo(texts.map((text) => item(text)).join('\n'))
    expect(answers).toHaveLength(100)
    expect(new Set(answers.map(({ id }) => id)).size).toBe(100)
    for (const at of [0, 42, 99]) {
      const single = await (await postJson({ text: texts[at] })).json()
      expect(answers[at]).toEqual(single)
    }
  })

  test('of 101 says so in the last answer, and reads the first 100', async () => {
    const answers = await answersTo(`${Array(150).fill(item()).join('\n')}\n`)
    expect(answers).toHaveLength(101)
    expect(answers.slice(0, 100).every((answer) => answer.statements.length === 1)).toBe(true)
    expect(answers[100]).toMatchObject({ status: 413, code: 'too_large', line: 101, limit: 100 })
  })

  test('of nothing is answered with nothing', async () => {
    expect(await answersTo('')).toEqual([])
    expect(await answersTo('\n \r\n')).toEqual([])
    expect(
      (await send('/analyses', { method: 'POST', headers: { 'Content-Type': 'application/x-ndjson' } })).status,
    ).toBe(200)
  })

  test('takes the unit and the text for all its articles', async () => {
    const answers = await answersTo(`${item(`🕌 ${article}`)}\n`, '/analyses?offsets=code-point&include=text')
    expect(answers[0]).toMatchObject({ offsets: 'code-point', text: `🕌 ${article}` })
    expect(answers[0]?.statements[0]?.cue?.start).toBe(2)
  })
})

describe('what is wrong with one article', () => {
  test('is answered in its place, and costs no other', async () => {
    const lines = [
      item(),
      '{"text": "قال',
      item('The minister said that the bridge will open.'),
      item('2024'),
      item('ا'.repeat(131_073)),
      JSON.stringify({ text: article, titel: 'x' }),
      '["text"]',
      String.raw`{"text": "قال \ud83d"}`,
      item(),
    ]
    const answers = await answersTo(lines.join('\r\n'))
    expect(answers.map(outcome)).toEqual([
      'read',
      '2: 400 malformed_body',
      '3: 422 unsupported_language',
      '4: 422 no_article',
      '5: 413 too_large',
      '6: 400 invalid_request',
      '7: 400 invalid_request',
      '8: 400 malformed_body',
      'read',
    ])
  })

  test('is a problem as it would be alone, with the request as its instance', async () => {
    const response = await postLines(item('2024'))
    const { line, ...problem } = JSON.parse(await wordsOf(response))
    const alone = await (await postJson({ text: '2024' })).json<Record<string, unknown>>()
    expect(line).toBe(1)
    expect(problem).toEqual({ ...alone, instance: response.headers.get('X-Request-Id') })
  })

  test('bytes that are not UTF-8', async () => {
    const encoder = new TextEncoder()
    const bad = [encoder.encode(`${item()}\n{"text":"`), new Uint8Array([0xd9, 0xff]), encoder.encode(`"}\n${item()}`)]
    expect((await answersTo(new Blob(bad))).map(outcome)).toEqual(['read', '2: 400 malformed_body', 'read'])
  })

  test('a line of five megabytes', async () => {
    const answers = await answersTo(`${item()}\n${'x'.repeat(5_000_000)}\n${item()}`)
    expect(answers.map(outcome)).toEqual(['read', '2: 413 too_large', 'read'])
  })
})

describe('the body', () => {
  test('is read while it is sent: an answer does not wait for the lines after it', async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const writer = writable.getWriter()
    const encoder = new TextEncoder()
    const sent = writer.write(encoder.encode(`${item()}\n${item().slice(0, 20)}`))
    const response = await postLines(readable)
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    const first = await reader.read()
    expect(new TextDecoder().decode(first.value)).toMatch(/^\{"version":1.*\}\n$/u)
    await sent
    void writer.write(encoder.encode(item().slice(20))).then(() => writer.close())
    expect(new TextDecoder().decode((await reader.read()).value)).toMatch(/^\{"version":1.*\}\n$/u)
    expect((await reader.read()).done).toBe(true)
  })

  test('may be cut anywhere, inside a character as well', async () => {
    const bytes = new TextEncoder().encode(`${item()}\n${item()}`)
    let at = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (at >= bytes.length) return controller.close()
        controller.enqueue(bytes.slice(at, at + 3))
        at += 3
      },
    })
    expect((await answersTo(body)).map(outcome)).toEqual(['read', 'read'])
  })

  test('over 32 MiB is refused by its declared length', async () => {
    const response = await postLines(new Uint8Array(33_554_433))
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ code: 'too_large', limit: 33_554_432 })
  })

  test('and, undeclared, answered up to there', async () => {
    const chunk = new TextEncoder().encode(`${' '.repeat(1_048_575)}\n`)
    let left = 40
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => (left-- > 0 ? controller.enqueue(chunk) : controller.close()),
    })
    const answers = await answersTo(body)
    expect(answers.map(outcome)).toEqual(['1: 413 too_large'])
    expect(answers[0]?.limit).toBe(33_554_432)
  })

  test.for(['application/json', 'text/plain', 'application/x-ndjsonp', ''])('of type %s is not read', async (type) => {
    const response = await postLines(item(), '/analyses', { 'Content-Type': type })
    expect(response.status).toBe(415)
    expect(await response.json()).toMatchObject({ code: 'unsupported_media_type' })
  })

  test('is not read compressed', async () => {
    expect((await postLines(item(), '/analyses', { 'Content-Encoding': 'gzip' })).status).toBe(415)
  })

  test.for(['offsets=utf-32', 'format=csv', 'format=x'])('with ?%s is refused as a whole', async (query) => {
    const response = await postLines(item(), `/analyses?${query}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      code: 'invalid_request',
      errors: [{ path: `?${query.split('=')[0]}` }],
    })
  })
})

test('a batch is logged when it is done, by counts alone', async () => {
  const lines: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  const response = await postLines([item(), item('2024'), item(`${article} وهذا خبر يسجل.`)].join('\n'))
  await wordsOf(response)
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ route: '/analyses', status: 200 }),
    {
      id: response.headers.get('X-Request-Id'),
      batch: { articles: 3, failed: 1, bytes: expect.any(Number), statements: 2, sources: 2, made: expect.any(Number) },
    },
  ])
})

import './page.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Answer, requestAnalysis } from '../../widget/request.ts'
import { storyAnalysis } from './page.ts'

const endpoint = 'https://isnad.test/analyze'
const question = { endpoint, text: 'قال الوزير إن الجسر مفتوح.', outlet: 'المرفأ' }

/** What was sent, in order: method and address. */
let sent: string[]
let requests: RequestInit[]
let leave: AbortController

/** The service answers these in turn, and the last of them for ever; an Error is a network that fails. */
function service(...answers: (() => Response | Error)[]) {
  sent = []
  requests = []
  vi.stubGlobal('fetch', async (address: string | URL, request: RequestInit) => {
    sent.push(`${request.method ?? 'GET'} ${address}`)
    requests.push(request)
    const answer = (answers[sent.length - 1] ?? answers.at(-1))?.()
    if (answer instanceof Error) throw answer
    return answer
  })
}

const found = () => Response.json(storyAnalysis())
const status = (code: number, headers?: HeadersInit) => () =>
  new Response('{}', { status: code, ...(headers && { headers }) })
const noNetwork = () => new TypeError('Failed to fetch')

/** Asks, with the waits passed over. */
async function ask(): Promise<Answer> {
  const answer = requestAnalysis(question, leave.signal)
  let settled = false
  void answer.then(() => {
    settled = true
  })
  while (!settled) await vi.advanceTimersByTimeAsync(500)
  return answer
}

beforeEach(() => {
  leave = new AbortController()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  leave.abort()
  vi.useRealTimers()
})

describe('what is sent', () => {
  test('is the hash of text and outlet, and nothing more where the service has it', async () => {
    service(found)
    expect(await ask()).toMatchObject({ ok: true })
    // As the contract has it, computed by another program: sha256 of `[1,"…","…"]`.
    expect(sent).toEqual([
      `GET https://isnad.test/analyses/sha256-9039e82732a68a66fefdf4884d4cf29308d9e9609548100128b6dcfd73d992ac`,
    ])
    expect(requests[0]).toEqual({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: expect.any(AbortSignal),
    })
  })

  test('is the text with the outlet’s name where it has not', async () => {
    service(status(404), found)
    expect(await ask()).toMatchObject({ ok: true })
    expect(sent[1]).toBe(`POST ${endpoint}`)
    expect(requests[1]).toMatchObject({ method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer' })
    expect(JSON.parse(String(requests[1]?.body))).toEqual({ text: question.text, outlet: question.outlet })
  })

  test('is the text at once where the page is no secure context', async () => {
    vi.stubGlobal('crypto', { getRandomValues: () => {} })
    service(found)
    expect(await ask()).toMatchObject({ ok: true })
    expect(sent).toEqual([`POST ${endpoint}`])
  })

  test('is no text when the service does not say that it lacks it', async () => {
    service(status(410))
    expect(await ask()).toEqual({ ok: false, reason: 'status 410' })
    expect(sent).toHaveLength(1)
  })
})

describe('a second try', () => {
  test.each([
    ['a network that failed', noNetwork],
    ['502', status(502)],
    ['503', status(503)],
    ['504', status(504)],
    ['503 that says when', status(503, { 'Retry-After': '2' })],
    ['429 that says when', status(429, { 'Retry-After': '1' })],
  ])('is made after %s', async (_, first) => {
    service(first, found)
    expect(await ask()).toMatchObject({ ok: true })
    expect(sent).toHaveLength(2)
    expect(sent[0]).toBe(sent[1])
  })

  test.each([
    ['400', status(400), 'status 400'],
    ['413', status(413), 'status 413'],
    ['500', status(500), 'status 500'],
    ['429 that does not say when', status(429), 'status 429'],
    ['429 that asks for a minute', status(429, { 'Retry-After': '60' }), 'status 429'],
    ['503 that names a date', status(503, { 'Retry-After': 'Wed, 21 Oct 2026 07:28:00 GMT' }), 'status 503'],
    ['503 that asks for an hour', status(503, { 'Retry-After': '3600' }), 'status 503'],
  ])('is not made after %s', async (_, first, reason) => {
    service(first, found)
    expect(await ask()).toEqual({ ok: false, reason })
    expect(sent).toHaveLength(1)
  })

  test('is the last', async () => {
    service(status(404), status(503))
    expect(await ask()).toEqual({ ok: false, reason: 'status 503' })
    expect(sent).toHaveLength(3)
    service(noNetwork)
    expect(await ask()).toEqual({ ok: false, reason: 'TypeError' })
    expect(sent).toHaveLength(2)
  })

  test('waits for as long as the service asks', async () => {
    service(status(503, { 'Retry-After': '4' }), found)
    const answer = requestAnalysis(question, leave.signal)
    await vi.waitFor(() => expect(sent).toHaveLength(1))
    await vi.advanceTimersByTimeAsync(3_900)
    expect(sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(2_200)
    expect(await answer).toMatchObject({ ok: true })
  })

  test('is not made for who has left', async () => {
    service(status(503), found)
    void requestAnalysis(question, leave.signal)
    await vi.waitFor(() => expect(sent).toHaveLength(1))
    leave.abort()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(sent).toHaveLength(1)
  })

  test('is not made without a connection, which is said', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    service(noNetwork)
    expect(await ask()).toEqual({ ok: false, reason: 'offline' })
    expect(sent).toHaveLength(1)
  })
})

describe('an answer', () => {
  test.each([
    ['that is no JSON', () => new Response('<!doctype html>'), 'SyntaxError'],
    ['of another version', () => Response.json({ ...storyAnalysis(), version: 2 }), 'unexpected answer'],
    ['that is null', () => Response.json(null), 'unexpected answer'],
  ])('%s is not taken', async (_, answer, reason) => {
    service(answer)
    expect(await ask()).toEqual({ ok: false, reason })
  })

  test('is one for all who ask the same, until the last of them leaves', async () => {
    service(found)
    const second = new AbortController()
    const [one, other] = await Promise.all([ask(), requestAnalysis({ ...question }, second.signal)])
    expect(one).toBe(other)
    expect(sent).toHaveLength(1)
    leave.abort()
    leave = new AbortController()
    expect(await ask()).toBe(other)
    leave.abort()
    second.abort()
    leave = new AbortController()
    expect(await ask()).not.toBe(other)
    expect(sent).toHaveLength(2)
  })

  test('that failed is not kept', async () => {
    service(status(500), found)
    expect(await ask()).toMatchObject({ ok: false })
    expect(await ask()).toMatchObject({ ok: true })
  })
})

test('what takes too long is given up', async () => {
  const patience = new AbortController()
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal)
  vi.stubGlobal(
    'fetch',
    (_: unknown, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
  )
  const answer = requestAnalysis(question, leave.signal)
  await vi.advanceTimersByTimeAsync(100)
  patience.abort(new DOMException('', 'TimeoutError'))
  expect(await answer).toEqual({ ok: false, reason: 'TimeoutError' })
  expect(AbortSignal.timeout).toHaveBeenCalledExactlyOnceWith(15_000)
})

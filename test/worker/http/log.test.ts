import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { article, postJson, postText, send } from '../service.ts'

let lines: string[] = []

beforeEach(() => {
  lines = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
})
afterEach(() => vi.restoreAllMocks())

test('a request is one line of JSON: id, route, status, bytes, counts', async () => {
  const response = await postText(article)
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    id: response.headers.get('X-Request-Id'),
    method: 'POST',
    route: '/analyze',
    status: 200,
    ms: expect.any(Number),
    bytes: new TextEncoder().encode(article).length,
    statements: 1,
    sources: 1,
    reading: 'made',
  })
})

test('no line has a word of what was sent', async () => {
  const fields = { title: 'عنوان', outlet: 'صحيفة', url: 'https://secret.test/page' }
  await postJson({ text: article, ...fields })
  await postJson({ text: article, ...fields, titel: 'خطأ' })
  await postText('')
  await postText(article, '/analyze?offsets=secret')
  await send('/secret?key=secret', { headers: { Authorization: 'secret' } })
  await send('/analyze', { method: 'PUT', body: article })
  expect(lines).toHaveLength(6)
  for (const line of lines) {
    expect(line).not.toMatch(/[\u0600-\u06ff]|secret|titel/u)
    expect(Object.keys(JSON.parse(line))).toEqual(expect.arrayContaining(['id', 'method', 'route', 'status', 'ms']))
  }
})

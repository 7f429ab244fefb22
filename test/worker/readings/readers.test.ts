import { env, exports } from 'cloudflare:workers'
import { beforeEach, expect, test, vi } from 'vitest'
import { rules, version } from '../../../worker/extractor/digest.ts'
import { analysisId } from '../../../worker/readings/key.ts'
import { article, postJson, postText, send } from '../service.ts'
import { extractor } from './counted.ts'

beforeEach(() => {
  extractor.runs = 0
})

const stored = (id: string) =>
  expect.poll(() => env.READINGS.get(`${version}/${rules}/${id}`), { timeout: 5000 }).not.toBeNull()

/** As a widget asks: for what is kept, and only where there is nothing with the text. */
async function asReader(text: string, id: string): Promise<string> {
  const kept = await send(`/analyses/${id}`)
  return (kept.ok ? kept : await postText(text)).text()
}

test('a thousand readers, one after another, cost one analysis', { timeout: 60_000 }, async () => {
  const text = `${article} وهذا خبر يقرؤه ألف قارئ.`
  const id = await analysisId(text, undefined)
  const first = await asReader(text, id)
  await stored(id)
  for (let reader = 1; reader < 1000; reader++) expect(await asReader(text, id)).toBe(first)
  expect(extractor.runs).toBe(1)
})

test('a hundred who come at the same moment cost one analysis', async () => {
  const text = `${article} وهذا خبر عاجل يقرؤه الجميع معا.`
  const id = await analysisId(text, undefined)
  const answers = await Promise.all(Array.from({ length: 100 }, () => asReader(text, id)))
  expect(new Set(answers).size).toBe(1)
  expect(extractor.runs).toBe(1)
})

test('whatever each asks to be told besides', async () => {
  const text = `${article} وهذا خبر يُسأل عنه بطرق شتى.`
  const answers = await Promise.all([
    postText(text),
    postText(text, '/analyze?offsets=utf-8'),
    postText(text, '/analyze?include=text'),
    postJson({ text, title: 'الجسر' }),
    postJson({ text, url: 'https://news.test/1' }),
  ])
  expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(5)
  expect(extractor.runs).toBe(1)
})

test('another outlet, and other names of it, are other articles', async () => {
  const text = `${article} وهذا خبر تطبعه صحيفتان.`
  for (const outlet of ['أ', 'ب', { name: 'أ' }, { name: 'أ', aliases: ['ج'] }, { name: 'أ', aliases: ['ج'] }])
    expect((await postJson({ text, outlet })).status).toBe(200)
  expect(extractor.runs).toBe(3)
})

test('who reaches another data centre finds what the first has kept', async () => {
  const text = `${article} وهذا خبر يقرأ في مدن كثيرة.`
  const id = await analysisId(text, undefined)
  const posted = await (await postText(text)).text()
  await stored(id)
  // What another data centre has in its cache, nothing yet, is what stands below another address.
  const elsewhere = 'https://elsewhere.test'
  const got = await exports.default.fetch(new Request(`${elsewhere}/analyses/${id}`))
  const sent = await exports.default.fetch(new Request(`${elsewhere}/analyze`, { method: 'POST', body: text }))
  expect([await got.text(), await sent.text()]).toEqual([posted, posted])
  expect(extractor.runs).toBe(1)
})

test('a store that does not answer costs time, not the answer', async () => {
  const text = `${article} وهذا خبر لا يحفظه أحد.`
  const broken = { get: vi.spyOn(env.READINGS, 'get'), put: vi.spyOn(env.READINGS, 'put') }
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  for (const method of Object.values(broken)) method.mockRejectedValue(new Error(text))
  try {
    expect((await postText(text)).status).toBe(200)
    await expect.poll(() => errors.mock.calls.length).toBeGreaterThan(0)
    expect(JSON.stringify(errors.mock.calls)).not.toContain('خبر')
  } finally {
    vi.restoreAllMocks()
  }
})

import { env } from 'cloudflare:workers'
import { describe, expect, test, vi } from 'vitest'
import { rules, version } from '../../../worker/extractor/digest.ts'
import { analysisId } from '../../../worker/readings/key.ts'
import { article, postJson, postText, send } from '../service.ts'

/** A text that no other test sends: what is kept of one test must not be found by another. */
const textAbout = (subject: string) => `${article} وأضاف أن ${subject} ستبدأ قريبا.`

/** What the store has of an id, once what is done after an answer is done. */
const keptOf = (id: string) =>
  expect.poll(() => env.READINGS.get(`${version}/${rules}/${id}`), { timeout: 5000 }).not.toBeNull()

/** Has an article analysed and waits until its reading is kept. */
async function kept(text: string, fields: object = {}, outlet?: string): Promise<string> {
  const response = await postJson({ text, ...fields })
  expect(response.status).toBe(200)
  const id = await analysisId(text, outlet)
  await keptOf(id)
  return id
}

describe('GET /analyses/{id}', () => {
  test('answers 404 until the article has been read, and not a cached one', async () => {
    const text = textAbout('القراءة')
    const path = `/analyses/${await analysisId(text, undefined)}`
    const before = await send(path)
    expect([before.status, before.headers.get('Cache-Control')]).toEqual([404, 'no-store'])
    expect(before.headers.has('ETag')).toBe(false)
    expect(await before.json()).toMatchObject({ code: 'not_found' })
    await kept(text)
    expect((await send(path)).status).toBe(200)
  })

  test('answers nothing that another engine has read', async () => {
    const text = textAbout('المحرك')
    const id = await analysisId(text, undefined)
    const reading = JSON.stringify({ statements: [], sources: [] })
    const own = await caches.open('readings')
    for (const engine of [`0.0.1/${rules}`, `${version}/sha256-0123456789abcdef`]) {
      await env.READINGS.put(`${engine}/${id}`, reading)
      const kept = new Response(reading, { headers: { 'Cache-Control': 'max-age=60' } })
      await own.put(`https://isnad.test/.readings/${engine}/${id}`, kept)
    }
    expect((await send(`/analyses/${id}`)).status).toBe(404)
    expect((await (await postText(text)).json<{ statements: [] }>()).statements).toHaveLength(2)
  })

  test('answers the bytes of POST /analyze', async () => {
    const text = textAbout('الصيانة')
    const posted = await (await postText(text)).text()
    expect(await (await send(`/analyses/${await kept(text)}`)).text()).toBe(posted)
  })

  test('with the outlet, whose name the id covers', async () => {
    const text = textAbout('الطباعة')
    const posted = await (await postJson({ text, outlet: { name: 'صحيفة الميناء' } })).text()
    const id = await kept(text, { outlet: 'صحيفة الميناء' }, 'صحيفة الميناء')
    const response = await send(`/analyses/${id}`)
    expect(await response.text()).toBe(posted)
    expect(JSON.parse(posted).article.outlet).toBe('صحيفة الميناء')
  })

  test('says how long it may be kept, and answers 304 to who has it', async () => {
    const path = `/analyses/${await kept(textAbout('الأعمال'))}`
    const response = await send(path)
    expect(response.headers.get('Cache-Control')).toBe(
      'public, max-age=300, stale-while-revalidate=86400, stale-if-error=86400',
    )
    expect(response.headers.get('Content-Type')).toBe('application/json')
    const tag = response.headers.get('ETag') ?? ''
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/u)
    for (const header of [tag, `W/${tag}`, `"x", ${tag}`, `W/"a,b" ,W/${tag}`, '*', ' * ']) {
      const again = await send(path, { headers: { 'If-None-Match': header } })
      expect([header, again.status]).toEqual([header, 304])
      expect(await again.text()).toBe('')
      expect(again.headers.get('ETag')).toBe(tag)
      expect(again.headers.get('Cache-Control')).toBe(response.headers.get('Cache-Control'))
      expect(again.headers.get('Access-Control-Allow-Origin')).toBe('*')
      expect(again.headers.has('Content-Type')).toBe(false)
    }
    for (const header of ['"x"', tag.slice(1, -1), '"*"', '', `${tag.slice(0, -2)}"`]) {
      const again = await send(path, { headers: { 'If-None-Match': header } })
      expect([header, again.status]).toEqual([header, 200])
    }
  })

  test('has a tag that changes with the bytes', async () => {
    const tags = await Promise.all(
      ['الأولى', 'الثانية'].map(async (subject) =>
        (await send(`/analyses/${await kept(textAbout(subject))}`)).headers.get('ETag'),
      ),
    )
    expect(tags[0]).not.toBe(tags[1])
  })

  test('answers 503 while the store does not answer, and not that there is nothing', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    vi.spyOn(env.READINGS, 'get').mockRejectedValue(new Error('down'))
    const response = await send(`/analyses/${await analysisId(textAbout('العطل'), undefined)}`)
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([503, 'no-store'])
    expect(await response.json()).toMatchObject({ code: 'unavailable' })
    expect(errors).toHaveBeenCalledOnce()
    vi.restoreAllMocks()
  })

  test('answers HEAD with the same headers', async () => {
    const path = `/analyses/${await kept(textAbout('الرؤوس'))}`
    const [get, head] = await Promise.all([send(path), send(path, { method: 'HEAD' })])
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    expect(head.headers.get('ETag')).toBe(get.headers.get('ETag'))
  })

  test('does not mind what stands in the query', async () => {
    const path = `/analyses/${await kept(textAbout('الأسئلة'))}`
    const [plain, asked] = await Promise.all([send(path), send(`${path}?utm_source=x&include=text`)])
    expect(await asked.text()).toBe(await plain.text())
  })

  test.for(['x', 'sha256-', `sha256-${'0'.repeat(63)}`, `sha256-${'A'.repeat(64)}`, `sha256-${'0'.repeat(64)}%2f..`])(
    '%s is no id',
    async (id) => {
      const response = await send(`/analyses/${id}`)
      expect(response.status).toBe(404)
      expect(response.headers.get('Cache-Control')).toBe('no-store')
    },
  )
})

describe('nobody can plant an analysis', () => {
  test('title and address of a request are answered to it and not kept', async () => {
    const text = textAbout('العنوان')
    const fields = { title: 'عنوان مدسوس', url: 'https://evil.test/' }
    const posted = await (await postJson({ text, ...fields })).json<{ article: object }>()
    expect(posted.article).toMatchObject(fields)
    const answer = await (await send(`/analyses/${await kept(text, fields)}`)).text()
    expect(answer).not.toMatch(/مدسوس|evil/u)
    expect(answer).toBe(await (await postText(text)).text())
  })

  test('names that an outlet is said to go by change the answer to this request alone', async () => {
    const text = 'قال مدير المكتبة سامر حداد لصحيفة البلاد، الأحد، إن القاعة ستغلق شهرا كاملا للترميم.'
    const outlet = 'صحيفة الميناء'
    const channel = async (response: Response) =>
      (await response.json<{ statements: { channel: { type: string } }[] }>()).statements[0]?.channel.type
    const id = await analysisId(text, outlet)
    const planted = { name: outlet, aliases: ['صحيفة البلاد'] }
    expect(await channel(await postJson({ text, outlet: planted }))).toBe('to_outlet')
    expect(await channel(await postJson({ text, outlet: planted }))).toBe('to_outlet')
    expect((await send(`/analyses/${id}`)).status).toBe(404)
    expect(await channel(await postJson({ text, outlet }))).toBe('other_media')
    await keptOf(id)
    expect(await channel(await send(`/analyses/${id}`))).toBe('other_media')
    expect(await channel(await postJson({ text, outlet: planted }))).toBe('to_outlet')
  })

  test('the cache cannot be asked from outside', async () => {
    const id = await kept(textAbout('المخزن'))
    const path = `/.readings/${version}/${rules}/${id}`
    const own = await caches.open('readings')
    expect(await own.match(`https://isnad.test${path}`)).toBeDefined()
    expect((await send(path)).status).toBe(404)
    expect(await caches.default.match(`https://isnad.test${path}`)).toBeUndefined()
  })

  test('errors are not kept', async () => {
    const text = 'The minister said that the bridge will open to traffic at the end of this month.'
    expect((await postText(text)).status).toBe(422)
    const id = await analysisId(text, undefined)
    expect(await env.READINGS.get(`${version}/${rules}/${id}`)).toBeNull()
    expect((await send(`/analyses/${id}`)).status).toBe(404)
    expect((await postText(text)).status).toBe(422)
  })
})

describe('what is kept', () => {
  test('holds what the analysis holds, and no more of the article', async () => {
    const untold = 'وتطل المدينة على بحر هادئ تحيط به بيوت بيضاء قديمة.'
    const text = `${untold}\n${textAbout('الخصوصية')}`
    const id = await kept(text)
    const stored = (await env.READINGS.get(`${version}/${rules}/${id}`)) ?? ''
    expect(stored).toContain('الجسر الشمالي')
    expect(stored).not.toContain('بيوت بيضاء')
    const { keys } = await env.READINGS.list({ prefix: `${version}/${rules}/${id}` })
    const days = ((keys[0]?.expiration ?? 0) - Date.now() / 1000) / 86_400
    expect(days).toBeGreaterThan(29)
    expect(days).toBeLessThan(31)
  })

  test('is nothing when the caller says no-store', async () => {
    const text = textAbout('السرية')
    const init = { method: 'POST', body: text, headers: { 'Content-Type': 'text/plain', 'Cache-Control': 'No-Store' } }
    expect((await send('/analyze', init)).status).toBe(200)
    const id = await analysisId(text, undefined)
    await scheduler.wait(200)
    expect(await env.READINGS.get(`${version}/${rules}/${id}`)).toBeNull()
    expect((await send(`/analyses/${id}`)).status).toBe(404)
  })
})

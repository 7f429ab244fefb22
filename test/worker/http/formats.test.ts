import { describe, expect, test } from 'vitest'
import type { Analysis } from '../../../worker/contract.ts'
import { article, post, postText, send } from '../service.ts'

const asked = (accept: string, path?: string) => post('text/plain; charset=utf-8', article, path, { Accept: accept })

describe('POST /analyze answers in the form that is asked for', () => {
  test.for([
    ['json', 'application/json', 'application/json', '{"version":1,'],
    ['schemaorg', 'application/ld+json', 'application/ld+json', '{"@context":"https://schema.org",'],
    [
      'webannotation',
      'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
      'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
      '{"@context":"http://www.w3.org/ns/anno.jsonld",',
    ],
    ['citron', 'application/vnd.citron+json', 'application/vnd.citron+json', '{"text":"قال'],
    ['csv', 'text/csv', 'text/csv; charset=utf-8; header=present', '\uFEFFstatement,'],
  ] as const)('%s', async ([format, accept, type, beginning]) => {
    const [negotiated, named] = await Promise.all([asked(accept), postText(article, `/analyze?format=${format}`)])
    const decode = async (response: Response) =>
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await response.arrayBuffer())
    const body = await decode(negotiated)
    expect(body.startsWith(beginning)).toBe(true)
    expect(await decode(named)).toBe(body)
    for (const response of [negotiated, named]) {
      expect(response.status).toBe(200)
      expect(response.headers.get('Content-Type')).toBe(type)
      expect(response.headers.get('Vary')).toBe('Accept')
    }
  })

  test('a table is saved under a name of its own', async () => {
    const response = await asked('text/csv')
    expect(response.headers.get('Content-Disposition')).toMatch(/^attachment; filename="sha256-[0-9a-f]{8}\.csv"$/u)
  })

  test('annotations are named by where the analysis is kept', async () => {
    const [page, analysis] = await Promise.all([
      postText(article, '/analyze?format=webannotation').then((response) => response.json<{ id: string }>()),
      postText(article).then((response) => response.json<Analysis>()),
    ])
    expect(page.id).toBe(`https://isnad.test/analyses/${analysis.id}?format=webannotation`)
  })

  test('the text goes with it only when it is asked for, or the form has it', async () => {
    const bodyOf = async (query: string) => (await postText(article, `/analyze?${query}`)).text()
    const whole = article.slice(0, 60)
    expect(await bodyOf('format=schemaorg')).not.toContain(whole)
    expect(await bodyOf('format=schemaorg&include=text')).toContain(whole)
    expect(await bodyOf('format=citron')).toContain(whole)
    expect(await bodyOf('format=webannotation')).not.toContain(whole)
  })

  test('a table counts in the unit that is asked for', async () => {
    const start = async (query: string) => {
      const response = await postText(`🕌 ${article}`, `/analyze?format=csv${query}`)
      const [header = '', row = ''] = (await response.text()).split('\r\n')
      return Number(row.split(',')[header.split(',').indexOf('start')])
    }
    const units = await start('')
    expect(await start('&offsets=code-point')).toBe(units - 1)
    expect(await start('&offsets=utf-8')).toBeGreaterThan(units)
  })
})

describe('what is not to be had', () => {
  test.for([
    ['text/html', '/analyze'],
    ['*/*;q=0', '/analyze'],
    ['*/*', '/analyze?format=xml'],
    ['*/*', '/analyze?format='],
  ] as const)('Accept: %s at %s is not_acceptable', async ([accept, path]) => {
    const response = await asked(accept, path)
    const problem = await response.json<{ code: string; available: string[] }>()
    expect([response.status, problem.code]).toEqual([406, 'not_acceptable'])
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    expect(response.headers.get('Vary')).toBe('Accept')
    expect(problem.available).toEqual([
      'application/json',
      'application/ld+json',
      'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
      'application/vnd.citron+json',
      'text/csv; charset=utf-8; header=present',
    ])
  })

  test.for([
    ['format=citron&offsets=utf-16', '?offsets'],
    ['format=webannotation&offsets=utf-8', '?offsets'],
    ['format=csv&format=json', '?format'],
  ] as const)('%s is invalid_request', async ([query, path]) => {
    const response = await postText(article, `/analyze?${query}`)
    const problem = await response.json<{ code: string; errors: { path: string }[] }>()
    expect([response.status, problem.code]).toEqual([400, 'invalid_request'])
    expect(problem.errors.map((error) => error.path)).toEqual([path])
  })

  test('a form is refused before the body is read', async () => {
    const response = await post('image/png', 'x', '/analyze?format=xml')
    expect(response.status).toBe(406)
  })
})

describe('GET /analyses/{id} answers in the forms that need no text', () => {
  const text = `🕌 ${article} وأكد الحلبي أن "العمل انتهى".`
  const kept = async () => {
    const { id } = await (await postText(text)).json<Analysis>()
    return `/analyses/${id}`
  }

  test('a table, a schema.org article and annotations, each with a tag of its own', async () => {
    const path = await kept()
    const tags = new Set<string | null>()
    for (const format of ['json', 'csv', 'schemaorg', 'webannotation']) {
      const response = await send(`${path}?format=${format}`)
      expect(response.status).toBe(200)
      expect(response.headers.get('Vary')).toBe('Accept')
      expect(response.headers.get('Cache-Control')).toMatch(/^public, max-age=300/u)
      const tag = response.headers.get('ETag')
      tags.add(tag)
      const again = await send(`${path}?format=${format}`, { headers: { 'If-None-Match': tag ?? '' } })
      expect([again.status, again.headers.get('Vary')]).toEqual([304, 'Accept'])
    }
    expect(tags.size).toBe(4)
  })

  test('the same table and article as were answered to the text', async () => {
    const path = await kept()
    for (const format of ['csv', 'schemaorg']) {
      const posted = await (await postText(text, `/analyze?format=${format}`)).text()
      expect(await (await send(`${path}?format=${format}`)).text()).toBe(posted)
    }
  })

  test('annotations in the same places as were answered to the text', async () => {
    type Page = { items: { target: { selector: [object, object] }[] }[] }
    const places = ({ items }: Page) => items.map(({ target }) => target.map(({ selector }) => selector[1]))
    const posted = await (await postText(text, '/analyze?format=webannotation')).json<Page>()
    const page = await (await send(`${await kept()}?format=webannotation`)).json<Page>()
    expect(places(page)).toEqual(places(posted))
    expect(places(page).flat().length).toBeGreaterThan(2)
  })

  test('the form that has the text in it is not to be had', async () => {
    const response = await send(`${await kept()}?format=citron`)
    const problem = await response.json<{ code: string; available: string[] }>()
    expect([response.status, problem.code]).toEqual([406, 'not_acceptable'])
    expect(problem.available).not.toContain('application/vnd.citron+json')
  })
})

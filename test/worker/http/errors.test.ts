import { describe, expect, test } from 'vitest'
import { article, post, postJson, postText, send } from '../service.ts'

type Problem = { code: string; status: number; errors?: { path: string; reason: string }[]; [key: string]: unknown }

async function problemOf(response: Response): Promise<Problem> {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  const problem = await response.json<Problem>()
  expect(problem.status).toBe(response.status)
  expect(problem.type).toBe(`/problems/${problem.code}`)
  expect(problem.title).toMatch(/^[A-Z]/u)
  expect(problem.detail).toMatch(/[.]$/u)
  expect(problem.instance).toBe(response.headers.get('X-Request-Id'))
  return problem
}

async function expectProblem(response: Response, status: number, code: string): Promise<Problem> {
  const problem = await problemOf(response)
  expect([response.status, problem.code]).toEqual([status, code])
  return problem
}

const bytes = (...values: number[]) => new Uint8Array(values)
const json = 'application/json'
const plain = 'text/plain'

describe('a body that cannot be read is malformed_body', () => {
  test.for<[string, string, BodyInit]>([
    ['text that is not UTF-8', plain, bytes(0xd9, 0x82, 0xff, 0xfe)],
    ['text cut inside a character', plain, bytes(0xd9, 0x82, 0xd8)],
    ['a surrogate encoded in UTF-8', plain, bytes(0xed, 0xa0, 0x80)],
    ['an overlong encoding', plain, bytes(0xc0, 0xaf)],
    ['windows-1256 sent as it is', plain, bytes(0xde, 0xc7, 0xe1, 0x20, 0xc7, 0xe1, 0xe6)],
    ['a picture', plain, bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['JSON that is not UTF-8', json, bytes(0x7b, 0x22, 0xff, 0x22, 0x7d)],
    ['no JSON', json, ''],
    ['words instead of JSON', json, 'قال الوزير'],
    ['JSON cut off', json, '{"text": "قال'],
    ['a trailing comma', json, '{"text": "قال",}'],
    ['half of a pair in the text', json, String.raw`{"text": "قال \ud83d الوزير"}`],
    ['half of a pair in the title', json, String.raw`{"text": "قال الوزير", "title": "\udc00"}`],
    [
      'half of a pair in the outlet',
      json,
      String.raw`{"text": "قال الوزير", "outlet": {"name": "س", "aliases": ["\ud800"]}}`,
    ],
  ])('%s', async ([, type, body]) => {
    await expectProblem(await post(type, body), 400, 'malformed_body')
  })
})

describe('wrong fields are invalid_request, with the path of each', () => {
  test.for<[string, unknown, string[]]>([
    ['an array', [], ['']],
    ['a string', 'قال الوزير', ['']],
    ['null', null, ['']],
    ['no text', {}, ['/text']],
    ['an empty address', { url: '' }, ['/url']],
    ['a number as text', { text: 5 }, ['/text']],
    ['null as text', { text: null }, ['/text']],
    ['text in an array', { text: [article] }, ['/text']],
    ['a page in an array', { html: ['<p>قال</p>'] }, ['/html']],
    ['text and page', { text: article, html: '<p>قال</p>' }, ['/html']],
    ['an address that is none', { text: article, url: 'news' }, ['/url']],
    ['an address of a script', { text: article, url: 'javascript:alert(1)' }, ['/url']],
    ['an address of a file', { text: article, url: 'file:///etc/passwd' }, ['/url']],
    ['an empty title', { text: article, title: '' }, ['/title']],
    ['a title of a thousand and one', { text: article, title: 'ا'.repeat(1001) }, ['/title']],
    ['an outlet of white space', { text: article, outlet: ' \u00a0\t' }, ['/outlet']],
    ['an outlet named by white space', { text: article, outlet: { name: '  ' } }, ['/outlet/name']],
    ['a title of white space', { text: article, title: '\n' }, ['/title']],
    ['an outlet without name', { text: article, outlet: { aliases: [] } }, ['/outlet/name']],
    ['an array as outlet', { text: article, outlet: ['س'] }, ['/outlet']],
    ['a number as outlet', { text: article, outlet: 7 }, ['/outlet']],
    ['an alias that is no name', { text: article, outlet: { name: 'س', aliases: ['ص', 1] } }, ['/outlet/aliases/1']],
    ['too many aliases', { text: article, outlet: { name: 'س', aliases: Array(51).fill('ص') } }, ['/outlet/aliases']],
    ['an unknown field of the outlet', { text: article, outlet: { name: 'س', logo: 'x' } }, ['/outlet/logo']],
    ['another language', { text: article, language: 'en' }, ['/language']],
    ['an unknown field', { text: article, 'a/b~c': 1 }, ['/a~1b~0c']],
    ['several at once', { text: 5, title: 6, language: 7 }, ['/text', '/title', '/language']],
  ])('%s', async ([, body, paths]) => {
    const { errors = [] } = await expectProblem(await postJson(body), 400, 'invalid_request')
    expect(errors.map(({ path }) => path)).toEqual(paths)
    for (const { reason } of errors) expect(reason).toMatch(/^(must|is) /u)
  })

  test.for([
    ['?offsets=utf-32', '?offsets'],
    ['?offsets=', '?offsets'],
    ['?offsets=utf-8&offsets=utf-8', '?offsets'],
    ['?include=words', '?include'],
  ] as const)('%s', async ([query, path]) => {
    const { errors } = await expectProblem(await postText(article, `/analyze${query}`), 400, 'invalid_request')
    expect(errors?.map((error) => error.path)).toEqual([path])
  })

  test.for([
    ['/analyze?include=text&include=text', '?include'],
    ['/analyze?offsets=utf-8&offsets=utf-16', '?offsets'],
    ['/analyze?format=csv&format=csv', '?format'],
    ['/analyze?url=https://a.example/&url=https://b.example/', '?url'],
    ['/analyses/sha256-0?format=csv&format=csv', '?format'],
  ] as const)('%s must be given once', async ([path, parameter]) => {
    const isGet = parameter === '?url' || path.startsWith('/analyses/')
    const response = isGet ? await send(path) : await postText(article, path)
    const { errors } = await expectProblem(response, 400, 'invalid_request')
    expect(errors).toEqual([{ path: parameter, reason: 'must be given once' }])
  })

  test('at most twenty are listed', async () => {
    const aliases = Array(50).fill(1)
    const { errors } = await expectProblem(
      await postJson({ text: article, outlet: { name: 'س', aliases } }),
      400,
      'invalid_request',
    )
    expect(errors).toHaveLength(20)
  })

  test('200,000 nested arrays', async () => {
    const body = '['.repeat(200_000) + ']'.repeat(200_000)
    await expectProblem(await post(json, body), 400, 'invalid_request')
  })

  test('a key that means the prototype changes nothing', async () => {
    const response = await post(json, `{"__proto__": {"text": "${article}"}}`)
    await expectProblem(response, 400, 'invalid_request')
    expect(({} as { text?: string }).text).toBeUndefined()
  })
})

describe('more than the limit is too_large, and the answer says the limit', () => {
  const letter = 'ب'
  const over = 'قال '.repeat(1) + letter.repeat(131_072 - 3)
  test.for<[string, string, BodyInit]>([
    ['text', plain, over],
    ['JSON text', json, JSON.stringify({ text: over })],
    ['10 MB of text', plain, letter.repeat(5_242_880)],
    ['10 MB of JSON text', json, JSON.stringify({ text: letter.repeat(5_242_880) })],
    ['10 MB of zeros', plain, new Uint8Array(10_485_760)],
    ['a text in JSON escapes', json, `{"text":"${'\\u0628'.repeat(131_073)}"}`],
  ])('%s', async ([, type, body]) => {
    const problem = await expectProblem(await post(type, body), 413, 'too_large')
    expect(problem.limit).toBe(262_144)
  })

  test.for<[string, string, BodyInit]>([
    ['a page', 'text/html', `<p>${letter.repeat(1_048_576)}`],
    ['a page in JSON', json, JSON.stringify({ html: letter.repeat(1_048_577) })],
    ['a page in JSON escapes', json, `{"html":"${'\\u0628'.repeat(1_048_577)}"}`],
    ['JSON longer than any page', json, `{"text":"${' '.repeat(12_700_000)}"}`],
    ['a page of zeros', 'text/html', new Uint8Array(10_485_760)],
  ])('%s', async ([, type, body]) => {
    const problem = await expectProblem(await post(type, body), 413, 'too_large')
    expect(problem.limit).toBe(2_097_152)
  })

  test('a body whose length is not declared', async () => {
    const chunk = new TextEncoder().encode(letter.repeat(32_768))
    let left = 40
    const body = new ReadableStream({
      pull: (controller) => (left-- > 0 ? controller.enqueue(chunk) : controller.close()),
    })
    await expectProblem(await post(plain, body), 413, 'too_large')
  })
})

describe('another kind of body is unsupported_media_type', () => {
  test.for([
    'application/xhtml+xml',
    'application/x-www-form-urlencoded',
    'image/png',
    'text/plain; charset=windows-1256',
    'text/html; charset=windows-9999',
    '',
  ])('%s', async (type) => {
    await expectProblem(await post(type, '<p>قال الوزير</p>'), 415, 'unsupported_media_type')
  })

  test.for(['gzip', 'br', 'identity'])('Content-Encoding: %s', async (encoding) => {
    const response = await post(plain, article, '/analyze', { 'Content-Encoding': encoding })
    await expectProblem(response, 415, 'unsupported_media_type')
  })
})

describe('nothing to read is no_article', () => {
  test.for([
    ['nothing', ''],
    ['white space', ' \n\t\u00a0'],
    ['digits and marks', '2024 … 50 % «»'],
    ['a byte order mark', '\ufeff'],
    ['zeros', '\0'.repeat(1000)],
    ['pictures', '🕌🕌🕌'],
    ['100,000 quotation marks', '"'.repeat(100_000)],
    ['tatweel alone', 'ـ'.repeat(50)],
  ] as const)('%s', async ([, text]) => {
    await expectProblem(await postText(text), 422, 'no_article')
    await expectProblem(await postJson({ text }), 422, 'no_article')
  })
})

describe('another language is unsupported_language', () => {
  test.for([
    ['English', 'The minister said that the northern bridge would open at the end of the month.'],
    ['Hebrew', 'השר אמר כי הגשר הצפוני ייפתח בסוף החודש.'],
    ['Persian', 'وزیر راه گفت که پل شمالی تا پایان این ماه به روی خودروها باز می‌شود و کارگران کار را ادامه می‌دهند.'],
  ] as const)('%s', async ([, text]) => {
    await expectProblem(await postText(text), 422, 'unsupported_language')
  })
})

describe('a page of a host that is not listed is url_not_allowed', () => {
  test.for(['https://news.test/1', 'http://www.aljazeera.net/', 'https://127.0.0.1/', 'https://localhost:8787/demo'])(
    '%s',
    async (url) => {
      await expectProblem(await postJson({ url }), 403, 'url_not_allowed')
      await expectProblem(await send(`/analyze?url=${encodeURIComponent(url)}`), 403, 'url_not_allowed')
    },
  )
})

describe('other addresses and methods', () => {
  test.for(['/nothing', '/analyze/', '/Analyze', '/problems/none', '//analyze', '/analyze%00'])(
    '%s is not_found',
    async (path) => {
      await expectProblem(await send(path), 404, 'not_found')
    },
  )

  test.for(['PUT', 'DELETE', 'PATCH'])('%s /analyze is method_not_allowed', async (method) => {
    const response = await send('/analyze', { method })
    await expectProblem(response, 405, 'method_not_allowed')
    expect(response.headers.get('Allow')).toBe('POST, GET, HEAD, OPTIONS')
  })

  test('POST /healthz is method_not_allowed', async () => {
    const response = await send('/healthz', { method: 'POST' })
    await expectProblem(response, 405, 'method_not_allowed')
    expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS')
  })
})

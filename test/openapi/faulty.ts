import fc from 'fast-check'

/** A request as it goes over the network. */
export type Sent = {
  method: string
  path: string
  headers: Record<string, string>
  body?: string | Uint8Array<ArrayBuffer>
}

/**
 * What the document forbids in words only: a form that counts in code points is asked to count otherwise, or a range of months
 * ends before it begins.
 */
export function contradictory({ path }: Sent): boolean {
  const { searchParams: query } = new URL(path, 'https://isnad.test')
  const [from, to] = [query.get('from'), query.get('to')]
  if (from !== null && to !== null && from > to) return true
  return /^(?:citron|webannotation)$/u.test(query.get('format') ?? '') && (query.get('offsets') ?? '').startsWith('utf')
}

/** A way to spoil a request, and by which status it may be answered. */
type Spoiling = { name: string; spoil: (sent: Sent) => Sent | undefined; statuses: number[] }

const json = (sent: Sent): Record<string, unknown> | undefined =>
  sent.headers['Content-Type']?.startsWith('application/json') && typeof sent.body === 'string'
    ? JSON.parse(sent.body)
    : undefined

const withJson = (sent: Sent, change: (body: Record<string, unknown>) => unknown): Sent | undefined => {
  const body = json(sent)
  return body && { ...sent, body: JSON.stringify(change(body)) }
}

const withQuery = (sent: Sent, query: string): Sent => ({
  ...sent,
  path: `${sent.path}${sent.path.includes('?') ? '&' : '?'}${query}`,
})

/** What clients get wrong, and what the document says of it. */
export const spoilings: Spoiling[] = [
  {
    name: 'a field that there is not',
    statuses: [400],
    spoil: (sent) => withJson(sent, (body) => ({ ...body, txet: 1 })),
  },
  { name: 'a number for a text', statuses: [400], spoil: (sent) => withJson(sent, (body) => ({ ...body, title: 7 })) },
  {
    name: 'a title that is too long',
    statuses: [400],
    spoil: (sent) => withJson(sent, (body) => ({ ...body, title: 'ا'.repeat(1_001) })),
  },
  { name: 'nothing in it', statuses: [400], spoil: (sent) => withJson(sent, () => ({})) },
  { name: 'a list', statuses: [400], spoil: (sent) => withJson(sent, (body) => [body]) },
  {
    name: 'a language that is not read',
    statuses: [400],
    spoil: (sent) => withJson(sent, (body) => ({ ...body, language: 'fa' })),
  },
  {
    name: 'JSON that is cut off',
    statuses: [400],
    spoil: (sent) => (json(sent) ? { ...sent, body: String(sent.body).slice(0, -1) } : undefined),
  },
  {
    name: 'bytes that are no UTF-8',
    statuses: [400],
    spoil: (sent) =>
      sent.body !== undefined && !isLines(sent) && !isHtml(sent)
        ? { ...sent, body: new Uint8Array([0xd9, 0xff, 0x22]) }
        : undefined,
  },
  {
    name: 'text that is too long',
    statuses: [413],
    spoil: (sent) =>
      sent.headers['Content-Type'] === 'text/plain' ? { ...sent, body: 'قال '.repeat(80_000) } : undefined,
  },
  {
    name: 'another language',
    statuses: [422],
    spoil: (sent) =>
      sent.headers['Content-Type'] === 'text/plain'
        ? { ...sent, body: 'The minister said that the bridge would open.' }
        : undefined,
  },
  {
    name: 'no letter',
    statuses: [422],
    spoil: (sent) => (sent.headers['Content-Type'] === 'text/plain' ? { ...sent, body: '«…» 2026' } : undefined),
  },
  {
    name: 'a type that is not read',
    statuses: [415],
    spoil: (sent) =>
      sent.body === undefined ? undefined : { ...sent, headers: { ...sent.headers, 'Content-Type': 'image/png' } },
  },
  {
    name: 'a compressed body',
    statuses: [415],
    spoil: (sent) =>
      sent.body === undefined ? undefined : { ...sent, headers: { ...sent.headers, 'Content-Encoding': 'gzip' } },
  },
  {
    name: 'a unit that there is not',
    statuses: [400],
    spoil: (sent) =>
      /^\/analy/u.test(sent.path) && sent.method === 'POST' ? withQuery(sent, 'offsets=bytes') : undefined,
  },
  {
    name: 'a form that there is not',
    statuses: [400, 406],
    spoil: (sent) =>
      /^\/analy/u.test(sent.path) && !/format=/u.test(sent.path) ? withQuery(sent, 'format=pdf') : undefined,
  },
  {
    name: 'a type that there is not',
    statuses: [406],
    spoil: (sent) =>
      /^\/analy[sz]e(?:s\/|$|\?)/u.test(sent.path) && !/format=/u.test(sent.path) && !isLines(sent)
        ? { ...sent, headers: { ...sent.headers, Accept: 'text/html' } }
        : undefined,
  },
  {
    name: 'no key where one is needed',
    statuses: [401],
    spoil: (sent) => {
      const { Authorization: _, ...headers } = sent.headers
      return sent.path.startsWith('/archive/') ? { ...sent, headers } : undefined
    },
  },
  {
    name: 'a key that nobody has',
    statuses: [401],
    spoil: (sent) =>
      sent.method === 'POST' || sent.path.startsWith('/archive/')
        ? { ...sent, headers: { ...sent.headers, Authorization: `Bearer isnad_${'A'.repeat(43)}` } }
        : undefined,
  },
  {
    name: 'a page that may not use the key',
    statuses: [403],
    spoil: (sent) =>
      sent.headers.Authorization ? { ...sent, headers: { ...sent.headers, Origin: 'https://other.test' } } : undefined,
  },
  {
    name: 'a month that there is not',
    statuses: [400],
    spoil: (sent) =>
      sent.method === 'GET' && sent.path.startsWith('/archive/') && !/to=/u.test(sent.path)
        ? withQuery(sent, 'to=2026-13')
        : undefined,
  },
  { name: 'another method', statuses: [405], spoil: (sent) => ({ ...sent, method: 'PATCH' }) },
  { name: 'another address', statuses: [404], spoil: (sent) => ({ ...sent, path: `/nowhere${sent.path}` }) },
]

const isLines = (sent: Sent): boolean => sent.headers['Content-Type'] === 'application/x-ndjson'
const isHtml = (sent: Sent): boolean => sent.headers['Content-Type'] === 'text/html'

/** Spoils a request in one of the ways that fit it. */
export const spoilt = (sent: Sent): fc.Arbitrary<{ sent: Sent; name: string; statuses: number[] }> =>
  fc.constantFrom(
    ...spoilings.flatMap(({ name, spoil, statuses }) => {
      const wrong = spoil(sent)
      return wrong ? [{ name, statuses, sent: wrong }] : []
    }),
  )

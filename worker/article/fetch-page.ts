import { pageAddress } from './address.ts'
import { joined } from './bytes.ts'

/** A page that was fetched, and the address that it was found at in the end. */
export type FetchedPage = { bytes: Uint8Array; contentType: string; url: string }

/** Why there is no page. Nothing that the publisher answered is in it. */
export type FetchFault =
  | 'not_allowed'
  | 'redirected_outside'
  | 'too_many_redirects'
  | 'missing'
  | 'refused'
  | 'failed'
  | 'not_a_page'
  | 'too_large'
  | 'timed_out'

/** What fetching is bound by. */
export type FetchLimits = { hosts: ReadonlySet<string>; bytes: number; milliseconds: number }

export type Fetched = { ok: true; page: FetchedPage } | { ok: false; fault: FetchFault }

const fault = (reason: FetchFault): Fetched => ({ ok: false, fault: reason })

/** How often a publisher may send on to another address; each is checked as the first was. */
const mostRedirects = 3

const redirects = new Set([301, 302, 303, 307, 308])
const pageTypes = new Set(['text/html', 'application/xhtml+xml'])

/** Encodings that the runtime undoes by itself; a body in another one cannot be read. */
const undone = new Set(['', 'identity', 'gzip', 'br'])

const requestHeaders = {
  Accept: 'text/html, application/xhtml+xml;q=0.9',
  'Accept-Language': 'ar',
  'User-Agent': 'Isnad (reads who speaks in an article)',
}

/**
 * Fetches the page at an address, if it is one of a listed host, within a time for all of it and a size that is counted while
 * it comes, after decompression: a length that is declared says nothing of what a bomb unpacks to.
 */
export async function fetchPage(address: string, limits: FetchLimits): Promise<Fetched> {
  const first = pageAddress(address, limits.hosts)
  if (!first) return fault('not_allowed')
  const signal = AbortSignal.timeout(limits.milliseconds)
  try {
    return await follow(first, limits, signal)
  } catch {
    // Whatever it was, its message may have words of the publisher or of the network behind the Worker.
    return fault(signal.aborted ? 'timed_out' : 'failed')
  }
}

async function follow(first: URL, limits: FetchLimits, signal: AbortSignal): Promise<Fetched> {
  let url = first
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const response = await fetch(url.href, { redirect: 'manual', signal, headers: requestHeaders })
    if (!redirects.has(response.status)) return readPage(response, url, limits, signal)
    await response.body?.cancel()
    const next = pageAddress(response.headers.get('Location') ?? '', limits.hosts, url)
    if (!next) return fault('redirected_outside')
    url = next
  }
  return fault('too_many_redirects')
}

async function readPage(response: Response, url: URL, limits: FetchLimits, signal: AbortSignal): Promise<Fetched> {
  const reason = unreadable(response, limits)
  if (reason) {
    await response.body?.cancel()
    return fault(reason)
  }
  const bytes = await readBytes(response.body, limits.bytes, signal)
  if (!bytes) return fault('too_large')
  return { ok: true, page: { bytes, contentType: response.headers.get('Content-Type') ?? '', url: url.href } }
}

/** Why an answer is not read at all, by its status and headers. */
function unreadable({ status, headers }: Response, limits: FetchLimits): FetchFault | undefined {
  if (status === 404 || status === 410) return 'missing'
  if (status === 401 || status === 402 || status === 403 || status === 429 || status === 451) return 'refused'
  if (status !== 200) return 'failed'
  const type = (headers.get('Content-Type') ?? '').split(';', 1)[0]!.trim().toLowerCase()
  if (!pageTypes.has(type)) return 'not_a_page'
  if (!undone.has((headers.get('Content-Encoding') ?? '').trim().toLowerCase())) return 'failed'
  return Number(headers.get('Content-Length')) > limits.bytes ? 'too_large' : undefined
}

/** The bytes of a body; undefined when there are more than the limit, of which no more is then taken. */
async function readBytes(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  if (!body) return new Uint8Array()
  const reader = body.getReader()
  // A publisher that sends a byte now and then never ends by itself.
  const stop = () => void reader.cancel().catch(() => undefined)
  signal.addEventListener('abort', stop)
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (signal.aborted) throw signal.reason
      if (done) break
      length += value.length
      if (length > limit) {
        stop()
        return undefined
      }
      chunks.push(value)
    }
  } finally {
    signal.removeEventListener('abort', stop)
  }
  return joined(chunks, length)
}

import type { Analysis } from '../worker/contract.ts'

/**
 * What is asked for: an analysis that the publisher keeps as a file, or the service's of a text. Nothing but this is ever
 * sent: the text as the page shows it, or its hash, and the outlet's name.
 */
export type Question = { src: string } | { endpoint: string; text: string; outlet: string | undefined }

/** An analysis, or why there is none: a word or two for the log and for `isnad-error`. */
export type Answer = { ok: true; analysis: Analysis } | { ok: false; reason: string }

/** Whether something is an analysis of the version that is known here, and no proxy's page or a later one. */
export const isAnalysis = (value: unknown): value is Analysis => (value as Analysis | null)?.version === 1

/** How long an answer may take in all, in milliseconds; after that the fallback is the better answer. */
const patience = 15_000

/** Statuses that pass by themselves; all others answer a second request as they did the first. */
const passing = [502, 503, 504]

/** How long a second request waits where the service does not say, and the longest that it waits at all, in seconds. */
const pause = 1
const longestPause = 10

/** The id under which the service keeps the analysis of a text. Undefined where the page is no secure context. */
async function idOf(text: string, outlet: string | undefined): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined
  const bytes = new TextEncoder().encode(JSON.stringify([1, text, outlet ?? null]))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `sha256-${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** Sends a request without cookies and referrer, and a second time where that may help. */
async function send(address: string | URL, signal: AbortSignal, posted?: RequestInit): Promise<Response> {
  async function attempt(): Promise<Response> {
    signal.throwIfAborted()
    return fetch(address, { ...posted, credentials: 'omit', referrerPolicy: 'no-referrer', signal })
  }
  const first = attempt()
  const response = await first.catch(() => undefined)
  const told = response?.headers.get('retry-after')
  const helps = response ? passing.includes(response.status) || (response.status === 429 && told) : navigator.onLine
  const seconds = Number(told ?? pause)
  if (!helps || signal.aborted || !(seconds <= longestPause)) return first
  // Up to half as long again, so that the readers of one page do not all come back at once.
  await new Promise((resolve) => setTimeout(resolve, Math.max(seconds, pause) * (1000 + 500 * Math.random())))
  return attempt()
}

/** Asks for what the service has already, by hash; the text itself goes out only where it has not seen it. */
async function responseTo(question: Question, signal: AbortSignal): Promise<Response> {
  if ('src' in question) return send(question.src, signal)
  const { endpoint, text, outlet } = question
  const id = await idOf(text, outlet)
  if (id) {
    const kept = await send(new URL(`analyses/${id}`, endpoint), signal)
    if (kept.status !== 404) return kept
  }
  return send(endpoint, signal, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, outlet }),
  })
}

async function answerTo(question: Question, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await responseTo(question, AbortSignal.any([signal, AbortSignal.timeout(patience)]))
    if (!response.ok) return { ok: false, reason: `status ${response.status}` }
    const analysis: unknown = await response.json()
    // What else may be wrong with it shows when it is read.
    return isAnalysis(analysis) ? { ok: true, analysis } : { ok: false, reason: 'unexpected answer' }
  } catch (error) {
    // TypeError where the service cannot be reached, TimeoutError, SyntaxError where the answer is no JSON.
    return { ok: false, reason: navigator.onLine ? (error as Error).name : 'offline' }
  }
}

type Shared = { answer: Promise<Answer>; asking: AbortController; sharers: number }

/** What the widgets on this page have asked, until the last of those who share it leaves. */
const shared = new Map<string, Shared>()

function ask(question: Question): Shared {
  const asking = new AbortController()
  return { answer: answerTo(question, asking.signal), asking, sharers: 0 }
}

/**
 * Asks for an analysis; widgets that ask the same share one answer. Never throws, nothing is stored.
 * @param signal ends the caller's interest, in the answer as in having it kept for others
 */
export function requestAnalysis(question: Question, signal: AbortSignal): Promise<Answer> {
  const key = JSON.stringify(question)
  const common = shared.get(key) ?? ask(question)
  const forget = () => shared.get(key) === common && shared.delete(key)
  shared.set(key, common)
  common.sharers += 1
  signal.addEventListener('abort', () => {
    common.sharers -= 1
    if (common.sharers > 0) return
    common.asking.abort()
    forget()
  })
  // A failure is not kept: who asks again wants it tried again.
  void common.answer.then(({ ok }) => ok || forget())
  return common.answer
}

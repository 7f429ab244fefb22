import type { Analysis } from '../worker/contract.ts'

/**
 * What is asked for: an analysis that the publisher keeps as a file, or the service's of a text. Nothing but this is ever
 * sent: the text as the page shows it, or its hash, and the outlet's name.
 */
export type Question = { src: string } | { endpoint: string; text: string; outlet: string | undefined }

/** An analysis, or why there is none: a word for the log and for `isnad-error`. */
export type Answer = { ok: true; analysis: Analysis } | { ok: false; reason: string }

/** How long an answer may take in all, in milliseconds; after that the fallback is the better answer. */
const patience = 15_000

/** Statuses that pass by themselves; all others answer a second request as they did the first. */
const passing = [502, 503, 504]

/** How long to wait before the second request, at the least and at the most, in seconds. */
const pause = { least: 1, most: 10 }

/** Whether a body has the shape that the widget reads: a proxy's error page or a later version has not. */
function isAnalysis(body: unknown): body is Analysis {
  const { version, sources, statements, conflicts, article } = (body ?? {}) as Partial<Analysis>
  return version === 1 && [sources, statements, conflicts].every(Array.isArray) && typeof article === 'object'
}

/** The id under which the service keeps the analysis of a text. Undefined where the page is no secure context. */
async function idOf(text: string, outlet: string | undefined): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined
  const bytes = new TextEncoder().encode(JSON.stringify([1, text, outlet ?? null]))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `sha256-${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** In how many seconds to ask again, or undefined where that would not help. */
function retryIn(response: Response | undefined): number | undefined {
  if (!response) return navigator.onLine ? pause.least : undefined
  const told = Number(response.headers.get('retry-after') ?? Number.NaN)
  if (told <= pause.most && [429, ...passing].includes(response.status)) return Math.max(told, pause.least)
  return Number.isNaN(told) && passing.includes(response.status) ? pause.least : undefined
}

/** Sends a request without cookies and referrer, and a second time where that may help. */
async function send(address: string | URL, signal: AbortSignal, posted: RequestInit = {}): Promise<Response> {
  async function attempt(): Promise<Response> {
    signal.throwIfAborted()
    return fetch(address, { ...posted, credentials: 'omit', referrerPolicy: 'no-referrer', signal })
  }
  const first = attempt()
  const seconds = retryIn(await first.catch(() => undefined))
  if (seconds === undefined || signal.aborted) return first
  // Up to half as long again, so that the readers of one page do not all come back at once.
  await new Promise((resolve) => setTimeout(resolve, seconds * (1000 + 500 * Math.random())))
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
    const body: unknown = await response.json()
    return isAnalysis(body) ? { ok: true, analysis: body } : { ok: false, reason: 'unexpected answer' }
  } catch (error) {
    if (!navigator.onLine) return { ok: false, reason: 'offline' }
    if (error instanceof SyntaxError) return { ok: false, reason: 'unexpected answer' }
    return { ok: false, reason: error instanceof DOMException ? error.name : 'unreachable' }
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

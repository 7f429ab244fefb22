import type { Analysis } from '../worker/contract.ts'

/** What the widget sends, and nothing else: the article's text and headline as the page shows them, and the outlet's name. */
export type Question = { text: string; title?: string; outlet?: string }

/** An analysis, or why there is none: a word for the log and for `isnad-error`. */
export type Answer = { ok: true; analysis: Analysis } | { ok: false; reason: string }

/** How long the service may take, in milliseconds; after that the fallback is the better answer. */
const patience = 15_000

/** Whether a body has the shape that the widget reads: a proxy's error page or a later version has not. */
function isAnalysis(body: unknown): body is Analysis {
  const { version, sources, statements, conflicts, article } = (body ?? {}) as Partial<Analysis>
  return version === 1 && [sources, statements, conflicts].every(Array.isArray) && typeof article === 'object'
}

/** Asks the service for the analysis of a text. No cookie, no referrer, nothing stored; never throws. */
export async function requestAnalysis(endpoint: string, question: Question, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    })
    if (!response.ok) return { ok: false, reason: `status ${response.status}` }
    const body: unknown = await response.json()
    return isAnalysis(body) ? { ok: true, analysis: body } : { ok: false, reason: 'unexpected answer' }
  } catch (error) {
    return { ok: false, reason: error instanceof DOMException ? error.name : 'unreachable' }
  }
}

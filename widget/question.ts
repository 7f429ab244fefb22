import { findOutlet } from './article/find.ts'
import { readArticle } from './article/text.ts'
import type { Question } from './request.ts'

/**
 * The service that the script came from; built into a publisher's own bundle it has none, and `endpoint` must be given.
 * Put together by hand: bundlers take `new URL('…', import.meta.url)` for a file.
 */
const { origin } = new URL(import.meta.url)
const service = origin === 'null' ? undefined : `${origin}/analyze`

/** What decides the question: a change of one of these asks anew. */
export const asked = ['for', 'src', 'endpoint', 'outlet'] as const

/** The outlet that a publisher names, else the page; a blank name is none. */
export const outletOf = (named: string | undefined): string | undefined => named?.trim() || findOutlet()

const absolute = (address: string) => new URL(address, document.baseURI).href

/** An address that a reader may be led to: of a page or a mailbox, and none that would run a script. */
export function followed(address: string | undefined): string | undefined {
  try {
    return address && /^(?:https?|mailto):/u.test(absolute(address)) ? address : undefined
  } catch {
    return undefined
  }
}

/** What to ask for about an article, or why there is nothing to ask. */
export function questionOf(
  article: Element | null,
  {
    src,
    endpoint = service,
    outlet,
  }: { src?: string | undefined; endpoint?: string | undefined; outlet?: string | undefined },
): Question | string {
  try {
    if (src) return { src: absolute(src) }
    const text = article ? readArticle(article).text : ''
    if (!text || !endpoint) return text ? 'no endpoint' : 'no article'
    return { endpoint: absolute(endpoint), text, outlet: outletOf(outlet) }
  } catch {
    return 'malformed address'
  }
}

import { arabic } from './ar.ts'
import { english } from './en.ts'
import type { Words } from './words.ts'

/**
 * The language tag that holds for an element: its own `lang`, else the nearest one around it, else the page's.
 * `closest` stops at a shadow boundary (whatwg/html #7039), so the walk goes on from the host.
 */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at; ) {
    const tag: string | null | undefined = at.closest('[lang]')?.getAttribute('lang')
    if (tag) return tag
    const root: Node = at.getRootNode()
    at = root instanceof ShadowRoot ? root.host : undefined
  }
  return document.documentElement.lang || 'ar'
}

/** The widget's words for a language tag; Arabic is spoken to Arabic pages, English to all others. */
export function wordsFor(tag: string): Words {
  let canonical: string
  try {
    canonical = Intl.getCanonicalLocales(tag)[0] ?? 'ar'
  } catch {
    // A publisher's malformed tag («ar_SA») costs the region, not the widget.
    canonical = /^[eE][nN]/u.test(tag) ? 'en' : 'ar'
  }
  const language = canonical.split('-')[0]
  const words = language === 'ar' ? arabic(canonical) : english(language === 'en' ? canonical : 'en')
  // A code that a later service may send has no words, even where it is called as something that every object has.
  for (const table of Object.values(words)) if (typeof table === 'object') Object.setPrototypeOf(table, null)
  return words
}

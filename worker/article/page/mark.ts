import { partAttribute, type Site } from '../sites.ts'

/** A page of more tags than this is not read to its end anyway, and each may cost a call. */
const mostTags = 120_000

function isLong(html: string): boolean {
  let tags = 0
  for (let at = html.indexOf('<'); at >= 0 && tags <= mostTags; at = html.indexOf('<', at + 1)) tags++
  return tags > mostTags
}

/**
 * Marks the parts of a page that a site's selectors choose: `body` and `out`. HTMLRewriter is the platform's own matcher of
 * CSS. Every call from it into a script costs some 9 µs, so that a page read by its events alone would take 30 ms, three times
 * what the free plan allows a request: it is asked for these parts only, and readOutline reads the text. A page that it cannot
 * read to the end, as one nested 16,000 deep, comes back as it was.
 */
export async function markParts(html: string, { body, leaveOut }: Site): Promise<string> {
  if (isLong(html)) return html
  const marked = (part: string) => ({
    element: (element: globalThis.Element) => void element.setAttribute(partAttribute, part),
  })
  const rewriter = new HTMLRewriter().on(body, marked('body'))
  if (leaveOut !== undefined) rewriter.on(leaveOut, marked('out'))
  try {
    return await rewriter.transform(new Response(html)).text()
  } catch {
    return html
  }
}

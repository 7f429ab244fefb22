import type { Site } from '../sites.ts'

/** The attribute under which the parts that a site's selectors chose stand in the page that is read on. */
export const mark = 'data-isnad-part'

/** A page of which the selectors choose more parts than this is not what they were written for. */
const mostParts = 2_000

/**
 * Marks the parts of a page that a site's selectors choose: `body` and `out`. HTMLRewriter is the platform's own matcher of
 * CSS. Every call from it into a script costs some 9 µs, so that a page read by its events alone would take 30 ms, three times
 * what the free plan allows a request: it is asked for these parts only, and readOutline reads the text. A page that it cannot
 * read to the end, as one nested 16,000 deep, comes back as it was.
 */
export async function markParts(html: string, { body, leaveOut }: Site): Promise<string> {
  let parts = 0
  const marked = (part: string) => ({
    element(element: globalThis.Element) {
      if (++parts > mostParts) throw new Error('too many parts')
      element.setAttribute(mark, part)
    },
  })
  const rewriter = new HTMLRewriter().on(body, marked('body'))
  if (leaveOut !== undefined) rewriter.on(leaveOut, marked('out'))
  try {
    return await rewriter.transform(new Response(html)).text()
  } catch {
    return html
  }
}

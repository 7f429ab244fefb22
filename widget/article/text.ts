/** A stretch of the article's text that stands unchanged in one text node. */
export type Run = { start: number; length: number; node: Text; offset: number }

/** The article's text as it is sent to be analysed, and where in the page each part of it stands (ordered, gapless but for line breaks). */
export type ArticleText = { text: string; runs: readonly Run[] }

/** What stands inside an article's element and is not its text. Publishers add `data-sources-skip` to what is theirs. */
const skipped =
  'h1,script,style,noscript,template,figure,aside,nav,header,footer,form,button,select,textarea,' +
  'iframe,object,svg,video,audio,isnad-breakdown,[hidden],[aria-hidden="true"],[data-sources-skip]'

/** Elements that start a line of their own, and the forced line break. */
const blocks = new Set(
  (
    'ADDRESS,ARTICLE,ASIDE,BLOCKQUOTE,BR,CENTER,DD,DETAILS,DIV,DL,DT,FIELDSET,FIGURE,FOOTER,FORM,H1,H2,H3,H4,H5,H6,' +
    'HEADER,HR,IFRAME,ISNAD-BREAKDOWN,LI,MAIN,NAV,OL,P,PRE,SECTION,SUMMARY,TABLE,TBODY,TD,TH,THEAD,TR,UL,VIDEO'
  ).split(','),
)

/** White space that a browser collapses; a no-break space is none. */
const stretches = /[ \t\n\r\f]+|[^ \t\n\r\f]+/gu

/**
 * Takes the text from an article's DOM as a reader sees it: one line a block, white space collapsed, everything that is
 * not article left out. The runs lead from any UTF-16 offset of it back to the text node that holds it.
 */
export function readArticle(article: Element): ArticleText {
  const runs: Run[] = []
  let text = ''
  let gap: 'none' | 'space' | 'line' = 'none'
  let space: { node: Text; offset: number } | undefined

  function copy(piece: string, node: Text, offset: number) {
    const last = runs.at(-1)
    const joins =
      last?.node === node && last.offset + last.length === offset && last.start + last.length === text.length
    if (last && joins) last.length += piece.length
    else runs.push({ start: text.length, length: piece.length, node, offset })
    text += piece
  }

  function visitText(node: Text) {
    for (const { 0: piece, index } of node.data.matchAll(stretches)) {
      if (/^[ \t\n\r\f]/u.test(piece)) {
        if (gap === 'none') {
          gap = 'space'
          space = { node, offset: index }
        }
        continue
      }
      if (gap === 'line' && text) text += '\n'
      else if (gap === 'space' && text && space) copy(' ', space.node, space.offset)
      gap = 'none'
      copy(piece, node, index)
    }
  }

  function visit(element: Element) {
    const ownLine = blocks.has(element.tagName)
    if (ownLine) gap = 'line'
    for (const child of element.childNodes) {
      if (child instanceof Text) visitText(child)
      if (!(child instanceof Element)) continue
      if (!child.matches(skipped)) visit(child)
      // A figure that is left out still parts the paragraphs on both sides of it; an icon parts nothing.
      else if (blocks.has(child.tagName)) gap = 'line'
    }
    if (ownLine) gap = 'line'
  }

  visit(article)
  return { text, runs }
}

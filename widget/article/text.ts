/** A stretch of the article's text that stands unchanged in one text node. */
export type Run = { start: number; length: number; node: Text; offset: number }

/** The article's text as it is sent to be analysed, and where in the page each part of it stands (ordered, gapless but for line breaks). */
export type ArticleText = { text: string; runs: readonly Run[] }

/**
 * What stands inside an article's element and is not its text: headline, byline and furniture, captions, what is run or
 * filled in, readers' comments, other people's posts, advertisements, and words that the article itself has struck out.
 * Publishers add `data-sources-skip` to what is theirs.
 */
const skipped =
  'h1,header,footer,nav,aside,figure,form,dialog,script,style,button,select,textarea,del,s,article article,iframe,object,' +
  'svg,video,audio,isnad-breakdown,[hidden],[aria-hidden=true],[data-sources-skip],[role=navigation],' +
  '[role=complementary],.wp-caption,.twitter-tweet,.instagram-media,.ad,.ads,.adsbygoogle,[id^=div-gpt-ad]'

/** Elements that start a line of their own, whatever a page's style sheet makes of them, and the forced line break. */
const block = /^(?:P|DIV|[BHT]R|H\d|LI|D[DT]|T[DH]|BLOCKQUOTE|SECTION|ASIDE|FIGURE|IFRAME|NAV|FORM|VIDEO)$/u

/** Whether an element starts a line of its own: by what it is, or as a page's style sheet lays it out in the flow. */
function isBlock({ tagName }: Element, { display, float }: CSSStyleDeclaration): boolean {
  return block.test(tagName) || (float === 'none' && !/^(?:$|inline|contents|none|ruby)/u.test(display))
}

/** Whether readers see an element; words for screen readers alone are clipped to a box of one pixel. */
function isSeen({ display, visibility, position, width }: CSSStyleDeclaration): boolean {
  const isClipped = position === 'absolute' && Number.parseFloat(width) <= 1
  return display !== 'none' && visibility !== 'hidden' && !isClipped
}

/** White space that a browser collapses; a no-break space is none. */
const stretches = /[ \t\n\r\f]+|[^ \t\n\r\f]+/gu

/**
 * Takes the text from an article's DOM as a reader sees it: one line a block, white space collapsed, what is not
 * seen and what is not article left out. The runs lead from any UTF-16 offset of it back to the text node that holds it.
 */
export function readArticle(article: Element): ArticleText {
  const runs: Run[] = []
  let text = ''
  let gap: 'none' | 'space' | 'line' = 'none'
  let space: { node: Text; offset: number } | undefined

  function copy(piece: string, node: Text, offset: number) {
    runs.push({ start: text.length, length: piece.length, node, offset })
    text += piece
  }

  function visitText(node: Text, keepsLines: boolean) {
    for (const { 0: piece, index } of node.data.matchAll(stretches)) {
      if (/^[ \t\n\r\f]/u.test(piece)) {
        if (keepsLines && piece.includes('\n')) gap = 'line'
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

  function visit(element: Element, style: CSSStyleDeclaration) {
    const keepsLines = /^(?:pre|break)/u.test(style.whiteSpace)
    for (const child of element.childNodes) {
      if (child instanceof Text) visitText(child, keepsLines)
      if (!(child instanceof Element)) continue
      const childStyle = getComputedStyle(child)
      if (!isSeen(childStyle)) continue
      // A figure that is left out still parts the paragraphs on both sides of it; an icon parts nothing.
      const ownLine = isBlock(child, childStyle)
      if (ownLine) gap = 'line'
      if (child.matches(skipped)) continue
      visit(child, childStyle)
      if (ownLine) gap = 'line'
    }
  }

  visit(article, getComputedStyle(article))
  return { text, runs }
}

import type { Measured } from './measure.ts'
import type { Element } from './outline.ts'

/** The parts of a page that hold the article, and whether the page itself says that they do. */
export type Container = { roots: number[]; certain: boolean }

/** Classes and ids under which newsroom software puts an article's words, in one spelling: no marks, lower case. */
const bodyNames = new Set(
  (
    'articlebody articlecontent articletext entrycontent postcontent postbody postentry storybody storycontent storytext newsbody ' +
    'newscontent newstext newsdetails newsdetail contentbody contentdetails bodytext maincontentbody tdpostcontent ' +
    'singlepostcontent singlecontent postdetails articledetails articledescription fieldnamebody fieldnamefieldbody wysiwyg ' +
    'thecontent postinner articleinner articlefulltext fulltext itemfulltext newsfulltext newsstory detailsbody textcontent ' +
    'elementorwidgetthemepostcontent contentarticle bodycontent jegpostcontent contentinner'
  ).split(' '),
)

const plain = (name: string): string => name.toLowerCase().replace(/[-_]+/gu, '')

/** Tells of the elements of one page whether they are named as the article's words are. */
function bodies(): (element: Element) => boolean {
  const known = new Map<string, boolean>()
  const isNamed = (name: string): boolean => {
    const found = known.get(name) ?? bodyNames.has(plain(name))
    known.set(name, found)
    return found
  }
  return ({ attributes }) => {
    if (attributes.size === 0) return false
    if (/(?:^|\s)articleBody(?:\s|$)/u.test(attributes.get('itemprop') ?? '')) return true
    const classes = attributes.get('class')
    const id = attributes.get('id')
    if (classes === undefined && id === undefined) return false
    const names = `${classes ?? ''} ${id ?? ''}`.slice(0, 400)
    return names.split(/\s+/u, 24).some(isNamed)
  }
}

const isArticle = ({ name, attributes }: Element): boolean => name === 'article' || attributes.get('role') === 'article'

const isMain = ({ name, attributes }: Element): boolean =>
  name === 'main' || attributes.get('role') === 'main' || attributes.get('id') === 'main'

/** What the page names as the article is believed when it has at least this share of the page's prose. */
const leastNamed = 0.25
/** One of several parts of a kind is the article when it has this share of what they all have. */
const leastOfKind = 0.6
/** While one part of a part holds this share of its prose, the article is looked for in there. */
const leastOfPart = 0.8

/** The outermost elements of a kind that hold prose. */
function outermost({ elements, prose, leftOut }: Measured, isKind: (element: Element) => boolean): number[] {
  const found: number[] = []
  const within = new Uint8Array(elements.length)
  for (const [at, element] of elements.entries()) {
    const isInside = within[element.parent] === 1
    if (!isInside && !isKind(element)) continue
    within[at] = 1
    if (!isInside && !leftOut[at] && prose[at]! > 0) found.push(at)
  }
  return found
}

/** Pages that repeat a kind or a headline more often than this are not told apart by their headlines. */
const mostCompared = 60

/** Where a page goes on with the next article below the first: only the parts under the first headline. */
function underFirstHeadline({ elements, leftOut }: Measured, parts: readonly number[]): number[] {
  const headlines = elements.flatMap(({ name }, at) => (name === 'h1' && !leftOut[at] ? [at] : []))
  if (parts.length > mostCompared || headlines.length > mostCompared) return [...parts]
  const within = (at: number, part: number): boolean => {
    let up = at
    while (up > part) up = elements[up]!.parent
    return up === part
  }
  const headlineOf = (part: number) =>
    headlines.find((at) => within(at, part)) ?? headlines.findLast((at) => at < part) ?? -1
  const [first] = parts
  return parts.filter((part) => headlineOf(part) === headlineOf(first!))
}

/** The innermost element around all of some parts. */
function around({ elements }: Measured, parts: readonly number[]): number {
  return parts.reduce((a, b) => {
    let [one, other] = [a, b]
    // A parent stands before its children.
    while (one !== other) {
      if (one > other) one = elements[one]!.parent
      else other = elements[other]!.parent
    }
    return one
  })
}

/** What holds several parts is read as a whole when it has at most this many times their prose: a live blog with its opening. */
const mostAround = 1.4

/** Of the parts of one kind the one that is the article, or all where none stands out, as in a live blog. */
function ofKind(page: Measured, kind: readonly number[]): number[] {
  const { prose } = page
  const parts = kind.length > 1 ? underFirstHeadline(page, kind) : [...kind]
  const all = parts.reduce((sum, at) => sum + prose[at]!, 0)
  const [largest] = [...parts].sort((a, b) => prose[b]! - prose[a]!)
  if (largest === undefined) return []
  if (prose[largest]! >= all * leastOfKind) return [largest]
  const whole = around(page, parts)
  return prose[whole]! <= all * mostAround ? [whole] : parts
}

/** From a part inwards, as long as one part of it holds nearly all of its prose. */
function inwards(page: Measured, from: number): number {
  const { elements, prose, lines, leftOut } = page
  const largest = new Map<number, number>()
  elements.forEach(({ parent }, at) => {
    if (parent < 0 || leftOut[at]) return
    const best = largest.get(parent)
    if (best === undefined || prose[at]! > prose[best]!) largest.set(parent, at)
  })
  const own = new Set(lines.filter((line) => line.prose > 0).map(({ block }) => block))
  let at = from
  for (;;) {
    const next = largest.get(at)
    // What has lines of its own besides is the article, not a part around it.
    if (next === undefined || own.has(at) || own.has(next) || prose[next]! < prose[at]! * leastOfPart) return at
    at = next
  }
}

/**
 * Finds the part of a page that holds the article: what the page itself names so, else its articles, else, from the main part
 * inwards, the innermost part that still holds nearly all prose. Undefined on a page without prose.
 */
export function findContainer(page: Measured): Container | undefined {
  const { prose, totalProse } = page
  if (totalProse === 0) return undefined
  const share = (parts: readonly number[]) => parts.reduce((sum, at) => sum + prose[at]!, 0) / totalProse
  const named = outermost(page, bodies())
  if (share(named) >= leastNamed) return { roots: ofKind(page, named), certain: true }
  const articles = outermost(page, isArticle)
  if (share(articles) >= leastNamed) return { roots: ofKind(page, articles), certain: true }
  const mains = outermost(page, isMain)
  const [main] = share(mains) >= leastNamed ? ofKind(page, mains) : [0]
  return { roots: [inwards(page, main ?? 0)], certain: false }
}

import { silentElements } from './elements.ts'
import type { Element } from './outline.ts'
import type { Attributes } from './tokens.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words in the class or id of a part that stands around an article, not in it. */
const around = set(
  'share sharing shares tags crumbs ad ads adv adsbygoogle adsense dfp gpt promo promos promoted promotion banner popular ' +
    'trending outbrain taboola mgid cookie cookies consent gdpr popup modal overlay nav navigation menu pagination pager ' +
    'toolbar gallery slideshow slider carousel swiper poll rating ratings login paywall regwall signup toc copyright ' +
    'sharethis addtoany addthis sharedaddy readmore seealso teaser teasers ticker bio suggested ' +
    'suggestions crosslinks follow whatsapp telegram googlenews',
)

/** Beginnings of such words: «relatedposts», «socials», «breadcrumbs». */
const aroundStems = /^(?:related|social|breadcrumb|advert|newsletter|subscri|sponsor|sidebar|recommend|footer|navbar)/u

/** Where readers write, which may be longer than what they write about. */
const comments = /^(?:comment|disqus|respond$|repl(?:y|ies)$)/u

/** The same in two words that stand side by side: «read-also», «more_news», «latestNews», «mostRead». */
const aroundPairs = set(
  'read+also also+read read+more read+next more+news more+stories more+articles more+from more+on more+links more+topics ' +
    'see+also most+read most+viewed most+popular latest+news latest+posts latest+articles you+may may+also also+like ' +
    'author+box author+bio about+author post+navigation next+post prev+post nav+links ' +
    'google+news tag+list tag+cloud tag+links other+news other+topics news+ticker inline+links ' +
    'article+links key+words audio+player video+player share+buttons social+icons related+posts',
)

/** Last words of names of small parts that tell about an article: who wrote it, when, of what a picture is. */
const about = set(
  'byline author authors writer reporter date time timestamp datetime published publish updated modified meta caption captions ' +
    'credit credits source category categories section kicker label views counter print printer font fontsize ' +
    'zoom copy tools rate photo image img thumbnail thumb widget button btn dateline info',
)

/** The first word of classes that tell what is in a part or how it is laid out: «has-ads», «tag-economy», «elementor-widget». */
const telling = set('has no is with without tag category cat type status format wpb vc elementor col lg md sm xs js')

const aroundRoles = set(
  'navigation complementary search dialog alertdialog alert banner contentinfo menu menubar toolbar tablist tooltip status',
)

/** A part that only tells about the article has at most this many words. */
export const longestAbout = 25

/**
 * How a part of a page stands to the article, by its kind and names alone: `silent` is never read; `around` stands beside an
 * article, unless it holds most of the page; `comments` are its readers'; `about` is by whom it is, and short.
 */
export type Standing = 'silent' | 'around' | 'comments' | 'about' | undefined

/** Classes that hide, by the names that style sheets give them, unless another shows the part on wide screens: «hidden md:block». */
const hidingNames = set(
  'hidden d-none sr-only visually-hidden screen-reader-text element-invisible is-hidden invisible',
)
const showing = /(?:-|:)(?:block|flex|grid|inline|table)$/u

const namePart = /[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|\d+/gu

/** The words of a class or id: «post-tags», «postTags» and «post__tags» have two each. */
export const wordsOf = (name: string): string[] => (name.match(namePart) ?? []).map((word) => word.toLowerCase())

const longestName = 80
const mostNames = 24

function standingOfName(name: string): Standing {
  if (name.length > longestName) return undefined
  const words = wordsOf(name)
  if (words.slice(1).some((word, at) => aroundPairs.has(`${words[at]}+${word}`))) return 'around'
  if (telling.has(words[0] ?? '')) return undefined
  if (words.some((word) => comments.test(word))) return 'comments'
  if (words.some((word) => around.has(word) || aroundStems.test(word))) return 'around'
  return about.has(words.at(-1) ?? '') ? 'about' : undefined
}

function isHidden({ attributes }: Element): boolean {
  if (attributes.size === 0) return false
  const hidden = attributes.get('hidden')
  if (hidden !== undefined && hidden !== 'until-found') return true
  // What publishers keep from the widget they keep from the service.
  if (attributes.get('aria-hidden') === 'true' || attributes.has('data-sources-skip')) return true
  const style = attributes.get('style')
  if (style === undefined) return false
  const rules = `;${style.slice(0, 500).replace(/\s/gu, '').toLowerCase()}`
  return rules.includes(';display:none') || rules.includes(';visibility:hidden')
}

/** Elements that are named for all that is in them. */
const wholes = set('html body main')

const aboutProperties = set('author datePublished dateModified publisher image keywords commentCount headline')

/** What a name says of the part that has it. */
type Named = { standing: Standing; hides: boolean; shows: boolean }

/** The names in a class and an id, the first of them. */
const namesIn = (attributes: Attributes): string[] => {
  const classes = attributes.get('class')
  const id = attributes.get('id')
  if (classes === undefined && id === undefined) return []
  return `${classes ?? ''} ${id ?? ''}`.split(/\s+/u, mostNames)
}

/** Tells the standing of the elements of one page, whose class names repeat. */
export function standings(): (element: Element, parentName: string | undefined) => Standing {
  const known = new Map<string, Named>()
  const named = (name: string): Named => {
    let found = known.get(name)
    if (!found) {
      found = { standing: standingOfName(name), hides: hidingNames.has(name), shows: showing.test(name) }
      known.set(name, found)
    }
    return found
  }
  return (element, parentName) => {
    const { name, attributes } = element
    if (silentElements.has(name)) return 'silent'
    if (wholes.has(name)) return undefined
    if (isHidden(element)) return 'silent'
    // «<blockquote>…<footer>— name</footer></blockquote>» names who is quoted.
    if (name === 'aside' || name === 'form' || (name === 'footer' && parentName !== 'blockquote')) return 'around'
    if (name === 'time') return 'about'
    if (attributes.size === 0) return undefined
    if (aroundRoles.has(attributes.get('role') ?? '')) return 'around'
    const property = attributes.get('itemprop') ?? ''
    if (property === 'articleBody') return undefined
    if (property === 'comment') return 'comments'
    if (aboutProperties.has(property)) return 'about'
    let standing: Standing
    let hides = false
    let shows = false
    for (const each of namesIn(attributes)) {
      if (!each) continue
      const says = named(each)
      hides ||= says.hides
      shows ||= says.shows
      const found = says.standing
      standing = found === 'around' || found === 'comments' ? found : (standing ?? found)
    }
    return hides && !shows ? 'silent' : standing
  }
}

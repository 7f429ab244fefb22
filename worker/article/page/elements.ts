const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that start a line of their own, as a browser shows them. */
export const blockElements = set(
  'address amp-accordion article aside blockquote body br caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre ' +
    'search section select summary table tbody td tfoot th thead title tr ul',
)

/** Elements without content: they have no end tag. */
export const voidElements = set('area base br col embed hr img input link meta param source track wbr')

/** Elements whose content is characters, not markup, up to their own end tag. A browser that runs scripts reads `noscript` so. */
export const rawElements = set('script style textarea title iframe xmp noembed noframes noscript')

/** Elements that close an open paragraph by starting. */
export const closesParagraph = set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr main menu nav ol p pre search section table ul li dd dt',
)

/** Elements that keep an end tag from closing what was opened outside of them. */
export const boundaries = set('td th caption table template object button html')

/** By a starting element, the open ones that it closes; found no further out than an element of `scope`. */
export const impliedEnds: ReadonlyMap<string, { closes: ReadonlySet<string>; scope: ReadonlySet<string> }> = new Map([
  ['li', { closes: set('li'), scope: set('ul ol menu dir') }],
  ['dt', { closes: set('dt dd'), scope: set('dl') }],
  ['dd', { closes: set('dt dd'), scope: set('dl') }],
  ['td', { closes: set('td th'), scope: set('tr table') }],
  ['th', { closes: set('td th'), scope: set('tr table') }],
  ['tr', { closes: set('tr'), scope: set('table') }],
  ['option', { closes: set('option'), scope: set('select') }],
  ['a', { closes: set('a'), scope: set('td th') }],
])

/** Elements that are never text of an article, whatever they hold. */
export const silentElements = set(
  'script style textarea title iframe xmp noembed noframes noscript template select button input object svg math ' +
    'video audio canvas map nav dialog datalist label legend figure figcaption menu isnad-breakdown amp-ad amp-sidebar ' +
    'amp-social-share amp-user-notification amp-consent amp-img amp-video amp-carousel amp-list amp-embed amp-sticky-ad ' +
    'amp-lightbox amp-iframe amp-next-page amp-analytics amp-youtube',
)

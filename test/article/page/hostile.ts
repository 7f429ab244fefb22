const sentence = 'قال الوزير إن الجسر سيفتح غدا أمام الناس كلهم الآن.'
const article = '{"@type":"NewsArticle","articleBody":"'
const script = '<script type="application/ld+json">'

/** A page that is made to take long: what stands before, what is repeated to the length, what stands behind. */
export type Hostile = { name: string; before?: string; unit: string; behind?: string }

/** Pages as nobody writes them by accident: deep, unclosed, crossed, of one kind of thing only. */
export const hostilePages: Hostile[] = [
  { name: 'opening brackets', unit: '<' },
  { name: 'elements that never end', unit: '<b>' },
  { name: 'blocks that never end', unit: '<div>' },
  { name: 'blocks and paragraphs that never end', unit: '<div><p>' },
  { name: 'ends of what was never opened', unit: '</b>' },
  { name: 'ends of another element, deep inside', before: '<b>'.repeat(20_000), unit: '</i>' },
  { name: 'crossed ends', unit: '<b><i></b></i>' },
  { name: 'empty paragraphs', unit: '<p></p>' },
  { name: 'paragraphs of a word', unit: '<p>قال' },
  { name: 'forced breaks', unit: 'قال<br>' },
  { name: 'lists in lists', unit: '<ul><li>' },
  { name: 'tables in tables', unit: '<table><tr><td>' },
  { name: 'cells without a table', unit: '<td>قال' },
  { name: 'links in links', unit: '<a href="/">قال ' },
  { name: 'a million attributes', before: '<p ', unit: 'a ', behind: '>' },
  { name: 'attributes with values, and no end', before: '<p ', unit: 'a=1 ' },
  { name: 'a value that never ends', before: '<p a="', unit: 'x' },
  { name: 'equals signs', before: '<p ', unit: '=' },
  { name: 'a tag of white space', before: '<p', unit: ' ' },
  { name: 'one element of many classes', before: '<p class="', unit: 'related ', behind: '">' },
  { name: 'many elements of long classes', unit: '<p class="news-more_relatedNews post-tags">' },
  { name: 'comments in comments', unit: '<!--' },
  { name: 'comments', unit: '<!-- x -->' },
  { name: 'declarations', unit: '<!' },
  { name: 'scripts that never end', unit: '<script>' },
  { name: 'ends of a script that are none', before: '<script>', unit: '</scrip' },
  { name: 'titles', unit: '<title>قال - الوزير</title>' },
  { name: 'facts', unit: '<meta name="author" content="ب">' },
  { name: 'dates', unit: '<time>12 آذار 2026</time>' },
  { name: 'an author of many lines', before: '<div class="author">', unit: '<p>قال' },
  { name: 'hidden elements', unit: '<p style="color:red;display:none">قال' },
  { name: 'ampersands', unit: '&' },
  { name: 'references that were encoded again and again', unit: '&amp;amp;amp;amp;' },
  { name: 'one line', unit: 'قال الوزير ' },
  { name: 'one paragraph', before: '<p>', unit: `${sentence} ` },
  { name: 'marks of direction', before: '<p>', unit: '\u200f' },
  { name: 'zeros', unit: '\0' },
  { name: 'articles in articles', unit: `<article><p>${sentence}` },
  { name: 'articles side by side', unit: `<article><p>${sentence}</article>` },
  { name: 'a headline for each article', unit: `<h1>${sentence}</h1><article><p>${sentence}</article>` },
  { name: 'related links', unit: '<p>اقرأ أيضا: قال' },
  { name: 'JSON nested', before: script, unit: '[', behind: '</script>' },
  { name: 'JSON that is no JSON', before: script, unit: '"\n', behind: '</script>' },
  { name: 'scripts of JSON', unit: `${script}{"@graph":[{},{}]}</script>` },
  { name: 'articles in JSON', before: `${script}[`, unit: '{"@type":"Article"},', behind: '{}]</script>' },
  { name: 'a stated body of tags', before: `${script}${article}`, unit: '<p>قال ', behind: '"}</script>' },
  {
    name: 'a stated body beside another',
    before: `${script}${article}${sentence}"}</script><p>`,
    unit: `${sentence} `,
  },
]

/** A hostile page of a length in UTF-16 code units. */
export function pageOf({ before = '', unit, behind = '' }: Hostile, length: number): string {
  const room = Math.max(0, length - before.length - behind.length)
  return before + unit.repeat(Math.floor(room / unit.length)) + behind
}

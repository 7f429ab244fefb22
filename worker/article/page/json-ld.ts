/** An object of a page's JSON-LD. */
export type Thing = Record<string, unknown>

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Properties through which a page's own article is reached; lists of other articles are not followed. */
const paths = ['@graph', 'mainEntity', 'mainEntityOfPage']

/** What is stated at greater length is not read: four times the longest article. */
const longestScript = 1_048_576

/** More objects than these are not looked at. */
const mostThings = 2_000

/**
 * Mends what software that fills templates commonly leaves in JSON: line breaks inside strings, and a comma behind the last
 * item. One pass.
 */
function mended(json: string): string {
  let result = ''
  let from = 0
  let inString = false
  let comma = -1
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (inString) {
      if (code === 0x5c) at++
      else if (code === 0x22) inString = false
      else if (code < 0x20) {
        result += json.slice(from, at) + (code === 0x0a ? '\\n' : ' ')
        from = at + 1
      }
    } else if (code === 0x22 || code === 0x2c) {
      inString = code === 0x22
      comma = inString ? -1 : at
    } else if (code === 0x7d || code === 0x5d) {
      if (comma >= from) {
        result += json.slice(from, comma)
        from = comma + 1
      }
      comma = -1
    } else if (code > 0x20) comma = -1
  }
  return result + json.slice(from)
}

/** What old software puts around a script's content to hide it from older browsers, and what else may stand at its end. */
const openers = ['<!--', '//<![CDATA[', '// <![CDATA[', '/*<![CDATA[*/', '/* <![CDATA[ */', '<![CDATA[']
const closers = ['-->', '//]]>', '// ]]>', '/*]]>*/', '/* ]]> */', ']]>', ';']

function unwrapped(source: string): string {
  let json = source.trim()
  for (const opener of openers) if (json.startsWith(opener)) json = json.slice(opener.length).trimStart()
  for (const closer of closers) if (json.endsWith(closer)) json = json.slice(0, -closer.length).trimEnd()
  return json
}

/** The value of a script; undefined where it is no JSON even after what is commonly wrong with it is mended. */
function parse(source: string): unknown {
  if (source.length > longestScript) return undefined
  const json = unwrapped(source)
  return parsed(json) ?? parsed(mended(json))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // A page can be read without what it states.
    return undefined
  }
}

/** The types of an object, without the vocabulary's address: «https://schema.org/NewsArticle», «schema:NewsArticle». */
export const typesOf = (thing: Thing): string[] =>
  [thing['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':'), type.lastIndexOf('#')) + 1))

const isArticleType = (type: string): boolean =>
  type.endsWith('Article') || type === 'BlogPosting' || type === 'LiveBlogPosting' || type === 'Report'

/** What a page says about itself in JSON-LD. */
export type Linked = {
  /** Its articles, in the order of the page. */
  articles: Thing[]
  /** What a property of an object holds: the object itself where only its `@id` is given. */
  resolve: (value: unknown) => unknown
}

/** Reads the contents of a page's JSON-LD scripts. Nothing is merged; what is nested is followed in a queue, not by recursion. */
export function readLinked(scripts: readonly string[]): Linked {
  const byId = new Map<string, Thing>()
  const articles: Thing[] = []
  const queue: unknown[] = scripts.map(parse)
  for (let at = 0; at < Math.min(queue.length, mostThings); at++) {
    const value = queue[at]
    if (Array.isArray(value)) queue.push(...value.slice(0, mostThings))
    if (!isThing(value)) continue
    const id = value['@id']
    if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value)
    if (typesOf(value).some(isArticleType)) articles.push(value)
    for (const path of paths) if (path in value) queue.push(value[path])
  }
  const resolve = (value: unknown): unknown => {
    if (!isThing(value) || Object.keys(value).length > 1) return value
    const id = value['@id']
    return (typeof id === 'string' && byId.get(id)) || value
  }
  return { articles, resolve }
}

/** The first text of a property that may be a string, a value object, or a list of them. */
export function textOf(value: unknown): string | undefined {
  for (const one of [value].flat()) {
    if (typeof one === 'string' && one.trim()) return one
    if (isThing(one) && typeof one['@value'] === 'string') return one['@value']
  }
  return undefined
}

/** The names of persons or bodies: strings, or objects with a name. */
export function namesOf(value: unknown, resolve: Linked['resolve']): string[] {
  return [value].flat().flatMap((one) => {
    const thing = resolve(one)
    const name = isThing(thing) ? textOf(thing.name) : textOf(thing)
    return name === undefined ? [] : [name]
  })
}

/** The article's words as its publisher states them; of a live blog those of its updates, the headline of each before it. */
export function statedBody(article: Thing): string | undefined {
  const body = textOf(article.articleBody) ?? textOf(article.text)
  if (body !== undefined) return body
  const updates = [article.liveBlogUpdate].flat().filter(isThing)
  const parts = updates.flatMap((update) => [textOf(update.headline), textOf(update.articleBody)])
  const words = parts.filter((part) => part !== undefined)
  return words.length > 0 ? words.join('\n') : undefined
}

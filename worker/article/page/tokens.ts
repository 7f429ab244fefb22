import { rawElements, voidElements } from './elements.ts'

/** The attributes of an element by their names in lower case, values as they are written. */
export type Attributes = ReadonlyMap<string, string>

/** Who is told of a page's tokens, in their order. */
export type TokenReader = {
  /** An element starts; `empty` where no end tag will follow. Returns false to stop reading. */
  start: (name: string, attributes: Attributes, empty: boolean) => boolean
  end: (name: string) => void
  /** Characters as they are written, references and all; `raw` where they are no markup's: a script's, a title's. */
  text: (source: string, raw: boolean) => void
}

const letter = /[a-zA-Z]/u
const spaces = new Set(' \t\n\r\f')
const tagName = /[a-zA-Z][^\s/>]*/uy
/** One attribute or a stray character; what follows an equals sign is read by hand. */
const attributeName = /[\s/]*([^\s/>=][^\s/>=]*|=[^\s/>=]*)?/uy
const unquoted = /[^\s>]*/uy

/** More attributes than these are passed over. */
const mostAttributes = 60

function matched(pattern: RegExp, html: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(html)
}

function afterSpaces(html: string, from: number): number {
  let at = from
  while (spaces.has(html[at]!)) at++
  return at
}

/** Reads the attributes of a tag from after its name on; `end` is behind its «>», or the end of the page. */
function readAttributes(html: string, from: number): { attributes: Map<string, string>; closed: boolean; end: number } {
  const attributes = new Map<string, string>()
  let at = from
  while (at < html.length) {
    const found = matched(attributeName, html, at)
    at += found?.[0].length ?? 0
    const name = found?.[1]
    if (name === undefined) {
      if (at >= html.length) break
      return { attributes, closed: html[at - 1] === '/', end: at + 1 }
    }
    let value = ''
    const sign = afterSpaces(html, at)
    if (html[sign] === '=') {
      at = afterSpaces(html, sign + 1)
      const quote = html[at]
      if (quote === '"' || quote === "'") {
        const close = html.indexOf(quote, at + 1)
        if (close < 0) break
        value = html.slice(at + 1, close)
        at = close + 1
      } else {
        value = matched(unquoted, html, at)?.[0] ?? ''
        at += value.length
      }
    }
    const key = name.toLowerCase()
    if (attributes.size < mostAttributes && !attributes.has(key)) attributes.set(key, value)
  }
  // A tag that is never closed is none, as browsers have it.
  return { attributes, closed: false, end: -1 }
}

/**
 * Splits a page into tags and text, as the HTML standard's tokenizer does, but for what a document's author cannot see:
 * comments, doctypes and processing instructions are passed over. One pass, no look back: linear in the page's length.
 */
export function readTokens(html: string, reader: TokenReader): void {
  // Where the text begins that has not been told yet, and from where on the next sign is sought.
  let at = 0
  let seek = 0
  while (at < html.length) {
    const open = html.indexOf('<', Math.max(at, seek))
    if (open < 0) {
      reader.text(html.slice(at), false)
      return
    }
    const next = html[open + 1] ?? ''
    if (letter.test(next)) {
      if (open > at) reader.text(html.slice(at, open), false)
      const name = matched(tagName, html, open + 1)?.[0] ?? ''
      const tag = readAttributes(html, open + 1 + name.length)
      if (tag.end < 0) return
      at = tag.end
      const lower = name.toLowerCase()
      // «<title/>» of a drawing holds nothing; «<script/>» holds what follows, as in a browser.
      const empty = voidElements.has(lower) || (tag.closed && (lower === 'title' || lower === 'style'))
      if (!reader.start(lower, tag.attributes, empty)) return
      if (rawElements.has(lower) && !empty) at = readRaw(html, at, lower, reader)
      else if (lower === 'plaintext') return
    } else if (next === '/' || next === '!' || next === '?') {
      if (open > at) reader.text(html.slice(at, open), false)
      if (next === '/' && letter.test(html[open + 2] ?? '')) {
        const name = matched(tagName, html, open + 2)?.[0] ?? ''
        const tag = readAttributes(html, open + 2 + name.length)
        if (tag.end < 0) return
        at = tag.end
        reader.end(name.toLowerCase())
      } else {
        const comment = html.startsWith('!--', open + 1)
        const end = comment ? endOfComment(html, open + 4) : html.indexOf('>', open)
        if (end < 0) return
        at = end + (comment ? 3 : 1)
      }
    } else {
      // «5 < 7»: a sign of the text, which goes on.
      seek = open + 1
    }
  }
}

/** «<!-->» and «<!--->» are comments at their end already. */
function endOfComment(html: string, from: number): number {
  if (html[from] === '>') return from - 2
  if (html.startsWith('->', from)) return from - 1
  return html.indexOf('-->', from)
}

/** Where the end tag of an element begins whose content is characters; the end of the page where it has none. */
function endOfRaw(html: string, from: number, name: string): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    const behind = at + 2 + name.length
    const ends = behind >= html.length || spaces.has(html[behind]!) || html[behind] === '>' || html[behind] === '/'
    if (ends && html.slice(at + 2, behind).toLowerCase() === name) return at
  }
  return html.length
}

function readRaw(html: string, from: number, name: string, reader: TokenReader): number {
  const to = endOfRaw(html, from, name)
  if (to > from) reader.text(html.slice(from, to), true)
  reader.end(name)
  const close = html.indexOf('>', to)
  return close < 0 ? html.length : close + 1
}

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

const spaces = new Set(' \t\n\r\f')
const space = 0x20
const slash = 0x2f
const equals = 0x3d
const close = 0x3e

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)

/** White space of any kind, as `\s` has it. */
const isWhite = (code: number): boolean =>
  code === space || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/u.test(String.fromCharCode(code)))

/** Where a tag's or an attribute's name ends that begins before `from`; an equals sign ends only the latter. */
function endOfName(html: string, from: number, endsAtEquals: boolean): number {
  let at = from
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at)
    if (code === slash || code === close || isWhite(code) || (endsAtEquals && code === equals)) break
  }
  return at
}

function endOfUnquoted(html: string, from: number): number {
  let at = from
  while (at < html.length && html.charCodeAt(at) !== close && !isWhite(html.charCodeAt(at))) at++
  return at
}

const none: Attributes = new Map()

/** More attributes than these are passed over. */
const mostAttributes = 60

function afterSpaces(html: string, from: number): number {
  let at = from
  while (spaces.has(html[at]!)) at++
  return at
}

/** Reads the attributes of a tag from after its name on; `end` is behind its «>», or the end of the page. */
function readAttributes(html: string, from: number): { attributes: Attributes; closed: boolean; end: number } {
  let attributes: Map<string, string> | undefined
  let at = from
  while (at < html.length) {
    while (at < html.length && (html.charCodeAt(at) === slash || isWhite(html.charCodeAt(at)))) at++
    if (at >= html.length) break
    if (html.charCodeAt(at) === close)
      return { attributes: attributes ?? none, closed: html.charCodeAt(at - 1) === slash, end: at + 1 }
    // An equals sign is the first character of a name that has none.
    const begin = at
    at = endOfName(html, at + 1, true)
    const name = html.slice(begin, at)
    let value = ''
    const sign = afterSpaces(html, at)
    if (html[sign] === '=') {
      at = afterSpaces(html, sign + 1)
      const quote = html[at]
      if (quote === '"' || quote === "'") {
        const end = html.indexOf(quote, at + 1)
        if (end < 0) break
        value = html.slice(at + 1, end)
        at = end + 1
      } else {
        const end = endOfUnquoted(html, at)
        value = html.slice(at, end)
        at = end
      }
    }
    const key = name.toLowerCase()
    attributes ??= new Map()
    if (attributes.size < mostAttributes && !attributes.has(key)) attributes.set(key, value)
  }
  // A tag that is never closed is none, as browsers have it.
  return { attributes: none, closed: false, end: -1 }
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
    if (isLetter(html.charCodeAt(open + 1))) {
      if (open > at) reader.text(html.slice(at, open), false)
      const endOfTagName = endOfName(html, open + 2, false)
      const tag = readAttributes(html, endOfTagName)
      if (tag.end < 0) return
      at = tag.end
      const lower = html.slice(open + 1, endOfTagName).toLowerCase()
      // «<title/>» of a drawing holds nothing; «<script/>» holds what follows, as in a browser.
      const empty = voidElements.has(lower) || (tag.closed && (lower === 'title' || lower === 'style'))
      if (!reader.start(lower, tag.attributes, empty)) return
      if (rawElements.has(lower) && !empty) at = readRaw(html, at, lower, reader)
      else if (lower === 'plaintext') return
    } else if (next === '/' || next === '!' || next === '?') {
      if (open > at) reader.text(html.slice(at, open), false)
      if (next === '/' && isLetter(html.charCodeAt(open + 2))) {
        const endOfTagName = endOfName(html, open + 3, false)
        const tag = readAttributes(html, endOfTagName)
        if (tag.end < 0) return
        at = tag.end
        reader.end(html.slice(open + 2, endOfTagName).toLowerCase())
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

/** A page that is not in the encoding that it declares, or declares one that nobody knows. */
export type CharsetFault = 'unknown' | 'malformed'

const longestLabel = 40
/** Where a page must declare its encoding is its first 1,024 bytes; some put their comments first. */
const sniffedBytes = 4_096

/** What stands behind «charset =» in a Content-Type or a tag, in lower case; undefined where nothing does. */
function charsetIn(source: string): string | undefined {
  const lower = source.slice(0, 1_000).toLowerCase()
  const at = lower.indexOf('charset')
  const value = at < 0 ? '' : lower.slice(at + 'charset'.length).trimStart()
  if (!value.startsWith('=')) return undefined
  return /^["']?([\w:.-]{1,40})/u.exec(value.slice(1).trimStart())?.[1]
}

/** The `meta` tags in the beginning of a page, outside of comments. */
function metaTags(head: string): string[] {
  const tags: string[] = []
  for (let at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at + 1)) {
    if (head.startsWith('<!--', at)) {
      at = head.indexOf('-->', at)
      if (at < 0) break
    } else if (/^<meta[\s/]/u.test(head.slice(at, at + 6).toLowerCase())) {
      const end = head.indexOf('>', at)
      if (end < 0) break
      tags.push(head.slice(at, end))
      at = end
    }
  }
  return tags
}

function decoderOf(label: string, fatal: boolean): TextDecoder | undefined {
  try {
    return new TextDecoder(label.slice(0, longestLabel), { fatal, ignoreBOM: false })
  } catch {
    return undefined
  }
}

/** The encoding that a byte order mark at the start means. */
function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined
}

/** The encoding that a page declares in a `meta`; what declares UTF-16 in a page that can be read so far is UTF-8. */
function metaOf(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, sniffedBytes))
  for (const tag of metaTags(head)) {
    const label = charsetIn(tag)
    if (label !== undefined && decoderOf(label, false)) return label.startsWith('utf-16') ? 'utf-8' : label
  }
  return undefined
}

/**
 * A page's bytes as a string, in the encoding of its byte order mark, else of its Content-Type, else of its `meta`, else UTF-8,
 * as the HTML standard has it.
 * @param lenient reads a fetched page as a browser does: what cannot be decoded becomes U+FFFD, a label that nobody knows is
 *   passed over, and a page that declares nothing and is no UTF-8 is windows-1256, an Arabic browser's own default
 */
export function decodePage(
  bytes: Uint8Array,
  contentType: string | null,
  lenient: boolean,
): { ok: true; html: string } | { ok: false; fault: CharsetFault } {
  const declared = markOf(bytes) ?? charsetIn(contentType ?? '') ?? metaOf(bytes)
  const decoder = decoderOf(declared ?? 'utf-8', true) ?? (lenient ? decoderOf('utf-8', true) : undefined)
  if (!decoder) return { ok: false, fault: 'unknown' }
  try {
    return { ok: true, html: decoder.decode(bytes) }
  } catch {
    if (!lenient) return { ok: false, fault: 'malformed' }
    const label = declared === undefined ? 'windows-1256' : decoder.encoding
    return { ok: true, html: new TextDecoder(label).decode(bytes) }
  }
}

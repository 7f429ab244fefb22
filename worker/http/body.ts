import { joined } from '../article/bytes.ts'
import { failure, type Result, success } from './result.ts'

/** The bytes of a request's body, at most `limit` of them; `tooLarge` is the answer to more. */
export async function readBody(
  request: Request,
  limit: number,
  tooLarge: () => Result<never>,
): Promise<Result<Uint8Array>> {
  if (Number(request.headers.get('Content-Length')) > limit) return tooLarge()
  if (!request.body) return success(new Uint8Array())
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    // To the end even when it is too long: abandoned half-way, the connection breaks before a client that is still
    // sending reads the answer. The platform bounds what it lets through.
    for await (const chunk of request.body as ReadableStream<Uint8Array>) {
      length += chunk.length
      if (length <= limit) chunks.push(chunk)
    }
  } catch {
    return failure({ code: 'malformed_body', detail: 'The body broke off before its end. Send it again.' })
  }
  return length > limit ? tooLarge() : success(joined(chunks, length))
}

/**
 * Decodes UTF-8 and nothing else. A byte order mark stays: it is a character of the text that the caller has, so
 * offsets count it.
 */
export function decodeUtf8(bytes: Uint8Array): Result<string> {
  try {
    return success(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return failure({ code: 'malformed_body', detail: 'The body is not valid UTF-8. Send the text encoded in UTF-8.' })
  }
}

/** The length of a well-formed string in UTF-8, without encoding it. */
export function utf8Length(text: string): number {
  let length = text.length
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // A surrogate pair takes four bytes, two for each half.
    if (code >= 0x80) length += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2
  }
  return length
}

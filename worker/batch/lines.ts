/** A line of a body, or why there is none: it is longer than a line may be, the body is longer than a body may be, or broke off. */
export type Line = { bytes: Uint8Array } | { fault: 'long_line' | 'long_body' | 'broken' }

/** In bytes. */
export type LineLimits = { line: number; body: number }

const lineFeed = 0x0a

/**
 * The lines of a body, never more of it in memory than one line and one chunk. They are split before anything is decoded, so that it
 * does not matter where chunks end. White space makes no line. After `long_body` and `broken` there is nothing more.
 */
export async function* linesOf(body: ReadableStream<Uint8Array>, limits: LineLimits): AsyncGenerator<Line> {
  const line = gathered(limits.line)
  let read = 0
  let told = false
  try {
    for await (const chunk of body) {
      read += chunk.length
      if (read > limits.body) {
        // Read to its end all the same: a client that is still sending would find the connection broken, and no answer.
        if (!told) yield { fault: 'long_body' }
        told = true
        continue
      }
      let from = 0
      for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
        line.add(chunk.subarray(from, end))
        from = end + 1
        const whole = line.taken()
        if (whole) yield whole
      }
      line.add(chunk.subarray(from))
    }
  } catch {
    return yield { fault: 'broken' }
  }
  const last = told ? undefined : line.taken()
  if (last) yield last
}

/** Gathers the pieces of a line in one buffer, which grows with it: chunks may be of one byte. */
function gathered(limit: number) {
  let buffer = new Uint8Array(4_096)
  let length = 0
  return {
    add(piece: Uint8Array): void {
      const end = length + piece.length
      if (end <= limit) {
        if (end > buffer.length) {
          const larger = new Uint8Array(Math.max(end, 2 * buffer.length))
          larger.set(buffer.subarray(0, length))
          buffer = larger
        }
        buffer.set(piece, length)
      }
      length = end
    },
    /** The line, of which nothing is gathered any more; undefined where it is blank. */
    taken(): Line | undefined {
      const bytes = buffer.subarray(0, length)
      const tooLong = length > limit
      // What is given away is not written to again, and a long line's buffer does not outlive it.
      buffer = new Uint8Array(4_096)
      length = 0
      if (tooLong) return { fault: 'long_line' }
      return isBlank(bytes) ? undefined : { bytes }
    },
  }
}

/** Whether there is nothing but JSON's white space: an empty line, or the carriage return that Windows leaves of one. */
const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)

/**
 * How many bytes of answers may wait for a client that does not read yet. Some send all of a body before they read: their batch
 * goes through as long as its answers fit. More must not wait, so that memory does not grow with the batch.
 */
export const aheadBytes = 4_194_304

/** A body of lines, each made when there is room for it. */
export function streamOf(lines: AsyncGenerator<string>, ahead = aheadBytes): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const line = await lines.next()
        if (line.done) controller.close()
        else controller.enqueue(encoder.encode(`${line.value}\n`))
      },
      async cancel() {
        await lines.return(undefined)
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: ahead }),
  )
}

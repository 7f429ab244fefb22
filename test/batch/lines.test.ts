import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../../worker/batch/lines.ts'
import { all } from './all.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const limits = { line: 100, body: 1000 }

function bodyOf(chunks: Iterable<Uint8Array | string>): ReadableStream<Uint8Array> {
  const left = chunks[Symbol.iterator]()
  return new ReadableStream({
    pull(controller) {
      const { done, value } = left.next()
      if (done) controller.close()
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
    },
  })
}

async function read(chunks: Iterable<Uint8Array | string>, within = limits): Promise<string[]> {
  return (await all(linesOf(bodyOf(chunks), within))).map((line) =>
    'bytes' in line ? decoder.decode(line.bytes) : `! ${line.fault}`,
  )
}

describe('the lines of a body', () => {
  test.for<[string, string[], string[]]>([
    ['nothing', [], []],
    ['one without an end', ['ا'], ['ا']],
    ['the last with an end', ['ا\nب\n'], ['ا', 'ب']],
    ['the last without', ['ا\nب'], ['ا', 'ب']],
    ['the ends of Windows', ['ا\r\nب\r\n\r\n'], ['ا\r', 'ب\r']],
    ['empty ones and white space', ['\n\n  \nا\n\t\r\n\n'], ['ا']],
    ['an end that comes alone', ['ا', '\n', 'ب', '\n'], ['ا', 'ب']],
    ['a line longer than a line may be', [`ا\n${'x'.repeat(101)}\nب`], ['ا', '! long_line', 'ب']],
    ['one just as long', ['x'.repeat(100)], ['x'.repeat(100)]],
    ['a long one in pieces', ['x'.repeat(60), 'x'.repeat(60), '\nب'], ['! long_line', 'ب']],
    ['a long one without an end', ['x'.repeat(101)], ['! long_line']],
    ['a long one of white space', [' '.repeat(101)], ['! long_line']],
  ])('%s', async ([, chunks, expected]) => {
    expect(await read(chunks)).toEqual(expected)
  })

  test('a body longer than a body may be ends with that, and is read to its end', async () => {
    let given = 0
    const chunks = Array.from({ length: 50 }, () => `${'x'.repeat(49)}\n`)
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => (given < 50 ? controller.enqueue(encoder.encode(chunks[given++])) : controller.close()),
    })
    const lines = await all(linesOf(body, limits))
    expect(lines.length).toBe(21)
    expect(lines.at(-1)).toEqual({ fault: 'long_body' })
    expect(given).toBe(50)
  })

  test('one that breaks off ends with that', async () => {
    let given = 0
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) =>
        given++ === 0 ? controller.enqueue(encoder.encode('ا\nب')) : controller.error(new Error('reset')),
    })
    const lines = await all(linesOf(body, limits))
    expect(lines).toEqual([{ bytes: encoder.encode('ا') }, { fault: 'broken' }])
  })

  test('do not depend on where the chunks end, inside a character or not', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom('ا', '🕌', 'x', ' ', '\n', '\r\n'), maxLength: 30 }), {
          maxLength: 8,
        }),
        fc.array(fc.nat({ max: 400 }), { maxLength: 20 }),
        async (parts, cuts) => {
          const bytes = encoder.encode(parts.join('\n'))
          const at = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length]
          const chunks = at.slice(1).map((end, index) => bytes.subarray(at[index], end))
          const wide = { line: 10_000, body: 10_000 }
          const whole = decoder
            .decode(bytes)
            .split('\n')
            .filter((line) => line.trim())
          expect(await read(chunks, wide)).toEqual(whole)
        },
      ),
    ))

  test('a long line of single bytes takes the room of one line', async () => {
    const byte = encoder.encode('x')
    const body = bodyOf(Array.from({ length: 300_000 }, () => byte))
    const [line] = await all(linesOf(body, { line: 300_000, body: 300_000 }))
    expect(line && 'bytes' in line && line.bytes.buffer.byteLength).toBeLessThan(2 * 300_000)
  })
})

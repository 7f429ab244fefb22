import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeUtf8, utf8Length } from '../../worker/http/body.ts'

test('the length in UTF-8 is that of the encoded text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length)
    }),
  )
})

test('what decodes is encoded as it was, byte order mark and all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const whole of [text, `\ufeff${text}`]) {
        expect(decodeUtf8(new TextEncoder().encode(whole))).toEqual({ ok: true, value: whole })
      }
    }),
  )
})

test('bytes decode to themselves or not at all', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
      const decoded = decodeUtf8(bytes)
      if (decoded.ok) expect(new TextEncoder().encode(decoded.value)).toEqual(bytes)
      else expect(decoded.failure.code).toBe('malformed_body')
    }),
    { numRuns: 1000 },
  )
})

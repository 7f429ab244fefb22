import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAccept } from '../../worker/export/accept.ts'
import { formats } from '../../worker/export/formats.ts'
import { chosenFormat } from '../../worker/export/negotiate.ts'

const annotations = 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"'

const chosen = (accept: string | undefined, format?: string) => {
  const result = chosenFormat(format, accept)
  return result.ok ? result.value : result.failure.code
}

describe('what Accept chooses', () => {
  test.for<[string | undefined, string]>([
    [undefined, 'json'],
    ['', 'json'],
    ['*/*', 'json'],
    ['application/json', 'json'],
    ['application/json;charset=utf-8', 'json'],
    ['application/*', 'json'],
    ['text/csv', 'csv'],
    ['TEXT/CSV', 'csv'],
    ['text/*', 'csv'],
    ['application/ld+json', 'schemaorg'],
    ['application/ld+json; profile="https://schema.org/"', 'schemaorg'],
    [annotations, 'webannotation'],
    ['application/ld+json;profile="http://example.test/ http://www.w3.org/ns/anno.jsonld"', 'webannotation'],
    ['application/vnd.citron+json', 'citron'],
    // What a browser sends, and what fetch libraries send.
    ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', 'json'],
    ['application/json, text/plain, */*', 'json'],
    // Named is preferred to not named, of equal quality.
    ['text/csv, */*', 'csv'],
    ['text/csv;q=0.5, application/json;q=0.4', 'csv'],
    ['text/csv;q=0.4, application/json;q=0.5', 'json'],
    ['text/csv;q=0.9, */*;q=1', 'json'],
    ['*/*;q=0.1, application/vnd.citron+json', 'citron'],
    // The most exact range decides, wherever it stands.
    ['application/json;q=0, application/*', 'schemaorg'],
    ['application/*, application/json;q=0', 'schemaorg'],
    [`application/ld+json;q=0.2, ${annotations};q=0.3`, 'webannotation'],
    [`application/ld+json;q=0.3, ${annotations};q=0.2`, 'schemaorg'],
    // Commas and semicolons within a string part nothing.
    ['text/x;a="b,text/plain;q=1", text/csv', 'csv'],
    ['text/x;a="b\\",c", text/csv', 'csv'],
    // Malformed ranges are passed over; where nothing is left, nothing was asked.
    ['json, text/csv', 'csv'],
    ['*/json', 'json'],
    ['text/csv;q=2, application/json;q=0.1', 'json'],
    ['text/html', 'not_acceptable'],
    ['*/*;q=0', 'not_acceptable'],
    ['application/ld+json;profile="http://example.test/"', 'not_acceptable'],
    ['text/csv;q=0.000', 'not_acceptable'],
  ])('%s: %s', ([accept, expected]) => {
    expect(chosen(accept)).toBe(expected)
  })
})

describe('what ?format= chooses', () => {
  test.for(formats)('%s, whatever Accept says', (format) => {
    expect(chosen('text/html', format)).toBe(format)
  })

  test.for(['', 'xml', 'JSON', '__proto__'])('«%s» is not acceptable', (format) => {
    expect(chosen('*/*', format)).toBe('not_acceptable')
  })
})

test('what is not offered is not chosen, and not named', () => {
  const offered = ['json', 'csv'] as const
  expect(chosenFormat('citron', undefined, offered)).toMatchObject({
    ok: false,
    failure: { code: 'not_acceptable', available: ['application/json', 'text/csv; charset=utf-8; header=present'] },
  })
  expect(chosenFormat(undefined, 'application/*;q=0.1', offered)).toEqual({ ok: true, value: 'json' })
})

test('any header is read, in time that grows with its length', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'*/,;="\\ qtex0.1-ا') }), (header) => {
      for (const { quality } of readAccept(header)) expect(quality >= 0 && quality <= 1).toBe(true)
    }),
    { seed: 11 },
  )
  const begin = performance.now()
  for (const part of ['"', ';', ',', 'a/b;', '\\', '*/*,']) readAccept(part.repeat(50_000))
  expect(performance.now() - begin).toBeLessThan(3_000)
})

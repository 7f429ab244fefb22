import { describe, expect, test } from 'vitest'
import { decodePage } from '../../worker/article/charset.ts'

/** «قال» in some encodings. */
const said = {
  'utf-8': [0xd9, 0x82, 0xd8, 0xa7, 0xd9, 0x84],
  'windows-1256': [0xde, 0xc7, 0xe1],
  'iso-8859-6': [0xe2, 0xc7, 0xe4],
}
const utf16 = [0x42, 0x06, 0x27, 0x06, 0x44, 0x06]
const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0))
const html = (parts: number[], type: string | null = 'text/html', lenient = false) => {
  const page = decodePage(new Uint8Array(parts), type, lenient)
  return page.ok ? page.html.slice(page.html.lastIndexOf('>') + 1) : page.fault
}

describe('a page is read in the encoding that', () => {
  test.for<[string, number[], string | null]>([
    ['nothing says: UTF-8', said['utf-8'], null],
    ['its Content-Type says', said['windows-1256'], 'text/html; charset=windows-1256'],
    ['its Content-Type says, in quotation marks', said['windows-1256'], 'text/html;CHARSET = "CP1256"'],
    ['a meta says', [...ascii('<meta charset=windows-1256>'), ...said['windows-1256']], 'text/html'],
    [
      'a meta says the old way',
      [...ascii(`<META content='text/html; charset=iso-8859-6' http-equiv=Content-Type>`), ...said['iso-8859-6']],
      'text/html',
    ],
    [
      'a meta says behind a comment',
      [...ascii('<!-- <meta charset=utf-8> --><title>x</title><meta charset="cp1256"/>'), ...said['windows-1256']],
      'text/html',
    ],
    [
      'the Content-Type says, not a meta',
      [...ascii('<meta charset=utf-8>'), ...said['windows-1256']],
      'text/html; charset=windows-1256',
    ],
    [
      'a byte order mark says, not the Content-Type',
      [0xef, 0xbb, 0xbf, ...said['utf-8']],
      'text/html; charset=windows-1256',
    ],
    ['a byte order mark of UTF-16 says', [0xff, 0xfe, ...utf16], 'text/html'],
    ['a meta cannot mean: UTF-16', [...ascii('<meta charset=utf-16>'), ...said['utf-8']], 'text/html'],
    [
      'a known meta says, not an unknown one',
      [...ascii('<meta charset=x-arabic><meta charset=windows-1256>'), ...said['windows-1256']],
      'text/html',
    ],
  ])('%s', ([, bytes, type]) => {
    expect(html(bytes, type)).toBe('قال')
  })
})

describe('what cannot be read', () => {
  test('is a fault of who sends it', () => {
    expect(html(said['windows-1256'])).toBe('malformed')
    expect(html([...said['utf-8'], 0xff], 'text/html; charset=utf-8')).toBe('malformed')
    expect(html([0xa1], 'text/html; charset=iso-8859-6')).toBe('malformed')
    expect(html(said['utf-8'], 'text/html; charset=x-arabic')).toBe('unknown')
  })

  test('is read of a fetched page as a browser reads it', () => {
    expect(html(said['windows-1256'], 'text/html', true)).toBe('قال')
    expect(html([...said['utf-8'], 0xff], 'text/html; charset=utf-8', true)).toBe('قال\ufffd')
    expect(html(said['utf-8'], 'text/html; charset=x-arabic', true)).toBe('قال')
  })
})

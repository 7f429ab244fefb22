import { describe, expect, test } from 'vitest'
import { listedHosts, pageAddress } from '../../worker/article/address.ts'

const hosts = listedHosts('news.example, www.almarfa.example\nصحيفة.example')

describe('a page of a listed host may be fetched', () => {
  test.for([
    ['https://news.example/1?a=b', 'https://news.example/1?a=b'],
    ['https://news.example', 'https://news.example/'],
    ['HTTPS://NEWS.EXAMPLE/A', 'https://news.example/A'],
    ['https://news.example:443/1', 'https://news.example/1'],
    ['https://news.example./1', 'https://news.example/1'],
    ['https://news.example/1#part', 'https://news.example/1'],
    ['https://ｎｅｗｓ。example/1', 'https://news.example/1'],
    [
      ' https://news.example/أخبار/١ ',
      `https://news.example/${encodeURIComponent('أخبار')}/${encodeURIComponent('١')}`,
    ],
    ['https://صحيفة.example/1', 'https://xn--ogbhx3c3b.example/1'],
    ['https:\\\\news.example\\1', 'https://news.example/1'],
    ['https://news.example\\@127.0.0.1/', 'https://news.example/@127.0.0.1/'],
  ])('%s', ([source, address]) => {
    expect(pageAddress(source!, hosts)?.href).toBe(address)
  })

  test('by an address that is relative to one', () => {
    expect(pageAddress('/2', hosts, new URL('https://news.example/1'))?.href).toBe('https://news.example/2')
    expect(pageAddress('//evil.example/2', hosts, new URL('https://news.example/1'))).toBeUndefined()
  })
})

describe('and no other', () => {
  test.for([
    ['another scheme', 'http://news.example/1'],
    ['another port', 'https://news.example:8443/1'],
    ['a name before it', 'https://m.news.example/1'],
    ['the name below another', 'https://news.example.evil.example/1'],
    ['the end of another name', 'https://evilnews.example/1'],
    ['a user', 'https://editor@news.example/1'],
    ['a user and a password', 'https://a:b@news.example/1'],
    ['the host as a user', 'https://news.example@evil.example/1'],
    ['two dots at the end', 'https://news.example../1'],
    ['no host', 'https:///'],
    ['no address', 'news.example/1'],
    ['nothing', ''],
  ])('%s', ([, source]) => {
    expect(pageAddress(source!, hosts)).toBeUndefined()
  })
})

test('a list cannot open what is private', () => {
  const listed = listedHosts(
    'localhost 127.0.0.1 2130706433 [::1] 10.0.0.1 router.lan db.internal news.localhost printer ok.example',
  )
  expect([...listed]).toEqual(['ok.example'])
})

test('an empty list allows nothing', () => {
  expect([...listedHosts('')]).toEqual([])
  expect(pageAddress('https://news.example/1', listedHosts(''))).toBeUndefined()
})

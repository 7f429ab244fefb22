import { expect, test } from 'vitest'
import { siteOf } from '../../worker/article/sites.ts'

const table = { 'news.example': { body: '.a' }, 'arabic.news.example': { body: '.b' } }

test.for([
  ['https://news.example/1', '.a'],
  ['https://www.news.example/1', '.a'],
  ['http://m.news.example:8080/1', '.a'],
  ['https://arabic.news.example/1', '.b'],
  ['https://mynews.example/1', undefined],
  ['https://example/1', undefined],
  ['https://constructor/1', undefined],
  ['https://a.constructor/', undefined],
  ['news.example', undefined],
  [undefined, undefined],
] as const)('%s has the selectors %s', ([url, body]) => {
  expect(siteOf(url, table)?.body).toBe(body)
})

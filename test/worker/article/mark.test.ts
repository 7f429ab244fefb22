import { describe, expect, test } from 'vitest'
import { markParts } from '../../../worker/article/page/mark.ts'
import { readPage } from '../../../worker/article/page/read.ts'
import { sites } from '../../../worker/article/sites.ts'
import { testSites } from '../../pages/sites.ts'

const site = { body: '.story', leaveOut: '.promo, figure' }

test('what the selectors choose is marked, and the rest of the page as it was', async () => {
  const page = '<!DOCTYPE html><p>أ</p><div class="a story">ب &amp; <b class=promo>ت</b></div><!-- ث -->'
  expect(await markParts(page, site)).toBe(
    '<!DOCTYPE html><p>أ</p><div class="a story" data-isnad-part="body">ب &amp; <b class=promo data-isnad-part="out">ت</b></div><!-- ث -->',
  )
})

describe('a page that is made to take long comes back as it was', () => {
  test.for([
    ['parts without end', '<i class=story>'.repeat(130_000)],
    ['parts side by side', '<i class=story></i>'.repeat(110_000)],
    ['elements without end', `${'<b>'.repeat(600_000)}<p class=story>`],
    ['elements deeper than it can hold', `${'<b>'.repeat(20_000)}<p class=story>`],
    ['ends of another element, deep inside', `${'<b>'.repeat(16_500)}${'</i>'.repeat(400_000)}<p class=story>`],
  ] as const)('%s', async ([, page]) => {
    const begin = Date.now()
    expect(await markParts(page, site)).toBe(page)
    expect(Date.now() - begin).toBeLessThan(10_000)
    readPage(page)
  })
})

describe('the selectors of a host are such as the runtime knows', () => {
  test.for([...Object.entries(sites), ...Object.entries(testSites)])('%s', async ([host, { body, leaveOut }]) => {
    expect(URL.parse(`https://${host}/`)?.hostname).toBe(host)
    expect(host).not.toMatch(/^www\./u)
    expect(() => new HTMLRewriter().on(body, {}).on(leaveOut ?? 'p', {})).not.toThrow()
    expect(await markParts('<p>أ</p>', { body, ...(leaveOut !== undefined && { leaveOut }) })).toBe('<p>أ</p>')
  })
})

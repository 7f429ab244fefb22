import '../../../widget/index.ts'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { answering, inState, mount, ready, shadow, widget } from '../page.ts'
import { richAnalysis, richPage } from './rich.ts'

afterEach(() => document.documentElement.removeAttribute('style'))
afterAll(() => page.viewport(800, 600))

const section = () => shadow().querySelector('section') as HTMLElement

/** Elements of the card that stick out of it, or whose words stick out of them. */
function sticksOut(): string[] {
  const { left, right } = section().getBoundingClientRect()
  return [...section().querySelectorAll<HTMLElement>('*:not(svg *, .unseen)')]
    .filter((it) => it.checkVisibility())
    .filter((it) => {
      const box = it.getBoundingClientRect()
      const words = new Range()
      words.selectNodeContents(it)
      const own = words.getBoundingClientRect()
      return Math.min(box.left, own.left || left) < left - 1 || Math.max(box.right, own.right) > right + 1
    })
    .map((it) => `${it.tagName} ${it.className} ${it.textContent?.trim().slice(0, 40)}`)
}

async function opened(attributes: string): Promise<void> {
  await ready(richPage(`open ${attributes}`), richAnalysis())
  for (const details of shadow().querySelectorAll('details')) details.open = true
}

describe.each(['ar', 'en'])('in %s', (lang) => {
  describe.each(['rtl', 'ltr'])('on a page that runs %s', (direction) => {
    test.each([320, 360, 640, 1200, 1600])('everything fits into %i px', async (width) => {
      await page.viewport(width, 800)
      document.documentElement.dir = direction
      await opened(`lang="${lang}"`)
      expect(sticksOut()).toEqual([])
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
      expect(getComputedStyle(section()).direction).toBe(lang === 'ar' ? 'rtl' : 'ltr')
      document.documentElement.removeAttribute('dir')
    })
  })

  test('text of twice the size fits into the width of a phone (WCAG 1.4.4)', async () => {
    await page.viewport(360, 800)
    document.documentElement.style.fontSize = '200%'
    await opened(`lang="${lang}"`)
    expect(sticksOut()).toEqual([])
  })

  test('text set wider by the reader is not cut off (WCAG 1.4.12)', async () => {
    await page.viewport(360, 800)
    await opened(`lang="${lang}"`)
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    )
    shadow().adoptedStyleSheets = [...shadow().adoptedStyleSheets, sheet]
    expect(sticksOut()).toEqual([])
    const cut = [...section().querySelectorAll<HTMLElement>('p:not(.unseen), li, button, summary')].filter(
      (it) =>
        it.checkVisibility() && it.scrollHeight > it.clientHeight + 2 && getComputedStyle(it).display !== 'inline',
    )
    expect(cut.map((it) => it.textContent)).toEqual([])
  })

  test('what can be pressed is at least 24 px high and wide (WCAG 2.5.8)', async () => {
    await opened(`lang="${lang}"`)
    for (const target of shadow().querySelectorAll('button, summary')) {
      const { width, height } = target.getBoundingClientRect()
      expect(Math.min(width, height), target.textContent ?? '').toBeGreaterThanOrEqual(24)
    }
  })

  // The snippet reserves 16rem; what is below the card may not move when the analysis comes.
  describe.each([360, 1200])('at %i px the reserved 16rem hold', (width) => {
    const height = async () => {
      await page.viewport(width, 800)
      widget().style.cssText = 'display: block; min-block-size: 16rem'
      return widget().getBoundingClientRect().height
    }

    test('the closed card', async () => {
      await ready(richPage(`lang="${lang}"`), richAnalysis())
      expect(await height()).toBe(256)
    })

    test('the card that waits', async () => {
      vi.stubGlobal('fetch', () => new Promise(() => {}))
      mount(richPage(`lang="${lang}" loading="eager"`))
      await inState('loading')
      expect(await height()).toBe(256)
    })

    test('the card that failed', async () => {
      vi.spyOn(console, 'info').mockImplementation(() => {})
      answering(400, {})
      mount(richPage(`lang="${lang}" loading="eager"`))
      await inState('error')
      expect(await height()).toBe(256)
    })
  })
})

import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { IsnadBreakdown } from '../../widget/index.ts'
import { useBrowser } from './browser.ts'
import { openPaper, strictPolicy } from './newspaper.ts'
import { useService } from './service.ts'

const service = useService()
const opened = useBrowser()

const widget = () => opened.page.locator('isnad-breakdown').first()

/** Waits until a widget shows an analysis. */
async function ready(one: Locator = widget()): Promise<void> {
  await one.scrollIntoViewIfNeeded()
  await one.locator('.summary').waitFor()
}

/** Opens the list of a widget and has its first statement marked in the article. */
async function mark(one: Locator = widget()): Promise<void> {
  await one.locator('.toggle').click()
  await one.locator('.statement button').first().click()
}

/** The words that are marked on the page. */
const marked = () =>
  opened.page.evaluate(() =>
    [...CSS.highlights].flatMap(([, ranges]) => [...ranges].map((range) => (range as Range).toString())),
  )

describe('under a strict policy', () => {
  test('shows, marks and complains of nothing', async () => {
    await openPaper(opened.page, service, 'plain.html', { policy: strictPolicy })
    await ready()
    await mark()
    expect((await marked()).join(' ')).toContain('المضخة الرئيسية')
    expect(opened.complaints).toEqual([])
  })

  test('that allows no template policy, leaves the fallback', async () => {
    const policy = strictPolicy.replace('trusted-types lit-html', "trusted-types 'none'")
    await openPaper(opened.page, service, 'plain.html', { policy })
    expect(await opened.page.locator('#fallback').isVisible()).toBe(true)
    expect(await opened.page.evaluate(() => customElements.get('isnad-breakdown') === undefined)).toBe(true)
    expect(opened.complaints.length).toBeGreaterThan(0)
  })
})

describe('a version with its hash', () => {
  /** The page as it names the present version, with the hash that is published for it. */
  async function pinned(edit: (integrity: string) => string) {
    const latest = (await (await service.worker.fetch('/widget.json')).json()) as { path: string; integrity: string }
    return openPaper(opened.page, service, 'pinned.html', {
      edit: (html) => html.replace('/widget/0.0.0.js', latest.path).replace('sha384-0', edit(latest.integrity)),
    })
  }

  test('is run when the hash is right', async () => {
    await pinned((integrity) => integrity)
    await ready()
    expect(opened.complaints).toEqual([])
  })

  test('is not run when it is wrong, and the fallback stays', async () => {
    await pinned((integrity) => integrity.replace(/^sha384-..../u, 'sha384-AAAA'))
    expect(await opened.page.locator('#fallback').isVisible()).toBe(true)
    expect(opened.complaints.join()).toContain('integrity')
  })
})

test('on a page whose style sheet unsets everything, the card keeps its shape and direction', async () => {
  await openPaper(opened.page, service, 'hostile.html')
  await ready()
  const shape = await widget().evaluate((element) => {
    const card = element.shadowRoot?.querySelector('[part=base]') as HTMLElement
    const summary = element.shadowRoot?.querySelector('[part=summary]') as HTMLElement
    return {
      direction: getComputedStyle(summary).direction,
      floats: getComputedStyle(summary).float,
      display: getComputedStyle(card).display,
      wide: card.offsetWidth > innerWidth * 0.5,
      high: summary.offsetHeight < 120,
      red: getComputedStyle(summary).color === 'rgb(255, 0, 0)',
    }
  })
  expect(shape).toEqual({ direction: 'rtl', floats: 'none', display: 'block', wide: true, high: true, red: false })
  await mark()
  expect((await marked()).join(' ')).toContain('المضخة الرئيسية')
})

describe('several widgets', () => {
  test('on one article ask once, each speaks of its own', async () => {
    const sent = await openPaper(opened.page, service, 'two.html', { policy: strictPolicy })
    const all = opened.page.locator('isnad-breakdown')
    for (const index of [0, 1, 2]) await ready(all.nth(index))
    expect(await all.nth(0).locator('.name').allTextContents()).toContain('سليم الحوراني')
    expect(await all.nth(1).locator('.heading').textContent()).toContain('How this article is sourced')
    expect(await all.nth(2).locator('.name').allTextContents()).toEqual(['سامر الحلبي'])
    const asked = sent.filter(({ url }) => !url.endsWith('/widget.js'))
    const questions = asked.map(({ method, url }) => `${method} ${new URL(url).pathname.replace(/[0-9a-f]{64}/u, '…')}`)
    expect(questions.sort()).toEqual([
      'GET /analyses/sha256-…',
      'GET /analyses/sha256-…',
      'POST /analyze',
      'POST /analyze',
    ])
    expect(opened.complaints).toEqual([])
  })

  test('one that is moved keeps what it shows, asks nothing, and works', async () => {
    const sent = await openPaper(opened.page, service, 'two.html')
    for (const index of [0, 1, 2]) await ready(opened.page.locator('isnad-breakdown').nth(index))
    const before = sent.length
    await opened.page.evaluate(() => {
      document.querySelector('#elsewhere')?.append(document.querySelector('isnad-breakdown') as Element)
    })
    const moved = opened.page.locator('#elsewhere isnad-breakdown')
    await ready(moved)
    await mark(moved)
    expect(await marked()).not.toEqual([])
    await opened.page.keyboard.press('Escape')
    expect(await marked()).toEqual([])
    expect(sent.slice(before).filter(({ url }) => url.includes('analy'))).toEqual([])
  })
})

test('a script that is loaded twice defines the element once', async () => {
  await openPaper(opened.page, service, 'twice.html', { policy: strictPolicy })
  await ready()
  expect(opened.complaints).toEqual([])
})

test('inside a shadow root it finds the article there, and marks it', async () => {
  await openPaper(opened.page, service, 'shadow.html')
  await ready()
  await mark()
  expect((await marked()).join(' ')).toContain('المضخة الرئيسية')
  const painted = await opened.page.evaluate(() => {
    const root = document.querySelector('paper-article')?.shadowRoot
    return [root?.adoptedStyleSheets.length, document.adoptedStyleSheets.length]
  })
  expect(painted).toEqual([1, 0])
})

test('markup in an article’s text is text, and its bidi controls turn nothing round', async () => {
  await openPaper(opened.page, service, 'markup.html', { policy: strictPolicy })
  await ready()
  await widget().locator('.toggle').click()
  const card = await widget().evaluate((element) => ({
    injected: element.shadowRoot?.querySelectorAll('img, script, i').length,
    text: element.shadowRoot?.textContent ?? '',
    hacked: 'hacked' in globalThis,
    // Each piece of the article stands in an element of its own that isolates it.
    isolated: [...(element.shadowRoot?.querySelectorAll('.name') ?? [])].every(
      (name) => getComputedStyle(name).unicodeBidi === 'isolate',
    ),
    direction: getComputedStyle(element.shadowRoot?.querySelector('.foot') as Element).direction,
  }))
  expect(card).toMatchObject({ injected: 0, hacked: false, isolated: true, direction: 'rtl' })
  expect(card.text).toContain('hacked=2</script> الموقع تعرض لهجوم <img src=x onerror="hacked=1"> أمس')
  expect(opened.complaints).toEqual([])
})

test('nothing is kept, and nothing is sent but the text or its hash, and the outlet’s name', async () => {
  const sent = await openPaper(opened.page, service, 'plain.html', { outlet: 'المنبر' })
  await ready()
  const id = await widget().evaluate((element) => (element as IsnadBreakdown).analysis?.id)
  const [script, asked, posted, ...rest] = sent
  expect(rest).toEqual([])
  expect(script).toMatchObject({ method: 'GET', url: 'https://isnad.test/widget.js', body: null })
  expect(asked).toMatchObject({ method: 'GET', url: `https://isnad.test/analyses/${id}`, body: null })
  expect(posted).toMatchObject({ method: 'POST', url: 'https://isnad.test/analyze' })
  expect(JSON.parse(posted?.body ?? '')).toEqual({
    text: [
      'انقطعت المياه عن حي البساتين في مدينة دير الزهر منذ مساء الأحد.',
      'وقال مدير مؤسسة المياه سليم الحوراني إن العطل أصاب المضخة الرئيسية، مضيفا أن الإصلاح يحتاج إلى يومين.',
      'وأكدت رئيسة لجنة الحي هدى الكيلاني أن السكان «لم يتلقوا أي إنذار»، وطالبت بصهاريج عاجلة.',
      'وذكر مصدر في البلدية أن الكلفة تبلغ مليوني ليرة.',
    ].join('\n'),
    outlet: 'المنبر',
  })
  for (const { headers } of [asked, posted].filter((request) => request !== undefined)) {
    expect(headers).not.toHaveProperty('cookie')
    expect(headers).not.toHaveProperty('referer')
  }
  expect(await opened.page.context().cookies()).toEqual([])
  const kept = await opened.page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ])
  expect(kept).toEqual([0, 0, 0, 0])
})

test('a second reader’s page only asks for the hash', async () => {
  await openPaper(opened.page, service, 'plain.html', { outlet: 'الفجر' })
  await ready()
  await opened.page.unrouteAll()
  const sent = await openPaper(opened.page, service, 'plain.html', { outlet: 'الفجر' })
  await ready()
  expect(sent.map(({ method }) => method)).toEqual(['GET', 'GET'])
})

test('nothing is asked before the widget is nearly in view', async () => {
  const sent = await openPaper(opened.page, service, 'plain.html', {
    edit: (html) => html.replace('</article>', '</article><div class="long"></div>'),
  })
  await opened.page.waitForTimeout(300)
  expect(sent.map(({ url }) => url)).toEqual(['https://isnad.test/widget.js'])
  await ready()
  expect(sent.length).toBeGreaterThan(1)
})

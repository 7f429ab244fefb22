import './page.ts'
import axe from 'axe-core'
import { describe, expect, test, vi } from 'vitest'
import { highlightName } from '../../widget/article/highlight.ts'
import type { IsnadBreakdown, IsnadSelectEvent } from '../../widget/index.ts'
import '../../widget/index.ts'
import { analysisOf } from './analysis.ts'
import { answering, mount, storyAnalysis, storyPage, storyText } from './page.ts'

const widget = () => document.querySelector('isnad-breakdown') as IsnadBreakdown
const shadow = () => widget().shadowRoot as ShadowRoot
const text = (selector: string) => shadow().querySelector(selector)?.textContent?.replace(/\s+/gu, ' ').trim()
const buttons = (name: string) =>
  [...shadow().querySelectorAll('button')].filter((it) => it.textContent?.trim() === name)
const status = () => text('[role=status]')
const marked = (role: 'content' | 'source' | 'cue') =>
  [...(CSS.highlights.get(highlightName(role)) ?? [])].map((range) => (range as Range).toString().replace(/\s+/gu, ' '))

/** The page with the widget in the state to be tested. */
async function inState(state: string): Promise<void> {
  await vi.waitFor(() => expect(widget().matches(`:state(${state})`)).toBe(true), { timeout: 5_000 })
  await widget().updateComplete
}

async function ready(markup = storyPage): Promise<void> {
  mount(markup)
  widget().analysis = storyAnalysis()
  await inState('ready')
}

describe('asks the service', () => {
  test('for the text of the page, and shows its answer', async () => {
    const asked = answering(200, storyAnalysis())
    const events: string[] = []
    addEventListener('isnad-ready', ({ type }) => events.push(type), { once: true })
    mount(storyPage)
    await inState('ready')

    const [[kept], [address, posted]] = asked.mock.calls as unknown as [[URL], [string, RequestInit]]
    expect(kept.pathname).toMatch(/^\/analyses\/sha256-[0-9a-f]{64}$/u)
    expect(new URL(address).pathname).toBe('/analyze')
    expect(JSON.parse(String(posted.body))).toEqual({ text: storyText })
    expect(events).toEqual(['isnad-ready'])
    expect(text('.summary')).toBe('3 مصادر · اثنان مذكوران بالاسم · واحد تحدّث إلى المرفأ · نقطة خلاف واحدة')
  })

  test('at the address and for the outlet that the publisher names', async () => {
    const asked = answering(200, storyAnalysis())
    mount(storyPage.replace('for=', 'endpoint="https://isnad.test/v1/analyze" outlet="صحيفة" for='))
    await inState('ready')
    expect(String(asked.mock.calls[0]?.[0])).toMatch(/^https:\/\/isnad\.test\/v1\/analyses\/sha256-[0-9a-f]{64}$/u)
    expect(asked.mock.calls[1]?.[0]).toBe('https://isnad.test/v1/analyze')
    expect(JSON.parse(String(asked.mock.calls[1]?.[1]?.body))).toEqual({ text: storyText, outlet: 'صحيفة' })
  })

  test('not before the widget comes near the window', async () => {
    const asked = answering(200, storyAnalysis())
    mount(`<div style="block-size: 9000px"></div>${storyPage.replace('loading="eager"', '')}`)
    await widget().updateComplete
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(asked).not.toHaveBeenCalled()
    widget().scrollIntoView()
    await inState('ready')
    expect(asked).toHaveBeenCalled()
    scrollTo(0, 0)
  })

  test('not at all when the page brings the analysis', async () => {
    const asked = answering(500, {})
    mount('')
    const element = document.createElement('isnad-breakdown')
    element.analysis = storyAnalysis()
    document.body.append(element)
    await inState('ready')
    expect(asked).not.toHaveBeenCalled()
  })

  test('nor when the page set it before the script came', async () => {
    const asked = answering(500, {})
    const early = document.createElement('template').content.ownerDocument.createElement('isnad-breakdown')
    early.setAttribute('loading', 'eager')
    Object.assign(early, { analysis: storyAnalysis() })
    document.body.append(early)
    await inState('ready')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(asked).not.toHaveBeenCalled()
  })

  test('once for two widgets on one article', async () => {
    const asked = answering(200, storyAnalysis())
    mount(storyPage)
    document.body.append(widget().cloneNode())
    const both = [...document.querySelectorAll('isnad-breakdown')]
    await vi.waitFor(() => expect(both.every((it) => it.matches(':state(ready)'))).toBe(true))
    expect(asked).toHaveBeenCalledTimes(2) // its hash, and its text

    const late = widget().cloneNode() as IsnadBreakdown
    document.body.append(late)
    await vi.waitFor(() => expect(late.matches(':state(ready)')).toBe(true))
    expect(asked).toHaveBeenCalledTimes(2)
  })

  test('anew when the question changes, and when the page says so', async () => {
    const asked = answering(200, storyAnalysis())
    mount(storyPage)
    await inState('ready')
    widget().outlet = 'صحيفة'
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(4))
    await inState('ready')
    expect(JSON.parse(String(asked.mock.calls[3]?.[1]?.body))).toMatchObject({ outlet: 'صحيفة' })

    const events: string[] = []
    widget().addEventListener('isnad-ready', ({ type }) => events.push(type))
    await widget().analyze()
    await widget().updateComplete
    expect(asked).toHaveBeenCalledTimes(6)
    expect(events).toEqual(['isnad-ready'])
  })

  test('and gives up when it leaves the page, but not for the one that stays', async () => {
    let signal: AbortSignal | null | undefined
    const asked = vi.fn((_: unknown, request: RequestInit) => {
      signal = request.signal
      return new Promise(() => {})
    })
    vi.stubGlobal('fetch', asked)
    mount(storyPage)
    const [first, second] = [widget(), widget().cloneNode() as IsnadBreakdown]
    document.body.append(second)
    await inState('loading')
    await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce())
    expect(shadow().querySelector('[aria-busy=true] slot')).not.toBeNull()
    first.remove()
    expect(signal?.aborted).toBe(false)
    second.remove()
    expect(signal?.aborted).toBe(true)
  })
})

describe('an analysis of the publisher’s own', () => {
  test('is taken from `src`, and the service is not asked', async () => {
    const asked = vi.fn(async () => Response.json(storyAnalysis()))
    vi.stubGlobal('fetch', asked)
    mount(storyPage.replace('for=', 'src="/kept/story.json" for='))
    await inState('ready')
    expect(asked.mock.calls).toEqual([
      [
        new URL('/kept/story.json', location.href).href,
        expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' }),
      ],
    ])
  })

  test.each([
    ['that is not there', '/kept/none.json', 'status 404'],
    ['at an address that is none', 'https://:bad', 'malformed address'],
  ])('%s leaves the fallback', async (_, src, reason) => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
    const log = vi.spyOn(console, 'info').mockImplementation(() => {})
    mount(storyPage.replace('for=', `src="${src}" for=`))
    await inState('error')
    expect(log).toHaveBeenCalledExactlyOnceWith(`isnad-breakdown: no analysis (${reason})`)
  })
})

describe('without an analysis', () => {
  test.each([
    ['an error of the service', () => answering(503, { code: 'unavailable' })],
    ['an answer of another kind', () => answering(200, { version: 2 })],
    ['no network', () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no')))],
  ])('%s leaves the fallback, with one quiet line', async (_, fail) => {
    fail()
    const log = vi.spyOn(console, 'info').mockImplementation(() => {})
    mount(storyPage)
    await inState('error')
    expect(shadow().querySelector('slot')?.assignedElements()).toEqual([widget().querySelector('a')])
    expect(text('.quiet')).toContain('تعذّر عرض المصادر الآن.')
    expect(log).toHaveBeenCalledOnce()

    answering(200, storyAnalysis())
    buttons('إعادة المحاولة')[0]?.click()
    await inState('ready')
  })

  test('a missing article is an error too, and nothing is sent', async () => {
    const asked = answering(200, storyAnalysis())
    vi.spyOn(console, 'info').mockImplementation(() => {})
    mount('<isnad-breakdown for="nowhere" loading="eager"></isnad-breakdown>')
    await inState('error')
    expect(asked).not.toHaveBeenCalled()
  })

  test('an article without attributions is said to have none', async () => {
    mount(storyPage)
    widget().analysis = analysisOf(storyText, {}, [])
    await inState('empty')
    expect(text('section')).toContain('لم نجد في هذا النص قولًا منسوبًا إلى مصدر.')
  })
})

describe('shows', () => {
  test('each source with its role, kind and statements', async () => {
    await ready()
    expect(text('.source:nth-child(1) summary')).toBe('فهد النجار مدير الدفاع المدني جهة أمنية أو عسكرية قولان')
    expect(text('.source:nth-child(3) summary')).toBe('مصدر في البلدية جهة رسمية · غير مذكور بالاسم قول واحد')
    expect(text('.source:nth-child(2) .statement')).toBe(
      '«حذّرنا من التشققات منذ عام» أكد · اقتباس حرفي · تحدّثت إلى المرفأ أظهره في النص',
    )
    expect(text('.source:nth-child(3) .statement')).toContain('تختلف المصادر')
  })

  test('what is said without a verb, by its words and form alone', async () => {
    mount(storyPage)
    const post = { source: 's1', content: 'حذّرنا من التشققات منذ عام', quoted: 'direct' as const }
    widget().analysis = analysisOf(storyText, { s1: { name: 'سعاد الخطيب', kind: 'expert' } }, [post])
    await inState('ready')
    expect(text('.statement')).toBe('«حذّرنا من التشققات منذ عام» اقتباس حرفي أظهره في النص')
    buttons('أظهره في النص')[0]?.click()
    await widget().updateComplete
    expect(marked('content')).toEqual(['حذّرنا من التشققات منذ عام'])
    expect(marked('cue')).toEqual([])
  })

  test('the same in English, with the article’s words in Arabic', async () => {
    await ready(storyPage.replace('lang="ar"', 'lang="en"'))
    expect(text('.summary')).toBe('3 sources · 2 named · 1 spoke to المرفأ · 1 point of disagreement')
    expect(text('.source:nth-child(2) .about')).toBe(
      'affirms (أكد) · Direct quote · Spoke to المرفأ Show in the article',
    )
    expect(shadow().querySelector('section')?.dir).toBe('ltr')
    expect(shadow().querySelector<HTMLElement>('.words')?.closest('[dir]')?.getAttribute('dir')).toBe('rtl')
    widget().lang = 'ar'
    await widget().updateComplete
    expect(shadow().querySelector('section')?.dir).toBe('rtl')
  })

  test('the list when it is opened', async () => {
    await ready(storyPage.replace(' open', ''))
    const list = shadow().querySelector('ol') as HTMLElement
    expect(list.checkVisibility()).toBe(false)
    buttons('اعرض المصادر')[0]?.click()
    await widget().updateComplete
    expect(list.checkVisibility()).toBe(true)
    expect(widget().hasAttribute('open')).toBe(true)
  })

  test('nothing that axe objects to', async () => {
    await ready()
    buttons('أظهره في النص')[0]?.click()
    await widget().updateComplete
    for (const details of shadow().querySelectorAll('details')) details.open = true
    // The rule takes joined Arabic letters for icons and would skip them.
    axe.configure({
      rules: [
        {
          id: 'color-contrast',
          matches: (node: Element) => [...node.childNodes].some((it) => it instanceof Text && it.data.trim()),
        } as unknown as axe.Rule,
      ],
    })
    const { violations } = await axe.run(widget())
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
  })
})

describe('a chosen statement', () => {
  test('is marked in the article, announced, and unmarked by a second press', async () => {
    await ready()
    const chosen: boolean[] = []
    widget().addEventListener('isnad-select', (event) => chosen.push((event as IsnadSelectEvent).found))
    const [first] = buttons('أظهره في النص')
    first?.click()
    await widget().updateComplete
    expect(marked('content')).toEqual(['ثلاثة أشخاص أصيبوا بجروح'])
    expect(marked('source')).toEqual(['مدير الدفاع المدني فهد النجار'])
    expect(marked('cue')).toEqual(['وقال'])
    expect(status()).toBe('معروض في الفقرة 2')
    expect(first?.getAttribute('aria-pressed')).toBe('true')

    first?.click()
    await widget().updateComplete
    expect(marked('content')).toEqual([])
    expect(status()).toBe('')
    expect(chosen).toEqual([true, false])
  })

  test('gives way to the next one, and leads back to its button', async () => {
    await ready()
    const all = buttons('أظهره في النص')
    all[0]?.click()
    all[1]?.click()
    await widget().updateComplete
    expect(marked('content')).toEqual(['الطريق أغلقت'])
    buttons('عودة إلى المصادر')[0]?.click()
    await widget().updateComplete
    expect(shadow().activeElement).toBe(all[1])
    expect(shadow().querySelector('.bar')).toBeNull()
    expect(marked('content')).toEqual(['الطريق أغلقت'])
    all[1]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }))
    expect(marked('content')).toEqual([])
  })

  test('is not marked where the page has other words now', async () => {
    await ready()
    const paragraph = document.querySelectorAll('#story p')[1] as Element
    paragraph.textContent = paragraph.textContent?.replace('ثلاثة', 'أربعة') ?? ''
    buttons('أظهره في النص')[0]?.click()
    await widget().updateComplete
    expect([...marked('content'), ...marked('source'), ...marked('cue')]).toEqual([])
    expect(status()).toBe('لم نجد هذه الكلمات في النص المعروض')
    expect(buttons('أظهره في النص')[0]?.getAttribute('aria-pressed')).toBe('false')
  })

  test('leaves no marks behind when the widget goes, and may be chosen again when it comes back', async () => {
    await ready()
    buttons('أظهره في النص')[0]?.click()
    const element = widget()
    element.remove()
    expect(CSS.highlights.size).toBe(0)
    document.body.append(element)
    await inState('ready')
    buttons('أظهره في النص')[0]?.click()
    expect(marked('content')).toEqual(['ثلاثة أشخاص أصيبوا بجروح'])
  })
})

test('the script may be loaded twice', async () => {
  const again = '../../widget/index.ts?again'
  await expect(import(/* @vite-ignore */ again)).resolves.toHaveProperty('IsnadBreakdown')
})

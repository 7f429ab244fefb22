import './page.ts'
import { describe, expect, test, vi } from 'vitest'
import type { IsnadBreakdown } from '../../widget/index.ts'
import '../../widget/index.ts'
import { analysisOf } from './analysis.ts'
import {
  answering,
  buttons,
  inState,
  marked,
  mount,
  shadow,
  storyAnalysis,
  storyPage,
  storyText,
  text,
  widget,
} from './page.ts'

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

  test('anew when the question changes after the page took its analysis away', async () => {
    const asked = answering(200, storyAnalysis())
    mount(storyPage.replace('loading="eager"', ''))
    widget().analysis = storyAnalysis()
    await inState('ready')
    widget().analysis = null
    await inState('before')
    expect(shadow().querySelector('slot:not([name])')).not.toBeNull()
    expect(asked).not.toHaveBeenCalled()
    widget().loading = 'eager'
    widget().outlet = 'صحيفة'
    await inState('ready')
    expect(JSON.parse(String(asked.mock.calls[1]?.[1]?.body))).toMatchObject({ outlet: 'صحيفة' })
    // The service's own answer can be taken away as well.
    widget().analysis = null
    await inState('before')
    await widget().analyze()
    await inState('ready')
  })

  test.each(['', '  '])('for no outlet where it is named «%s»', async (name) => {
    const asked = answering(200, storyAnalysis())
    mount(storyPage.replace('for=', `outlet="${name}" for=`))
    await inState('ready')
    expect(JSON.parse(String(asked.mock.calls[1]?.[1]?.body))).toEqual({ text: storyText })
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

describe('an analysis of another text', () => {
  test('shows what the page still says, and marks it where it stands now', async () => {
    mount(storyPage.replace('<p>انهار', '<p>عاجل: تحديث</p><p>انهار').replace('عدد المصابين خمسة', 'عدد المصابين ستة'))
    widget().analysis = storyAnalysis()
    await inState('ready')
    expect(widget().matches(':state(stale)')).toBe(true)
    expect(text('.summary')).toContain('مصدران')
    buttons('أظهره في النص')[0]?.click()
    await widget().updateComplete
    expect(marked()).toContain('ثلاثة أشخاص أصيبوا بجروح')
  })

  test('shows nothing when the page says none of it', async () => {
    const log = vi.spyOn(console, 'info').mockImplementation(() => {})
    mount('<article id="story"><p>خبر آخر.</p></article><isnad-breakdown for="story">رابط</isnad-breakdown>')
    widget().analysis = storyAnalysis()
    await inState('error')
    expect(shadow().querySelector('slot:not([name])')).not.toBeNull()
    expect(log).toHaveBeenCalledWith('isnad-breakdown: no analysis (stale)')
  })

  test('is shown whole on a page without the article', async () => {
    mount('<isnad-breakdown lang="ar"></isnad-breakdown>')
    widget().analysis = storyAnalysis()
    await inState('ready')
    expect(text('.summary')).toContain('3 مصادر')
  })

  test.each([2, '1', undefined])('of version %s leaves the fallback', async (version) => {
    const log = vi.spyOn(console, 'info').mockImplementation(() => {})
    mount(storyPage)
    Object.assign(widget(), { analysis: { ...storyAnalysis(), version } })
    await inState('error')
    expect(log).toHaveBeenCalledWith('isnad-breakdown: no analysis (unexpected answer)')
  })

  test('that is none at all leaves the fallback', async () => {
    vi.spyOn(console, 'info').mockImplementation(() => {})
    mount(storyPage)
    Object.assign(widget(), { analysis: { version: 1, statements: [{}], sources: 'none' } })
    await inState('error')
  })

  test('whose words are none leaves the fallback, also where a good one was shown', async () => {
    vi.spyOn(console, 'info').mockImplementation(() => {})
    mount(storyPage)
    widget().analysis = storyAnalysis()
    await inState('ready')
    const { sources, ...rest } = storyAnalysis()
    Object.assign(widget(), { analysis: { ...rest, sources: sources.map((source) => ({ ...source, name: 5 })) } })
    await inState('error')
    expect(shadow().querySelector('.summary')).toBeNull()
  })
})

describe('a widget that is sent to another article', () => {
  test('that is not there shows that it found none', async () => {
    answering(200, storyAnalysis())
    vi.spyOn(console, 'info').mockImplementation(() => {})
    mount(storyPage)
    await inState('ready')
    widget().for = 'nowhere'
    await inState('error')
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
    expect(shadow().querySelector<HTMLSlotElement>('slot:not([name])')?.assignedElements()).toEqual([
      widget().querySelector('a'),
    ])
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

test('the script may be loaded twice', async () => {
  const again = '../../widget/index.ts?again'
  await expect(import(/* @vite-ignore */ again)).resolves.toHaveProperty('IsnadBreakdown')
})

import '../../widget/index.ts'
import { describe, expect, test, vi } from 'vitest'
import { answering, buttons, inState, mount, ready, shadow, storyAnalysis, storyPage, text, widget } from './page.ts'

const fallback = () => shadow().querySelector<HTMLSlotElement>('slot:not([name])')

test('before and while it is read, the publisher’s own line stays in view', async () => {
  vi.stubGlobal('fetch', () => new Promise(() => {}))
  mount(storyPage)
  await inState('loading')
  expect(fallback()).not.toBeNull()
  expect(widget().querySelector('a')?.checkVisibility()).toBe(true)
  expect(text('.quiet')).toBe('تُقرأ مصادر المقال…')
  expect(shadow().querySelector('.quiet span')?.getAttribute('aria-live')).toBe('off')
  expect(shadow().querySelector('section')?.getAttribute('aria-busy')).toBe('true')
  expect(text('.heading')).toBe('مصادر هذا المقال')
})

test('an error is told in one quiet line, beside the publisher’s own', async () => {
  answering(400, {})
  vi.spyOn(console, 'info').mockImplementation(() => {})
  mount(storyPage)
  await inState('error')
  expect(widget().querySelector('a')?.checkVisibility()).toBe(true)
  expect(text('.quiet span')).toBe('تعذّر عرض المصادر الآن.')
  expect(shadow().querySelector('.foot')).toBeNull()
})

test('an analysis of an earlier text says so, and shows what the text still says', async () => {
  mount(storyPage.replace('ثلاثة أشخاص', 'عشرة أشخاص'))
  widget().analysis = storyAnalysis()
  await inState('ready')
  expect(text('.quiet')).toBe('تغيّر نص المقال بعد تحليله، ويُعرض ما بقي فيه.')
  expect(text('.sources, [part=list]')).not.toContain('ثلاثة')
  expect(shadow().querySelector('.conflict')).toBeNull()

  await ready()
  expect(shadow().querySelector('.quiet')).toBeNull()
})

describe('offline', () => {
  test('has words of its own, and shows the sources once there is a network', async () => {
    vi.spyOn(console, 'info').mockImplementation(() => {})
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
    mount(storyPage)
    await inState('error')
    expect(text('.quiet span')).toBe('لا اتصال بالشبكة الآن، وتُعرض المصادر حين يعود.')
    widget().lang = 'en'
    await widget().updateComplete
    expect(text('.quiet span')).toBe('You are offline; the sources will follow.')

    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true)
    answering(200, storyAnalysis())
    dispatchEvent(new Event('online'))
    await inState('ready')
    expect(text('.summary')).toContain('3 sources')
  })
})

describe('another attempt', () => {
  test('keeps the button and its focus while it lasts, and hands the focus on to what comes', async () => {
    vi.spyOn(console, 'info').mockImplementation(() => {})
    answering(400, {})
    mount(storyPage)
    await inState('error')
    let answer: (response: Response) => void = () => {}
    vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (answer = resolve)))
    const [again] = buttons('إعادة المحاولة')
    again?.focus()
    again?.click()
    await inState('loading')
    expect(shadow().activeElement).toBe(again)
    // Who asked is told; an attempt that nobody asked for is not read out.
    expect(shadow().querySelector('.quiet span')?.getAttribute('aria-live')).toBe('polite')
    answer(Response.json(storyAnalysis()))
    await inState('ready')
    await expect.poll(() => shadow().activeElement?.className).toBe('toggle')
  })

  test('takes the focus from nobody who went on', async () => {
    vi.spyOn(console, 'info').mockImplementation(() => {})
    answering(400, {})
    mount(`${storyPage}<button id="elsewhere">أخرى</button>`)
    await inState('error')
    answering(200, storyAnalysis())
    buttons('إعادة المحاولة')[0]?.click()
    document.getElementById('elsewhere')?.focus()
    await inState('ready')
    await widget().updateComplete
    expect(document.activeElement?.id).toBe('elsewhere')
  })
})

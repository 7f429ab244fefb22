import '../../../widget/index.ts'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { cdp } from 'vitest/browser'
import { reveal } from '../../../widget/article/reveal.ts'
import { mount, ready, shadow, widget } from '../page.ts'
import { richAnalysis, richPage } from './rich.ts'

/** Puts the browser under media and features, as a reader's system would. */
const emulate = (media: string, features: Record<string, string> = {}) =>
  (cdp() as unknown as { send: (method: string, params: object) => Promise<void> }).send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  })

afterEach(() => emulate(''))

const card = () => getComputedStyle(shadow().querySelector('.card') as Element)

describe('dark', () => {
  test('follows the page’s colour scheme', async () => {
    await emulate('', { 'prefers-color-scheme': 'dark' })
    await ready()
    expect(card().backgroundColor).toBe('rgb(245, 244, 239)')
    document.documentElement.style.colorScheme = 'light dark'
    expect(card().backgroundColor).toBe('rgb(26, 32, 34)')
    document.documentElement.removeAttribute('style')
  })

  test('or what the publisher says', async () => {
    await ready()
    widget().theme = 'dark'
    await widget().updateComplete
    expect(card().backgroundColor).toBe('rgb(26, 32, 34)')
  })

  test('the publisher’s colours hold', async () => {
    await ready()
    widget().style.setProperty('--isnad-surface', 'rgb(1, 2, 3)')
    widget().style.setProperty('--isnad-named', 'rgb(4, 5, 6)')
    expect(card().backgroundColor).toBe('rgb(1, 2, 3)')
    expect(getComputedStyle(shadow().querySelector('.bar .named') as Element).stroke).toBe('rgb(4, 5, 6)')
  })
})

describe('forced colours', () => {
  test('keep the edges, and the bar in ink', async () => {
    await ready()
    await emulate('', { 'forced-colors': 'active' })
    const ink = getComputedStyle(shadow().querySelector('.summary') as Element).color
    for (const part of shadow().querySelectorAll('.bar > rect')) expect(getComputedStyle(part).stroke).toBe(ink)
    expect(card().borderInlineStartStyle).toBe('solid')
  })

  test('show which statement is marked by an outline', async () => {
    await ready()
    await emulate('', { 'forced-colors': 'active' })
    await widget().show('s1')
    await widget().updateComplete
    expect(getComputedStyle(shadow().querySelector('.source .shown') as Element).outlineStyle).toBe('solid')
  })
})

describe('reduced motion', () => {
  const far = () => {
    mount('<div style="block-size: 4000px"></div><p id="far">قال</p><div style="block-size: 4000px"></div>')
    const range = new Range()
    range.selectNodeContents(document.getElementById('far')?.firstChild as Text)
    return range
  }

  test('takes the reader to the words at once', async () => {
    await emulate('', { 'prefers-reduced-motion': 'reduce' })
    const range = far()
    reveal(range)
    const { top, bottom } = range.getBoundingClientRect()
    expect([top > 0, bottom < innerHeight]).toEqual([true, true])
    scrollTo({ top: 0, behavior: 'instant' })
  })

  test('and smoothly where it is not asked for', async () => {
    await emulate('', { 'prefers-reduced-motion': 'no-preference' })
    const range = far()
    const scrolled = vi.spyOn(range.startContainer.parentElement as Element, 'scrollIntoView')
    reveal(range)
    expect(scrolled).toHaveBeenCalledWith(expect.objectContaining({ behavior: 'smooth' }))
  })

  test('nothing in the card moves by itself', async () => {
    await ready()
    const all = [...shadow().querySelectorAll('*')].map((it) => getComputedStyle(it))
    expect(all.every((it) => it.transitionDuration === '0s' && it.animationName === 'none')).toBe(true)
  })
})

describe('print', () => {
  test('every statement of the closed card is on paper, and no button', async () => {
    const analysis = richAnalysis()
    await ready(richPage('lang="ar"'), analysis)
    expect([...shadow().querySelectorAll('.statement')].some((it) => it.checkVisibility())).toBe(false)
    await emulate('print')
    const words = [...shadow().querySelectorAll('.source .words, .conflict .words, .silent')]
    expect(words.length).toBeGreaterThan(10)
    for (const it of words)
      expect((it as HTMLElement).getBoundingClientRect().height, it.textContent ?? '').toBeGreaterThan(0)
    expect([...shadow().querySelectorAll('button')].some((it) => it.checkVisibility())).toBe(false)
  })

  test('in ink on white, also from a dark page', async () => {
    await ready()
    widget().theme = 'dark'
    await widget().updateComplete
    await emulate('print')
    expect([card().color, card().backgroundColor]).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)'])
    expect(getComputedStyle(shadow().querySelector('.small') as Element).color).toBe('rgb(79, 87, 91)')
  })
})

import '../../../widget/index.ts'
import axe from 'axe-core'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { analysisOf } from '../analysis.ts'
import { answering, inState, mount, shadow, widget } from '../page.ts'
import { richAnalysis, richPage, richText } from './rich.ts'

beforeAll(() => {
  axe.configure({
    rules: [
      {
        // The rule takes joined Arabic letters for icons and would skip them.
        id: 'color-contrast',
        matches: (node: Element) => [...node.childNodes].some((it) => it instanceof Text && it.data.trim()),
      } as unknown as axe.Rule,
    ],
  })
})

/** Puts the widget into a state; the page is in its language and colour scheme. */
type State = (attributes: string) => Promise<void>

const shown: State = async (attributes) => {
  mount(richPage(`loading="eager" ${attributes}`))
  widget().analysis = richAnalysis()
  await inState('ready')
}

const failed: State = async (attributes) => {
  vi.spyOn(console, 'info').mockImplementation(() => {})
  answering(400, {})
  mount(richPage(`loading="eager" ${attributes}`))
  await inState('error')
}

const states: Record<string, State> = {
  before: async (attributes) => {
    mount(`<div style="block-size: 9000px"></div>${richPage(attributes)}`)
    await inState('before')
  },
  loading: async (attributes) => {
    vi.stubGlobal('fetch', () => new Promise(() => {}))
    mount(richPage(`loading="eager" ${attributes}`))
    await inState('loading')
  },
  closed: shown,
  open: async (attributes) => {
    await shown(`open ${attributes}`)
    for (const details of shadow().querySelectorAll('details')) details.open = true
  },
  'by kind': async (attributes) => {
    await shown(`open ${attributes}`)
    shadow().querySelectorAll<HTMLElement>('.by button')[1]?.click()
    await widget().updateComplete
  },
  'with a source marked': async (attributes) => {
    await shown(`open ${attributes}`)
    await widget().show('s1')
    await widget().updateComplete
  },
  'with a disagreement marked': async (attributes) => {
    await shown(`open ${attributes}`)
    shadow().getElementById('b-c0')?.click()
    await widget().updateComplete
  },
  'with words that are gone': async (attributes) => {
    await shown(`open ${attributes}`)
    for (const paragraph of document.querySelectorAll('#story p')) paragraph.textContent = 'نص آخر'
    shadow().getElementById('b-q1')?.click()
    await widget().updateComplete
  },
  empty: async (attributes) => {
    mount(richPage(attributes))
    widget().analysis = analysisOf(richText, {}, [])
    await inState('empty')
  },
  error: failed,
  offline: async (attributes) => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    await failed(attributes)
  },
}

test('axe sees Arabic words that are too faint', async () => {
  await shown('lang="ar" theme="light"')
  widget().style.setProperty('--isnad-muted', '#ccc')
  const { violations } = await axe.run(widget())
  expect(violations.map(({ id }) => id)).toEqual(['color-contrast'])
})

describe.each(['ar', 'en'])('in %s', (lang) => {
  describe.each(['light', 'dark'])('in %s', (theme) => {
    test.each(Object.entries(states))('axe has no objection to the card %s', async (_, reach) => {
      document.body.style.background = theme === 'dark' ? '#111' : '#fff'
      await reach(`lang="${lang}" theme="${theme}"`)
      const { violations, incomplete } = await axe.run(widget())
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
      // What axe cannot decide it must not pass over: the contrast of every text is computed.
      expect(incomplete.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes.length)).toEqual([])
      document.body.removeAttribute('style')
    })
  })
})

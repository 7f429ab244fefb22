import '../page.ts'
import { LitElement as Lit } from 'lit-element/lit-element.js'
import { afterEach, describe, expect, test } from 'vitest'
import { css, LitElement as Ours } from '../../../widget/build/lit.ts'
import { mount } from '../page.ts'

/** What both base classes are asked to do; the widget is written against Lit's and shipped with ours. */
const bases = [
  ['Lit’s', Lit],
  ['ours', Ours as unknown as typeof Lit],
] as const

type Probe = Lit & Record<'word' | 'level' | 'open' | 'longName' | 'hidden' | 'inner', unknown> & { log: string[] }

let count = 0
afterEach(() => mount(''))

describe.each(bases)('%s base class', (_, Base) => {
  const tag = `base-probe-${++count}`

  class Element extends Base {
    static override properties = {
      word: { reflect: true },
      level: { type: Number },
      open: { type: Boolean, reflect: true },
      longName: { attribute: 'long-name' },
      given: { attribute: false },
      inner: { state: true },
    }
    static override styles = [Base === Lit ? [] : css`p { color: red }`] as never
    log: string[] = []
    constructor() {
      super()
      Object.assign(this, { open: false, inner: 1 })
    }
    protected override willUpdate(changed: Map<string, unknown>) {
      this.log.push(`will ${[...changed].map(([name, old]) => `${name}:${old}`)} ${this.hasUpdated}`)
    }
    protected override updated(changed: Map<string, unknown>) {
      this.log.push(`did ${[...changed.keys()]}`)
    }
  }

  /** An early element that the page gave a property, another that is plain; then the definition. */
  async function defined(markup: string): Promise<Probe> {
    mount(markup.replace('probe', tag).replace('/probe', `/${tag}`))
    const probe = document.querySelector(tag) as Probe
    if (!customElements.get(tag)) {
      Object.assign(probe, { given: 'early', word: 'early' })
      customElements.define(tag, Element)
    }
    await probe.updateComplete
    return probe
  }

  test('takes what the page set before it was defined', async () => {
    const probe = (await defined('<probe level="3" long-name="a"></probe>')) as Probe & { given: unknown }
    expect([probe.word, probe.level, probe.longName, probe.given]).toEqual(['early', 3, 'a', 'early'])
    expect(probe.getAttribute('word')).toBe('early')
    expect(probe.hasAttribute('open')).toBe(false)
    expect(probe.renderRoot).toBe(probe.shadowRoot)
  })

  test('updates once for what changes together, after the caller is done', async () => {
    const probe = await defined('<probe></probe>')
    probe.log = []
    Object.assign(probe, { word: 'a', open: true, inner: 1 })
    probe.word = 'b'
    expect(probe.log).toEqual([])
    expect(await probe.updateComplete).toBe(true)
    expect(probe.log).toEqual(['will word:undefined,open:false true', 'did word,open'])
    expect(probe.outerHTML).toBe(`<${tag} word="b" open=""></${tag}>`)
  })

  test('follows its attributes, and reflects without coming back to itself', async () => {
    const probe = await defined('<probe open level="2" word="a"></probe>')
    expect([probe.open, probe.level, probe.word]).toEqual([true, 2, 'a'])
    probe.log = []
    probe.toggleAttribute('open', false)
    probe.setAttribute('level', '4')
    probe.removeAttribute('word')
    await probe.updateComplete
    expect([probe.open, probe.level, probe.word]).toEqual([false, 4, null])
    expect(probe.log).toHaveLength(2)
    probe.word = undefined
    await probe.updateComplete
    expect(probe.hasAttribute('word')).toBe(false)
  })

  test('asks again when told to, with what was before', async () => {
    const probe = await defined('<probe word="a"></probe>')
    probe.log = []
    probe.requestUpdate('word')
    probe.requestUpdate('word', 'a')
    await probe.updateComplete
    expect(probe.log).toEqual(['will word:undefined true', 'did word'])
    probe.requestUpdate()
    await probe.updateComplete
    expect(probe.log.slice(2)).toEqual(['will  true', 'did '])
  })

  test('takes in what an update itself changes, and runs again for what comes after it', async () => {
    const probe = await defined('<probe></probe>')
    const will = probe as unknown as { willUpdate: (changed: Map<string, unknown>) => void; updated: () => void }
    const seen: string[] = []
    will.willUpdate = (changed) => {
      probe.inner = 2
      seen.push([...changed.keys()].join())
    }
    will.updated = () => {
      if (probe.inner === 2 && seen.length === 1) probe.word = 'later'
    }
    probe.open = true
    expect(await probe.updateComplete).toBe(false)
    await probe.updateComplete
    expect(seen).toEqual(['open,inner', 'word'])
  })

  test('waits for its place on the page, and keeps its content when it is moved', async () => {
    await defined('<probe></probe>')
    const probe = document.createElement(tag) as Probe
    await Promise.resolve()
    expect(probe.hasUpdated).toBe(false)
    document.body.append(probe)
    await probe.updateComplete
    const { renderRoot } = probe
    document.body.prepend(probe)
    expect(probe.renderRoot).toBe(renderRoot)
    expect(probe.hasUpdated).toBe(true)
  })
})

test('our `css` puts rules together, in one sheet for all elements', () => {
  const inner = css`p { color: ${css`red`} }`
  expect(css`@media print { ${inner} }`).toBe('@media print { p { color: red } }')
  class Styled extends Ours {
    static override styles = [inner, css`b { color: blue }`]
  }
  customElements.define('styled-probe', Styled)
  mount('<styled-probe></styled-probe><styled-probe></styled-probe>')
  const [one, other] = [...document.querySelectorAll('styled-probe')].map((it) => it.shadowRoot?.adoptedStyleSheets)
  expect(one?.map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))).toEqual([
    ['p { color: red; }', 'b { color: blue; }'],
  ])
  expect(other?.[0]).toBe(one?.[0])
})

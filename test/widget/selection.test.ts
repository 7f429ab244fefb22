import '../../widget/index.ts'
import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { IsnadSelectEvent } from '../../widget/index.ts'
import { announced, buttons, inState, marked, mount, ready, shadow, storyAnalysis, storyPage, widget } from './page.ts'

/** The button that shows a statement, a source or a disagreement. */
const button = (key: string) => shadow().getElementById(`b-${key}`) as HTMLButtonElement

/** Presses it as a pointer does. */
async function choose(key: string): Promise<void> {
  button(key).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }))
  await widget().updateComplete
}

const first = ['ثلاثة أشخاص أصيبوا بجروح', 'مدير الدفاع المدني فهد النجار', 'وقال']

/** Clicks on some words of the article. */
function clickOn(words: Range): void {
  const { left, top, width, height } = words.getBoundingClientRect()
  const at = { clientX: left + width / 2, clientY: top + height / 2 }
  const target = document.elementFromPoint(at.clientX, at.clientY)
  target?.dispatchEvent(new MouseEvent('click', { bubbles: true, ...at }))
}

const firstMark = () => [...([...CSS.highlights.values()][0] ?? [])][0] as Range

describe('a chosen statement', () => {
  test('is marked in the article, announced, and unmarked by a second press', async () => {
    await ready()
    const events: [number, boolean][] = []
    widget().addEventListener('isnad-select', (event) => {
      const { statements, found } = event as IsnadSelectEvent
      events.push([statements.length, found])
    })
    await choose('q1')
    expect(marked()).toEqual(first)
    expect(marked('source')).toEqual(['مدير الدفاع المدني فهد النجار'])
    expect(announced()).toBe('معروض في الفقرة 2')
    expect(button('q1').getAttribute('aria-pressed')).toBe('true')
    expect(button('q1').closest('.statement')?.matches('.shown')).toBe(true)

    await choose('q1')
    expect(marked()).toEqual([])
    expect(announced()).toBe('')
    expect(events).toEqual([
      [1, true],
      [0, false],
    ])
  })

  test('has in the list the colour that it has in the article', async () => {
    await ready()
    await choose('q4')
    const [name = ''] = [...CSS.highlights.keys()].filter((it) => !it.endsWith('source'))
    const paragraph = document.querySelector('#story p:last-of-type') as Element
    const inList = getComputedStyle(button('q4').closest('.statement') as Element)
    expect(getComputedStyle(paragraph, `::highlight(${name})`).backgroundColor).toBe(inList.backgroundColor)
  })

  test('gives way to the next one, and leads back to its button', async () => {
    await ready()
    await choose('q1')
    await choose('q2')
    expect(marked()).toEqual(['الطريق أغلقت', 'مضيفا'])
    buttons('عودة إلى المصادر')[0]?.click()
    await expect.poll(() => shadow().activeElement).toBe(button('q2'))
    await widget().updateComplete
    expect(shadow().querySelector('.back')).toBeNull()
    expect(marked()).toEqual(['الطريق أغلقت', 'مضيفا'])
    await userEvent.keyboard('{Escape}')
    expect(marked()).toEqual([])
  })

  test('is not marked where the page has other words now', async () => {
    await ready()
    const paragraph = document.querySelectorAll('#story p')[1] as Element
    paragraph.textContent = paragraph.textContent?.replace('ثلاثة', 'أربعة') ?? ''
    await choose('q1')
    expect([...marked(), ...marked('source')]).toEqual([])
    expect(announced()).toBe('لم نجد هذه الكلمات في النص المعروض')
    expect(button('q1').getAttribute('aria-pressed')).toBe('false')
  })

  test('is announced and found, but not painted, with no-highlight', async () => {
    await ready(storyPage.replace('lang', 'no-highlight lang'))
    await choose('q1')
    expect(marked()).toEqual([])
    expect(announced()).toBe('معروض في الفقرة 2')
  })

  test('leaves no marks behind when the widget goes, and may be chosen again when it comes back', async () => {
    await ready()
    await choose('q1')
    const element = widget()
    element.remove()
    expect(CSS.highlights.size).toBe(0)
    expect(document.adoptedStyleSheets).toEqual([])
    document.body.append(element)
    await inState('ready')
    await choose('q1')
    expect(marked()).toEqual(first)
  })
})

test('a chosen source marks all that it says', async () => {
  await ready()
  await choose('s1')
  expect(marked()).toEqual([...first, 'الطريق أغلقت', 'مضيفا'])
  expect(announced()).toBe('قولان · الفقرة 2')
})

test('a chosen disagreement marks both sides, each in its colour', async () => {
  await ready()
  await choose('c0')
  expect([...CSS.highlights.keys()].filter((name) => !name.endsWith('source'))).toHaveLength(2)
  expect(marked()).toEqual([...first, 'عدد المصابين خمسة', 'مصدر في البلدية', 'وذكر'])
  const tints = [...shadow().querySelectorAll('.conflict .shown')].map((it) => getComputedStyle(it).backgroundColor)
  expect(new Set(tints).size).toBe(2)
})

describe('from the article', () => {
  test('a marked passage leads back to its statement, opening what is closed', async () => {
    await ready()
    await choose('c0')
    widget().open = false
    await widget().updateComplete
    const [, unnamed] = [...CSS.highlights.entries()].filter(([name]) => !name.endsWith('source'))
    clickOn([...(unnamed?.[1] ?? [])][0] as Range)
    await expect.poll(() => shadow().activeElement).toBe(button('q4'))
    expect(widget().open).toBe(true)
    expect(button('q4').closest('details')?.open).toBe(true)
  })

  test('words that are not marked lead nowhere, nor do links, nor words that are being selected', async () => {
    await ready(storyPage.replace('ثلاثة أشخاص', '<a href="#story">ثلاثة أشخاص</a>'))
    await choose('q1')
    const paragraph = document.querySelector('#story p') as Element
    const other = new Range()
    other.selectNodeContents(paragraph)
    clickOn(other)
    const link = new Range()
    link.selectNodeContents(document.querySelector('#story a') as Element)
    clickOn(link)
    getSelection()?.selectAllChildren(paragraph)
    clickOn(firstMark())
    getSelection()?.removeAllRanges()
    await widget().updateComplete
    expect(shadow().activeElement).toBeNull()
  })

  test('nothing listens once the marks are gone', async () => {
    await ready()
    await choose('q4')
    const words = firstMark().cloneRange()
    widget().clear()
    clickOn(words)
    await widget().updateComplete
    expect(shadow().activeElement).toBeNull()
  })
})

describe('without a pointer', () => {
  test('the reader goes to the article and back, and ends the marks where they began', async () => {
    await ready()
    button('q1').focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => shadow().activeElement?.textContent?.trim()).toBe('عودة إلى المصادر')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => shadow().activeElement).toBe(button('q1'))
    expect(marked()).toEqual(first)

    await userEvent.keyboard('{Enter}')
    expect(marked()).toEqual([])
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => shadow().activeElement?.textContent?.trim()).toBe('عودة إلى المصادر')
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => shadow().activeElement).toBe(button('q1'))
    expect(marked()).toEqual([])
  })

  test('every control is reached in the order of the page', async () => {
    await ready()
    const reached: (string | undefined)[] = []
    const before = document.querySelector<HTMLElement>('#story')
    before?.setAttribute('tabindex', '-1')
    before?.focus()
    for (let at = 0; at < 12; at += 1) {
      await userEvent.tab()
      const active = shadow().activeElement
      if (!active) break
      reached.push(active.id || active.className || active.tagName.toLowerCase())
    }
    expect(reached).toEqual([
      'toggle',
      'button',
      'button',
      'b-c0',
      'summary',
      'b-q1',
      'b-q2',
      'b-s1',
      'summary',
      'summary',
    ])
  })
})

describe('show', () => {
  test('opens the list at a source and marks what it says', async () => {
    await ready(storyPage.replace(' open', ''))
    expect(await widget().show('s3')).toBe(true)
    await widget().updateComplete
    expect(widget().open).toBe(true)
    expect(button('q4').closest('details')?.open).toBe(true)
    expect(marked()).toEqual(['عدد المصابين خمسة', 'مصدر في البلدية', 'وذكر'])
  })

  test('says when the card lists no such source', async () => {
    await ready()
    expect(await widget().show('s9')).toBe(false)
    expect(marked()).toEqual([])
  })

  test('says so too before there is an analysis', async () => {
    mount('<isnad-breakdown loading="lazy" hidden></isnad-breakdown>')
    expect(await widget().show('s1')).toBe(false)
    expect(storyAnalysis().sources).toHaveLength(3)
  })
})

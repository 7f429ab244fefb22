import '../../widget/index.ts'
import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { analysisOf } from './analysis.ts'
import { buttons, inState, mount, ready, shadow, storyAnalysis, storyPage, storyText, text, widget } from './page.ts'

const english = storyPage.replace('lang="ar"', 'lang="en"')

/** What stands in each element, in its order. */
const texts = (selector: string) =>
  [...shadow().querySelectorAll(selector)].map((it) => it.textContent?.replace(/\s+/gu, ' ').trim())

describe('one line', () => {
  test('counts sources, names, who spoke to the outlet, disagreements', async () => {
    await ready()
    expect(text('.summary')).toBe('3 مصادر · اثنان مذكوران بالاسم · واحد تحدّث إلى المرفأ · نقطة خلاف واحدة')
  })

  test('in English', async () => {
    await ready(english)
    expect(text('.summary')).toBe('3 sources · 2 named · 1 spoke to المرفأ · 1 point of disagreement')
  })

  test('with the digits of the page', async () => {
    const sources = Object.fromEntries([1, 2, 3].map((n) => [`s${n}`, { name: `مصدر ${n}` }]))
    const statements = Object.keys(sources).map((source) => ({ source, content: 'الطريق أغلقت' }))
    await ready(storyPage.replace('lang="ar"', 'lang="ar-EG"'), analysisOf(storyText, sources, statements))
    expect(text('.summary')).toBe('٣ مصادر · كلها مذكورة بالاسم')
    expect(text('.legend')).toBe('مذكورة بالاسم ٣')
  })
})

describe('the bar', () => {
  const widths = () => [...shadow().querySelectorAll('.bar > rect')].map((rect) => rect.getAttribute('width'))

  test('divides the sources by naming, and says so in words', async () => {
    await ready()
    expect(texts('.legend li')).toEqual(['مذكورة بالاسم 2', 'غير مذكورة بالاسم 1'])
    expect(widths().map((width) => Math.round(Number.parseFloat(width ?? '')))).toEqual([67, 33])
    expect(shadow().querySelector('.bar')?.getAttribute('aria-hidden')).toBe('true')
  })

  test('and by kind, when the reader asks for it', async () => {
    await ready()
    const [naming, kind] = shadow().querySelectorAll<HTMLButtonElement>('.by button')
    expect(naming?.getAttribute('aria-pressed')).toBe('true')
    kind?.click()
    await widget().updateComplete
    expect(kind?.getAttribute('aria-pressed')).toBe('true')
    expect(texts('.legend li')).toEqual(['جهة أمنية أو عسكرية 1', 'خبير أو دراسة 1', 'جهة رسمية 1'])
    expect(widths()).toHaveLength(3)
  })

  test('gives each part a hatching, which the legend and the list repeat', async () => {
    await ready()
    const fills = (selector: string) =>
      [...shadow().querySelectorAll(`${selector} > rect`)].map((rect) => rect.getAttribute('fill'))
    expect(fills('.bar')).toEqual(['currentColor', 'url(#h2)'])
    expect(fills('.legend .swatch')).toEqual(fills('.bar'))
    expect(fills('.source .swatch')).toEqual(['currentColor', 'currentColor', 'url(#h2)'])
    expect(shadow().querySelector('#h2')).not.toBeNull()
    const [part] = shadow().querySelectorAll('.bar > rect')
    expect(part && getComputedStyle(part).stroke).toBe(part && getComputedStyle(part).color)
  })

  test('begins where the reader begins: at the right in Arabic, at the left in English', async () => {
    await ready()
    const [named, unnamed] = [...shadow().querySelectorAll('.bar > rect')].map((it) => it.getBoundingClientRect())
    expect(named?.left).toBeGreaterThan(unnamed?.left ?? 0)
    widget().lang = 'en'
    await widget().updateComplete
    const [first, second] = [...shadow().querySelectorAll('.bar > rect')].map((it) => it.getBoundingClientRect())
    expect(first?.left).toBeLessThan(second?.left ?? 0)
  })
})

describe('the list', () => {
  test('tells of each source who it is, in what capacity, by which way, and how much it says', async () => {
    await ready()
    expect(text('.source:nth-child(1) summary')).toBe('فهد النجار مدير الدفاع المدني جهة أمنية أو عسكرية قولان')
    expect(text('.source:nth-child(2) summary')).toBe('سعاد الخطيب المهندسة خبير أو دراسة · تحدّثت إلى المرفأ قول واحد')
    expect(text('.source:nth-child(3) summary')).toBe('مصدر في البلدية جهة رسمية · غير مذكور بالاسم قول واحد')
  })

  test('tells of each statement its words, the verb as the article has it, and the form', async () => {
    await ready()
    expect(texts('.source .statement')).toEqual([
      'ثلاثة أشخاص أصيبوا بجروح قال · نقل بالمعنى · تختلف المصادر أظهره في النص',
      'الطريق أغلقت مضيفا · نقل بالمعنى أظهره في النص',
      '«حذّرنا من التشققات منذ عام» أكدت · اقتباس حرفي أظهره في النص',
      'عدد المصابين خمسة ذكر · نقل بالمعنى · تختلف المصادر أظهره في النص',
    ])
  })

  test('in English with the article’s words in Arabic', async () => {
    await ready(english)
    expect(text('.source:nth-child(2) .about')).toBe('Affirms (أكدت) · Direct quote Show in the article')
    expect(text('.source:nth-child(2) summary')).toContain('Expert or study · Spoke to المرفأ')
    expect(shadow().querySelector('section')?.dir).toBe('ltr')
    const words = shadow().querySelector<HTMLElement>('.words')
    expect([words?.lang, getComputedStyle(words as Element).direction]).toEqual(['ar', 'rtl'])
  })

  test('the verb without what joins it to the words before, which is not the verb’s own first letter', async () => {
    const article = 'ووصف سامر الحلبي الطريق بأنه مغلق، واصفا الجسر بأنه آمن. فقال إن الأمر انتهى.'
    const said = [
      { cue: 'ووصف', lemma: 'وصف', content: 'الطريق بأنه مغلق' },
      { cue: 'واصفا', lemma: 'وصف', content: 'الجسر بأنه آمن' },
      { cue: 'فقال', lemma: 'قال', content: 'الأمر انتهى' },
    ]
    await ready(
      `<article><p>${article}</p></article><isnad-breakdown lang="ar" open></isnad-breakdown>`,
      analysisOf(
        article,
        { s1: { name: 'سامر الحلبي' } },
        said.map((one) => ({ source: 's1', ...one })),
      ),
    )
    expect(texts('.statement .about p').map((facts) => facts?.split(' ')[0])).toEqual(['وصف', 'واصفا', 'قال'])
  })

  test('what is said without a verb, by its words and form alone; a part left out by «…»', async () => {
    const statements = [{ source: 's1', content: ['حذّرنا', 'منذ عام'], quoted: 'direct' as const }]
    await ready(storyPage, analysisOf(storyText, { s1: { name: 'سعاد الخطيب', kind: 'expert' } }, statements))
    expect(text('.statement')).toBe('«حذّرنا» … «منذ عام» اقتباس حرفي أظهره في النص')
  })

  test('never a negated verb, which would say the opposite', async () => {
    const statements = [{ source: 's1', cue: 'أكدت', negated: true, content: 'الطريق أغلقت' }]
    await ready(storyPage, analysisOf(storyText, { s1: { name: 'سعاد الخطيب' } }, statements))
    expect(text('.statement .about p')).toBe('نقل بالمعنى')
  })

  test('the relay chain in words, outermost first', async () => {
    const relays = { s2: { name: 'صحيفة الشراع' }, s3: { name: 'وكالة الساحل' } }
    const analysis = analysisOf(storyText, { s1: { name: 'مصدر في البلدية', naming: 'unnamed' }, ...relays }, [
      { source: 's1', cue: 'ذكر', content: 'عدد المصابين خمسة', via: ['s2', 's3'], channel: 'other_media' },
    ])
    await ready(storyPage, analysis)
    expect(text('.statement .about p')).toBe('ذكر · نقل بالمعنى · نقلًا عن صحيفة الشراع عن وكالة الساحل')
    widget().lang = 'en'
    await widget().updateComplete
    expect(text('.statement .about p')).toBe('Says (ذكر) · Paraphrase · Relayed by صحيفة الشراع from وكالة الساحل')
  })

  test('of a source that spoke in several ways, the way of each statement', async () => {
    const analysis = analysisOf(storyText, { s1: { name: 'فهد النجار', gender: 'm' } }, [
      { source: 's1', content: 'ثلاثة أشخاص أصيبوا بجروح', channel: 'press_event' },
      { source: 's1', content: 'الطريق أغلقت', channel: 'to_outlet' },
    ])
    await ready(storyPage, { ...analysis, article: { ...analysis.article, outlet: 'المرفأ' } })
    expect(text('.source .kind')).toBe('جهة رسمية · في مناسبة علنية · تحدّث إلى المرفأ')
    expect(texts('.statement .about p')).toEqual(['نقل بالمعنى · في مناسبة علنية', 'نقل بالمعنى · تحدّث إلى المرفأ'])
  })

  test('a release and a paper that is no release by their own names', async () => {
    const analysis = analysisOf(storyText, { s1: { name: 'فهد النجار' } }, [
      { source: 's1', content: 'ثلاثة أشخاص أصيبوا بجروح', channel: 'statement_document' },
      { source: 's1', content: 'الطريق أغلقت', channel: 'statement_document' },
    ])
    const [release, paper] = analysis.statements
    const span = (text: string) => ({ start: 0, end: text.length, text })
    if (release) release.channel.span = span('في بيان')
    if (paper) paper.channel.span = span('في مذكرة')
    await ready(storyPage, analysis)
    expect(text('.source .kind')).toBe('جهة رسمية · في بيان · في وثيقة')
  })

  test('why a source is not named, or that the newsroom may know who it is', async () => {
    const [start = 0] = [storyText.indexOf('منذ عام')]
    const reason = { start, end: start + 7, text: 'منذ عام' }
    const said = { source: 's1', content: 'عدد المصابين خمسة' }
    const unnamed = { name: 'مصدر في البلدية', naming: 'unnamed' } as const
    await ready(storyPage, analysisOf(storyText, { s1: unnamed }, [said]))
    expect(text('.note')).toBe('قد تعرف هيئة التحرير هويته')
    const told = { ...unnamed, anonymity: { requested: true, stock: false, reason } }
    await ready(storyPage, analysisOf(storyText, { s1: told }, [said]))
    expect(text('.note')).toBe('السبب المذكور: منذ عام')
  })

  test('opens and closes with its switch', async () => {
    await ready(storyPage.replace(' open', ''))
    const list = shadow().querySelector('#details') as HTMLElement
    expect(list.checkVisibility()).toBe(false)
    buttons('التفاصيل')[0]?.click()
    await widget().updateComplete
    expect(list.checkVisibility()).toBe(true)
    expect(widget().hasAttribute('open')).toBe(true)
    expect(buttons('التفاصيل')[0]?.getAttribute('aria-expanded')).toBe('true')
  })
})

describe('points of disagreement', () => {
  test('have the words of both sides beside each other, those at odds set off', async () => {
    const analysis = storyAnalysis()
    const about = ['ثلاثة أشخاص', 'خمسة'].map((words) => {
      const start = storyText.indexOf(words)
      return { start, end: start + words.length, text: words }
    })
    await ready(storyPage, { ...analysis, conflicts: [{ about, kind: 'number', a: ['q1'], b: ['q4'] }] })
    expect(text('.title')).toBe('نقطة خلاف واحدة')
    expect(text('.conflict > .kind')).toBe('أرقام مختلفة')
    expect(texts('.conflict .statement')).toEqual([
      'فهد النجار ثلاثة أشخاص أصيبوا بجروح',
      'مصدر في البلدية عدد المصابين خمسة',
    ])
    expect(texts('.conflict .words b')).toEqual(['ثلاثة أشخاص', 'خمسة'])
    await page.viewport(800, 600)
    const [one, other] = [...shadow().querySelectorAll('.sides > ul')].map((it) => it.getBoundingClientRect())
    expect(one?.top).toBe(other?.top)
    expect(one?.left).toBeGreaterThan(other?.left ?? 0)
    await page.viewport(320, 600)
    const [above, below] = [...shadow().querySelectorAll('.sides > ul')].map((it) => it.getBoundingClientRect())
    expect(above?.left).toBe(below?.left)
  })

  test('are not spoken of where there are none', async () => {
    await ready(storyPage, { ...storyAnalysis(), conflicts: [] })
    expect(texts('.title')).toEqual(['المصادر'])
    expect(text('.summary')).not.toContain('خلاف')
  })
})

test('those who gave no answer have a line each', async () => {
  const analysis = analysisOf(storyText, { s1: { name: 'فهد النجار' }, s2: { name: 'سعاد الخطيب' } }, [
    { source: 's1', content: 'الطريق أغلقت' },
    { source: 's2', cue: 'أكدت', content: 'حذّرنا من', commitment: 'decline', counted: false },
  ])
  await ready(storyPage, analysis)
  expect(texts('.title')).toEqual(['المصادر', 'لم يعلّق'])
  expect(texts('.silent p')).toEqual(['سعاد الخطيب'])
  expect(text('.summary')).toBe('مصدر واحد · مذكور بالاسم')
})

test('the footer says that software read it, which version, and where to report an error', async () => {
  await ready()
  expect(text('.foot')).toBe('تحليل آلي، لا يحكم على صحة ما ورد إسناد 0.0.0')
  widget().report = 'https://paper.test/errors'
  await widget().updateComplete
  expect(text('.foot')).toContain('أبلغ عن خطأ')
  expect(shadow().querySelector<HTMLAnchorElement>('.foot a')?.href).toBe('https://paper.test/errors')
})

test.each([
  ['https://paper.test/errors', true],
  ['/errors?page=1', true],
  ['mailto:editor@paper.test', true],
  ['javascript:alert(1)', false],
  [' JavaScript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['data:text/html,x', false],
  ['https://:bad', false],
  ['', false],
])('a reader is led to report an error at «%s»: %s', async (report, isLed) => {
  await ready()
  widget().report = report
  await widget().updateComplete
  expect([...shadow().querySelectorAll('.foot a')].map((it) => it.getAttribute('href'))).toEqual(isLed ? [report] : [])
})

test.each(['__proto__', 'constructor', 'toString', 'not_yet_known'])(
  'a code without words, as «%s», is shown as nothing',
  async (code) => {
    const analysis = JSON.parse(
      JSON.stringify(storyAnalysis()).replaceAll(/"(?:expert|number|direct|explicit|assert|unnamed)"/gu, `"${code}"`),
    )
    for (const lang of ['ar', 'en']) {
      await ready(storyPage.replace('lang="ar"', `lang="${lang}"`), analysis)
      for (const by of ['بحسب الصفة', 'By kind', 'بحسب التسمية', 'By naming']) {
        buttons(by)[0]?.click()
        await widget().updateComplete
        const words = shadow().querySelector('section')?.textContent ?? ''
        expect(words).not.toMatch(/object|function|undefined|native/u)
        expect(shadow().querySelectorAll('.legend li').length).toBeGreaterThan(0)
        for (const part of texts('.legend li')) expect(part).toMatch(/\p{L}/u)
      }
    }
  },
)

test.each([
  ['1', ['1', '2', '2']],
  ['6', ['6', '6', '6']],
  ['0', ['2', '3', '3']],
  ['7', ['2', '3', '3']],
  ['-1', ['2', '3', '3']],
  ['2.5', ['2', '3', '3']],
  ['high', ['2', '3', '3']],
  ['', ['2', '3', '3']],
])('a card whose heading is to have the level «%s» has headings of %s', async (level, levels) => {
  await ready(storyPage.replace('open', `open heading-level="${level}"`))
  const given = () => [...shadow().querySelectorAll('[role=heading]')].map((it) => it.getAttribute('aria-level'))
  expect(given()).toEqual(levels)
  widget().removeAttribute('heading-level')
  await widget().updateComplete
  expect(given()).toEqual(['2', '3', '3'])
})

test('its headings go below the level that the page gives the card', async () => {
  await ready(storyPage.replace('open', 'open heading-level="3"'))
  const levels = [...shadow().querySelectorAll('[role=heading]')].map((it) => it.getAttribute('aria-level'))
  expect(levels).toEqual(['3', '4', '4'])
})

test('an article without attributions is said to have none', async () => {
  mount(storyPage)
  widget().analysis = analysisOf(storyText, {}, [])
  await inState('empty')
  expect(text('section')).toContain('لم نجد في هذا النص قولًا منسوبًا إلى مصدر.')
  expect(text('.foot')).toContain('تحليل آلي')
})

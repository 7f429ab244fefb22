import { afterEach, expect, vi } from 'vitest'
import type { IsnadBreakdown } from '../../widget/index.ts'
import type { Analysis } from '../../worker/contract.ts'
import { analysisOf } from './analysis.ts'

// Lit says on every load that it is the development build; the tests know.
const issued = globalThis as { litIssuedWarnings?: Set<string> }
issued.litIssuedWarnings ??= new Set()
issued.litIssuedWarnings.add('dev-mode')

/** A page with an article and the widget under it, as a publisher writes it. */
export const storyPage = `
  <article id="story">
    <h1>انهيار جسر الوادي</h1>
    <p>انهار جزء من <b>جسر الوادي</b> مساء الأحد.</p>
    <figure><img alt=""><figcaption>الجسر قبل الانهيار</figcaption></figure>
    <p>وقال مدير الدفاع المدني فهد النجار إن ثلاثة أشخاص
       أصيبوا بجروح، مضيفا أن الطريق أغلقت.</p>
    <h2>رواية أخرى</h2>
    <p>وأكدت المهندسة سعاد الخطيب لـ«المرفأ»: «حذّرنا من التشققات منذ عام».</p>
    <p>وذكر مصدر في البلدية أن عدد المصابين خمسة.</p>
  </article>
  <isnad-breakdown for="story" lang="ar" loading="eager" open><a href="#story">مصادر هذا الخبر</a></isnad-breakdown>`

/** The text that the widget takes from that page. */
export const storyText = [
  'انهار جزء من جسر الوادي مساء الأحد.',
  'وقال مدير الدفاع المدني فهد النجار إن ثلاثة أشخاص أصيبوا بجروح، مضيفا أن الطريق أغلقت.',
  'رواية أخرى',
  'وأكدت المهندسة سعاد الخطيب لـ«المرفأ»: «حذّرنا من التشققات منذ عام».',
  'وذكر مصدر في البلدية أن عدد المصابين خمسة.',
].join('\n')

/** What the service would answer to it. */
export function storyAnalysis(): Analysis {
  return analysisOf(
    storyText,
    {
      s1: { name: 'فهد النجار', kind: 'security_military', role: 'مدير الدفاع المدني', gender: 'm' },
      s2: { name: 'سعاد الخطيب', kind: 'expert', role: 'المهندسة', gender: 'f' },
      s3: { name: 'مصدر في البلدية', naming: 'unnamed', specificity: 2 },
    },
    [
      { source: 's1', cue: 'قال', by: 'مدير الدفاع المدني فهد النجار', content: 'ثلاثة أشخاص أصيبوا بجروح' },
      { source: 's1', cue: 'مضيفا', lemma: 'أضاف', content: 'الطريق أغلقت' },
      {
        source: 's2',
        cue: 'أكدت',
        lemma: 'أكد',
        commitment: 'assert',
        by: 'المهندسة سعاد الخطيب',
        content: 'حذّرنا من التشققات منذ عام',
        quoted: 'direct',
        channel: 'to_outlet',
      },
      { source: 's3', cue: 'ذكر', by: 'مصدر في البلدية', content: 'عدد المصابين خمسة' },
    ],
    { outlet: 'المرفأ', conflicts: [{ about: [], kind: 'number', a: ['q1'], b: ['q4'] }] },
  )
}

/** Puts markup on the page; it leaves again after the test, with every stub. */
export function mount(markup: string): void {
  document.body.innerHTML = markup
}

/**
 * Answers for the service, which keeps no analysis: every text is read when it is posted, with this status and body. The
 * mock tells what was asked.
 */
export function answering(status: number, body: unknown) {
  const mock = vi.fn<typeof fetch>(async (address) => {
    const isKept = String(address).includes('/analyses/')
    return isKept ? Response.json({ code: 'not_found' }, { status: 404 }) : Response.json(body, { status })
  })
  vi.stubGlobal('fetch', mock)
  return mock
}

/** The marked words of the article; of the names of who speaks alone, if asked for. */
export const marked = (what: 'all' | 'source' = 'all') =>
  [...CSS.highlights]
    .filter(([name]) => name.endsWith('source') === (what === 'source'))
    .flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString().replace(/\s+/gu, ' ')))

/** The widget of the page, and what it draws. */
export const widget = () => document.querySelector('isnad-breakdown') as IsnadBreakdown
export const shadow = () => widget().shadowRoot as ShadowRoot
export const text = (selector: string) => shadow().querySelector(selector)?.textContent?.replace(/\s+/gu, ' ').trim()
export const buttons = (name: string) =>
  [...shadow().querySelectorAll('button')].filter((it) => it.textContent?.trim() === name)

/** What the widget says to those who do not see it. */
export const announced = () => text('.unseen[role=status]')

/** Waits for the widget to be in a state. */
export async function inState(state: string): Promise<void> {
  await vi.waitFor(() => expect(widget().matches(`:state(${state})`)).toBe(true), { timeout: 5_000 })
  await widget().updateComplete
}

/** The page with the widget showing an analysis. */
export async function ready(markup = storyPage, analysis = storyAnalysis()): Promise<void> {
  mount(markup)
  widget().analysis = analysis
  await inState('ready')
}

afterEach(() => {
  document.body.innerHTML = ''
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

import { LitElement, type PropertyValues, type TemplateResult } from 'lit'
import type { Analysis } from '../worker/contract.ts'
import { findArticle, findOutlet } from './article/find.ts'
import { fitted } from './article/fit.ts'
import { paint } from './article/highlight.ts'
import { firstOf, locate, statementAt } from './article/locate.ts'
import { reveal } from './article/reveal.ts'
import { readArticle } from './article/text.ts'
import { type Breakdown, breakdownOf, type ShownStatement } from './breakdown.ts'
import type { Division } from './division.ts'
import { IsnadErrorEvent, IsnadReadyEvent, IsnadSelectEvent, IsnadToggleEvent } from './events.ts'
import { languageOf, wordsFor } from './i18n/language.ts'
import { type Question, requestAnalysis } from './request.ts'
import { parts } from './styles/parts.ts'
import { print } from './styles/print.ts'
import { card, type Handlers, type Phase, type Selection } from './views/card.ts'

/**
 * The service that the script came from; built into a publisher's own bundle it has none, and `endpoint` must be given.
 * Put together by hand: bundlers take `new URL('…', import.meta.url)` for a file.
 */
const { origin } = new URL(import.meta.url)
const service = origin === 'null' ? undefined : `${origin}/analyze`

/** How far below the window the widget may stand when it starts to ask, in CSS lengths: soon enough to be ready in view. */
const ahead = '400px'

/** What decides the question: a change of one of these asks anew. */
const asked = ['for', 'src', 'endpoint', 'outlet']

/**
 * `<isnad-breakdown for="story">`: shows readers who speaks in an article, and marks what they say in its text. What follows
 * is the element's manifest, custom-elements.json, and is explained in docs/widget.md.
 *
 * @attr for - id of the article; default: the article around the element, or the last one before it
 * @attr src - address of an analysis that the publisher keeps; the service is not asked then
 * @attr endpoint - address of POST /analyze; default: on the host that the script came from
 * @attr outlet - name of the outlet; default: the page's og:site_name
 * @attr lang - language of the element's own words, ar or en; default: the language of the page
 * @attr theme - auto, light or dark; default: the page's colour scheme
 * @attr loading - lazy (default: asks when nearly in view) or eager
 * @attr open - whether the list is open
 * @attr heading-level - level of the heading, 1 to 6; default: 2
 * @attr no-highlight - marks nothing in the article
 * @attr report - address where readers report an error
 * @prop analysis - the analysis that is shown; given by the page, it makes a request needless
 * @method analyze - reads the article and asks for its analysis, again if need be
 * @method show - opens the list at a source, by its id, and marks what it says
 * @method clear - takes the marks away
 * @fires isnad-ready - an analysis is shown: analysis
 * @fires isnad-error - none could be had, the fallback stays: reason
 * @fires isnad-select - the reader chose words, or took the choice back: statements, statement, found
 * @fires isnad-toggle - the reader opened or closed the list or a source: open, source
 * @slot - the fallback, shown until there is an analysis and when there is none to be had
 * @slot heading - in place of the heading's words
 * @slot footer - at the end of the card
 * @csspart base - the card
 * @csspart heading - its heading
 * @csspart summary - the line of counts
 * @csspart bar - the stacked bar
 * @csspart segment - one part of the bar
 * @csspart legend - what the parts of the bar stand for
 * @csspart list - the list of the sources
 * @csspart source - one source
 * @csspart statement - one statement
 * @csspart conflict - one disagreement
 * @csspart button - every button
 * @csspart footer - what stands at the end
 * @cssprop --isnad-font - typeface; default: the page's
 * @cssprop --isnad-color - ink
 * @cssprop --isnad-muted - ink of what matters less
 * @cssprop --isnad-surface - ground of the card
 * @cssprop --isnad-border - hairlines
 * @cssprop --isnad-accent - heading, buttons, focus
 * @cssprop --isnad-radius - roundness of the card's corners
 * @cssprop --isnad-named - parts of the bar that stand for named sources
 * @cssprop --isnad-unnamed - parts of the bar that stand for unnamed sources
 * @cssprop --isnad-highlight - ground of marked words; set it on the article
 * @cssstate loading - waits for an answer
 * @cssstate ready - shows an analysis
 * @cssstate empty - no attribution was found
 * @cssstate error - no analysis could be had
 * @cssstate stale - beside ready: only a part of the analysis fits the text of the page
 * @cssstate alone - beside ready: there is no article on the page to mark
 */
export class IsnadBreakdown extends LitElement {
  static override styles = [...parts, print]

  static override properties = {
    for: {},
    src: {},
    endpoint: {},
    outlet: {},
    // Named like the native ones, so that a change by property or attribute draws the card anew.
    lang: { reflect: true },
    theme: { reflect: true },
    loading: {},
    open: { type: Boolean, reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    noHighlight: { type: Boolean, attribute: 'no-highlight' },
    report: {},
    analysis: { attribute: false },
    by: { state: true },
    phase: { state: true },
    selection: { state: true },
  }

  declare for: string | undefined
  declare src: string | undefined
  declare endpoint: string | undefined
  declare outlet: string | undefined
  declare lang: string
  declare theme: 'auto' | 'light' | 'dark' | undefined
  declare loading: 'lazy' | 'eager' | undefined
  declare open: boolean
  declare headingLevel: number
  declare noHighlight: boolean
  declare report: string | undefined
  /** The analysis that is shown: given by the page, or the service's answer. Its offsets must be UTF-16. */
  declare analysis: Analysis | undefined
  declare private by: Division
  declare private phase: Phase
  declare private selection: Selection | null

  readonly #internals = this.attachInternals()
  #breakdown: Breakdown | null = null
  /** `stale` where only a part of the analysis fits the page's text, `alone` where there is no article to mark. */
  #footing = ''
  /** What is waited or asked for; ends with the next such task, and with the connection. */
  #task = new AbortController()
  /** What was asked for, as against what the page gave. */
  #answer: Analysis | undefined
  #erase: (() => void) | undefined
  /** Why there is no analysis, and whether the reader has asked for another attempt. */
  #reason = ''
  #again = false

  readonly #handlers: Handlers = {
    toggle: () => {
      this.open = !this.open
      this.dispatchEvent(new IsnadToggleEvent(this.open, null))
    },
    toggleSource: (source, open) => this.dispatchEvent(new IsnadToggleEvent(open, source)),
    select: (key, statements, byKey) =>
      this.selection?.key === key ? this.clear() : void this.#select(key, statements, byKey),
    divide: (by) => {
      this.by = by
    },
    retry: () => {
      this.#again = true
      void this.analyze()
    },
    back: () => void this.#back(),
    clear: (byKey) => this.#end(byKey),
  }

  constructor() {
    super()
    this.open = false
    this.headingLevel = 2
    this.noHighlight = false
    this.by = 'naming'
    this.phase = 'before'
    this.selection = null
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#end(Boolean(this.shadowRoot?.activeElement?.closest('.back')))
    })
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (!this.analysis) this.#begin()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#task.abort()
    this.clear()
  }

  /** Reads the article and asks for its analysis, again if need be. Never throws; the outcome is a state and an event. */
  async analyze(): Promise<void> {
    const signal = this.#newTask()
    const question = this.#question()
    if (typeof question === 'string') return this.#fail(question)
    this.phase = 'loading'
    const answer = await requestAnalysis(question, signal)
    if (signal.aborted) return
    if (!answer.ok) return this.#fail(answer.reason)
    this.analysis = this.#answer = answer.analysis
    // The same one again is news too: the article may have changed.
    this.requestUpdate('analysis')
  }

  /**
   * Opens the list at a source and marks all that it says in the article.
   * @param sourceId as in the analysis
   * @returns whether the card lists such a source
   */
  async show(sourceId: string): Promise<boolean> {
    await this.updateComplete
    const shown = this.#breakdown?.sources.find(({ source }) => source.id === sourceId)
    if (!shown) return false
    this.open = true
    await this.#select(sourceId, shown.statements, false)
    this.shadowRoot?.getElementById(sourceId)?.closest('details')?.setAttribute('open', '')
    return true
  }

  /** Takes the marks away from the article. */
  clear(): void {
    this.#erase?.()
    this.#erase = undefined
    if (!this.selection) return
    this.selection = null
    this.dispatchEvent(new IsnadSelectEvent([], false))
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isAsked = this.analysis === this.#answer
    if (this.hasUpdated && isAsked && asked.some((name) => changed.has(name))) this.#begin()
    if (!changed.has('analysis')) return
    if (!isAsked) this.#newTask()
    this.clear()
    this.#breakdown = null
    if (this.analysis) this.#read(this.analysis)
    else if (!isAsked) this.phase = 'before'
    // Who has gone on meanwhile keeps the focus there.
    if (!this.shadowRoot?.activeElement) this.#again = false
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('phase') || changed.has('analysis')) this.#showState()
    // The button that was pressed is gone; a reader who has no pointer goes on from what came instead.
    if (this.phase === 'ready' && this.#again) {
      this.#again = false
      this.renderRoot.querySelector<HTMLElement>('.toggle')?.focus({ preventScroll: true })
    }
    if (changed.has('analysis') && this.analysis && this.#breakdown)
      this.dispatchEvent(new IsnadReadyEvent(this.analysis))
  }

  protected override render(): TemplateResult {
    return card(
      {
        phase: this.phase,
        breakdown: this.#breakdown,
        outlet: this.#breakdown?.outlet ?? this.outlet ?? findOutlet(),
        open: this.open,
        by: this.by,
        selection: this.selection,
        level: this.headingLevel,
        stale: this.#footing === 'stale',
        offline: this.#reason === 'offline',
        again: this.#again,
        report: this.report,
      },
      wordsFor(this.lang || languageOf(this)),
      this.#handlers,
    )
  }

  /** Takes from an analysis what readers are shown of it on this page. */
  #read(analysis: Analysis): void {
    if (document.readyState === 'loading') {
      // Of an article that is not there to its end, most would not be found.
      const { signal } = this.#task
      document.addEventListener('DOMContentLoaded', () => this.requestUpdate('analysis'), { once: true, signal })
      return
    }
    try {
      // What is shown as words must be words: a value of another type would fail only while the card is drawn.
      for (const { name, role, affiliation } of analysis.sources)
        for (const words of [name, role ?? '', affiliation ?? '']) words.trim()
      const article = findArticle(this, this.for)
      const fitting = article ? fitted(analysis, readArticle(article).text) : analysis
      if (!fitting) {
        this.#fail('stale')
        return
      }
      this.#footing = article ? (fitting === analysis ? '' : 'stale') : 'alone'
      this.#breakdown = breakdownOf(fitting)
      this.phase = this.#breakdown.sources.length > 0 ? 'ready' : 'empty'
    } catch {
      // The page or a file gave something that is no analysis.
      this.#fail('unexpected answer')
    }
  }

  #showState(): void {
    const { states } = this.#internals
    try {
      states.clear()
      states.add(this.phase)
      if (this.#breakdown && this.#footing) states.add(this.#footing)
    } catch {
      // Browsers before 2024 know no custom states, or only dashed ones: the card does not hang on them.
    }
  }

  #newTask(): AbortSignal {
    this.#task.abort()
    this.#task = new AbortController()
    return this.#task.signal
  }

  /** Waits for what must be there before anything is asked; nothing is sent for a reader who never comes near. */
  #begin(): void {
    const signal = this.#newTask()
    const whenever = (type: string) => document.addEventListener(type, () => this.#begin(), { once: true, signal })
    this.phase = 'before'
    this.analysis = this.#answer = undefined
    // An `async` script may run before the article is parsed, or on a page that is only prepared for being opened.
    if (document.readyState === 'loading') whenever('DOMContentLoaded')
    else if ((document as { prerendering?: boolean }).prerendering) whenever('prerenderingchange')
    else if (this.loading === 'eager') void this.analyze()
    else {
      const observer = new IntersectionObserver(
        (entries) => entries.some(({ isIntersecting }) => isIntersecting) && void this.analyze(),
        { rootMargin: ahead },
      )
      observer.observe(this)
      signal.addEventListener('abort', () => observer.disconnect())
    }
  }

  /** What to ask for, or why there is nothing to ask. */
  #question(): Question | string {
    const absolute = (address: string) => new URL(address, document.baseURI).href
    try {
      if (this.src) return { src: absolute(this.src) }
      const article = findArticle(this, this.for)
      const text = article ? readArticle(article).text : ''
      const endpoint = this.endpoint ?? service
      if (!text || !endpoint) return text ? 'no endpoint' : 'no article'
      return { endpoint: absolute(endpoint), text, outlet: this.outlet ?? findOutlet() }
    } catch {
      return 'malformed address'
    }
  }

  #fail(reason: string): void {
    this.#reason = reason
    this.phase = 'error'
    console.info(`isnad-breakdown: no analysis (${reason})`)
    this.dispatchEvent(new IsnadErrorEvent(reason))
    if (reason !== 'offline') return
    addEventListener('online', () => void this.analyze(), { once: true, signal: this.#task.signal })
  }

  /** Marks statements in the article, takes the reader there, and listens for a way back from the marks. */
  async #select(key: string, statements: readonly ShownStatement[], byKey: boolean): Promise<void> {
    this.clear()
    const article = findArticle(this, this.for)
    const located = article ? locate(article, statements) : []
    const [first] = located
    const found = located.map(({ shown }) => shown)
    this.selection = { key, found, paragraph: first?.paragraph ?? 0, away: found.length > 0 }
    this.dispatchEvent(
      new IsnadSelectEvent(
        statements.map(({ statement }) => statement),
        found.length > 0,
      ),
    )
    const range = first && firstOf(first)
    if (!article || !range) return
    const listening = new AbortController()
    const unpaint = this.noHighlight ? undefined : paint(article.getRootNode() as Document | ShadowRoot, located)
    this.#erase = () => {
      listening.abort()
      unpaint?.()
    }
    const follow = ({ target, clientX, clientY }: MouseEvent) => {
      // A link in the text stays a link, and words that are being selected stay selected.
      if ((target as Element).closest('a,button') || getSelection()?.isCollapsed === false) return
      const shown = statementAt(located, clientX, clientY)
      if (shown) void this.#back(shown.statement.id)
    }
    if (unpaint) article.addEventListener('click', follow as EventListener, { signal: listening.signal })
    reveal(range)
    if (!byKey) return
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.back button')?.focus({ preventScroll: true })
  }

  /** To a button in the list, the one that was pressed or that of a statement, in view and focused. The marks stay. */
  async #back(key = this.selection?.key): Promise<void> {
    this.open = true
    await this.updateComplete
    const button = this.shadowRoot?.getElementById(`b-${key}`)
    button?.closest('details')?.setAttribute('open', '')
    button?.focus({ preventScroll: true })
    button?.scrollIntoView({ block: 'center' })
    if (this.selection) this.selection = { ...this.selection, away: false }
  }

  /** Ends the marks; who has no pointer is taken back first, lest the focus be lost with the button that had it. */
  #end(byKey: boolean): void {
    if (byKey) void this.#back()
    this.clear()
  }
}

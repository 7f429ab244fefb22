import { LitElement, type PropertyValues, type TemplateResult } from 'lit'
import type { Analysis } from '../worker/contract.ts'
import { findArticle } from './article/find.ts'
import { firstOf, locate } from './article/locate.ts'
import { markIn } from './article/mark.ts'
import { reveal } from './article/reveal.ts'
import type { ShownStatement } from './breakdown.ts'
import type { Division } from './division.ts'
import { IsnadErrorEvent, IsnadReadyEvent, IsnadSelectEvent, IsnadToggleEvent } from './events.ts'
import { languageOf, wordsFor } from './i18n/language.ts'
import { whenWorthAsking } from './moment.ts'
import { asked, followed, outletOf, questionOf } from './question.ts'
import { requestAnalysis } from './request.ts'
import { type Shown, shownOf } from './shown.ts'
import { showStates } from './states.ts'
import { parts } from './styles/parts.ts'
import { print } from './styles/print.ts'
import { card, type Handlers, levelOf, type Phase, type Selection } from './views/card.ts'

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
 * @attr heading-level - level of the heading, 1 to 6; default, and for anything else: 2
 * @attr no-highlight - marks nothing in the article
 * @attr report - http, https or mailto address where readers report an error
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
  declare analysis: Analysis | null | undefined
  declare private by: Division
  declare private phase: Phase
  declare private selection: Selection | null

  readonly #internals = this.attachInternals()
  #shown: Shown | null = null
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
    const question = questionOf(this.#article, this)
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
    const shown = this.#shown?.breakdown.sources.find(({ source }) => source.id === sourceId)
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
    const isGiven = Boolean(this.analysis) && this.analysis !== this.#answer
    if (this.hasUpdated && !isGiven && asked.some((name) => changed.has(name))) this.#begin()
    if (!changed.has('analysis')) return
    if (isGiven) this.#newTask()
    this.clear()
    this.#shown = null
    if (this.analysis) this.#read(this.analysis)
    // Taken away by the page. Nothing is asked until the question changes, or the page says so.
    else if (this.phase === 'ready' || this.phase === 'empty') this.phase = 'before'
    // Who has gone on meanwhile keeps the focus there.
    if (!this.shadowRoot?.activeElement) this.#again = false
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('phase') || changed.has('analysis'))
      showStates(this.#internals, [this.phase, this.#shown?.footing ?? ''].filter(Boolean))
    // The button that was pressed is gone; a reader who has no pointer goes on from what came instead.
    if (this.phase === 'ready' && this.#again) {
      this.#again = false
      this.renderRoot.querySelector<HTMLElement>('.toggle')?.focus({ preventScroll: true })
    }
    if (changed.has('analysis') && this.analysis && this.#shown) this.dispatchEvent(new IsnadReadyEvent(this.analysis))
  }

  protected override render(): TemplateResult {
    return card(
      {
        phase: this.phase,
        breakdown: this.#shown?.breakdown ?? null,
        outlet: this.#shown?.breakdown.outlet ?? outletOf(this.outlet),
        open: this.open,
        by: this.by,
        selection: this.selection,
        level: levelOf(this.headingLevel),
        stale: this.#shown?.footing === 'stale',
        offline: this.#reason === 'offline',
        again: this.#again,
        report: followed(this.report),
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
    const shown = shownOf(analysis, this.#article)
    if (typeof shown === 'string') this.#fail(shown)
    else {
      this.#shown = shown
      this.phase = shown.breakdown.sources.length > 0 ? 'ready' : 'empty'
    }
  }

  #newTask(): AbortSignal {
    this.#task.abort()
    this.#task = new AbortController()
    return this.#task.signal
  }

  /** Forgets what was asked, and asks when it is worth it. */
  #begin(): void {
    const signal = this.#newTask()
    this.phase = 'before'
    this.analysis = this.#answer = undefined
    whenWorthAsking(this, signal, () => void this.analyze())
  }

  get #article(): Element | null {
    return findArticle(this, this.for)
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
    const article = this.#article
    const located = article ? locate(article, statements) : []
    const [first] = located
    const found = located.map(({ shown }) => shown)
    this.selection = { key, found, paragraph: first?.paragraph ?? 0, away: Boolean(first) }
    const chosen = statements.map(({ statement }) => statement)
    this.dispatchEvent(new IsnadSelectEvent(chosen, Boolean(first)))
    const range = first && firstOf(first)
    if (!article || !range) return
    if (!this.noHighlight) this.#erase = markIn(article, located, (id) => void this.#back(id))
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

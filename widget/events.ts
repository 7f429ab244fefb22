import type { Analysis, Source, Statement } from '../worker/contract.ts'

const reach = { bubbles: true, composed: true }

/** `isnad-ready`: an analysis is shown (it may be empty). */
export class IsnadReadyEvent extends Event {
  readonly analysis: Analysis
  constructor(analysis: Analysis) {
    super('isnad-ready', reach)
    this.analysis = analysis
  }
}

/** `isnad-error`: no analysis could be had; the publisher's fallback stays in view. */
export class IsnadErrorEvent extends Event {
  readonly reason: string
  constructor(reason: string) {
    super('isnad-error', reach)
    this.reason = reason
  }
}

/** `isnad-select`: the reader chose a statement, a source's or a disagreement's, or took the choice back. */
export class IsnadSelectEvent extends Event {
  /** All that was chosen; empty when the choice is taken back. */
  readonly statements: readonly Statement[]
  /** Whether words of it were found in the article. */
  readonly found: boolean
  constructor(statements: readonly Statement[], found: boolean) {
    super('isnad-select', reach)
    this.statements = statements
    this.found = found
  }
}

/** `isnad-toggle`: the reader opened or closed the list (`source` is null) or one source in it. */
export class IsnadToggleEvent extends Event {
  readonly open: boolean
  readonly source: Source | null
  constructor(open: boolean, source: Source | null) {
    super('isnad-toggle', reach)
    this.open = open
    this.source = source
  }
}

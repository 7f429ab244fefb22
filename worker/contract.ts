/**
 * The public JSON of POST /analyze, version 1. The widget, the HTTP layer and the extractor share these types.
 * All offsets count UTF-16 code units of the analysed text, end exclusive, unless `offsets` says otherwise.
 */

/** How a source is named: by a personal name, a body's name, a description that points to one holder, or not at all. */
export const namings = ['named_person', 'named_org', 'described', 'unnamed'] as const
export type Naming = (typeof namings)[number]

/** In what capacity a source speaks. */
export const kinds = [
  'official',
  'security_military',
  'judicial',
  'party_faction',
  'international',
  'civil_society',
  'organisation',
  'expert',
  'media',
  'activist',
  'public',
  'unspecified',
] as const
export type Kind = (typeof kinds)[number]

/** How far the cue commits the article to the content. */
export const commitments = [
  'neutral',
  'assert',
  'reveal',
  'deny',
  'distance',
  'accuse',
  'direct',
  'predict',
  'hint',
  'opinion',
  'decline',
] as const
export type Commitment = (typeof commitments)[number]

/** By which way a statement reached the outlet. */
export const channels = [
  'to_outlet',
  'press_event',
  'statement_document',
  'agency',
  'other_media',
  'social',
  'reporter',
  'unknown',
] as const
export type Channel = (typeof channels)[number]

/** Whether all of a content stands in quotation marks, a part of it, or none. */
export const quotedForms = ['direct', 'mixed', 'indirect'] as const
export type Quoted = (typeof quotedForms)[number]

/** A stretch of the article; `text` is the article's own words, `input.slice(start, end)`. */
export type Span = { start: number; end: number; text: string }

/** One who speaks in the article, or passes something on. */
export type Source = {
  id: string
  /** The fullest proper name in the text, else the description of the first mention. */
  name: string
  naming: Naming
  kind: Kind
  role?: string
  affiliation?: string
  number?: 'one' | 'two' | 'many'
  /** Of a joint source: the ids of those of them who also speak alone. */
  members?: string[]
  /** From the grammar of the text only, never guessed from a name. */
  gender?: 'm' | 'f'
  /** Unnamed only: bare, class, body, body and how it knows. */
  specificity?: 0 | 1 | 2 | 3
  anonymity?: { requested: boolean; reason?: Span; stock: boolean }
  mentions: Span[]
  statements: string[]
  words: number
}

/** The word that reports, with its dictionary form and what it commits to. */
export type Cue = Span & { lemma: string; commitment: Commitment; negated: boolean }

/** One act of reporting: cue, source, content. */
export type Statement = {
  id: string
  /** Null for agentless passives and where the confidence in the speaker is below 0.5. */
  sourceId: string | null
  counted: boolean
  /** The statement in whose content this one is nested. */
  within?: string
  /** Who passed it on, source ids, outermost first. */
  via: string[]
  cue: Cue | null
  source: Span | null
  content: Span[]
  quoted: Quoted
  stance?: 'denial'
  channel: { type: Channel; basis: 'explicit' | 'carried' | 'inferred'; span?: Span }
  confidence: number
  rule: string
}

/** A point on which statements of different sources disagree; both sides non-empty. */
export type Conflict = { about: Span[]; kind: 'denial' | 'contradiction' | 'number'; a: string[]; b: string[] }

/** A note for editors about the sourcing. */
export type Notice = { code: string; spans: Span[]; sources?: string[]; statements?: string[] }

/** What a group of sources amounts to. */
export type Share = { sources: number; statements: number; words: number }

/** The counts over everything with `counted: true`. */
export type Summary = {
  sources: number
  statements: number
  byNaming: Record<Naming, Share>
  byKind: Record<Kind, Share>
  byQuoted: Record<Quoted, number>
  byChannel: Record<Channel, number>
  byCommitment: Record<Commitment, number>
  topSourceShare: number
  attributedShare: number
}

/** The name of the outlet that prints the article, so that «لرويترز» can be told from «to us». */
export type Outlet = { name: string; aliases?: string[]; domain?: string }

/** The facts about the article itself. */
export type Article = {
  title?: string
  outlet?: string
  byline?: string
  publishedAt?: string
  url?: string
  extractedBy?: 'json-ld' | 'selectors' | 'generic'
  words: number
  paragraphs: number
}

/** The unit in which offsets count. */
export const offsetUnits = ['utf-16', 'code-point', 'utf-8'] as const
export type OffsetUnit = (typeof offsetUnits)[number]

/** The answer of POST /analyze. */
export type Analysis = {
  version: 1
  /** "sha256-" and the hex SHA-256 of the UTF-8 of JSON.stringify([1, text, outletName ?? null]). */
  id: string
  engine: { name: 'isnad'; version: string; rules: string }
  language: 'ar'
  offsets: OffsetUnit
  text?: string
  article: Article
  sources: Source[]
  statements: Statement[]
  background: Span[]
  excluded: Span[]
  conflicts: Conflict[]
  notices: Notice[]
  warnings: string[]
  summary: Summary
}

/** Readers are shown statements of at least this confidence; editors see all. */
export const readerConfidence = 0.7

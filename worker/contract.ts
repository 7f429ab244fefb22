import type * as v from 'valibot'
import type * as schema from './contract-schema.ts'

/**
 * The public JSON of POST /analyze, version 1. The widget, the HTTP layer and the extractor share these types.
 * All offsets count UTF-16 code units of the analysed text, end exclusive, unless `offsets` says otherwise.
 * The types follow from contract-schema.ts, which describes every field; only codes are values here, so that importing
 * this module costs nobody a validator.
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
export type Span = v.InferOutput<typeof schema.spanSchema>

/** One who speaks in the article, or passes something on. */
export type Source = v.InferOutput<typeof schema.sourceSchema>

/** The word that reports, with its dictionary form and what it commits to. */
export type Cue = v.InferOutput<typeof schema.cueSchema>

/** One act of reporting: cue, source, content. */
export type Statement = v.InferOutput<typeof schema.statementSchema>

/** A point on which statements of different sources disagree; both sides non-empty. */
export type Conflict = v.InferOutput<typeof schema.conflictSchema>

/** A note for editors about the sourcing. */
export type Notice = v.InferOutput<typeof schema.noticeSchema>

/** What a group of sources amounts to. */
export type Share = v.InferOutput<typeof schema.shareSchema>

/** The counts over everything with `counted: true`. */
export type Summary = v.InferOutput<typeof schema.summarySchema>

/** The name of the outlet that prints the article, so that «لرويترز» can be told from «to us». */
export type Outlet = { name: string; aliases?: string[]; domain?: string }

/** The facts about the article itself. */
export type Article = v.InferOutput<typeof schema.articleSchema>

/** The unit in which offsets count. */
export const offsetUnits = ['utf-16', 'code-point', 'utf-8'] as const
export type OffsetUnit = (typeof offsetUnits)[number]

/** The answer of POST /analyze. */
export type Analysis = v.InferOutput<typeof schema.analysisSchema>

/** Readers are shown statements of at least this confidence; editors see all. */
export const readerConfidence = 0.7

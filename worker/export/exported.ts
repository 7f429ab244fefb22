import type { Analysis, OffsetUnit } from '../contract.ts'
import { failure, type Result, success } from '../http/result.ts'
import { citron } from './citron.ts'
import { csv } from './csv.ts'
import type { Format } from './formats.ts'
import { pairsOf } from './places.ts'
import { schemaOrg } from './schema-org.ts'
import { webAnnotation } from './web-annotation.ts'

/** The forms that are made here; `json` is the analysis itself. */
export type ExportFormat = Exclude<Format, 'json'>

/** What an export is made from. */
export type Exportable = {
  /** Its offsets in UTF-16 code units. */
  analysis: Analysis
  /** The text that was read. Nobody has that of a kept analysis, so some forms cannot be made of one. */
  text?: string | undefined
  /** Without the text: where its characters of two UTF-16 units stand. */
  pairs?: readonly number[] | undefined
  /** Where the service keeps the analysis: `https://…/analyses/sha256-…`. */
  address: string
}

/** What the request asks of it: the unit of the offsets, if any was named, and whether the text goes with it. */
export type ExportWish = { offsets?: OffsetUnit | undefined; withText: boolean }

/** Citron and Web Annotations count in code points by their own definitions; a request for another unit is mistaken. */
const codePointFormats: readonly Format[] = ['citron', 'webannotation']

/** Whether the unit of offsets that was asked for, if any, is one that the form can count in. */
export function offsetsFit(format: Format, offsets: OffsetUnit | undefined): Result<undefined> {
  if (offsets === undefined || offsets === 'code-point' || !codePointFormats.includes(format)) return success(undefined)
  return failure({
    code: 'invalid_request',
    detail: 'Correct the fields that `errors` lists.',
    errors: [{ path: '?offsets', reason: `must be code-point or left out: ${format} counts in nothing else` }],
  })
}

/** The body of an answer in another form than the contract's own. */
export function exported(format: ExportFormat, made: Exportable, wish: ExportWish): string {
  const { analysis, text, address } = made
  if (format === 'csv') return csv(analysis, text, wish.offsets ?? 'utf-16')
  if (format === 'schemaorg') return JSON.stringify(schemaOrg(analysis, wish.withText ? text : undefined))
  const pairs = text === undefined ? made.pairs : pairsOf(text)
  if (format === 'webannotation' && pairs) return JSON.stringify(webAnnotation(analysis, { text, pairs }, address))
  if (format === 'citron' && text !== undefined) return JSON.stringify(citron(analysis, text))
  // A fault of the route, which must not offer what it cannot make.
  throw new TypeError(`${format} cannot be made without the text`)
}

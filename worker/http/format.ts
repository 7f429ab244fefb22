import type { Context } from 'hono'
import { type Exportable, type ExportFormat, exported, offsetsFit } from '../export/exported.ts'
import { type Format, formats, formatTypes } from '../export/formats.ts'
import { chosenFormat } from '../export/negotiate.ts'
import type { AnalyzeQuery } from './request-schema.ts'
import type { Result } from './result.ts'
import type { Service } from './service.ts'

/** How an analysis must be asked for that is to be exported: nothing beside it, offsets in UTF-16. */
export const forExport: AnalyzeQuery = {}

/**
 * The form in which a request wants its analysis. Says in the answer, whatever it will be, that it depends on `Accept`.
 * `offered` leaves out forms that the route cannot make.
 */
export function readFormat(
  c: Context<Service>,
  { format, offsets }: AnalyzeQuery,
  offered: readonly Format[] = formats,
): Result<Format> {
  c.header('Vary', 'Accept', { append: true })
  const chosen = chosenFormat(format, c.req.header('Accept'), offered)
  if (!chosen.ok) return chosen
  const fit = offsetsFit(chosen.value, offsets)
  return fit.ok ? chosen : fit
}

/** An analysis in another form than JSON, and the headers that go with it. */
export function exportOf(
  c: Context<Service>,
  format: ExportFormat,
  made: Omit<Exportable, 'address'>,
  { offsets, include }: AnalyzeQuery,
): { body: string; headers: Record<string, string> } {
  const { id } = made.analysis
  const address = `${new URL(c.req.url).origin}/analyses/${id}`
  return {
    body: exported(format, { ...made, address }, { offsets, withText: include === 'text' }),
    headers: {
      'Content-Type': formatTypes[format].contentType,
      // A table is for a program beside the browser, which would show it as a heap of text.
      ...(format === 'csv' && { 'Content-Disposition': `attachment; filename="${id.slice(0, 15)}.csv"` }),
    },
  }
}

import type { Statement } from '../../worker/contract.ts'
import { type AnalyzeOptions, analyze, type Reading } from '../../worker/extractor/index.ts'

/**
 * The statements of a text, one line each, as a journalist would note them:
 *
 *     قال | مدير السد عمر البرزنجي => عمر البرزنجي | المياه تراجعت | indirect
 *
 * Cue, source, content, form. The source's words stand first, «–» where nothing is written; after => the name of who speaks,
 * where it is another one; after < those who passed it on, outermost first. Parts of an interrupted content are joined with +. Behind
 * the form: the commitment unless neutral, then `not counted`, `within «cue»`, `denial`. A line break is written ⏎.
 */
export const read = (text: string, options: AnalyzeOptions = {}): string[] => linesOf(analyze(text, options))

/** The same of a reading that is there already. */
export function linesOf({ statements, sources }: Reading): string[] {
  const nameOf = (id: string | null): string => sources.find((source) => source.id === id)?.name ?? nobody
  const cueOf = (id: string): string => statements.find((statement) => statement.id === id)?.cue?.text ?? nobody
  return statements.map((statement) => {
    const { cue, content, within } = statement
    return [
      cue?.text ?? nobody,
      speakerOf(statement, nameOf),
      content.map(({ text }) => text).join(' + ') || nobody,
      [
        ...(content.length > 0 ? [statement.quoted] : []),
        ...(cue && cue.commitment !== 'neutral' ? [cue.commitment] : []),
        ...(statement.counted ? [] : ['not counted']),
        ...(within ? [`within «${cueOf(within)}»`] : []),
        ...(statement.stance ? [statement.stance] : []),
      ].join(', '),
    ]
      .join(' | ')
      .replace(/\r?\n/gu, '⏎')
  })
}

const nobody = '–'

function speakerOf({ source, sourceId, via }: Statement, nameOf: (id: string | null) => string): string {
  const words = source?.text ?? nobody
  const name = nameOf(sourceId)
  const relays = via.map((id) => ` < ${nameOf(id)}`).join('')
  return (name === words.replace(/\n/gu, ' ') ? words : `${words} => ${name}`) + relays
}

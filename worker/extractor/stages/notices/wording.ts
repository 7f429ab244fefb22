import type { Notice } from '../../../contract.ts'
import { type NoticeRule, placeOf } from './evidence.ts'

/** Verbs that also mean to uncover a thing, to file a suit or to pass a law: loaded only when a clause of words follows. */
const ambiguous = new Set(['كشف', 'أقرّ', 'ادّعى', 'فضح'])

/**
 * A verb by which the article itself takes a stand: it withholds belief («زعم») or grants it («كشف», «أقرّ»). Not inside a
 * quotation or under another source, not of documents («كشف التقرير»), not where a thing is uncovered («كشفت الشرطة مخبأ»).
 */
export const loadedCue: NoticeRule = ({ doc, statements, spoken }) =>
  statements.flatMap((statement, index): Notice[] => {
    const item = spoken[index]
    const { cue, within, via } = statement
    if (!item || !cue || within !== undefined || via.length > 0 || cue.negated) return []
    if (cue.commitment !== 'distance' && cue.commitment !== 'reveal') return []
    if ((doc.speechAt[item.cue.from] ?? -1) >= 0) return []
    const clause = item.opening?.kind === 'clause' || item.opening?.kind === 'speech'
    if (ambiguous.has(cue.lemma) && !clause) return []
    if (cue.commitment === 'reveal' && item.source?.kind === 'document') return []
    return [
      {
        code: 'loaded_cue',
        spans: placeOf(statement),
        ...(statement.sourceId !== null && { sources: [statement.sourceId] }),
        statements: [statement.id],
      },
    ]
  })

/** Verbs of passing on, which promise an origin: «تناقلت مواقع», «تداولت وسائل إعلام». */
const passing = new Set(['نقل', 'تناقل', 'تداول', 'نسب', 'أورد'])

/**
 * What came through media or posts without a word on where it began: «ذكرت وسائل إعلام», «نقلت الوكالة أن», a clip with no
 * account. An agency or outlet that says what it saw or learnt itself is its own origin.
 */
export const relayWithoutOrigin: NoticeRule = ({ sources, statements }) => {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return statements.flatMap((statement): Notice[] => {
    const source = statement.sourceId === null ? undefined : byId.get(statement.sourceId)
    if (!source || statement.within !== undefined || statement.via.length > 0 || source.kind !== 'media') return []
    if (statement.channel.type === 'reporter' || statement.cue?.commitment === 'decline') return []
    const anonymous = source.naming === 'unnamed'
    if (!anonymous && !passing.has(statement.cue?.lemma ?? '')) return []
    const spans = statement.source ? [statement.source] : placeOf(statement)
    return [{ code: 'relay_without_origin', spans, sources: [source.id], statements: [statement.id] }]
  })
}

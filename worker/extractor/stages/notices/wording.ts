import type { Notice } from '../../../contract.ts'
import { type NoticeRule, placeOf } from './evidence.ts'

/** Verbs that also mean to uncover a thing, to file a suit or to pass a law: loaded only when a clause of words follows. */
const ambiguous = new Set(['كشف', 'أفصح', 'أقرّ', 'ادّعى', 'فضح'])

/**
 * A verb by which the article itself takes a stand: it withholds belief («زعم») or grants it («كشف», «أقرّ»). Not inside a
 * quotation or under another source, not of documents («كشف التقرير»), not where a thing or somebody is uncovered («كشفت الشرطة
 * مخبأ», «كشفهم للجميع»), and not of the speaker himself («وأقر بأنني»).
 */
export const loadedCue: NoticeRule = ({ doc, statements, spoken }) =>
  statements.flatMap((statement, index): Notice[] => {
    const item = spoken[index]
    const { cue, within, via } = statement
    if (!item || !cue || within !== undefined || via.length > 0 || cue.negated) return []
    if (cue.commitment !== 'distance' && cue.commitment !== 'reveal') return []
    if ((doc.speechAt[item.cue.from] ?? -1) >= 0) return []
    const clause = item.opening?.kind === 'clause' || item.opening?.kind === 'speech'
    if (ambiguous.has(cue.lemma) && (!clause || item.form?.object !== undefined)) return []
    if (item.form?.person === 1 || (item.form?.form === 'noun' && statement.sourceId === null)) return []
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

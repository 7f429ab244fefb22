import type { Span } from '../../contract.ts'
import { type Document, type Range, spanOfRange } from '../document.ts'
import type { Attribution } from '../grammar/attribution.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { readVerbGap } from '../grammar/verb/gap.ts'
import { settingOf } from '../grammar/verb/setting.ts'
import { isNoReport, isUnreal } from '../grammar/verb/unreal.ts'
import type { CueForm } from '../lexicon/cues/forms.ts'

/** A cue with all that the grammar found around it. */
export type TracedCue = Span & {
  id: string
  rule: string
  /** The entry of the lexicon. */
  entry: string
  hang: string
  scope: string
  strength: number
  counted: boolean
  agentless: boolean
  source?: Span
  opening?: { kind: string; words: Span }
  /** What stands between cue and opening and was stepped over. */
  fillers: Span[]
  relays: Span[]
}

/** A word that is a form of a cue and was not read as one, and what kept it from it. */
export type RefusedCue = Span & {
  entries: string[]
  why: 'in-quotation' | 'part-of-another' | 'unreal' | 'without-companion' | 'nothing-opens' | 'too-little-evidence'
}

/** The cues of the sentences, by `id`. */
export function tracedCues(doc: Document, found: readonly (readonly Attribution[])[]): TracedCue[] {
  const span = (range: Range): Span => spanOfRange(doc, range)
  return found.flatMap((row, sentence) =>
    row.map((one, order) => ({
      id: cueId(doc, one, sentence, order),
      ...span(wordsOf(one)),
      rule: one.rule,
      entry: one.cueId,
      hang: one.hang,
      scope: one.scope,
      strength: one.strength,
      counted: one.counted,
      agentless: one.agentless,
      ...(one.source && { source: span(one.source) }),
      ...(one.opening && {
        opening: {
          kind: one.opening.kind,
          words: span({ from: one.opening.mark, to: Math.max(one.opening.mark + 1, one.opening.at) }),
        },
      }),
      fillers: one.fillers.map(span),
      relays: one.relays.map(span),
    })),
  )
}

/** The cue's words; where no word reports, «مدير السد: …», those of who speaks, else the first that is said. */
const wordsOf = ({ cue, source }: Attribution): Range =>
  cue.to > cue.from ? cue : (source ?? { from: cue.from, to: cue.from + 1 })

/** A cue by sentence and order in it, both from 1, and its words: «2.1 وأكد». */
export const cueId = (doc: Document, { cue }: Pick<Attribution, 'cue'>, sentence: number, order: number): string =>
  `${sentence + 1}.${order + 1} ${cue.to > cue.from ? spanOfRange(doc, cue).text : '–'}`

/** Every word of the sentences that could be a cue and is none. */
export function refusedCues(reader: Reader, doc: Document, found: readonly (readonly Attribution[])[]): RefusedCue[] {
  return doc.sentences.flatMap((sentence, index) => {
    const row = found[index] ?? []
    const refused: RefusedCue[] = []
    for (let at = sentence.from; at < sentence.to; at++) {
      const forms = reader.words(at)?.cues ?? []
      const [form] = forms
      if (!form || row.some(({ cue }) => within(at, cue))) continue
      const entries = [...new Set(forms.map(({ cue }) => cue.id))]
      const why =
        (doc.speechAt[at] ?? -1) >= 0
          ? 'in-quotation'
          : row.some((one) => belongsTo(at, one))
            ? 'part-of-another'
            : reasonOf(reader, at, form, sentence)
      refused.push({ ...spanOfRange(doc, { from: at, to: at + 1 }), entries, why })
    }
    return refused
  })
}

const within = (at: number, { from, to }: Range): boolean => at >= from && at < to

const belongsTo = (at: number, { cue, source, used, relays, fillers }: Attribution): boolean =>
  (at >= cue.from && at < (used ?? 0)) || [source, ...relays, ...fillers].some((range) => range && within(at, range))

/** The first of the steps of reported-by-verb.ts that a form does not pass. */
function reasonOf(reader: Reader, at: number, form: CueForm, sentence: Range): RefusedCue['why'] {
  const setting = settingOf(reader, at, form, sentence)
  if (isNoReport(setting.form) || isUnreal(setting)) return 'unreal'
  const read = readVerbGap(setting)
  if (!read) return 'without-companion'
  return read.gap.opening ? 'too-little-evidence' : 'nothing-opens'
}

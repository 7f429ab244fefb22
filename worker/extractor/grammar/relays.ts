import type { Range } from '../document.ts'
import type { CueForm } from '../lexicon/cues/forms.ts'
import type { Frame } from '../lexicon/cues/types.ts'
import { type Gap, readGap } from './gap.ts'
import { type NounPhrase, nounPhraseAt, type Reader } from './noun-phrase.ts'
import { skipBreaks } from './openings.ts'

/** A gap in which the source only passes on what another said. */
export type Relay = { readonly via: readonly NounPhrase[]; readonly origin: NounPhrase; readonly gap: Gap }

const noPrepositions: ReadonlySet<string> = new Set()

/** Verbs that need somebody after عن, إلى or من to report: «نقلت عن», «نسبت إلى», «علمت من». */
const passing: ReadonlyMap<string, string> = new Map([
  ['naqala', 'عن'],
  ['nasaba', 'الي'],
  ['alima', 'من'],
  ['iqtabasa', 'عن'],
])

/** Whether a cue only reports together with the one whom it passes on. */
export const needsOrigin = (form: CueForm): boolean => passing.has(form.cue.id)

/** How what the origin says opens. */
const spoken: readonly Frame[] = ['clause', 'speech']

/** A chain of those who pass on has at most this many links behind its first. */
const deepest = 4

/** «عن [صحيفة الساحل] عن [مصدر أمني]»: who passed it on before, outermost first, and who said it. */
export function chainFrom(reader: Reader, first: NounPhrase, limit: number): { via: NounPhrase[]; origin: NounPhrase } {
  const via: NounPhrase[] = []
  let origin = first
  while (via.length < deepest) {
    let at = skipBreaks(reader, origin.to)
    // «وكالة رويترز، نقلا عن مصدر»
    const comma = reader.keys[at] === '،' ? 1 : 0
    if (reader.keys[at + comma] === 'نقلا') at = skipBreaks(reader, at + comma + 1)
    if (reader.keys[at] !== 'عن') break
    const next = nounPhraseAt(reader, skipBreaks(reader, at + 1), {
      limit,
      object: true,
      framePrepositions: noPrepositions,
    })
    if (!next) break
    via.push(origin)
    origin = next
  }
  return { via, origin }
}

/**
 * «نقلت [رويترز] عن [مسؤول] قوله إن …», «نقلت الوكالة قول [الوزير] إن …», «علمت الصحيفة من [مصادر] أن …»: the one after the
 * preposition speaks, the subject passes it on. Undefined without a clause or speech: «نقل المصابون إلى المستشفى».
 */
export function readRelay(reader: Reader, form: CueForm, gap: Gap, sentence: Range): Relay | undefined {
  const { doc, keys, words } = reader
  let at = gap.opening?.kind === 'noun' ? gap.opening.at : (gap.source?.to ?? -1)
  if (at < 0) return undefined
  if (gap.opening?.kind !== 'noun') {
    // «نقلت الوكالة قول الوزير إن»
    at = skipBreaks(reader, at)
    const noun = words(at)?.cues.find((cue) => cue.form === 'noun' && cue.object === undefined)
    if (!noun) return undefined
    at = skipBreaks(reader, at + 1)
  } else if (keys[gap.opening.mark] !== passing.get(form.cue.id)) return undefined
  const first = nounPhraseAt(reader, at, { limit: sentence.to, object: true, framePrepositions: noPrepositions })
  if (!first) return undefined
  const { via: between, origin } = chainFrom(reader, first, sentence.to)
  const speaking: CueForm = { ...form, cue: { ...form.cue, frames: spoken, id: 'qala' } }
  const inner = readGap(reader, origin.to - 1, speaking, sentence.to)
  const opening = inner.opening
  if (!opening || (opening.kind !== 'clause' && opening.kind !== 'speech')) return undefined
  for (let next = origin.to; next < opening.mark; next++) if (doc.tokens[next]?.key === '.') return undefined
  // «نقلت الصحيفة عن الوكالة، نقلا عن مصدر، قوله إن»: the one in the middle passes it on too.
  const via = [...(gap.source ? [gap.source] : []), ...between]
  if (!inner.origin) return { via, origin, gap: inner }
  return { via: [...via, origin, ...(inner.via ?? [])], origin: inner.origin, gap: inner }
}

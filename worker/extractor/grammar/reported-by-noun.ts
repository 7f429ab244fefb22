import { cues } from '../confidence.ts'
import type { Range } from '../document.ts'
import type { CueForm } from '../lexicon/cues/forms.ts'
import type { Attribution } from './attribution.ts'
import { clauseStart } from './clause-start.ts'
import { readGap } from './gap.ts'
import type { Reader } from './noun-phrase.ts'

/** Between a noun that reports and its clause stand at most this many tokens besides its source. */
const nearest = 1

/**
 * Reads a verbal noun as a cue: «قوله إن …», «بقوله: …», «تأكيد الوزير أن …», «مكتفيا بالقول إن …». Only with a clause or speech right
 * after it and its source; a noun alone names the act and reports nothing («عقب تصريحات الوزير»).
 */
export function attributionByNoun(reader: Reader, at: number, form: CueForm, sentence: Range): Attribution | undefined {
  if (form.form !== 'noun' || form.homograph) return undefined
  if (form.definite && form.preposition !== 'ب') return undefined
  const gap = readGap(reader, at, form, sentence.to)
  const { opening, source } = gap
  if (opening?.kind !== 'clause' && opening?.kind !== 'speech') return undefined
  if (opening.kind === 'speech' && form.object === undefined && form.preposition !== 'ب') return undefined
  // «غير مخول بالتصريح، أفاد بأن»: the clause is the verb's.
  for (let next = at + 1; next < opening.mark; next++) {
    const finite = reader.words(next)?.cues.some(({ form: other }) => other === 'perfect' || other === 'imperfect')
    if (finite && reader.keys[next - 1] === '،') return undefined
  }
  let between = 0
  for (let next = at + 1; next < opening.mark; next++) {
    if (source && next >= source.from && next < source.to) continue
    if (reader.doc.tokens[next]?.kind === 'word') between++
  }
  if (between > nearest || (form.object === undefined && form.preposition === undefined && !source)) return undefined
  // «في محاولة طمأنة [الناس] بأن»: whom it is said to.
  const told = form.cue.addressee === 'object'
  const spoken = form.object === undefined && form.preposition === undefined && !told ? source : undefined
  return {
    rule: `noun-${opening.kind}`,
    cue: { from: at, to: at + 1 },
    lemma: form.cue.lemma,
    cueId: form.cue.id,
    commitment: form.cue.commitment,
    negated: false,
    counted: form.cue.core,
    agentless: false,
    hang: 'noun',
    scope: 'after',
    form,
    ...(spoken && { source: spoken }),
    opening,
    clauseFrom: clauseStart(reader, at, sentence),
    fillers: gap.fillers,
    relays: [],
    strength: cues.noun,
  }
}

import { cues } from '../confidence.ts'
import type { Range } from '../document.ts'
import type { CueForm } from '../lexicon/cues/forms.ts'
import { carriers } from '../lexicon/cues/light.ts'
import type { Cue, Frame } from '../lexicon/cues/types.ts'
import type { Attribution } from './attribution.ts'
import { clauseStart } from './clause-start.ts'
import { framesOf } from './frames.ts'
import { type Gap, readGap } from './gap.ts'
import { sourceBefore } from './left-source.ts'
import { type NounPhrase, nounPhraseAt, type Reader } from './noun-phrase.ts'
import { type Opening, skipBreaks } from './openings.ts'
import { endsInAlif } from './word-shapes.ts'

/** Between a light verb and its noun stand at most this many tokens: «وجّه [أهالي بلدة السنابل] اتهاما». */
const nearest = 12

/** The noun that carries the meaning of a light verb, and the subject between them. */
type Carried = { readonly at: number; readonly form: CueForm; readonly subject?: NounPhrase }

/** A noun that reports, as the object of a light verb: «اتهاما», «تحذيرات», «دعوتها»; none behind a preposition or «و». */
function nounAt({ words }: Reader, at: number): CueForm | undefined {
  const facts = words(at)
  if (facts?.preposition !== '' || facts.conjunction !== '') return undefined
  return facts.cues.find(
    ({ form, preposition, conjunction, cue }) =>
      form === 'noun' && preposition === undefined && conjunction === '' && !cue.light && cue.gate !== 'weak',
  )
}

function carriedBy(reader: Reader, at: number, form: CueForm, limit: number): Carried | undefined {
  let subject: NounPhrase | undefined
  let next = skipBreaks(reader, at + 1)
  const end = Math.min(limit, at + nearest)
  while (next < end) {
    const noun = nounAt(reader, next)
    if (noun) return { at: next, form: noun, ...(subject && { subject }) }
    const facts = reader.words(next)
    if (!facts || facts.complementiser || facts.classes.negator) return undefined
    if (facts.classes.time) {
      next++
      continue
    }
    if (subject || facts.preposition !== '' || facts.classes.size > 0) return undefined
    const phrase = nounPhraseAt(reader, next, {
      limit: end,
      object: true,
      framePrepositions: framesOf(form).words,
    })
    if (!phrase || phrase.to <= next) return undefined
    subject = phrase
    next = phrase.to
  }
  return undefined
}

/** «اتهاما [مباشرا]»: the adjective of the noun is no part of what is said. */
function lastAdjective({ words }: Reader, at: number): number {
  let last = at
  const isAdjective = (next: number) => {
    const facts = words(next)
    return facts !== undefined && facts.preposition === '' && facts.conjunction === '' && endsInAlif(facts)
  }
  if (!/ا$/u.test(words(at)?.key ?? '')) return at
  while (isAdjective(last + 1)) last++
  return last
}

/** A noun needs no object before its preposition: «اتهاما … [بإخفاء الوثائق]». */
const asNoun = (cue: Cue): Cue => ({
  ...cue,
  frames: [...cue.frames, ...cue.frames.map((frame) => frame.replace('object+', '') as Frame)],
})

/** What the noun reports: behind it there is no subject, so that a bare noun phrase is the object («رفضه [الخطة]»). */
function openingOf(gap: Gap): Opening | undefined {
  if (gap.opening) return gap.opening
  return gap.source && { kind: 'object', mark: gap.source.from, at: gap.source.from }
}

/**
 * Reads a light verb with the noun that says what was said: «وجّه النائب [اتهاما] إلى الوزير بإخفاء الوثائق», «جدّدت النقابة [دعوتها]
 * الوزارة إلى التراجع», «أطلقت المنظمة [تحذيرا] من السيول». The noun is the cue. Undefined where no such noun follows.
 */
export function attributionByLightVerb(
  reader: Reader,
  at: number,
  form: CueForm,
  sentence: Range,
): Attribution | undefined {
  const finite = form.form === 'perfect' || form.form === 'imperfect'
  if (!carriers.has(form.cue.id) || !finite || form.person !== 3 || form.object !== undefined) return undefined
  const carried = carriedBy(reader, at, form, sentence.to)
  if (!carried) return undefined
  const { object: _speaker, ...bare } = carried.form
  const gap = readGap(
    reader,
    lastAdjective(reader, carried.at),
    { ...bare, form: 'participle', cue: asNoun(bare.cue) },
    sentence.to,
  )
  const opening = openingOf(gap)
  const source = carried.subject ?? sourceBefore(reader, at, form, sentence.from)
  if (!opening || (source?.kind === 'noun' && !reader.words(source.head)?.definite)) return undefined
  const { cue } = carried.form
  return {
    rule: `light-${opening.kind}${source && source.from < at ? '-svo' : source ? '' : '-bare'}`,
    cue: { from: carried.at, to: carried.at + 1 },
    lemma: cue.lemma,
    cueId: cue.id,
    commitment: cue.commitment,
    negated: false,
    counted: cue.core,
    agentless: false,
    hang: 'main',
    scope: 'after',
    form,
    source,
    meant: undefined,
    opening,
    quoteBefore: undefined,
    told: undefined,
    clauseFrom: clauseStart(reader, source && source.from < at ? source.from : at, sentence),
    fillers: gap.fillers,
    used: Math.max(carried.at + 1, opening.mark),
    relays: [],
    strength: cues.light,
  }
}

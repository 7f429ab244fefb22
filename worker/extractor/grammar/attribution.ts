import type { Commitment } from '../../contract.ts'
import type { Range } from '../document.ts'
import type { CueForm } from '../lexicon/cues/forms.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Opening } from './openings.ts'

/** Where the content stands with respect to the cue. */
export type Scope =
  | 'after' // «قال المدير إن …»
  | 'before' // «…، بحسب شهود»; «"…"، قال المدير»
  | 'around' // «"…"، يقول أبو خالد، "…"»

/** How a cue hangs in its sentence. */
export type Hang =
  | 'main' // a finite cue that opens or goes on with the sentence
  | 'circumstance' // a participle: «مؤكدا»
  | 'subordinate' // under a particle: «بعد أن أعلنت», «الذي قال»
  | 'judgement' // below ما, with what is judged as its pronoun: «ما وصفته الصحف بالفضيحة»
  | 'according' // «بحسب»
  | 'noun' // «قوله»

/**
 * One cue with all that the grammar found around it; what it means in the article is for later stages. All rules give all
 * fields in this order, which makes them the cheapest to read.
 */
export type Attribution = {
  readonly rule: string
  /** The word that reports; behind the source, and empty, where none does: «وزير النقل: …». */
  readonly cue: Range
  readonly lemma: string
  readonly cueId: string
  readonly commitment: Commitment
  readonly negated: boolean
  readonly counted: boolean
  /** No speaker is meant: «يُقال», «من المتوقع». */
  readonly agentless: boolean
  readonly hang: Hang
  readonly scope: Scope
  readonly form: CueForm | undefined
  readonly source: NounPhrase | undefined
  /** Who is known to speak though the clause does not say it: the interviewee, whose occasion it is. */
  readonly meant: NounPhrase | undefined
  readonly opening: Opening | undefined
  /** The quotation before the cue, by its opening mark, when the content stands (also) before. */
  readonly quoteBefore: number | undefined
  /** What is reported, where it is only taken up: «وهو [ما] نفاه الوزير». */
  readonly told: Range | undefined
  /** The first token of the cue's own clause, connectives included: an earlier content ends before it. */
  readonly clauseFrom: number
  readonly fillers: readonly Range[]
  /** Up to this token the words belong to the cue and are none of their own: «أكد وشدد», «نقلا عن» in a relay. */
  readonly used: number | undefined
  /** Who passed it on in the same clause: «نقلت [رويترز] عن مسؤول قوله». Outermost first. */
  readonly relays: readonly NounPhrase[]
  /** 0…1: how sure the rule is that this is a statement. */
  readonly strength: number
}

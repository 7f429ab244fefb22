import type { Commitment } from '../../../contract.ts'

/** What may open the content of a cue. */
export type Frame =
  | 'clause' // إنّ/أنّ/أنْ/بأنّ, also with a pronoun and after the cue's own preposition: «أشار إلى أنه»
  | 'speech' // a colon or an opening quotation mark
  | 'object' // a noun phrase: «أعلنت الوزارة تسجيل إصابتين», «نفى علمه»
  | 'question' // متى، كيف، ما إذا، هل، عمّا: «سأل هل», «لم يوضح متى»
  | 'b' // بـ and a noun phrase: «طالب بفتح الطريق»
  | 'l' // لـ: «دعا للتهدئة»
  | 'ila' // إلى: «أشار إلى وجود خلل»
  | 'ala' // على: «شدد على ضرورة»
  | 'an' // عن: «كشف عن خطة»
  | 'min' // من: «حذر من العواقب»
  | 'fi' // في: «شكك في الرواية»
  | 'object+b' // an object that belongs to the content, then the preposition: «اتهم الإدارة بالتقصير»
  | 'object+ila' // «دعا الأهالي إلى الهدوء»
  | 'object+ala' // «حث السكان على البقاء»
  | 'object+min' // «حذر السائقين من الضباب»
  | 'object+l' // «حمّل البلدية المسؤولية», «وجه دعوة للجميع»
  | 'object+object' // «اعتبر القرار خطوة»
  | 'saying' // قائلا / بالقول / بقوله follows: «وعلّق قائلا»

/**
 * How much a cue needs besides its form. `strong`: a plausible subject or one of its frames; `gated`: one of its frames
 * within the window; `weak`: one of its frames directly after the cue and its subject.
 */
export type Gate = 'strong' | 'gated' | 'weak'

/** What kind of reporting a cue is. */
export type CueClass =
  | 'say'
  | 'clarify'
  | 'assert'
  | 'reason'
  | 'announce'
  | 'admit'
  | 'deny'
  | 'decline'
  | 'distance'
  | 'accuse'
  | 'express'
  | 'direct'
  | 'warn'
  | 'commit'
  | 'opinion'
  | 'predict'
  | 'ask'
  | 'answer'
  | 'continue'
  | 'write'
  | 'relay'
  | 'document'
  | 'event'
  | 'according'
  | 'mental'
  | 'decide'

/** What the morphology cannot know of a verb from its lemma. All in full spelling; vowel signs are ignored. */
export type Forms = {
  /** The imperfect; required for measure I («يقول»), by rule for the derived measures. Null where the cue has none. */
  readonly imperfect?: string | null
  /** The participle without ending («قائل»); by rule. Null where it is another word («كاتبا», «طالبا»). */
  readonly participle?: string | null
  /** The nouns that report («قول», «أقوال»), in place of the rule's verbal noun and its plural. */
  readonly nouns?: readonly string[]
  /** Forms by rule that are always another word («عدن» is the city, not «they returned»), in folded spelling. */
  readonly except?: readonly string[]
}

/** Words that make a form of a cue another word. All folded. */
export type Traps = {
  /** Right after the cue: «لفت الانتباه», «رد فعل». */
  readonly next?: readonly string[]
  /** Right before the cue: «سبق ذكره», «آنف الذكر». */
  readonly previous?: readonly string[]
  /** As the first word of its object: «أضاف الهدف الثاني», «شهدت المدينة احتجاجات». */
  readonly object?: readonly string[]
  /** Forms that are mostly another word («بين», «كتب»): used only with a clause or speech directly after them. */
  readonly forms?: readonly string[]
}

/** A verb that reports, with its nouns and participle. */
export type Cue = {
  /** Unique, the lemma in Latin letters. */
  readonly id: string
  /** The perfect, with shadda: «صرّح». */
  readonly lemma: string
  readonly class: CueClass
  readonly commitment: Commitment
  readonly gate: Gate
  readonly frames: readonly Frame[]
  /** Whether its statements are counted: false for expressions of feeling, states of mind and decisions. */
  readonly core: boolean
  readonly forms: Forms
  /** Words one of which must follow, folded: «ألقى كلمة» reports, «ألقى القبض» does not. Of two cues with one lemma the one with such words goes first. */
  readonly with?: readonly string[] | undefined
  /** Who is spoken to, and no part of the content: the object of «أبلغ الوسطاء بـ», what stands behind the first ب of «أهاب بالسكان الالتزام». */
  readonly addressee?: 'object' | 'b' | undefined
  /** It reports only of documents, studies, figures: «أظهر التقرير أن», not «أظهر الفريق روحا». */
  readonly documents?: true | undefined
  readonly traps?: Traps | undefined
  /** It says nothing without a noun that reports, and that noun is then the cue: «أطلق تحذيرا»; see light.ts. */
  readonly light?: true | undefined
  readonly note?: string | undefined
}

/** A cue as the lists write it: what a list has in common, and empty forms, are left out. */
export type CueRow = Omit<Cue, 'class' | 'commitment' | 'core' | 'forms'> &
  Partial<Pick<Cue, 'class' | 'commitment' | 'core' | 'forms'>>

/** The cues of a list, each with what the list has in common. */
export const cuesOf = (
  common: Pick<Cue, 'class' | 'commitment'> & Partial<Pick<Cue, 'core'>>,
  rows: readonly CueRow[],
): readonly Cue[] => rows.map((row) => cueOf({ core: true, forms: {}, ...common, ...row }))

/** A cue with all fields, in one order, which makes cues the cheapest to read. */
export const cueOf = (cue: Cue): Cue => ({
  id: cue.id,
  lemma: cue.lemma,
  class: cue.class,
  commitment: cue.commitment,
  gate: cue.gate,
  frames: cue.frames,
  core: cue.core,
  forms: cue.forms,
  with: cue.with,
  addressee: cue.addressee,
  documents: cue.documents,
  traps: cue.traps,
  light: cue.light,
  note: cue.note,
})

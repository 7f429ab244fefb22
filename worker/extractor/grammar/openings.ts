import type { CueForm } from '../lexicon/cues/forms.ts'
import { bitOf, framesOf, type PrepositionFrame } from './frames.ts'
import type { Reader } from './noun-phrase.ts'
import { isCommonNounWord } from './word-lists.ts'
import type { WordFacts } from './words.ts'

/** What opens a content: a clause, speech (a colon or quotation mark), a noun behind the cue's preposition, a bare object, a question. */
export type OpeningKind = 'clause' | 'speech' | 'noun' | 'object' | 'question'

/** Where a content opens: the token that opens it, and the content's first token. */
export type Opening = { readonly kind: OpeningKind; readonly mark: number; readonly at: number }

/** The cue's own prepositions, as written alone, by the frame that rules them. */
const separate: ReadonlyMap<string, PrepositionFrame> = new Map([
  ['الي', 'ila'],
  ['علي', 'ala'],
  ['عن', 'an'],
  ['من', 'min'],
  ['في', 'fi'],
  ['ل', 'l'],
  ['ب', 'b'],
])
/** The same with the relative ما, which opens a content too: «كشف عما», «حذر مما». */
const withRelative: ReadonlyMap<string, PrepositionFrame> = new Map([
  ['عما', 'an'],
  ['مما', 'min'],
  ['فيما', 'fi'],
  ['بما', 'b'],
])
const ruling: ReadonlyMap<string, PrepositionFrame> = new Map([...separate, ...withRelative])

/** Whether a clause may open at a word: «أن», «إنه», and «ألا», which folds to «إلا». */
const mayOpenClause = ({ complementiser, key }: WordFacts): boolean =>
  (complementiser?.class === 'content' && complementiser.conjunction === '') || key === 'الا'

/** Whether a preposition that a cue rules may stand at a word, alone or glued to it, hidden in an unlisted word too. */
const mayLead = ({ key, preposition }: WordFacts): boolean =>
  ruling.has(key) || preposition === 'ب' || preposition === 'ل' || /^ب\p{L}{2,}$/u.test(key)

/** Whether a content may open at a word; at hardly any does one. */
export const mayOpen = (facts: WordFacts): boolean =>
  mayOpenClause(facts) || mayLead(facts) || facts.classes.interrogative || facts.key === 'ما'

/** Words after which أن belongs to them and opens no content: «بعد أن», «يجب أن», «إلا أن», «من شأنه أن». */
const governors = new Set(
  'قبل بعد دون منذ الا غير كما يجب يمكن ينبغي الي شانه شانها شانهما يتوقع المتوقع المقرر المنتظر المفترض المرجح المحتمل المرتقب لابد بد بما رغم علي يكاد كاد عسي قبيل بعيد لولا لو حتي حين بيد مجرد بمجرد علما يلزم يستحق الممكن الضروري اجل'.split(
    ' ',
  ),
)

/** Which of the cue's frames a preposition answers, undefined where it is none of the cue's. */
export function framePreposition(form: CueForm, key: string): PrepositionFrame | undefined {
  const frame = key === '' ? undefined : ruling.get(key)
  if (!frame) return undefined
  const { own, behindObject } = framesOf(form)
  return ((own | behindObject) & bitOf(frame)) === 0 ? undefined : frame
}

/** The next token that is no line break. */
export function skipBreaks({ doc }: Pick<Reader, 'doc'>, at: number): number {
  let next = at
  while (doc.tokens[next]?.kind === 'break') next++
  return next
}

/**
 * The complementiser at a token, read as the opening of a content: «أن …» opens after itself, «أنه …» with itself, since
 * the pronoun belongs to the clause. Undefined for an أن that another word governs («بعد أن»).
 */
export function clauseOpening(reader: Reader, at: number, form?: CueForm): Opening | undefined {
  // «رجّح ألا تكفي»: told from «إلا» by its hamza; the negation belongs to the content.
  if (reader.doc.tokens[at]?.raw === 'ألا') return { kind: 'clause', mark: at, at }
  const complementiser = reader.words(at)?.complementiser
  if (complementiser?.class !== 'content' || complementiser.conjunction !== '') return undefined
  let before = at - 1
  while (reader.doc.tokens[before]?.kind === 'break') before--
  const previous = reader.keys[before] ?? ''
  const governed = governors.has(previous) && !(form && framePreposition(form, previous))
  if (governed) return undefined
  let start = complementiser.pronoun === undefined ? skipBreaks(reader, at + 1) : at
  while (reader.keys[start] === ':' || reader.doc.tokens[start]?.kind === 'break') start++
  return { kind: 'clause', mark: at, at: start }
}

/**
 * The cue's preposition at a token and what it opens: a clause («إلى أن …», which the preposition is no part of) or a noun
 * («إلى وجود …»). A preposition that is written alone stays outside the content, a glued one inside («طالب [بتشكيل لجنة]»).
 */
export function prepositionOpening(
  reader: Reader,
  at: number,
  form: CueForm,
  behindSource = false,
): Opening | undefined {
  const { words, keys } = reader
  const key = keys[at] ?? ''
  const facts = words(at)
  if (facts?.conjunction !== '') return undefined
  const { own } = framesOf(form)
  const alone = separate.get(key)
  if (alone && (own & bitOf(alone)) !== 0) {
    const next = skipBreaks(reader, at + 1)
    const clause = clauseOpening(reader, next, form)
    if (clause) return { ...clause, mark: at }
    const token = reader.doc.tokens[next]
    if (!token || token.key === '،' || token.key === '.' || token.key === ':') return undefined
    return { kind: 'noun', mark: at, at: next }
  }
  const relative = alone ? undefined : withRelative.get(key)
  if (relative && (own & bitOf(relative)) !== 0) return { kind: 'noun', mark: at, at }
  const { preposition } = facts
  const hidden = preposition !== 'ل' && (preposition === 'ب' || hidesB(facts, form, behindSource))
  const frame = hidden ? 'b' : preposition === 'ل' ? 'l' : undefined
  // «بسبب», «بشأن» are prepositions of their own.
  if (frame && (own & bitOf(frame)) !== 0 && !facts.complementiser && !facts.classes.preposition)
    return { kind: 'noun', mark: at, at }
  return undefined
}

/**
 * «واعدا بحسومات كبيرة», «نوه السفير بعمق العلاقات»: after a participle, and right behind the source, an unlisted word that begins
 * with ب hardly has that letter as its own.
 */
const hidesB = (facts: WordFacts, form: CueForm, behindSource: boolean): boolean =>
  (behindSource || form.form === 'participle') &&
  (behindSource ? /^ب\p{L}{2,}$/u : /^ب\p{L}{3,}(?:ات|ة)$/u).test(facts.key) &&
  facts.preposition === '' &&
  !facts.maybeName &&
  !facts.given &&
  !facts.body &&
  !facts.role &&
  !facts.place &&
  !isCommonNounWord(facts)

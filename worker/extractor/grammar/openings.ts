import type { CueForm } from '../lexicon/cues/forms.ts'
import type { Frame } from '../lexicon/cues/types.ts'
import type { Reader } from './noun-phrase.ts'
import { isCommonNounWord } from './word-lists.ts'
import type { WordFacts } from './words.ts'

/** What opens a content: a clause, speech (a colon or quotation mark), a noun behind the cue's preposition, a bare object, a question. */
export type OpeningKind = 'clause' | 'speech' | 'noun' | 'object' | 'question'

/** Where a content opens: the token that opens it, and the content's first token. */
export type Opening = { readonly kind: OpeningKind; readonly mark: number; readonly at: number }

/** The cue's own prepositions, as written alone, by the frame that rules them. */
const separate: ReadonlyMap<string, Frame> = new Map([
  ['الي', 'ila'],
  ['علي', 'ala'],
  ['عن', 'an'],
  ['من', 'min'],
  ['في', 'fi'],
  ['ل', 'l'],
  ['ب', 'b'],
])
/** The same with the relative ما, which opens a content too: «كشف عما», «حذر مما». */
const withRelative: ReadonlyMap<string, Frame> = new Map([
  ['عما', 'an'],
  ['مما', 'min'],
  ['فيما', 'fi'],
  ['بما', 'b'],
])
const glued: Readonly<Record<string, Frame>> = { ب: 'b', ل: 'l' }

/** Words after which أن belongs to them and opens no content: «بعد أن», «يجب أن», «إلا أن», «من شأنه أن». */
const governors = new Set(
  'قبل بعد دون منذ الا غير كما يجب يمكن ينبغي الي شانه شانها شانهما يتوقع المتوقع المقرر المنتظر المفترض المرجح المحتمل المرتقب لابد بد بما رغم علي يكاد كاد عسي قبيل بعيد لولا لو حتي حين بيد مجرد بمجرد علما يلزم يستحق الممكن الضروري اجل'.split(
    ' ',
  ),
)

/** Which of the cue's frames a preposition answers, undefined where it is none of the cue's. */
export function framePreposition(form: CueForm, key: string): Frame | undefined {
  const frame = separate.get(key) ?? withRelative.get(key)
  return frame && form.cue.frames.some((own) => own === frame || own === `object+${frame}`) ? frame : undefined
}

/**
 * The prepositions of a cue as words, so that a source ends before them. «في» is not among them where the cue can open a
 * clause: «يرى أستاذ القانون [في الجامعة] أن».
 */
export function framePrepositionsOf({ cue }: CueForm): ReadonlySet<string> {
  const known = ruledBy.get(cue.frames)
  if (known) return known
  const ruled = new Set<string>()
  for (const own of cue.frames) {
    const preposition = prepositionOf.get(own.replace('object+', ''))
    const amid = preposition === 'في' && cue.frames.includes('clause') && cue.frames[0] !== 'fi'
    if (preposition && !amid) ruled.add(preposition)
  }
  ruledBy.set(cue.frames, ruled)
  return ruled
}

const ruledBy = new WeakMap<readonly Frame[], ReadonlySet<string>>()

const prepositionOf = new Map<string, string>([...separate].map(([preposition, frame]) => [frame, preposition]))

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
  const alone = separate.get(key)
  if (alone && form.cue.frames.includes(alone)) {
    const next = skipBreaks(reader, at + 1)
    const clause = clauseOpening(reader, next, form)
    if (clause) return { ...clause, mark: at }
    const token = reader.doc.tokens[next]
    if (!token || token.key === '،' || token.key === '.' || token.key === ':') return undefined
    return { kind: 'noun', mark: at, at: next }
  }
  const relative = withRelative.get(key)
  if (relative && form.cue.frames.includes(relative)) return { kind: 'noun', mark: at, at }
  const frame = glued[facts.preposition] ?? (hidesB(facts, form, behindSource) ? 'b' : undefined)
  // «بسبب», «بشأن» are prepositions of their own.
  if (frame && form.cue.frames.includes(frame) && !facts.complementiser && !facts.classes.preposition)
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

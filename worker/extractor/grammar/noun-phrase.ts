import type { Range, Token } from '../document.ts'
import { mediaNames } from '../lexicon/media.ts'
import { isDemonymStem } from '../lexicon/places.ts'
import { kindOfUnnamed, quantifiers } from '../lexicon/unnamed.ts'
import { isCircumstantial, isReportingVerb } from './phrase/adjectives.ts'
import { isNameLike, isSurname } from './phrase/names.ts'
import type { State } from './phrase/state.ts'
import { takeWord } from './phrase/word.ts'
import { listedAt, type Reader } from './reader.ts'
import { isLoneLetter } from './word-shapes.ts'
import { testOfWord } from './words.ts'

export type { Reader } from './reader.ts'

/** What a noun phrase is about, by its head. */
export type HeadKind = 'person' | 'name' | 'body' | 'document' | 'quoted' | 'noun'

/** A noun phrase: its tokens, its head's token, and what the head is. */
export type NounPhrase = Range & {
  readonly head: number
  readonly kind: HeadKind
  /** Whether a personal name is in it. */
  readonly named: boolean
  /** Where the parts of a co-ordination begin: «الوزير ورئيس الهيئة». One entry for a plain phrase. */
  readonly conjuncts: readonly number[]
}

/** How a phrase may go on; `object` when the cue's content may follow it without a particle: «أعلنت الوزارة تسجيل …». */
export type PhraseContext = {
  readonly limit: number
  readonly object: boolean
  /** Prepositions that open the content and so end the source: «أشار الوزير إلى …». */
  readonly framePrepositions: ReadonlySet<string>
  /** The first word may carry a preposition that is not the phrase's: «وفقا لـ[مدير الوكالة]». */
  readonly glued?: boolean
  /** The cue always has a target besides its source, «ناشد السكان | أمير المنطقة»: an office in the construct is no apposition. */
  readonly target?: boolean
}

/** No source is longer than this many tokens (titles, body, acronym and name of an official come to about thirty). */
const longest = 40

const isQuoteMark = (token: Token | undefined): boolean => token?.kind === 'quote'

/** «شهود», «وبعضهم»: many, or anybody. */
const isCrowd = testOfWord(
  ({ key }) => kindOfUnnamed(key) !== undefined || kindOfUnnamed(key.replace(/^[وف]/u, '')) !== undefined,
)

/** The state before a phrase's first word, which may stand behind what opens it: a quantifier, a number, a demonstrative. */
const startOf = (from: number, head: number): State => ({
  at: head,
  to: head === from ? from + 1 : head,
  kind: 'noun',
  head,
  closed: false,
  tail: 'noun',
  role: false,
  named: false,
  nameWords: 0,
  conjuncts: [from],
})

/** Whether the words from `at` on start a noun phrase that can speak; quotes, numbers and quantifiers may open it. */
function openPhrase(reader: Reader, at: number, glued: boolean): State | undefined {
  const { doc, keys, words, opening } = reader
  const token = doc.tokens[at]
  if (!token) return undefined
  if (isQuoteMark(token)) {
    const quotation = opening.get(at)
    if (!quotation?.closed || quotation.role === 'speech' || quotation.words > 6) return undefined
    const behind = quotation.close + 1
    return { ...startOf(at, at), kind: 'quoted', at: behind, to: behind, closed: true, named: true }
  }
  const quantity = listedAt(reader, quantifiers, at)
  if (quantity && (quantity.preposition === '' || glued)) return startOf(at, at + quantity.length)
  if (token.kind === 'number') return words(at + 1) ? startOf(at, at + 1) : undefined
  const facts = words(at)
  // «بي بي سي»: no preposition opens a name of several words.
  const listed = listedAt(reader, mediaNames, at)
  if (listed && listed.length > 1 && listed.conjunction === '' && listed.preposition === '') return startOf(at, at)
  if (!facts || facts.complementiser || (facts.preposition !== '' && !glued)) return undefined
  const { classes } = facts
  // «لـ"عربي21"»: the letter stands alone before the quotation mark.
  if (glued && isLoneLetter(facts) && isQuoteMark(doc.tokens[at + 1])) {
    const inner = openPhrase(reader, at + 1, false)
    return inner && { ...inner, head: at + 1, conjuncts: [at + 1] }
  }
  if (classes.demonstrative || keys[at] === 'نفس' || keys[at] === 'ذات' || keys[at] === 'كل') {
    const next = words(at + 1)
    return next?.definite ? startOf(at, at + 1) : undefined
  }
  if (isSurname(reader, facts)) return startOf(at, at)
  // «أم نزار»: the particle of a name, no «or».
  const named = facts.key === 'ام' ? words(at + 1) : undefined
  if (named && !named.definite && (named.given || named.maybeName || isNameLike(named))) return startOf(at, at)
  const crowd = classes.size > 0 && isCrowd(facts)
  for (const name of classes.names) if (name !== 'other' && name !== 'time' && !crowd) return undefined
  if ((classes.time || classes.other) && !facts.given && !crowd) return undefined
  if (isReportingVerb(facts) || (facts.verb && !facts.given && !facts.role)) return undefined
  return startOf(at, at)
}

/**
 * The noun phrase that starts at a token: titles, body, acronym and name in any order, as written next to a cue.
 * «مديرة المكتب الإعلامي في حركة نهوض المدنية "نهوض" ليلى حداد» is one phrase. It ends before a particle, a verb, a
 * time, a channel («في بيان», «لوكالة …»), a relative clause, and, where an object may follow, before a word that a
 * closed phrase cannot take up («أعلنت الوزارة | تسجيل»).
 */
export function nounPhraseAt(reader: Reader, at: number, context: PhraseContext): NounPhrase | undefined {
  const state = openPhrase(reader, at, context.glued ?? false)
  if (!state) return undefined
  const limit = Math.min(context.limit, at + longest)
  while (state.at < limit) {
    const next = step(reader, state, context, limit)
    if (next <= state.at) break
    state.at = next
    state.to = next
  }
  if (state.to <= at) return undefined
  const { to, head, kind, named, conjuncts } = state
  return { from: at, to, head, kind, named, conjuncts }
}

/** Where the phrase stands after taking up what is at `state.at`; the same place when it ends there. */
function step(reader: Reader, state: State, context: PhraseContext, limit: number): number {
  const { doc, words, opening } = reader
  const token = doc.tokens[state.at]
  if (!token) return state.at
  if (token.kind === 'break') return state.at + 1 < limit ? afterBreak(reader, state, context, limit) : state.at
  if (isQuoteMark(token)) {
    const quotation = opening.get(state.at)
    if (!quotation?.closed || quotation.close >= limit || quotation.role === 'speech' || quotation.words > 6)
      return state.at
    if (state.tail === 'name' && state.nameWords >= 2) return state.at
    // «أمام الصحافيين | "بمواصلة العمل"»: what a preposition opens inside the marks is no name.
    const inner = words(quotation.open + 1)
    if (inner?.preposition === 'ب' && !inner.place && !inner.body) return state.at
    state.closed = true
    // «زعيم «حزب الميثاق»» has told no name yet.
    if (state.role && quotation.role === 'scare' && !words(quotation.open + 1)?.body) state.named = true
    return quotation.close + 1
  }
  if (token.key === '(') return afterBracket(doc.tokens, state.at, limit)
  if (token.key === '،' || token.key === '-') return afterComma(reader, state, limit)
  if (token.kind === 'number') {
    // «قوى 14 آذار»: a date that is a name, in an open construct.
    const dated = !state.closed && words(state.at + 1)?.classes.time
    return state.at === state.head ? state.at + 1 : dated ? state.at + 2 : state.at
  }
  const facts = words(state.at)
  if (!facts) return state.at
  return takeWord(reader, state, context, facts, token)
}

function afterBreak(reader: Reader, state: State, context: PhraseContext, limit: number): number {
  const ahead = { ...state, at: state.at + 1, conjuncts: [...state.conjuncts] }
  const next = step(reader, ahead, context, limit)
  if (next <= ahead.at) return state.at
  Object.assign(state, ahead)
  return next
}

/** A short bracket belongs to the phrase: «(داعش)», «(45 عاما)»; not the handle of an account, «(@samer)». */
function afterBracket(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at + 1]?.key === '@') return at
  for (let next = at + 1; next < Math.min(limit, at + 8); next++) if (tokens[next]?.key === ')') return next + 1
  return at
}

/** «خبير المناهج، إسماعيل عمران، [والمشرفة] هالة حداد أن»: another office with its name right before the clause. */
function joinsOverComma(words: Reader['words'], state: State, at: number): boolean {
  const facts = words(at)
  const office = facts?.conjunction === 'و' && facts.preposition === '' && (facts.role?.count === 'one' || facts.title)
  if (!office || state.tail !== 'name' || state.conjuncts.length > 3) return false
  for (let next = at + 1; next < at + 9; next++) {
    const after = words(next)
    if (!after) return false
    if (after.complementiser) return next > at + 1
    if (after.verb || after.cues.some(({ form }) => form === 'perfect' || form === 'imperfect')) return false
  }
  return false
}

/** An office between commas has at most this many words. */
const longestOffice = 10

/** «رئيس الهيئة، [الأمين العام السابق للاتحاد]، سامي الجابر، إن»: an office between commas, no single word of a list. */
function isOfficeApart(words: Reader['words'], doc: Reader['doc'], at: number, limit: number): boolean {
  const count = words(at)?.role?.count
  if (count !== 'one') return false
  for (let next = at + 1; next < Math.min(limit, at + longestOffice); next++) {
    const facts = words(next)
    if (doc.tokens[next]?.key === '،') return next > at + 1
    if (!facts || facts.complementiser || facts.verb) return false
    if (facts.cues.some(({ form, homograph }) => !homograph && (form === 'perfect' || form === 'imperfect')))
      return false
  }
  return false
}

/** Whether no name has been told yet, but what a club is called: «مدرب الوداد». */
const isUnnamed = (state: State, words: Reader['words']): boolean =>
  state.role && (!state.named || (state.nameWords <= 2 && words(state.at - 1)?.definite === true))

/**
 * A comma inside a phrase parts a name from its office or an office from its name: «سمير حداد، المحامي في …»,
 * «مدير الوكالة، أحمد عبد القادر». A closing comma is not taken.
 */
function afterComma({ words, doc }: Reader, state: State, limit: number): number {
  const at = state.at + 1 + (doc.tokens[state.at + 1]?.kind === 'break' ? 1 : 0)
  const facts = words(at)
  if (facts && at < limit && joinsOverComma(words, state, at)) {
    state.conjuncts.push(at)
    return at
  }
  if (!facts || at >= limit || facts.conjunction !== '' || facts.preposition !== '' || facts.classes.size > 0)
    return state.at
  if (facts.cues.some((form) => form.form !== 'noun') && !facts.role && !facts.given) return state.at
  const after = words(at + 1)
  // «رئيس البلدية، حسن شرارة، وجود»: also an ordinary word between the commas.
  const doubtful =
    facts.maybeName &&
    after !== undefined &&
    (after.maybeName || isNameLike(after) || (doc.tokens[at + 2]?.key === '،' && !after.definite && !after.role))
  // «أخصائي السمعيات، توم أوكونور، يرى»: two words between commas that no list has.
  const parted = doc.tokens[at + 2]?.key === '،' || after?.particle === true
  const foreign = isNameLike(facts) && after !== undefined && (isNameLike(after) || after.particle) && parted
  const known = facts.title || facts.given || facts.particle || doubtful || (foreign && state.closed)
  // «مدرب الشرق، الإسباني خوسيه ميراندا، أن»: his nation before his name.
  const native =
    facts.definite && isDemonymStem(facts.stem) && after !== undefined && !after.definite && isNameLike(after)
  const becomesNamed = (state.role && !state.named && known) || (native && isUnnamed(state, words))
  const becomesOffice =
    facts.role !== undefined &&
    !isCircumstantial(facts) &&
    (state.tail === 'name' || (state.role && !state.named && isOfficeApart(words, doc, at, limit)))
  return becomesNamed || becomesOffice ? at : state.at
}

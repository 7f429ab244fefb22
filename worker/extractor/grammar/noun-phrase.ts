import type { Document, Quotation, Range, Token } from '../document.ts'
import { knownBodies } from '../lexicon/bodies.ts'
import { isCommonNoun } from '../lexicon/common-nouns.ts'
import { functionClassesOf } from '../lexicon/function-words.ts'
import { isQuality, isStatus } from '../lexicon/modifiers.ts'
import { phraseAt } from '../lexicon/phrases.ts'
import { possessedReadings } from '../lexicon/proclitics.ts'
import { kindOfUnnamed, quantifiers } from '../lexicon/unnamed.ts'
import { isCompass } from '../lexicon/places.ts'
import { mediaNames } from '../lexicon/media.ts'
import { isHonorific, titlePhrases } from '../lexicon/titles.ts'
import { isAddressee, isVenueNoun } from '../lexicon/venues.ts'
import type { WordFacts, Words } from './words.ts'

/** What the grammar reads: the tokens, the quotations by opening mark, the words' facts. */
export type Reader = {
  readonly doc: Pick<Document, 'text' | 'tokens'>
  readonly keys: readonly string[]
  readonly words: Words
  /** The quotation that a mark opens, by the mark's token index. */
  readonly opening: ReadonlyMap<number, Quotation>
  /** The opening mark of the speech quotation that a mark closes, by the closing mark's token index. */
  readonly closing: ReadonlyMap<number, number>
  /** Surnames of those whom the article names in full, without article: a word that is one is a name wherever it stands alone. */
  readonly surnames: ReadonlySet<string>
}

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

/** Prepositions that tie a body or a field to an office: «القيادي في الحركة», «المتحدث باسم», «النائب عن». */
const tying = new Set(['في', 'من', 'لدي', 'عن', 'علي', 'باسم', 'الي', 'بين', 'ضد', 'مع', 'لدى'])

const isQuoteMark = (token: Token | undefined): boolean => token?.kind === 'quote'

type State = {
  at: number
  to: number
  kind: HeadKind
  head: number
  /** A definite word or a name has closed the construct; what follows is an adjective, a name or an apposition. */
  closed: boolean
  /** What the latest part is: after an office or a body a tied preposition may follow, after a name none. */
  tail: 'office' | 'name' | 'body' | 'noun'
  /** An office or title has been seen, so that unlisted words may be a name. */
  role: boolean
  named: boolean
  nameWords: number
  conjuncts: number[]
}

/** Whether a word can be a part of a personal name: a given name, a particle, or a word that no list claims. */
function isNameLike(facts: WordFacts): boolean {
  if (facts.given || facts.particle) return true
  if (facts.classes.size > 0 || facts.complementiser || facts.preposition !== '') return false
  if (isVenueNoun(facts.stem) || isCommonNoun(facts.stem)) return false
  if (possessedReadings(facts.stem).some(({ stem }) => isCommonNoun(stem))) return false
  return (
    !facts.verbalNoun && !facts.role && !facts.body && !facts.document && !facts.modifier && !facts.place && !facts.verb
  )
}

/** A word in the accusative of circumstance or time: «مساءً», «هاتفيا» after a closed phrase. */
const isAdverbial = (token: Token, facts: WordFacts): boolean => {
  if (/[\u064b]/u.test(token.raw)) return !facts.role
  return !facts.definite && facts.key.length >= 4 && facts.key.endsWith('يا') && !facts.given && !facts.place && facts.modifier
}

const isReportingVerb = (facts: WordFacts): boolean =>
  facts.cues.some((form) => (form.form === 'perfect' || form.form === 'imperfect') && !form.homograph) &&
  !facts.role &&
  !facts.body &&
  !facts.given

/** Whether the words from `at` on start a noun phrase that can speak; quotes, numbers and quantifiers may open it. */
function openPhrase(reader: Reader, at: number, glued: boolean): State | undefined {
  const { doc, keys, words, opening } = reader
  const token = doc.tokens[at]
  if (!token) return undefined
  const start: State = {
    at,
    to: at + 1,
    kind: 'noun',
    head: at,
    closed: false,
    tail: 'noun',
    role: false,
    named: false,
    nameWords: 0,
    conjuncts: [at],
  }
  if (isQuoteMark(token)) {
    const quotation = opening.get(at)
    if (!quotation?.closed || quotation.role === 'speech' || quotation.words > 6) return undefined
    return { ...start, kind: 'quoted', at: quotation.close + 1, to: quotation.close + 1, closed: true, named: true }
  }
  const quantity = phraseAt(quantifiers, keys, at)
  if (quantity && (quantity.preposition === '' || glued))
    return { ...start, at: at + quantity.length, to: at + quantity.length, head: at + quantity.length }
  if (token.kind === 'number') return words(at + 1) ? { ...start, at: at + 1, to: at + 1, head: at + 1 } : undefined
  const facts = words(at)
  if (!facts || facts.complementiser || (facts.preposition !== '' && !glued)) return undefined
  const { classes } = facts
  // «لـ"عربي21"»: the letter stands alone before the quotation mark.
  if (glued && /^[لب]$/u.test(facts.key) && isQuoteMark(doc.tokens[at + 1])) {
    const inner = openPhrase(reader, at + 1, false)
    return inner && { ...inner, head: at + 1, conjuncts: [at + 1] }
  }
  if (classes.has('demonstrative') || keys[at] === 'نفس' || keys[at] === 'ذات' || keys[at] === 'كل') {
    const next = words(at + 1)
    return next?.definite ? { ...start, at: at + 1, head: at + 1 } : undefined
  }
  if (isSurname(reader, facts)) return start
  const crowd = kindOfUnnamed(facts.key) !== undefined || kindOfUnnamed(facts.key.replace(/^[وف]/u, '')) !== undefined
  for (const name of classes) if (name !== 'other' && name !== 'time' && !crowd) return undefined
  if ((classes.has('time') || classes.has('other')) && !facts.given && !crowd) return undefined
  if (isReportingVerb(facts) || (facts.verb && !facts.given && !facts.role)) return undefined
  return start
}

/**
 * The noun phrase that starts at a token: titles, body, acronym and name in any order, as written next to a cue.
 * «مدير المكتب الإعلامي في قوات سوريا الديمقراطية "قسد" مصطفى بالي» is one phrase. It ends before a particle, a verb, a
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
    if (state.named && state.nameWords >= 2) return state.at
    state.closed = true
    if (state.role && quotation.role === 'scare') state.named = true
    return quotation.close + 1
  }
  if (token.key === '(') return afterBracket(doc.tokens, state.at, limit)
  if (token.key === '،' || token.key === '-') return afterComma(reader, state, limit)
  if (token.kind === 'number') return state.at === state.head ? state.at + 1 : state.at
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

/** A short bracket belongs to the phrase: «(داعش)», «(45 عاما)». */
function afterBracket(tokens: readonly Token[], at: number, limit: number): number {
  for (let next = at + 1; next < Math.min(limit, at + 8); next++) if (tokens[next]?.key === ')') return next + 1
  return at
}

/**
 * A comma inside a phrase parts a name from its office or an office from its name: «سمير حداد، المحامي في …»,
 * «مدير الوكالة، أحمد عبد القادر». A closing comma is not taken.
 */
function afterComma({ words, doc }: Reader, state: State, limit: number): number {
  const at = state.at + 1 + (doc.tokens[state.at + 1]?.kind === 'break' ? 1 : 0)
  const facts = words(at)
  if (!facts || at >= limit || facts.conjunction !== '' || facts.preposition !== '' || facts.classes.size > 0)
    return state.at
  if (facts.cues.some((form) => form.form !== 'noun') && !facts.role) return state.at
  const becomesNamed = state.role && !state.named && (facts.title || facts.given || facts.particle)
  const becomesOffice =
    state.tail === 'name' && facts.role !== undefined && !isCircumstantial(facts)
  return becomesNamed || becomesOffice ? at : state.at
}

/** A role in the accusative without article, «متحدثا», «مشيرا»: a circumstance, no apposition. */
const isCircumstantial = (facts: WordFacts): boolean => !facts.definite && facts.stem.endsWith('ا')

function takeWord(reader: Reader, state: State, context: PhraseContext, facts: WordFacts, token: Token): number {
  const { words, keys } = reader
  const { at } = state
  const first = at === state.head
  if (facts.complementiser && !facts.given) return at
  const title = phraseAt(titlePhrases, keys, at)
  if (title && title.conjunction === '' && title.preposition === '' && !(state.named && state.closed && context.object)) {
    state.role = true
    state.tail = 'office'
    state.closed = true
    if (first) state.kind = 'person'
    return at + title.length + (keys[at + title.length] === '.' ? 1 : 0)
  }
  if (isHonorific(facts.stem) && facts.preposition === '' && facts.conjunction === '' && !state.named) {
    state.role = true
    state.tail = 'office'
    state.closed = true
    if (first) state.kind = 'person'
    return at + 1
  }
  if (!first && words(at - 1)?.title && facts.maybeName && facts.preposition === '') return takeName(state, at)
  if (!first && keys[at - 1] !== 'عبد') {
    if (facts.conjunction !== '') return takeConjunct(reader, state, context, facts)
    const closedClass = functionClassesOf(facts.key)
    if (state.tail === 'name' && facts.maybeName && closedClass.has('time') && state.nameWords === 1) return takeName(state, at)
    if (closedClass.size > 0 && !facts.given && !facts.particle) {
      if (facts.key === 'وسط' && !state.closed) return at + 1
      if (closedClass.has('preposition') && !closedClass.has('relative'))
        return takePreposition(reader, state, context, facts)
      if (facts.key === 'من') return takePreposition(reader, state, context, facts)
      if (closedClass.has('demonstrative')) return at
      if (closedClass.has('time') && isReflexive(facts.key)) return at + 1
      if (closedClass.has('time') && isRank(words(at - 1), facts)) return facts.definite ? close(state, at) : at + 1
      if (closedClass.has('time') && !state.closed && state.kind === 'body') return close(state, at)
      return at
    }
    if (facts.preposition !== '') return takePreposition(reader, state, context, facts)
    if (isAdverbial(token, facts)) return at
    if (
      facts.cues.some((form) => form.form === 'participle') &&
      !facts.definite &&
      state.closed &&
      !facts.role &&
      !facts.given
    )
      return at
    if (reader.surnames.has(facts.key.replace(/^ال/u, '')) && (state.role || state.tail === 'name'))
      return takeName(state, at)
    if (completesName(reader, state, facts)) return takeName(state, at)
    if (isReportingVerb(facts) && !(facts.given && state.role)) return at
    if (facts.verb && !facts.given && !(state.closed === false && facts.verbalNoun)) return at
  }
  if (first) return takeHead(reader, state, facts)
  if (facts.definite) {
    // «حض المحافظ نديم فارس | السكان على»: many are no apposition of one who is named.
    if (context.object && state.tail === 'name' && facts.role?.count === 'many') return at
    // A definite role after a finished name is its apposition; otherwise it modifies.
    if ((facts.role && (state.named || facts.title)) || facts.title) {
      state.role = true
      state.tail = 'office'
    }
    // Another body or office in the definite is the object: «دعت المنظمات | البرلمان إلى».
    else if (context.object && state.closed && (facts.body || facts.role) && !isAdjectival(facts, words(at - 1))) return at
    // A definite noun that is no adjective cannot join a closed construct: «وصف الوزير | القرار بأنه».
    else if (context.object && state.closed && !facts.modifier && !isStatus(facts.stem) && (isCommonNoun(facts.stem) || facts.verbalNoun)) return at
    // «مصدر أمني | الوزير»: an indefinite adjective has ended the construct.
    else if (!state.closed && at - 1 > state.head && isIndefiniteAdjective(words(at - 1))) return at
    // A finished name takes up no common noun: «قدّر المهندس محمد المخرج | الاهتمام».
    else if (state.tail === 'name' && (state.nameWords >= fullName || facts.verbalNoun || isCommonNoun(facts.stem)) && !facts.role && !facts.modifier) return at
    return close(state, at)
  }
  if (!state.closed) {
    // «مصادر مطلعة | صدور توضيح»: after an indefinite adjective comes the object.
    const before = words(at - 1)
    const described = before && !before.definite && at - 1 > state.head && (before.modifier || isQuality(before.stem))
    if (context.object && described && !facts.modifier && !isQuality(facts.stem) && !facts.given) return at
    // The construct goes on: «رئيس لجنة …», «شركة تيمو إينرجي». A name after an office closes it.
    if (facts.given || (state.kind === 'name' && isNameLike(facts))) return takeName(state, at)
    if (facts.role || facts.title) {
      state.role = true
      state.tail = 'office'
    }
    if (facts.place) state.closed = true
    if (facts.role?.pronoun || facts.body?.pronoun) state.closed = true
    return at + 1
  }
  if (facts.role && state.named && state.nameWords > 0) {
    // «آشتون كارتر وزير الدفاع»: an office after the name opens a construct of its own.
    if (isCircumstantial(facts) || (context.object && facts.verbalNoun)) return at
    state.role = true
    state.tail = 'office'
    state.closed = false
    return at + 1
  }
  if (keys[at] === 'اول' && keys[at + 1] === 'من') return at
  if (state.role && !facts.given && phraseAt(mediaNames, keys, at)?.value.ambiguous === false) return at
  if (facts.given || facts.particle) return takeName(state, at)
  const mayBeNamed = state.role || state.kind === 'name' || state.named
  if (mayBeNamed && isNameLike(facts) && state.nameWords < fullName) return takeName(state, at)
  if (facts.title || facts.role) {
    if (state.named || context.target || (context.object && !facts.title)) return at
    state.role = true
    state.tail = 'office'
    state.closed = false
    return at + 1
  }
  // An acronym or foreign name after a body: «شركة تيمو إينرجي هولدنجز».
  if (state.kind === 'body' && !context.object && isNameLike(facts) && words(at - 1)?.definite === false) return at + 1
  return at
}

/** A definite word that can be an adjective of the one before: a nisba, or a participle that agrees («الشبان المحتجون»). */
const isAdjectival = (facts: WordFacts, before: WordFacts | undefined): boolean =>
  facts.modifier || /ية?$/u.test(facts.stem) || (before?.role !== undefined && facts.role?.count === 'many' && before.role.count === 'many')

const isIndefiniteAdjective = (facts: WordFacts | undefined): boolean =>
  facts !== undefined && facts.modifier && !facts.definite && !facts.body && !facts.place

/**
 * Whether an ordinary word is a name here: after an office when another name word follows it («المتحدثة باسم الهيئة أمل
 * باوزير»), and as a surname right before a particle or mark («أوضح صبحي عودة أن»).
 */
function completesName({ words, doc }: Reader, state: State, facts: WordFacts): boolean {
  if (facts.definite || facts.preposition !== '') return false
  const token = doc.tokens[state.at + 1]
  const next = words(state.at + 1)
  if (state.tail === 'name' && state.nameWords === 1) return token?.kind === 'mark' || next?.complementiser !== undefined
  return facts.maybeName && state.role && state.closed && !state.named && next !== undefined && (isNameLike(next) || next.maybeName)
}

/** «العام», «الحالي», «السابق» after an office are its rank or standing, no time: «الأمين العام», «مدير عام». */
const isRank = (before: WordFacts | undefined, facts: WordFacts): boolean =>
  before !== undefined && (before.role !== undefined || before.title || before.modifier) && !before.classes.has('time') && before.definite === facts.definite && isStatus(facts.stem)

const isReflexive = (key: string): boolean => key === 'نفسه' || key === 'ذاته' || key === 'نفسها' || key === 'ذاتها'

function close(state: State, at: number): number {
  state.closed = true
  return at + 1
}

function takeName(state: State, at: number): number {
  state.closed = true
  state.tail = 'name'
  state.named = true
  state.nameWords++
  return at + 1
}

/** A name of this many words takes no more of them. */
const fullName = 4

const isSurname = (reader: Reader, facts: WordFacts): boolean =>
  facts.conjunction === '' && facts.preposition === '' && !facts.title && reader.surnames.has(facts.key.replace(/^ال/u, ''))

function takeHead(reader: Reader, state: State, facts: WordFacts): number {
  const { at } = state
  const known = phraseAt(knownBodies, reader.keys, at) ?? phraseAt(mediaNames, reader.keys, at)
  if (known && known.length > 1) {
    state.kind = 'body'
    state.tail = 'body'
    state.closed = true
    return at + known.length
  }
  const nextFacts = reader.words(at + 1)
  if (isSurname(reader, facts)) {
    // A surname alone is a whole name: «نفى شاهين | التهم».
    state.kind = 'name'
    state.named = true
    state.nameWords = fullName
    state.closed = true
  } else if (facts.document && !facts.role) state.kind = 'document'
  else if (facts.role) {
    state.kind = 'person'
    state.role = true
    state.tail = 'office'
    if (facts.role.pronoun) state.closed = true
  } else if (facts.body) state.kind = 'body'
  else if (facts.title) {
    state.kind = 'person'
    state.role = true
    state.tail = 'office'
  } else if (facts.given || facts.particle) {
    state.kind = 'name'
    state.named = true
    state.nameWords = 1
    state.closed = true
  } else if (isNameLike(facts) && (!facts.definite || (nextFacts !== undefined && !nextFacts.definite && isNameLike(nextFacts) && !isCommonNoun(nextFacts.stem)))) {
    // «الفريدو زاميديو»: two words that no list claims are a foreign name, also with what looks like an article.
    state.kind = 'name'
    state.named = true
    state.nameWords = 1
    state.closed = true
  }
  if (facts.place) {
    state.closed = true
    if (state.kind === 'noun' || state.kind === 'name') {
      state.kind = 'body'
      state.named = false
    }
  }
  state.tail = state.kind === 'person' ? 'office' : state.kind === 'name' ? 'name' : state.kind === 'body' ? 'body' : 'noun'
  if (facts.definite) state.closed = true
  if (facts.given && nextFacts?.definite && state.kind === 'name') state.closed = true
  return at + 1
}

/**
 * «و» and another noun. Offices join offices (one person's or a second speaker's), definite nouns join the construct
 * («وزارة التربية والتعليم»), names join names; anything else, a verb above all, begins something new.
 */
function takeConjunct(reader: Reader, state: State, context: PhraseContext, facts: WordFacts): number {
  const { at } = state
  if (facts.conjunction !== 'و' || facts.preposition !== '') return at
  if (isReportingVerb(facts) || facts.complementiser) return at
  if (facts.cues.some((form) => form.form === 'participle' && form.conjunction === 'و') && !facts.definite) return at
  if (facts.verb && !facts.role && !facts.given) return at
  const before = reader.words(at - 1)
  if (facts.role || facts.title) {
    if (state.kind !== 'person' && state.kind !== 'name') return at
    if (context.object && !facts.definite && facts.verbalNoun) return at
    state.conjuncts.push(at)
    state.role = true
    state.tail = 'office'
    state.closed = facts.definite
    state.named = state.named && facts.definite
    return at + 1
  }
  if (facts.body && !facts.definite) {
    if (state.kind !== 'body') return at
    state.conjuncts.push(at)
    state.closed = false
    return at + 1
  }
  if (facts.definite && before?.definite) return close(state, at)
  if (facts.definite && facts.body && state.kind === 'body') {
    state.conjuncts.push(at)
    return close(state, at)
  }
  if (facts.given && state.named) {
    state.conjuncts.push(at)
    return takeName(state, at)
  }
  if (!facts.definite && before && !before.definite && facts.modifier && before.modifier) return at + 1
  // «قسم الشرق الأوسط وشمال أفريقيا»: a compass word opens another construct.
  if (isCompass(facts.stem)) return open(state, at)
  return at
}

/**
 * A preposition that ties the phrase together: «المتحدث باسم الوزارة», «مصدر في الشرطة», «رئيس اللجنة للشؤون المالية». Not
 * one that opens the content, and none before a channel, an addressee or a time.
 */
function takePreposition(reader: Reader, state: State, context: PhraseContext, facts: WordFacts): number {
  const { words, opening } = reader
  const { at } = state
  if (facts.conjunction !== '') return at
  const glued = facts.preposition !== ''
  const preposition = glued ? facts.preposition : facts.key.replace(/^(.)ـ*$/u, '$1')
  if (context.framePrepositions.has(preposition) || (!glued && !tying.has(preposition))) return at
  let next = glued ? at : at + 1
  if (!glued && reader.doc.tokens[next]?.kind === 'break') next++
  const noun = words(next)
  if (!noun) {
    const quotation = opening.get(next)
    const name = quotation?.closed && quotation.role !== 'speech' && quotation.words <= 6
    if (name && (preposition === 'في' || preposition === 'ل') && state.tail === 'office' && !isOutletLike(reader, quotation)) return quotation.close + 1
    return at
  }
  const previous = words(at - 1)
  const affiliating = previous !== undefined && isAffiliating(previous.stem) && (previous.definite || state.tail === 'office')
  const ends = noun.definite || noun.place
  if (preposition === 'باسم' || (affiliating && !noun.complementiser && !noun.classes.has('time'))) return open(state, next, ends)
  if (!mayBeTied(noun, glued) && !(preposition === 'ل' && state.tail === 'office' && isVenueNoun(noun.stem))) return at
  switch (preposition) {
    case 'ل': // «المدير العام للشركة», «الأمين العام للأمم المتحدة»; «بيان للوزارة»; «المجلس الأعلى للقضاء»
      if (state.tail === 'office') return state.closed || noun.definite ? open(state, next, ends) : at
      if (state.kind === 'document') return open(state, next, ends)
      return state.kind === 'body' && state.tail !== 'name' && state.closed && (noun.definite || noun.stem === 'شؤون' || noun.verbalNoun) ? open(state, next, ends) : at
    case 'ب': // «مسؤول بالوزارة», «مدير التعليم بمنطقة …»
      if (state.tail === 'office') return ends || noun.body || noun.verbalNoun ? open(state, next, ends) : at
      return state.tail !== 'name' && state.closed && (noun.body || noun.place) ? open(state, next, ends) : at
    case 'من': // «مصدر من الشرطة», «عدد من السكان»
      return state.tail === 'office' || (state.kind === 'noun' && at === state.head + 1) ? open(state, next, ends) : at
    case 'عن': // «النائب عن الدائرة»; «مجلس الدفاع عن …»
      return (state.tail === 'office' && !state.named) || (previous?.verbalNoun && previous.definite) ? open(state, next, ends) : at
    case 'في':
    case 'لدي':
      if (state.tail === 'office') return ends || noun.body || noun.role || noun.verbalNoun || isConstruct(reader, next) ? open(state, next, ends) : at
      return state.tail !== 'name' && state.closed && (noun.place || noun.body || noun.definite) ? open(state, next, ends) : at
    default:
      return state.tail === 'office' && !state.named ? open(state, next, ends) : at
  }
}

/** Whether a noun goes on with a definite word: «في شؤون الأسرة». */
const isConstruct = ({ words }: Reader, at: number): boolean => words(at + 1)?.definite === true

/** Whether the noun after a preposition can belong to an office: no channel, addressee, time, document or particle. */
function mayBeTied(noun: WordFacts, glued: boolean): boolean {
  if (isVenueNoun(noun.stem) || isAddressee(noun.stem) || noun.document || noun.complementiser) return false
  if (noun.classes.has('time')) return false
  return glued || !['relative', 'pronoun', 'preposition', 'demonstrative'].some((name) => noun.classes.has(name as 'relative'))
}

/** «لـ«عكاظ»»: a quoted outlet behind a preposition is the addressee and not the office's body. */
const isOutletLike = (reader: Reader, { open: mark }: Quotation): boolean => phraseAt(mediaNames, reader.keys, mark + 1) !== undefined

/** Adjectives that tie a body to what it belongs to: «التابعة للوزارة», «المقرب من الرئاسة». */
const affiliating = new Set(
  'تابع تابعة تابعين مشرف مشرفة مكلف مكلفة مقرب مقربة مقربين مقربون منتمي منتمية مختص مختصة معني معنية صادر صادرة وارد واردة مسؤول مسؤولة مسئول معارض معارضة معارضون معارضين مؤيد مؤيدة مؤيدون مؤيدين قريب قريبة قريبين داعم داعمة موالي موالية مقيم مقيمة متخصص متخصصة ناشط عضو'.split(
    ' ',
  ),
)
const isAffiliating = (stem: string): boolean => affiliating.has(stem)

function open(state: State, next: number, closed = false): number {
  state.closed = closed
  return next + 1
}

import { kindOfUnnamed } from '../../lexicon/unnamed.ts'
import { bitOf, type PrepositionFrame } from '../frames.ts'
import type { NounPhrase } from '../noun-phrase.ts'
import { framePreposition } from '../openings.ts'
import { endsLikeAccusative, mayCarryB } from '../word-shapes.ts'
import type { WordFacts } from '../words.ts'
import { clauseAhead } from './content.ts'
import { prepositionOfPronoun, skipClause, skipPrepositional, skipTime } from './skips.ts'
import {
  fill,
  finish,
  finishWithObject,
  type GapState,
  phraseAfter,
  phraseHere,
  type Step,
  takeSource,
} from './state.ts'
import { canBeSubject, isAddressed, isJudgement, isObjectLike, isOblique, isParticipleCue } from './subject.ts'

/** Whether a preposition may stand at a word, alone, glued to it or with its pronoun. */
export const mayGovern = (facts: WordFacts): boolean =>
  facts.classes.preposition || facts.key === 'من' || facts.preposition !== '' || prepositionOfPronoun(facts) !== ''

/** Whether a word is of a closed class or something like it. */
export const mayBeClosed = ({ classes, key }: WordFacts): boolean =>
  classes.size > 0 || key === 'نفس' || key === 'ذات' || key === 'اول' || key.startsWith('ايا')

/** A preposition that opens no content: the cue's own behind its object, else a channel, addressee or place to be passed. */
export function readGoverned(state: GapState, facts: WordFacts): Step {
  const { reader, at, end, form, source, frames } = state
  const held = prepositionOfPronoun(facts)
  // «في وقت شكك فيه خبراء»: the pronoun means the time.
  if (held !== '' && framePreposition(form, held) && !/^(?:وقت|يوم|حين)$/u.test(reader.keys[state.cueAt - 1] ?? ''))
    state.resumptive = true
  const preposition = facts.classes.preposition || facts.key === 'من'
  // «قالت [بشأنها] بلقاسم»
  if (!preposition && held.length > 2) return fill(state, at + 1)
  if (!preposition && facts.preposition === '') return undefined
  // «علّقت الإدارة العروض بسبب الرياح»: «بسبب» is no ب of the cue's.
  const frame = framePreposition(form, preposition ? facts.key : facts.preposition)
  if (source && frame && form.cue.addressee === 'object') return finish(state, { kind: 'noun', mark: at, at })
  // «اتهم الحكومة بالتقصير»: what stands before the cue's preposition is its object, the speaker is not named.
  if (source && frame && (source.to === at || form.form === 'participle') && form.object === undefined)
    return finishWithObject(state)
  if (frame && form.object !== undefined) return finish(state, { kind: 'noun', mark: at, at })
  const bound = preposition && facts.key.length > 2 && !reader.words(at + 1)
  const to = bound ? at + 1 : skipPrepositional(reader, at, end, !preposition, frames.words)
  return fill(state, Math.max(to, at + 1))
}

/**
 * What somebody is said to be, behind a verb that holds him as a pronoun: «اعتبرها خصومه [غير دستورية]», «ما وصفوه [مهزلة]»; who says so
 * may stand between.
 */
export function readJudgement(state: GapState, facts: WordFacts): Step {
  const { at, form, source } = state
  if (!isJudgement(form) || facts.complementiser || facts.conjunction !== '') return undefined
  if (facts.key === 'غير') return finish(state, { kind: 'object', mark: at, at })
  if (source || facts.definite || facts.classes.size > 0 || facts.preposition !== '') return undefined
  if (kindOfUnnamed(facts.key)) return undefined
  const phrase = phraseHere(state)
  const accusative = endsLikeAccusative(facts) && !facts.given && !facts.maybeName
  const somebody = phrase && !accusative && phrase.kind !== 'noun' && phrase.kind !== 'document'
  return somebody || facts.role ? undefined : finish(state, { kind: 'object', mark: at, at })
}

/** A word of a closed class: a time is passed, a pronoun is passed or the object, an auxiliary ends the search. */
export function readClosed(state: GapState, facts: WordFacts): Step {
  const { reader, at, end, source, form } = state
  const { object } = state.frames
  const { words, keys } = reader
  const selfSame = (facts.key === 'نفس' || facts.key === 'ذات') && words(at + 1)?.definite === true
  const time = facts.classes.time || (facts.key === 'اول' && keys[at + 1] === 'من')
  if (!selfSame && time && !facts.role) return fill(state, skipTime(reader, at, end))
  // «واتهم المدعي العام إياه بـ»: the pronoun is the object, so that the noun before it is the subject.
  if (object && /^ايا(?:ه|ها|هم|هما|هن)$/u.test(facts.key)) return finish(state, { kind: 'object', mark: at, at })
  if (facts.classes.pronoun) return fill(state, at + 1)
  // «وذكرت مريضة كانت تنتظر دورها أن»: a relative clause of an indefinite subject needs no «التي».
  const described = source?.to === at && facts.conjunction === '' && !words(source.head)?.definite
  if (described && facts.classes.auxiliary) return fill(state, skipClause(reader, at + 1, end))
  if (facts.classes.subordinator || facts.classes.auxiliary || facts.classes.negator) return finish(state)
  // «نفى ذلك», «أكد هذا».
  const next = words(at + 1)
  const person = facts.key === 'ذلك' && next?.role?.count === 'one'
  const pointing = facts.classes.demonstrative && facts.conjunction === '' && (!next?.definite || person)
  if (!object || !pointing) return undefined
  // «أوضح ذلك [مدير المكتبة]»: the object may stand before its subject.
  const subject = source ? undefined : phraseAfter(state, at + 1)
  const speaks = subject && (subject.kind === 'person' || subject.kind === 'body')
  if (speaks && canBeSubject(reader, subject, form)) takeSource(state, subject)
  return finish(state, { kind: 'object', mark: at, at })
}

/** The first noun phrase that nothing governs: the source, or an object where it cannot be one. */
export function readSubject(state: GapState): Step {
  const { reader, at, cueAt, form, source } = state
  const { object } = state.frames
  const phrase = source ? undefined : phraseHere(state)
  if (!phrase) return undefined
  const head = reader.words(phrase.head)
  // «…»، تضيف [بحسرة].
  const manner = /^ب\p{L}{3,}$/u.test(head?.key ?? '') && phrase.to === at + 1 && !head?.given && !head?.maybeName
  if (
    manner &&
    !reader.surnames.has(head?.key ?? '') &&
    at === cueAt + 1 &&
    phrase.kind !== 'person' &&
    /^[.،]$/u.test(reader.keys[at + 1] ?? '.')
  )
    return fill(state, at + 1)
  if (isGoverned(state, phrase)) return finish(state, { kind: 'noun', mark: at, at })
  // After «مؤكدا» who speaks is known: «مؤكدة تأمين الحالات».
  const apart = reader.keys[cueAt - 1] === '،' || form.conjunction !== ''
  // «نافيا [خصم] أي أجور»: the deduction, no rival.
  const doubtful = head?.role?.role.ambiguous === true && !phrase.named && phrase.to === phrase.head + 1
  const bare = head?.verbalNoun || doubtful || (phrase.kind === 'noun' && apart)
  const act = form.form === 'participle' && !head?.definite && bare
  if (object && (act || isObjectLike(reader, phrase))) return finish(state, { kind: 'object', mark: at, at })
  // «داعيا | وحدات الجيش إلى»: who is asked or charged; only a name may be who asks.
  const asked = form.form === 'participle' && state.frames.target
  if (asked && !phrase.named && phrase.kind !== 'name') return finish(state, { kind: 'object', mark: at, at })
  const asks = object && isAddressed(reader, phrase, form)
  if (asks) return finish(state, { kind: 'object', mark: at, at })
  if (canBeSubject(reader, phrase, form)) return takeSource(state, phrase)
  // «وطالب | الجهات المعنية بسرعة التحرك»: of another gender than the verb, before the verb's preposition.
  const target = framePreposition(form, reader.keys[phrase.to] ?? '') ?? glued(state, phrase.to)
  // «وكان صقر قد اتهم | الحكومة، في مقابلة، بالتقصير»: a verb that cannot be without its object, and a body of the other gender.
  const charged =
    state.frames.needsObject && form.form !== 'participle' && form.object === undefined && phrase.kind === 'body'
  if (object && (isOblique(reader, phrase) || target || charged)) return finish(state, { kind: 'object', mark: at, at })
  return fill(state, phrase.to)
}

/** The frame of a preposition that is written together with its noun. */
const glued = ({ reader, form }: GapState, at: number): PrepositionFrame | undefined =>
  framePreposition(form, reader.words(at)?.preposition ?? '')

/** «وطالب | بممر آمن لنقل الجرحى»: right behind its verb an unlisted word in ب is governed, unless another ب or a clause follows. */
function isGoverned({ reader, at, cueAt, limit, frames }: GapState, phrase: NounPhrase): boolean {
  const { words, doc, keys } = reader
  const head = words(at)
  const unlisted = (phrase.kind === 'name' || phrase.kind === 'noun') && head && !head.given && !head.maybeName
  if (at !== cueAt + 1 || phrase.head !== at || !unlisted || head.definite || head.preposition !== '') return false
  if ((frames.own & bitOf('b')) === 0 || !mayCarryB(head) || reader.surnames.has(head.key)) return false
  for (let next = at + 1; next < Math.min(limit, at + 12); next++) {
    const facts = words(next)
    if (doc.tokens[next]?.kind === 'quote' || keys[next] === ':' || facts?.complementiser) return false
    if (keys[next] === '،') break
    if (facts?.preposition === 'ب') return false
  }
  return true
}

/** What follows the source: a remark between commas, whom it is said to, or the object. */
export function readBehindSource(state: GapState, facts: WordFacts): Step {
  const { reader, at, end, form, source } = state
  if (!source || facts.conjunction !== '') return undefined
  // «كشفت البيانات أيضا أن», «نفى المجلس المدعوم محليا أي تحركات»
  const nisba =
    facts.modifier &&
    !facts.place &&
    !facts.definite &&
    /ي[ا]$/u.test(facts.key) &&
    facts.key.length > 4 &&
    source.to === at
  if (facts.key === 'ايضا' || facts.key === 'كذلك' || nisba) return fill(state, at + 1)
  // «بيان للوزارة، تلقت «الرافد» نسخة منه، أن …»
  if (facts.verb) return reader.keys[at - 1] === '،' ? fill(state, skipClause(reader, at + 1, end)) : undefined
  if (form.cue.addressee === 'object' && !form.homograph)
    return fill(state, Math.max(at + 1, phraseHere(state)?.to ?? 0))
  if (!state.frames.object || isParticipleCue(facts)) return undefined
  const clause =
    !state.frames.needsObject && at > source.to && state.frames.clause ? clauseAhead(reader, at, end, form) : undefined
  return finish(state, clause ?? { kind: 'object', mark: at, at })
}

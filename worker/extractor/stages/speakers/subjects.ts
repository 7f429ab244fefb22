import type { Range } from '../../document.ts'
import { type NounPhrase, nounPhraseAt, type Reader } from '../../grammar/noun-phrase.ts'
import { isSurname } from '../../grammar/phrase/names.ts'
import { isCommonNounWord } from '../../grammar/word-lists.ts'
import { looksVerb } from '../../lexicon/verbs.ts'
import type { Reported } from '../contents.ts'

const noPrepositions: ReadonlySet<string> = new Set()

/**
 * Whether a finite verb stands at a token: a listed one, or a word of no list right before somebody («هنأ الوزير المدير», «وصل رئيس
 * الاتحاد»), which at the head of a clause is hardly anything else.
 */
export function isVerb(reader: Reader, at: number): boolean {
  const facts = reader.words(at)
  if (!facts || facts.role || facts.body) return false
  // «عاد [المتحدث] وأكد», «كان [الوزير] قد التقى»
  const auxiliary = facts.classes.size === 1 && facts.classes.auxiliary
  // «التقى», «التزم» only look as if they had an article.
  const somebody = reader.words(at + 1)?.role !== undefined || reader.words(at + 1)?.body !== undefined
  if (facts.definite) return somebody && looksVerb(facts.key)
  if (facts.classes.size > 0 && !auxiliary) return false
  if (facts.verb || facts.cues.some((form) => form.form === 'perfect' || form.form === 'imperfect')) return true
  if (facts.given || facts.maybeName || facts.particle || facts.document || facts.place || facts.verbalNoun)
    return false
  if (isCommonNounWord(facts) || facts.preposition !== '') return false
  const next = reader.words(at + 1)
  if (next?.conjunction !== '') return false
  if (next.given || isSurname(reader, next)) return true
  // «خرج العشرات من سكان الحي»
  if (/^ال(?:عشرات|مئات|الاف|ملايين)$/u.test(next.key) && reader.keys[at + 2] === 'من') return true
  return next.role !== undefined && (next.definite || reader.words(at + 2)?.definite === true)
}

/** «قال [متنهدا]»: an unlisted indefinite word in the accusative is a circumstance. */
export const isAccusative = (reader: Reader, { head, kind }: NounPhrase): boolean =>
  (kind === 'name' || kind === 'noun') &&
  /[^اي]ا$/u.test(reader.keys[head] ?? '') &&
  !reader.words(head)?.given &&
  !reader.words(head)?.maybeName

/** The subject of the sentence's main verb before a participle: «استقبل [الرئيس] السفير، مؤكدا عمق العلاقات». */
export function mainSubject(reader: Reader, sentence: Range, before: number): NounPhrase | undefined {
  const context = { limit: before, object: true, framePrepositions: noPrepositions }
  // «لكن [مسؤول محلي] أعطى حصيلة أكبر، لافتا إلى»
  const first = sentence.from + (/^و?(?:لكن|اما|كما|فيما|بينما)$/u.test(reader.keys[sentence.from] ?? '') ? 1 : 0)
  const opening = isVerb(reader, first) ? undefined : nounPhraseAt(reader, first, { ...context, object: false })
  if (opening && (opening.kind === 'person' || opening.kind === 'name' || opening.kind === 'body')) return opening
  for (let at = sentence.from; at + 1 < before; at++) {
    if (!isVerb(reader, at)) continue
    const subject = nounPhraseAt(reader, at + 1, context)
    // «كما يتم [التأكد] من ذلك، مؤكدا»: an act speaks of nothing.
    const act = subject?.kind === 'noun'
    return subject && !act && !isAccusative(reader, subject) ? subject : undefined
  }
  return opening
}

/** «حيث قال», «إذ أكد»: the verb takes up the subject of its own sentence. */
export const takesUp = (reader: Reader, item: Reported): boolean =>
  /^(?:حيث|اذ)$/u.test(reader.keys[item.cue.from - 1] ?? '')

/** «تواصلت الصحيفة مع [المتحدث خالد عسيري] إلا أنه رفض التعليق»: whom the pronoun before a refusal means. */
export function heldBy(
  reader: Reader,
  mentions: readonly NounPhrase[],
  sentence: Range,
  item: Reported,
): NounPhrase | undefined {
  const before = reader.words(item.cue.from - 1)?.complementiser
  if (before?.pronoun !== 'ه' && before?.pronoun !== 'ها') return undefined
  for (let index = firstAfter(mentions, item.cue.from) - 1; index >= 0; index--) {
    const mention = mentions[index]
    if (!mention || mention.from < sentence.from) return undefined
    if (mention.to >= item.cue.from || (mention.kind !== 'person' && mention.kind !== 'body')) continue
    const known = reader.words(mention.head)?.role ?? reader.words(mention.head)?.body
    // «المتحدث باسم [فرع المياه]»: the body in an office is not who holds it.
    const holder = mentions[index - 1]
    if (holder && holder.to >= mention.to) continue
    if (known?.gender === undefined || (known.gender === 'f') === (before.pronoun === 'ها')) return mention
  }
  return undefined
}

/** «أن [التحالف] وافق …، لكنه اشترط»: the subject of the content in which a pronoun takes it up. */
export function resumedBy(
  reader: Reader,
  mentions: readonly NounPhrase[],
  owner: Reported | undefined,
  item: Reported,
): NounPhrase | undefined {
  const { opening } = owner ?? {}
  if (!opening || reader.words(item.cue.from - 1)?.complementiser?.pronoun === undefined) return undefined
  const subject = mentions[firstAfter(mentions, opening.at)]
  return subject && subject.from <= opening.at + 1 && subject.to < item.cue.from ? subject : undefined
}

/** The mentions that begin from one token on and before another. */
export const mentionsBetween = (mentions: readonly NounPhrase[], from: number, to: number): readonly NounPhrase[] =>
  mentions.slice(firstAfter(mentions, from), firstAfter(mentions, to))

/** The index of the first mention that begins behind a token; mentions stand in the order of the text. */
function firstAfter(mentions: readonly NounPhrase[], token: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.from ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

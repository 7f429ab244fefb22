import { isAddressee, isPressCrowd, readVenue } from '../lexicon/venues.ts'
import { sourceBefore } from './left-source.ts'
import { type NounPhrase, nounPhraseAt, type Reader } from './noun-phrase.ts'
import { isSomebody } from './somebody.ts'
import { isAddresseeWord } from './word-lists.ts'
import { hint } from './words.ts'

/** An occasion stands at most this many tokens before the verb whose pronoun takes it up. */
const farthest = 25

const noPrepositions: ReadonlySet<string> = new Set()

/** A pronoun that takes up the occasion of a verb: «بيانا أكد [فيه] أن», «كلمة قال [خلالها] إن». */
const resuming = hint(({ key }) => /^(?:فيه|فيها|خلاله|خلالها|عبره|عبرها)$/u.test(key))

/** Whether a verb's words stand in an occasion named before it. */
export const isResumed = ({ hints }: Reader, cueAt: number): boolean => ((hints[cueAt + 1] ?? 0) & resuming) !== 0

/** Where somebody was, and no occasion of words. */
const visits = new Set(['زيارة', 'جولة'])
/** What is sent to somebody: «رسالة للوزير» is not his. */
const sent = new Set(['رسالة', 'برقية', 'خطاب', 'مذكرة', 'كتاب'])
/** What two hold together: «مقابلة مع الوزير». */
const shared = new Set(['مقابلة', 'حوار', 'لقاء', 'حديث', 'اتصال', 'مكالمة', 'مداخلة'])

/**
 * Who speaks in an occasion that a pronoun behind the verb takes up: whose it is («تصريحات [الوزير] التي قال فيها», «تصريحات صحفية
 * [للوزير] أكد فيها»), from whom («رسالة من [المدير] قال فيها»), with whom («مقابلة مع [الوزير] قال فيها»), or who held it («كلمة ألقاها
 * [الوزير]، وأكد فيها»). Undefined where nothing of it is told.
 */
export function occasionSpeaker(reader: Reader, cueAt: number, sentenceFrom: number): NounPhrase | undefined {
  const { keys, words } = reader
  if (!isResumed(reader, cueAt)) return undefined
  const feminine = keys[cueAt + 1]?.endsWith('ها') === true
  for (let at = cueAt - 1; at >= Math.max(sentenceFrom, cueAt - farthest); at--) {
    const facts = words(at)
    const venue = facts && readVenue(facts.key)[0]?.venue
    if (!venue || visits.has(venue.lemma) || isFeminine(venue.lemma, facts.stem) !== feminine) continue
    return issuerOf(reader, at, cueAt, venue.lemma) ?? writerOf(reader, at, sentenceFrom)
  }
  return undefined
}

/** The gender of an occasion, as a pronoun shows it: plurals of things are feminine. */
const isFeminine = (lemma: string, stem: string): boolean =>
  lemma.endsWith('ة') || /ات$/u.test(stem) || /^(?:رسائل|احاديث|تصاريح|خطب)$/u.test(stem)

/** Whose an occasion is, by what stands between it and the verb. */
export function issuerOf(reader: Reader, venueAt: number, limit: number, lemma = ''): NounPhrase | undefined {
  const { words } = reader
  const somebody = (at: number, glued: boolean): NounPhrase | undefined => {
    const phrase = nounPhraseAt(reader, at, { limit, object: false, framePrepositions: noPrepositions, glued })
    const head = phrase && words(phrase.head)
    const listens = head && (isAddresseeWord(head) || isPressCrowd(head.stem))
    return phrase && !listens && isSomebody(reader, phrase) ? phrase : undefined
  }
  const owner = words(venueAt + 1)
  const owned = owner?.preposition === '' && owner.classes.size === 0 ? somebody(venueAt + 1, false) : undefined
  // «تصريحات صحفية»: an adjective, and no journalist.
  if (owned && (owned.named || words(owned.head)?.definite)) return owned
  for (let at = venueAt + 1; at < limit; at++) {
    const facts = words(at)
    if (facts?.conjunction !== '') continue
    const from = facts.key === 'من' || (facts.key === 'عن' && isIssued(reader, venueAt, at))
    const led = from || (facts.key === 'مع' && shared.has(lemma))
    const own = facts.preposition === 'ل' && !sent.has(lemma)
    const found = led ? somebody(at + 1, false) : own ? somebody(at, true) : holderAt(reader, at, limit)
    if (found) return found
  }
  return undefined
}

/** Between a verb and the occasion that is its object stands its subject, of at most this many tokens. */
const widestSubject = 16

/** What makes an occasion: «نشر تغريدة», «ألقى كلمة»; not «تلقى رسالة». */
const making = /^[وف]?(?:نشر|اصدر|كتب|وجه|بعث|ارسل|عقد|دون|رفع|قدم|اطلق|اذاع|وزع|بث|القي|القت|اجري|اجرت)(?:ت|وا|ا)?$/u

/** Who made the occasion, the object of his verb: «وكان [الوزير] قد نشر تغريدة قال فيها», «بعث [الوزير] برقية إلى نظيره قال فيها». */
function writerOf(reader: Reader, venueAt: number, sentenceFrom: number): NounPhrase | undefined {
  for (let at = venueAt - 1; at >= Math.max(sentenceFrom, venueAt - widestSubject); at--) {
    if (!making.test(reader.keys[at] ?? '')) continue
    const form = reader.words(at)?.cues.find((cue) => cue.form === 'perfect' && cue.preposition === undefined)
    const after = nounPhraseAt(reader, at + 1, { limit: venueAt, object: true, framePrepositions: noPrepositions })
    if (after && (after.kind === 'quoted' || isSomebody(reader, after))) return after.to === venueAt ? after : undefined
    const before = form && at === venueAt - 1 ? sourceBefore(reader, at, form, sentenceFrom) : undefined
    return before && isSomebody(reader, before) ? before : undefined
  }
  return undefined
}

/** «صدر بيان عن», «بيان صادر عن»: who issued it, and not what it is about. */
const isIssued = ({ keys }: Reader, venueAt: number, at: number): boolean =>
  /^صادرة?$/u.test(keys[at - 1] ?? '') || /^[وف]?صدرت?$/u.test(keys[venueAt - 1] ?? '')

/** «كلمة [ألقاها] الوزير», «تصريحات [أدلى] بها الوزير»: a verb that has the occasion as its pronoun, and its subject. */
function holderAt(reader: Reader, at: number, limit: number): NounPhrase | undefined {
  const { keys, words } = reader
  const apart = /^(?:به|بها|فيه|فيها)$/u.test(keys[at + 1] ?? '')
  const held = /(?:ه|ها)$/u.test(keys[at] ?? '') && (keys[at]?.length ?? 0) > 3 && words(at)?.classes.size === 0
  if (!apart && !(held && (words(at)?.verb || words(at)?.cues.some(({ form }) => form === 'perfect')))) return undefined
  const from = apart ? at + 2 : at + 1
  const phrase = nounPhraseAt(reader, from, { limit, object: true, framePrepositions: noPrepositions })
  return phrase && isSomebody(reader, phrase) && !isAddressee(words(phrase.head)?.stem ?? '') ? phrase : undefined
}

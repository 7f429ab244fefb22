import type { Quotation } from '../../document.ts'
import { kindOfComplement, knownBodies } from '../../lexicon/bodies.ts'
import { mediaNames } from '../../lexicon/media.ts'
import { isStatus } from '../../lexicon/modifiers.ts'
import { places } from '../../lexicon/places.ts'
import type { PhraseContext } from '../noun-phrase.ts'
import { listedAt, type Reader } from '../reader.ts'
import { isAddresseeWord, isCompassWord, isStatusWord, isVenueWord } from '../word-lists.ts'
import { endsLikeNisba, isLoneLetter } from '../word-shapes.ts'
import type { WordFacts } from '../words.ts'
import { isNameLike } from './names.ts'
import { open, type State } from './state.ts'

/** Prepositions that tie a body or a field to an office: «القيادي في الحركة», «المتحدث باسم», «النائب عن». */
const tying = new Set(['في', 'من', 'لدي', 'عن', 'علي', 'باسم', 'الي', 'بين', 'ضد', 'مع', 'داخل', 'ضمن'])

/**
 * A preposition that ties the phrase together: «المتحدث باسم الوزارة», «مصدر في الشرطة», «رئيس اللجنة للشؤون المالية». Not
 * one that opens the content, and none before a channel, an addressee or a time.
 */
export function takePreposition(reader: Reader, state: State, context: PhraseContext, facts: WordFacts): number {
  const { words, opening } = reader
  const { at } = state
  if (facts.conjunction !== '') return at
  const glued = facts.preposition !== ''
  const preposition = glued ? facts.preposition : facts.key
  // «طالب سكان حي الربوة بمحافظة النخلة بإصلاح»: a place behind ب is the source's where the cue's own ب follows.
  const local =
    glued && preposition === 'ب' && (facts.place || facts.body !== undefined) && followsB(reader, at, context.limit)
  if (context.framePrepositions.has(preposition) && !local && !leadsToName(reader, state, context.limit)) return at
  if (!glued && !tying.has(preposition)) return at
  // «قالت مصادر ملاحية | لرويترز», «المدرب | من اللاعبين»: an outlet is spoken to, and one man is not of several.
  const medium = state.kind === 'person' ? listedAt(reader, mediaNames, at) : undefined
  // «الأمين العام للاتحاد» leads the union, though papers have that name too.
  const led = medium?.value.ambiguous && state.tail === 'office' && isStatus(words(at - 1)?.stem ?? '')
  if (preposition === 'ل' && medium?.preposition === 'ل' && !led) return at
  // «إحصاء لوكالة فرانس برس»: whose a figure or report is, right behind it.
  const maker =
    preposition === 'ل' && state.kind === 'document' && at === state.head + 1 && words(at)?.body !== undefined
  if (maker && state.kind === 'document') return open(state, at, words(at)?.definite === true)
  const head = words(state.head)
  const holder = head?.definite && head.role?.count === 'one' && state.head === at - 1
  if (holder && (preposition === 'من' || (preposition === 'عن' && !speaksFor(head.stem)))) return at
  let next = glued ? at : at + 1
  if (!glued && reader.doc.tokens[next]?.kind === 'break') next++
  const lone = isLoneLetter(facts)
  if (lone && opening.has(at + 1)) next = at + 1
  const noun = words(next)
  if (!noun) {
    const quotation = opening.get(next)
    const name = quotation?.closed && quotation.role !== 'speech' && quotation.words <= 6
    if (
      name &&
      (preposition === 'في' || preposition === 'لدي' || preposition === 'ل' || preposition === 'باسم') &&
      state.tail === 'office' &&
      !isOutletLike(reader, quotation)
    )
      return quotation.close + 1
    return at
  }
  const previous = words(at - 1)
  // «المشرف العام على القسم»
  const ruler = previous && isStatusWord(previous) && words(at - 2)?.role ? words(at - 2) : previous
  const affiliating =
    previous !== undefined &&
    isAffiliating(ruler?.stem ?? '') &&
    (previous.definite || state.tail === 'office' || issued(state, previous)) &&
    !(preposition === 'علي' && /^(?:ناشط|عضو)/u.test(previous.stem))
  // «مصدر دبلوماسي في أديس أبابا»
  const city = listedAt(reader, places, next)
  if (city && city.length > 1 && !context.framePrepositions.has(preposition) && state.tail !== 'name')
    return open(state, next + city.length - 1, true)
  // «القيادي في حماس», «المتحدث باسم أرامكو»
  const known = listedAt(reader, knownBodies, next)
  const named = known && (known.length > 1 || (!noun.body && !glued))
  if (named && !context.framePrepositions.has(preposition) && state.tail === 'office')
    return open(state, next + known.length - 1, true)
  const ends = noun.definite || noun.place
  if (preposition === 'باسم' || (affiliating && !noun.complementiser && !noun.classes.time))
    return open(state, next, ends)
  if (
    !mayBeTied(noun, glued) &&
    !(
      preposition === 'ل' &&
      (state.tail === 'office' || state.kind === 'body' || (state.kind === 'document' && at > state.head + 1)) &&
      (isVenueWord(noun) || noun.document) &&
      noun.definite
    )
  )
    return at
  switch (preposition) {
    case 'ل': // «المدير العام للشركة», «الأمين العام للأمم المتحدة»; «بيان للوزارة»; «المجلس الأعلى للقضاء»
      if (state.tail === 'office') return state.closed || noun.definite ? open(state, next, ends) : at
      if (state.kind === 'document') return open(state, next, ends)
      return state.kind === 'body' &&
        state.tail !== 'name' &&
        state.closed &&
        (noun.definite || noun.body || noun.stem === 'شؤون' || noun.verbalNoun || isField(reader, state, next))
        ? open(state, next, ends)
        : at
    case 'ب': // «مسؤول بالوزارة», «مدير التعليم بمنطقة …»
      if (state.tail === 'office') return ends || noun.body || noun.verbalNoun ? open(state, next, ends) : at
      return state.tail !== 'name' && state.closed && (noun.body || noun.place) ? open(state, next, ends) : at
    case 'من': // «مصدر من الشرطة», «عدد من السكان»
      return state.tail === 'office' || (state.kind === 'noun' && at === state.head + 1) ? open(state, next, ends) : at
    case 'عن': // «النائب عن الدائرة»; «مجلس الدفاع عن …»
      return (state.tail === 'office' && !state.named) || (previous?.definite && ruling.has(previous.stem))
        ? open(state, next, ends)
        : at
    case 'داخل':
    case 'ضمن':
    case 'في':
    case 'لدي':
      if (state.tail === 'office')
        return ends || noun.body || noun.role || noun.verbalNoun || isConstruct(reader, next)
          ? open(state, next, ends)
          : at
      return state.tail !== 'name' && state.closed && (noun.place || noun.body || noun.definite || isCompassWord(noun))
        ? open(state, next, ends)
        : at
    case 'علي': // only «المشرف على», which the affiliating adjectives cover
      return at
    case 'الي': // «المبعوث إلى سوريا», not «دعا الوزير | إلى الحذر»
      return state.tail === 'office' && !state.named && (noun.place || noun.body) ? open(state, next, ends) : at
    case 'مع': // only «المتعاون مع», which the affiliating adjectives cover: «التقى الوزير | مع نظيره»
      return at
    default:
      return state.tail === 'office' && !state.named ? open(state, next, ends) : at
  }
}

/** Offices that are held for somebody: «النائب عن الدائرة», «المسؤول عن الملف». */
const speakingFor = new Set(
  'نائب نائبة مسؤول مسؤولة مسئول ممثل ممثلة ناطق ناطقة متحدث متحدثة مدافع مدافعة مرشح مرشحة محامي محامية معبر غائب'.split(
    ' ',
  ),
)

/** Whether somebody of this office speaks or acts for others, whom عن brings. */
export const speaksFor = (stem: string): boolean => speakingFor.has(stem)

/** Whether another word behind ب follows before the clause ends. */
function followsB({ words, doc }: Reader, from: number, limit: number): boolean {
  for (let at = from + 1; at < Math.min(limit, from + 20); at++) {
    const key = doc.tokens[at]?.key
    if (key === '.' || key === ':') return false
    if (words(at)?.preposition === 'ب' && !words(at)?.classes.preposition) return true
  }
  return false
}

/** Verbal nouns that rule عن inside the name of a body: «مجلس الدفاع عن …», «لجنة الإفراج عن …». */
const ruling = new Set(['دفاع', 'افراج', 'بحث', 'تنقيب', 'كشف', 'اعلان', 'ابلاغ'])

/** Whether a noun goes on with a definite word: «في شؤون الأسرة». */
const isConstruct = ({ words }: Reader, at: number): boolean => words(at + 1)?.definite === true

/** «الاتحاد المغربي لكرة القدم», «المركز المغربي لحقوق الإنسان»: the field of a body behind its adjective. */
function isField(reader: Reader, { at, head }: State, next: number): boolean {
  const noun = reader.words(next)
  const adjective = reader.words(at - 1)
  const described = at > head + 1 && adjective?.definite === true && endsLikeNisba(adjective)
  return described && !noun?.role && isConstruct(reader, next) && kindOfComplement(noun?.stem ?? '') !== undefined
}

/** No body between an office and the name of its holder has more words. */
const longestBody = 9

/**
 * «دعا عضو لجنة في الحزب», but «دعا عضو اللجنة [لحركة النهوض الدكتور سامي حداد] إلى الحوار»: a body in the cue's own
 * preposition is the office's where the holder's name follows it, behind a title or a definite word.
 */
function leadsToName({ words, doc }: Reader, state: State, limit: number): boolean {
  if (state.tail !== 'office' || state.named) return false
  const first = words(state.at)?.preposition === '' ? state.at + 1 : state.at
  const body = words(first)
  if (!body?.body || body.role) return false
  for (let at = first + 1; at < Math.min(limit, first + longestBody); at++) {
    const facts = words(at)
    const before = words(at - 1)
    if (!facts || !before || doc.tokens[at]?.kind !== 'word') return false
    const closed = before.definite || before.place
    const next = words(at + 1)
    if (closed && facts.title && facts.definite && facts.preposition === '')
      return next !== undefined && (next.given || next.maybeName || isNameLike(next))
    if (closed && facts.given && facts.preposition === '' && facts.conjunction === '') return true
    if (facts.complementiser || facts.verb || facts.classes.size > 0 || (!facts.definite && !facts.place && closed))
      return false
  }
  return false
}

/** Whether the noun after a preposition can belong to an office: no channel, addressee, time, document or particle. */
function mayBeTied(noun: WordFacts, glued: boolean): boolean {
  if (isVenueWord(noun) || isAddresseeWord(noun) || noun.document || noun.complementiser) return false
  if (noun.classes.time) return false
  const { relative, pronoun, preposition, demonstrative } = noun.classes
  return glued || !(relative || pronoun || preposition || demonstrative)
}

/** «لـ«عكاظ»»: a quoted outlet behind a preposition is the addressee and not the office's body. */
const isOutletLike = (reader: Reader, { open: mark }: Quotation): boolean =>
  listedAt(reader, mediaNames, mark + 1) !== undefined

/** «تقرير [صادر] عن المنظمة» */
const issued = (state: State, { stem }: WordFacts): boolean => state.kind === 'document' && /^صادرة?$/u.test(stem)

/** Adjectives that tie a body to what it belongs to: «التابعة للوزارة», «المقرب من الرئاسة». */
const affiliating = new Set(
  'تابع تابعة تابعين مشرف مشرفة مكلف مكلفة مقرب مقربة مقربين مقربون منتمي منتمية مختص مختصة معني معنية صادر صادرة وارد واردة مسؤول مسؤولة مسئول معارض معارضة معارضون معارضين مؤيد مؤيدة مؤيدون مؤيدين قريب قريبة قريبين داعم داعمة موالي موالية مقيم مقيمة متخصص متخصصة ناشط عضو'.split(
    ' ',
  ),
)
const isAffiliating = (stem: string): boolean => affiliating.has(stem)

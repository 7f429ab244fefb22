import type { Kind } from '../../contract.ts'
import type { Range } from '../document.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { listedAt } from '../grammar/reader.ts'
import type { WordFacts } from '../grammar/words.ts'
import { kindOfBody, knownBodies } from '../lexicon/bodies.ts'
import { mediaNames } from '../lexicon/media.ts'
import { lemmas } from './lemmas.ts'

/**
 * A body that is named inside a noun phrase: «المتحدث باسم [وزارة الصحة]». `whole` bodies say by themselves what they are;
 * a `unit` («إدارة», «لجنة», «فرع») is a part of a body that may follow, a `territory` («محافظة») mostly says where.
 */
export type AffiliatedBody = {
  /** The token of its head. */
  readonly at: number
  readonly rank: 'whole' | 'unit' | 'territory'
  readonly kind: Kind | undefined
  /** The dictionary word of its head, empty for names. */
  readonly lemma: string
}

const units = lemmas(
  'إدارة مكتب قسم فرع وحدة لجنة شعبة قطاع برنامج مركز خلية سكرتارية جناح دائرة فريق غرفة مجموعة وفد قيادة',
)
const departments = lemmas('إدارة مكتب قسم شعبة دائرة لجنة')
const territories = lemmas('محافظة ولاية إمارة مدينة بلدة منطقة مقاطعة إقليم جمهورية مملكة سلطنة دولة عمالة قصر جهة')

/** Nouns of bodies that only say of whom or of what in an office: «رئيس مجلس [إدارة] الشركة», «مسؤول في [قطاع] النفط». */
const isBoard = (reader: Reader, at: number): boolean =>
  reader.words(at)?.body?.body.lemma === 'مجلس' && /^(?:ال)?ادار[ةت]/u.test(reader.keys[at + 1] ?? '')

/** Bodies whose word is an adjective behind a definite noun: «الهجرة الداخلية», «العلاقات الخارجية». */
const adjectival = lemmas('داخلية خارجية بحرية يومية')

/** Institutions that belong to the state where they are called national. */
const national = lemmas('معهد مركز مؤسسة مختبر أكاديمية')

const isNational = (stem: string): boolean => /^(?:وطني|قومي)ة?$/u.test(stem)

/** Institutions that go by «الدولي» without being of several states. */
const local = lemmas('مطار مركز معهد أكاديمية مؤسسة شركة مجموعة جامعة مهرجان نادٍ مستشفى ميناء')

/** Whether a word that may head a body is another word here: a rank («العميد», «اللواء»), «بالنيابة», «ادعاءه». */
function isNoBody({ words, keys }: Reader, at: number, facts: WordFacts): boolean {
  const before = words(at - 1)
  const owned = before !== undefined && !before.definite && (before.role || before.body || before.classes.preposition)
  if (facts.title && facts.definite && facts.preposition === '' && !owned) return true
  if (facts.body?.pronoun && (facts.body.body.kind === 'judicial' || facts.body.pronoun === 'ي')) return true
  if (facts.preposition === 'ب' && /^(?:ال)?نياب[هة]$/u.test(facts.stem) && !words(at + 1)?.definite) return true
  return /مباحثات$/u.test(keys[at] ?? '')
}

/** The stems after a head, up to the end of its own phrase: what tells the kind of «لجنة», «اتحاد», «مركز». */
function stemsAfter({ words }: Reader, head: number, to: number): string[] {
  const stems: string[] = []
  for (let at = head + 1; at < to; at++) {
    const facts = words(at)
    if (!facts) continue
    // «اتحاد العمال» is theirs, «وزارة الصحة مدير …» goes on to an office.
    if (at > head + 1 && facts.role?.role.kind === 'relational') break
    // «المجلس الأعلى لشؤون اللاجئين» is told by whose affairs they are, «مجلس الدفاع عن …» is an association.
    if (facts.stem === 'شؤون' && facts.preposition === 'ل') continue
    const before = words(at - 1)
    if (facts.stem === 'دفاع' && words(at + 1)?.key === 'عن') stems.push('حقوقي')
    // «البرنامج الوطني للمعارض» is of exhibitions, «الائتلاف المعارض» of the opposition.
    else if (facts.stem === 'معارض' && (facts.preposition !== '' || (facts.definite && !before?.definite)))
      stems.push('معرض')
    // «مطار الملك فهد الدولي» is no body of several states.
    else if (facts.stem !== 'دولي' || !local.has(words(head)?.body?.body.lemma ?? '')) stems.push(facts.stem)
  }
  return stems
}

/**
 * The bodies named in a stretch of a noun phrase, in the order of the text. Known names beat heads, heads beat quoted
 * names; «مجلس إدارة» is no body beside the one that it runs.
 * @param name the personal name in the stretch, which is stepped over
 */
export function bodiesIn(reader: Reader, { from, to }: Range, name?: Range): AffiliatedBody[] {
  const { words, doc } = reader
  const found: AffiliatedBody[] = []
  for (let at = from; at < to; at++) {
    if (name && at >= name.from && at < name.to) continue
    const facts = words(at)
    const known = listedAt(reader, knownBodies, at)
    if (known && at + known.length <= to) {
      found.push({ at, rank: 'whole', kind: known.value.kind, lemma: facts?.body?.body.lemma ?? '' })
      at += known.length - 1
      continue
    }
    if (doc.tokens[at]?.kind === 'quote') {
      const quotation = reader.opening.get(at)
      const before = words(at - 1)
      // «مصدر لـ«الشرق الأوسط»» spoke to the paper.
      const medium = mediumAt(reader, at + 1, true) > 0
      const addressed = before?.preposition === 'ل' || before?.key === 'ل'
      if (medium && addressed) continue
      const afterPreposition = before?.classes.preposition || addressed
      if (quotation?.closed && afterPreposition) {
        found.push({ at, rank: 'whole', kind: medium ? 'media' : 'organisation', lemma: '' })
        at = quotation.close
      }
      continue
    }
    const medium = mediumAt(reader, at, words(at - 1)?.body?.body.kind === 'media')
    if (medium > 0 && (at === from || leadsToMedium(words(at - 1)))) {
      found.push({ at, rank: 'whole', kind: 'media', lemma: facts?.body?.body.lemma ?? '' })
      at += medium - 1
      continue
    }
    const body = facts?.body?.body
    const before = words(at - 1)
    // «وزير الدفاع», «وزير العدل» hold a portfolio of the government.
    if (body && before?.role?.role.lemma === 'وزير') continue
    if (body && adjectival.has(body.lemma) && facts.definite && before?.definite && !before.body && !before.role)
      continue
    if (!body || isNoBody(reader, at, facts) || (facts.role && at === from) || isBoard(reader, at)) continue
    if (body.lemma === 'إدارة' && at > from && isBoard(reader, at - 1)) continue
    const stems = stemsAfter(reader, at, to)
    const own = kindOfBody(body, stems)
    // «المعهد الوطني», «المركز القومي» without a field are the state's, and «المؤسسة العامة».
    const isState = stems.some(isNational) || (body.lemma === 'مؤسسة' && /^عامة?$/u.test(stems[0] ?? ''))
    const told = own === body.kind && national.has(body.lemma) && isState ? 'official' : own
    // A department of media or statistics speaks for its house: «مدير إدارة العلاقات العامة والإعلام».
    const kind =
      told !== body.kind && departments.has(body.lemma) && (told === 'media' || told === 'expert') ? undefined : told
    const part = units.has(body.lemma) || (body.lemma === 'هيئة' && /^(?:اعضاء|تدريس|شرف)$/u.test(stems[0] ?? ''))
    // «جماعة تمارة», «الجماعة الترابية»: a commune in the Maghreb.
    const commune = body.lemma === 'جماعة' && (words(at + 1)?.place || /^(?:ترابي|قروي|حضري)ة$/u.test(stems[0] ?? ''))
    const rank = territories.has(body.lemma) ? 'territory' : part ? 'unit' : 'whole'
    found.push({ at, rank, kind: commune ? 'official' : kind, lemma: body.lemma })
  }
  return found
}

/** «مراسل رويترز», «في رويترز», «صحيفة عكاظ»; not «سوق عكاظ» or a medium that stands behind a finished phrase. */
const leadsToMedium = (before: WordFacts | undefined): boolean =>
  before?.role !== undefined || before?.body !== undefined || before?.classes.preposition === true

/** How many tokens from `at` on name a medium; names that are common words count only where marks or a head say so. */
function mediumAt(reader: Reader, at: number, marked: boolean): number {
  const hit = listedAt(reader, mediaNames, at)
  return hit && hit.value.type !== 'platform' && (marked || !hit.value.ambiguous) ? hit.length : 0
}

/**
 * The body that decides in what capacity somebody speaks: the first whole one, since a union of a firm's workers is a union
 * and a club's department the club; without one the first unit, then a territory.
 */
export function decidingBody(bodies: readonly AffiliatedBody[]): AffiliatedBody | undefined {
  return (
    bodies.find(({ rank, kind }) => rank === 'whole' && kind) ??
    bodies.find(({ rank }) => rank === 'unit') ??
    bodies.find(({ rank }) => rank === 'territory')
  )
}

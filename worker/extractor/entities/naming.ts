import type { Naming } from '../../contract.ts'
import { baked } from '../baked.ts'
import type { NounPhrase, Reader } from '../grammar/noun-phrase.ts'
import { listedAt } from '../grammar/reader.ts'
import { isQualityWord, isStatusWord } from '../grammar/word-lists.ts'
import { kindOfComplement, knownBodies } from '../lexicon/bodies.ts'
import { words } from '../lexicon/list.ts'
import { isDemonym, places } from '../lexicon/places.ts'
import { isHonorific } from '../lexicon/titles.ts'
import { kindOfUnnamed, unnamedPhrases } from '../lexicon/unnamed.ts'
import { bodiesIn } from './affiliated-bodies.ts'
import type { Description } from './describe.ts'
import type { Entity } from './entity.ts'
import { firstSpelling, lemmas } from './lemmas.ts'
import { personalName, personalNameOf } from './personal-name.ts'

/** Bodies and crowds that are definite without being anybody's name: «السلطات», «الجهة المنظمة», «البلدة». */
const nameless = lemmas('سلطة جهة مدينة بلدة منطقة قرية دولة معارضة دورية قسم')

/** Heads of plural form that name one body: «القوات المسلحة», «الأرصاد», «الخطوط السعودية». */
const collective = lemmas('قوات قوة أرصاد خطوط سرايا استخبارات مخابرات أركان جمارك أوقاف مباحث')

/** Offices of which a body has many: without article or name they are one of them, «عضو اللجنة», «لاعب الهلال». */
const oneOfMany = lemmas('عضو موظف مسؤول عنصر لاعب ضابط جندي عامل مصدر طالب شاهد مستشار')

/** People of whom a definite word alone says nothing: «المواطن», «المسؤول». */
const anybody = lemmas('مواطن شاهد رجل شاب شخص سيدة مرأة فتاة طفل زبون مستخدم زائر مشارك مسؤول موظف ضابط جندي')

/** People whom a place or a victim makes one closed group: «أهالي بلدة الغدير», «أسرة الضحية», «الجالية السودانية». */
const closedGroups = lemmas('أهالي أهال أهل ساكن أسرة عائلة ذوو جالية والد زوج شقيق ابن عشيرة قبيلة')

/** Words for everything that is said by nobody: definite they still point to no one («الأنباء», «التكهنات», «المثل»). */
const hearsay = baked(
  'hearsay',
  () => new Set(words('أنباء تكهنات شائعات معلومات مثل خبر أخبار تسريبات توقعات تقديرات مصادر روايات')),
)

/** What one mention by itself makes of its source. */
type Level = Exclude<Naming, 'named_person'>

const isQuantified = (reader: Reader, { phrase }: Description): boolean => {
  const first = reader.doc.tokens[phrase.from]
  return (
    phrase.head > phrase.from &&
    first?.kind !== 'quote' &&
    !reader.words(phrase.from)?.classes.demonstrative &&
    !/^(?:نفس|ذات|كل)$/u.test(first?.key ?? '')
  )
}

/** Whether a body without article goes by a name of its own: «شركة تيمو إينرجي», «مجموعة «ماكلين»», not «شركة أمريكية». */
function hasOwnName(reader: Reader, { phrase, name }: Description): boolean {
  if (name) return true
  for (let at = phrase.head + 1; at < phrase.to; at++) {
    if (reader.doc.tokens[at]?.kind === 'quote') return true
    const facts = reader.words(at)
    if (!facts) continue
    if (facts.preposition !== '' || facts.classes.size > 0) return false
    if (isQualityWord(facts) || isStatusWord(facts)) continue
    if (!facts.modifier && !facts.body && !facts.role && !facts.verbalNoun && !isDemonym(facts.stem)) return true
  }
  return false
}

/** A body: a proper name where it is definite and one, described where it is many or the inside of another. */
function levelOfBody(reader: Reader, description: Description): Level {
  const { phrase, lemma, definite, count } = description
  const head = reader.words(phrase.head)
  if (head?.place && !head.body) return 'named_org'
  if (!definite) return hasOwnName(reader, description) ? 'named_org' : 'unnamed'
  if (nameless.has(lemma)) return lemma === 'دولة' && count === 'many' ? 'unnamed' : 'described'
  // «الصحف البرتغالية» are any of them, «محاكم واشنطن» a closed group.
  if (count === 'many' && !collective.has(lemma)) return head?.body?.body.kind === 'media' ? 'unnamed' : 'described'
  // «إدارة المهرجان», «إدارة المستشفى» are those who run it; «إدارة المرور» is a department.
  // «إدارة مطار الدمام» has a name with it.
  const run = reader.words(phrase.head + 1)
  if (lemma === 'إدارة' && run?.definite && run.body && run.body.body.lemma !== 'إدارة') return 'described'
  return 'named_org'
}

/** «سكان مدينة بن قردان»: a place of several words closes the construct. */
function endsInPlace(reader: Reader, { head, to }: NounPhrase): boolean {
  for (let at = head + 1; at < to; at++) {
    const facts = reader.words(at)
    // «متعامل في ميلانو» is one of many.
    if (facts?.classes.preposition) return false
    if (listedAt(reader, places, at)) return true
  }
  return false
}

/** «قائد شرطة ولاية يوبي», «رئيس مركز "روام"»: the own name of a body closes the construct as an article does. */
function namesItsBody(reader: Reader, { head, to }: NounPhrase): boolean {
  if (reader.words(head)?.definite || oneOfMany.has(firstSpelling(reader.words(head)?.role?.role.lemma ?? '')))
    return false
  let body = false
  for (let at = head + 1; at < to; at++) {
    if (reader.doc.tokens[at]?.kind === 'quote') return body
    const facts = reader.words(at)
    if (!facts || facts.preposition || facts.classes.size > 0 || facts.modifier) return false
    if (facts.body) body = true
    else if (body && !facts.role && !facts.verbalNoun && !kindOfComplement(facts.stem)) return true
  }
  return false
}

/** Whether a construct of people goes on at once with the name of a body, and not with one of a kind («خبراء الشركات»). */
function isOfBody(reader: Reader, { head, to }: NounPhrase): boolean {
  const next = reader.words(head + 1)
  if (head + 1 >= to || !next || next.preposition !== '' || next.conjunction !== '' || reader.words(head)?.definite)
    return false
  const known = listedAt(reader, knownBodies, head + 1) !== undefined
  return known || (next.body?.count === 'one' && !next.body.body.ambiguous)
}

function levelOfPerson(reader: Reader, { phrase, lemma, definite, count }: Description): Level {
  const head = reader.words(phrase.head)
  const owned = head?.role?.pronoun !== undefined
  // «موظفو الجوازات», «طلاب جامعة الرمل»: all who belong to one body.
  // «مسؤولو الأرصاد» are some of many.
  const some = lemma === 'مصدر' || firstSpelling(lemma) === 'مسؤول'
  const staff = count === 'many' && !some && isOfBody(reader, phrase)
  const closed = closedGroups.has(firstSpelling(lemma)) || staff
  const pointed = definite || owned || endsInPlace(reader, phrase) || namesItsBody(reader, phrase)
  if (count === 'many') return closed && pointed && phrase.to > phrase.head + (owned ? 0 : 1) ? 'described' : 'unnamed'
  if (!pointed) return 'unnamed'
  // «المواطن», «الشاب» alone are anybody.
  if (anybody.has(firstSpelling(lemma)) && phrase.to === phrase.head + 1 && !owned) return 'unnamed'
  if (lemma === 'مصدر' || (oneOfMany.has(firstSpelling(lemma)) && !head?.definite)) return 'unnamed'
  return 'described'
}

function levelOf(reader: Reader, description: Description): Level {
  const { phrase, lemma, definite } = description
  const head = reader.words(phrase.head)
  if (isQuantified(reader, description) || listedAt(reader, unnamedPhrases, phrase.head)) return 'unnamed'
  if (phrase.kind === 'quoted') return 'named_org'
  if (phrase.kind !== 'person' && (description.knownBody || description.medium)) return 'named_org'
  if (phrase.kind === 'body') return levelOfBody(reader, description)
  if (phrase.kind === 'person') return levelOfPerson(reader, description)
  const stem = head?.stem ?? ''
  if (phrase.kind === 'document') {
    const issuer = bodiesIn(reader, { from: phrase.head + 1, to: phrase.to })[0]
    const speaksForIt = head?.document?.document.issued || (issuer && reader.words(issuer.at)?.preposition === 'ل')
    if (issuer && issuer.rank !== 'territory' && speaksForIt && isIssuer(reader, issuer.at, phrase.to))
      return 'named_org'
    return definite && !hearsay.has(stem) ? 'described' : 'unnamed'
  }
  if (kindOfUnnamed(stem) !== undefined) {
    const closed = closedGroups.has(firstSpelling(lemma)) || /^(?:اهالي|سكان|اهل)$/u.test(stem)
    return closed && definite && phrase.to > phrase.head + 1 ? 'described' : 'unnamed'
  }
  if (isHonorific(stem)) return 'described'
  if (/^[a-zA-Z]{2,}$/u.test(stem)) return isAcronym(reader, phrase) ? 'named_org' : 'unnamed'
  if (hearsay.has(stem) || /[وي]ن$/u.test(stem) || (/و$/u.test(stem) && !head?.definite)) return 'unnamed'
  return definite ? 'described' : 'unnamed'
}

/** «GSMA», «NASA»: capitals name a body. */
const isAcronym = ({ doc }: Reader, { head }: NounPhrase): boolean => {
  const token = doc.tokens[head]
  return token !== undefined && /^[A-Z]{2,}$/u.test(doc.text.slice(token.start, token.end))
}

/** A body that issued a document is definite: «بيان لوزارة الصحة», not «تقرير عن إحدى الشركات». */
function isIssuer(reader: Reader, at: number, to: number): boolean {
  for (let next = at; next < to; next++) {
    const facts = reader.words(next)
    if (facts && (facts.definite || facts.place)) return true
    if (!facts || reader.words(next - 1)?.stem === 'احد') return reader.doc.tokens[next]?.kind === 'quote'
  }
  return false
}

/**
 * How an article names a source, the first that fits: a person's name anywhere in the article; a body with a proper name; a
 * definite description that points to one holder or closed group; anything indefinite or generic is unnamed. A definite
 * mention that takes up an indefinite one («مصدر أمني … المصدر») points to nobody new, so the first mention decides.
 * @param members those who speak together, where several do
 */
export function namingOf(reader: Reader, entity: Entity, members: readonly Description[] = []): Naming {
  if (members.length > 0) return namingOfJoint(reader, members)
  const inOrder = [...entity.descriptions].sort((a, b) => a.phrase.from - b.phrase.from)
  if (personalNameOf(reader, entity)) return 'named_person'
  const levels = inOrder.map((description) => levelOf(reader, description))
  const [first = 'unnamed'] = levels
  // «النجم» is a star, unless the article knows a club of that name.
  const isPerson = entity.descriptions.some(
    ({ phrase }) => phrase.kind === 'person' && !reader.words(phrase.head)?.role?.role.ambiguous,
  )
  if (!isPerson && levels.includes('named_org')) return 'named_org'
  return first
}

/** Several who speak together are named as far as each of them is: «المجلس واللجنة» are bodies, «الوزير وشهود» are not named. */
function namingOfJoint(reader: Reader, members: readonly Description[]): Naming {
  if (members.some((member) => personalName(reader, member))) return 'named_person'
  const levels = members.map((member) => levelOf(reader, member))
  if (levels.includes('unnamed')) return 'unnamed'
  return levels.includes('described') ? 'described' : 'named_org'
}

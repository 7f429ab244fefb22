import type { Kind } from '../../contract.ts'
import type { Range } from '../document.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { listedAt } from '../grammar/reader.ts'
import { kindOfModifier } from '../lexicon/modifiers.ts'
import { isDemonym } from '../lexicon/places.ts'
import { type Role, rolePhrases, rolesByStem } from '../lexicon/roles.ts'
import type { Description } from './describe.ts'
import { evidence, type KindEvidence, kindOfRest } from './kind-of-rest.ts'
import { firstSpelling, lemmas } from './lemmas.ts'
import { titledName } from './personal-name.ts'

/** Heads that tell no more than that somebody is a person: whatever else is said of them decides. */
const anybody = lemmas('رجل امرأة مرأة سيدة شاب شخص فتاة طفل ناس فرد مواطن صديق زميل قريب مشارك حاضر')

/** Heads that only refer back when nothing follows: «المتحدث نفسه», «المصدر». */
const anaphora = lemmas('متحدث ناطق مصدر محاور')

/** Titles of courtesy and birth: before a name they say little («المهندس», «الأمير»), before a body or a field much. */
const courtesies = lemmas('مهندس أستاذ شيخ حاج مستشار كابتن معلم أمير')

/** Fields of advisers who serve no office: families, health, money, law. */
const counselled: ReadonlySet<Kind> = new Set(['public', 'civil_society', 'organisation', 'expert'])

const isReflexive = (key = ''): boolean => /^(?:نفس|ذات)(?:ه|ها|هم)$/u.test(key)

/** «المستشار الأسري», «المستشارة النفسية», «مستشار في التنمية»: an adviser in a field speaks from knowledge. */
function isCounsellor({ words }: Reader, role: Role, at: number, to: number): boolean {
  const next = role.lemma === 'مستشار' && at + 1 < to ? words(at + 1) : undefined
  if (!next) return false
  const kind = next.definite === words(at)?.definite ? kindOfModifier(next.stem) : undefined
  return kind !== undefined && counselled.has(kind)
}

/** Those whom a state sends: to whatever body, they speak for it. */
const delegates = lemmas('مندوب مبعوث موفد ممثل')

/** «المندوب الروسي لدى الأمم المتحدة», «ممثل سوريا في المنظمة»; not «الممثل المصري», «المبعوث الأممي». */
function isDelegate({ words }: Reader, role: Role, at: number, to: number): boolean {
  const next = at + 1 < to && delegates.has(firstSpelling(role.lemma)) ? words(at + 1) : undefined
  if (next?.preposition !== '') return false
  const ofState = next.place || (isDemonym(next.stem) && next.stem !== 'عربي')
  return ofState && (role.lemma !== 'ممثل' || words(at + 2)?.classes.preposition === true)
}

/** «زميل في معهد …»: a fellow, where no pronoun makes him somebody's colleague. */
function isFellow({ words, keys }: Reader, role: Role, at: number): boolean {
  if (role.lemma !== 'زميل' || words(at)?.role?.pronoun !== undefined) return false
  const next = words(at + 1)
  return (
    (keys[at + 1] === 'في' || next?.preposition === 'ب') &&
    words(next?.preposition === 'ب' ? at + 1 : at + 2)?.body !== undefined
  )
}

/** The office that a word means here: «نقيب الفلاحين» heads a union, «عميد الكلية» a faculty; before a name both are ranks. */
function roleAt({ words }: Reader, at: number, to: number, name: Range | undefined): Role | undefined {
  const facts = words(at)
  const role = facts?.role?.role
  const next = at + 1 < to && at + 1 !== name?.from ? words(at + 1) : undefined
  const owned =
    facts?.role?.pronoun !== undefined ||
    (next &&
      !facts?.definite &&
      (next.definite || next.body || next.role?.count === 'many') &&
      !next.given &&
      !next.title)
  if (!facts || !owned || role?.kind !== 'security_military' || !facts.title) return role
  return (
    rolesByStem(facts.role?.role.lemma ?? facts.stem).find((other) => other.role.kind !== 'security_military')?.role ??
    role
  )
}

/**
 * What an office tells of the kind, by its list or by what follows it.
 * @param at the token of the office
 * @param to where the words about it end
 */
export function kindOfRole(reader: Reader, description: Description, at: number, to: number): KindEvidence | undefined {
  const phrase = listedAt(reader, rolePhrases, at)
  // «الكاتب العام للوزارة» serves the ministry, where unions are served by most of that title.
  const served =
    phrase && /^الكاتب/u.test(phrase.phrase)
      ? kindOfRest(reader, { from: at + phrase.length, to }, description.name)
      : undefined
  if (phrase) return served ?? evidence(phrase.value.kind, 4)
  const role = roleAt(reader, at, to, description.name)
  if (!role) return undefined
  const nothingMore = at + 1 >= to || isReflexive(reader.keys[at + 1])
  const beforeName = at + 1 === (description.name ?? titledName(reader, description))?.from
  if (role.kind === 'relational') {
    if (isDelegate(reader, role, at, to)) return evidence('official', 4)
    if (
      (nothingMore && anaphora.has(firstSpelling(role.lemma))) ||
      (beforeName && courtesies.has(firstSpelling(role.lemma)))
    )
      return undefined
    if (isCounsellor(reader, role, at, to)) return evidence('expert', 3)
    const source = role.otherwise === 'unspecified'
    // «مصدر مسؤول» is the formula of state agencies.
    const formula = role.lemma === 'مصدر' && /^مس[ؤئو]ول$/u.test(reader.words(at + 1)?.stem ?? '')
    const rest = kindOfRest(reader, { from: at + 1, to }, description.name, source)
    return rest ?? evidence(formula && description.count === 'one' ? 'official' : role.otherwise, 1)
  }
  if (isFellow(reader, role, at)) return evidence('expert', 4)
  if (reader.words(at)?.particle) return evidence(role.kind, 1)
  if (beforeName && courtesies.has(firstSpelling(role.lemma))) return evidence(role.kind, 1)
  if (role.ambiguous && nothingMore && !description.name) return evidence(role.kind, 1)
  if (!anybody.has(firstSpelling(role.lemma))) return evidence(role.kind, 4)
  // «المواطن الصحفي», «شاب من الأهالي»: a second role tells more, «أقرباء العقيد» are no officers.
  const next = reader.words(at + 1)?.role
  const beside = reader.words(at)?.definite === reader.words(at + 1)?.definite
  const told =
    next && beside && at + 1 < to && !anybody.has(firstSpelling(next.role.lemma))
      ? kindOfRole(reader, description, at + 1, to)
      : undefined
  return told ?? evidence(role.kind, 1)
}

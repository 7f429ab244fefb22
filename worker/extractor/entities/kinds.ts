import type { Kind } from '../../contract.ts'
import type { Range } from '../document.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import type { WordFacts } from '../grammar/words.ts'
import { kindOfComplement } from '../lexicon/bodies.ts'
import { isQuality, kindOfModifier } from '../lexicon/modifiers.ts'
import { phraseAt } from '../lexicon/phrases.ts'
import { isDemonym } from '../lexicon/places.ts'
import { type Role, rolePhrases, rolesByStem } from '../lexicon/roles.ts'
import { isHonorific, titleOf, titlePhrases } from '../lexicon/titles.ts'
import { kindOfUnnamed, unnamedPhrases } from '../lexicon/unnamed.ts'
import { bodiesIn, decidingBody } from './affiliated-bodies.ts'
import type { House } from './affiliation.ts'
import { type Description, describe } from './describe.ts'
import type { Entity } from './entity.ts'
import { firstSpelling, lemmas } from './lemmas.ts'
import { titledName } from './personal-name.ts'
import { officeClause } from './role.ts'

/** A kind with the weight of its evidence: 4 the words say it, 3 an adjective or field, 2 a title, 1 a guess of the head. */
export type KindEvidence = { readonly kind: Kind; readonly weight: 1 | 2 | 3 | 4 }

/** Heads that tell no more than that somebody is a person: whatever else is said of them decides. */
const anybody = lemmas('رجل امرأة مرأة سيدة شاب شخص فتاة طفل ناس فرد مواطن صديق زميل قريب مشارك حاضر')

/** Heads that only refer back when nothing follows: «المتحدث نفسه», «المصدر». */
const anaphora = lemmas('متحدث ناطق مصدر محاور')

/** Titles of courtesy and birth: before a name they say little («المهندس», «الأمير»), before a body or a field much. */
const courtesies = lemmas('مهندس أستاذ شيخ حاج مستشار كابتن معلم أمير')

/** Fields of advisers who serve no office: families, health, money, law. */
const counselled: ReadonlySet<Kind> = new Set(['public', 'civil_society', 'organisation', 'expert'])

const evidence = (kind: Kind | undefined, weight: KindEvidence['weight']): KindEvidence | undefined =>
  kind && kind !== 'unspecified' ? { kind, weight } : undefined

/** Where the words about an office end: at the personal name or at the end of the phrase. */
const officeEnd = ({ phrase, name }: Description): number => (name && name.from > phrase.head ? name.from : phrase.to)

/** Adjectives of the head and nouns of its field: «مسؤول [أمني] كبير», «مدير [الصحة]». What stands in marks is a name. */
function kindOfField({ words, doc }: Reader, from: number, to: number, source = true): KindEvidence | undefined {
  for (let at = from; at < to; at++) {
    const token = doc.tokens[at]
    if (token?.kind === 'quote' || token?.key === '(') return undefined
    const facts = words(at)
    if (!facts) continue
    const kind = kindOfModifier(facts.stem) ?? kindOfComplement(facts.stem)
    // «المتحدث الإعلامي», «مدير الإعلام» are nobody's journalists; «مصادر إعلامية» are.
    if (kind && (source || kind !== 'media')) return evidence(kind, 3)
  }
  return undefined
}

/**
 * An office that belongs to another's: «نائب [وزير] الخارجية», «محامي [المتهم]», «المتحدث باسم [الحوثيين]». An adjective
 * that is an office elsewhere does not own: «النشرة الإحصائية», «مصادر قريبة».
 */
function kindOfOwner(reader: Reader, from: number, to: number): KindEvidence | undefined {
  for (let at = from; at < to; at++) {
    const phrase = phraseAt(rolePhrases, reader.keys, at)
    if (phrase) return evidence(phrase.value.kind, 4)
    const facts = reader.words(at)
    const before = reader.words(at - 1)
    if (!facts || facts.body) return undefined
    const tied = before?.key === 'باسم' || before?.key === 'عن' || before?.key === 'من'
    if (facts.key === 'باسم' || facts.key === 'عن' || facts.key === 'من') continue
    if (facts.preposition !== '' || facts.classes.has('preposition')) return undefined
    const role = facts.role?.role
    const adjective = before?.definite === facts.definite && !tied
    if (role && role.kind !== 'relational' && !adjective && !isQuality(facts.stem)) return evidence(role.kind, 4)
    if (!role && !facts.modifier && !facts.definite) return undefined
  }
  return undefined
}

/** What the words after a relational head say: a body first, then an owner, a field, the body's own department. */
function kindOfRest(reader: Reader, range: Range, name: Range | undefined, source = true): KindEvidence | undefined {
  const body = decidingBody(bodiesIn(reader, range, name))
  if (body?.rank === 'whole') return evidence(body.kind, 4)
  const owner = kindOfOwner(reader, range.from, range.to)
  if (owner) return owner
  const field = kindOfField(reader, range.from, body?.at ?? range.to, source)
  if (field) return field
  if (body?.rank === 'unit') return evidence(body.kind, 3)
  return kindOfField(reader, range.from, range.to, source) ?? evidence(body?.kind, 3)
}

const isReflexive = (key = ''): boolean => /^(?:نفس|ذات)(?:ه|ها|هم)$/u.test(key)

/** «المستشار الأسري», «المستشارة النفسية», «مستشار في التنمية»: an adviser in a field speaks from knowledge. */
function isCounsellor({ words }: Reader, role: Role, at: number, to: number): boolean {
  const next = role.lemma === 'مستشار' && at + 1 < to ? words(at + 1) : undefined
  if (!next) return false
  const kind = next.definite === words(at)?.definite ? kindOfModifier(next.stem) : undefined
  return kind !== undefined && counselled.has(kind)
}

/** The office that a word means here: «نقيب الفلاحين» heads a union, «عميد الكلية» a faculty; before a name both are ranks. */
function roleAt({ words }: Reader, at: number, to: number, name: Range | undefined): Role | undefined {
  const facts = words(at)
  const role = facts?.role?.role
  const next = at + 1 < to && at + 1 !== name?.from ? words(at + 1) : undefined
  const owned = next && !facts?.definite && (next.definite || next.body) && !next.given && !next.title
  if (!facts || !owned || role?.kind !== 'security_military' || !facts.title) return role
  return rolesByStem(facts.stem).find((other) => other.role.kind !== 'security_military')?.role ?? role
}

/** A role's evidence, from its list or from what follows it. */
function kindOfRole(reader: Reader, description: Description, at: number, to: number): KindEvidence | undefined {
  const phrase = phraseAt(rolePhrases, reader.keys, at)
  if (phrase) return evidence(phrase.value.kind, 4)
  const role = roleAt(reader, at, to, description.name)
  if (!role) return undefined
  const nothingMore = at + 1 >= to || isReflexive(reader.keys[at + 1])
  const beforeName = at + 1 === (description.name ?? titledName(reader, description))?.from
  if (role.kind === 'relational') {
    if (
      (nothingMore && anaphora.has(firstSpelling(role.lemma))) ||
      (beforeName && courtesies.has(firstSpelling(role.lemma)))
    )
      return undefined
    if (isCounsellor(reader, role, at, to)) return evidence('expert', 3)
    const source = role.otherwise === 'unspecified'
    return kindOfRest(reader, { from: at + 1, to }, description.name, source) ?? evidence(role.otherwise, 1)
  }
  if (reader.words(at)?.particle) return evidence(role.kind, 1)
  if (beforeName && courtesies.has(firstSpelling(role.lemma))) return evidence(role.kind, 1)
  if (role.ambiguous && nothingMore && !description.name) return evidence(role.kind, 1)
  if (!anybody.has(firstSpelling(role.lemma))) return evidence(role.kind, 4)
  // «المواطن الصحفي», «شاب من الأهالي»: a second role tells more.
  const next = reader.words(at + 1)?.role
  const told =
    next && at + 1 < to && !anybody.has(firstSpelling(next.role.lemma))
      ? kindOfRole(reader, description, at + 1, to)
      : undefined
  return told ?? evidence(role.kind, 1)
}

/** A title before a name: «العميد», «القاضي», «الأمير». */
function kindOfTitle(reader: Reader, at: number, facts: WordFacts): KindEvidence | undefined {
  const kind = phraseAt(titlePhrases, reader.keys, at)?.value.kind ?? titleOf(facts.stem)?.kind
  return evidence(kind, 2)
}

/** An office that stands behind the name: «سمير حداد، المحامي في …», «كارتر وزير الدفاع». */
function kindAfterName(reader: Reader, description: Description): KindEvidence | undefined {
  const clause = officeClause(reader, description)
  if (clause) return kindOfDescription(reader, describe(reader, clause))
  const { phrase, name } = description
  if (!name) return undefined
  for (let at = name.to; at < phrase.to; at++) {
    const facts = reader.words(at)
    // «ساركوزي، مشيرا إلى …» goes on to speak.
    const speaks = facts && !facts.definite && facts.cues.some(({ form }) => form === 'participle')
    if (facts?.role && !speaks) return kindOfRole(reader, description, at, phrase.to)
  }
  const body = decidingBody(bodiesIn(reader, { from: name.to, to: phrase.to }))
  return body?.rank === 'whole' ? evidence(body.kind, 3) : undefined
}

/** In what capacity one description shows its source; undefined where it does not tell. */
export function kindOfDescription(reader: Reader, description: Description): KindEvidence | undefined {
  const { phrase } = description
  const head = reader.words(phrase.head)
  const to = officeEnd(description)
  const after = kindAfterName(reader, description)
  if (description.medium && phrase.kind !== 'person') return evidence('media', 4)
  if (description.knownBody && phrase.kind !== 'person') return evidence(description.knownBody.kind, 4)
  const unnamed = phraseAt(unnamedPhrases, reader.keys, phrase.head)
  if (unnamed && unnamed.value !== 'unspecified') return evidence(unnamed.value, 4)
  if (!head) return after
  // «المراقبون», «الاقتصاديون» in the plural name a crowd, whatever office the singular is.
  const crowd = description.count === 'many' && !description.name ? kindOfUnnamed(head.stem) : undefined
  if (crowd && crowd !== 'unspecified' && crowd !== 'media') return evidence(crowd, 4)
  if (crowd)
    return kindOfField(reader, phrase.head + 1, phrase.to) ?? kindOfBodyAfter(reader, description) ?? evidence(crowd, 3)
  if (head.role && phrase.kind !== 'body') {
    const before = kindOfRole(reader, description, phrase.head, to)
    return strongest([before, after, titleInside(reader, phrase.head + 1, to)])
  }
  if (head.body) {
    const [own, ...inner] = bodiesIn(reader, { from: phrase.head, to: phrase.to })
    if (!own) return undefined
    if (own.rank !== 'unit') return evidence(own.kind, own.rank === 'territory' ? 3 : 4)
    const whole = inner.find(({ rank, kind }) => rank === 'whole' && kind)
    return evidence(whole?.kind ?? own.kind, whole ? 4 : 3)
  }
  if (head.document) {
    const range = { from: phrase.head + 1, to: phrase.to }
    return kindOfRest(reader, range, undefined) ?? evidence(head.document.document.kind, 1)
  }
  if (head.title)
    return strongest([kindOfTitle(reader, phrase.head, head), after, titleInside(reader, phrase.head + 1, to)])
  if (head.place) return evidence('official', 4)
  if (isHonorific(head.stem)) return evidence('official', 1)
  if (phrase.kind === 'name')
    return after ?? (head.particle && /^(?:ابو|ام)$/u.test(head.key) ? { kind: 'public', weight: 1 } : undefined)
  if (isPeople(head)) return { kind: 'public', weight: 1 }
  const generic = kindOfUnnamed(head.stem)
  if (generic) return evidence(generic, 3) ?? kindOfField(reader, phrase.head + 1, phrase.to)
  return (
    kindOfFirstRole(reader, description) ??
    kindOfField(reader, phrase.head, Math.min(phrase.to, phrase.head + 3)) ??
    kindOfRest(reader, { from: phrase.head, to: phrase.to }, description.name) ??
    after
  )
}

function kindOfBodyAfter(reader: Reader, { phrase, name }: Description): KindEvidence | undefined {
  const body = decidingBody(bodiesIn(reader, { from: phrase.head + 1, to: phrase.to }, name))
  return body?.rank === 'whole' ? evidence(body.kind, 4) : undefined
}

/** «الأميركيون», «السوريين»: a people in the plural. */
const isPeople = (head: WordFacts): boolean => /[وي]ن$/u.test(head.stem) && isDemonym(head.stem)

/** The first office in a phrase whose head is no listed word: a foreign name that nobody knows, with its office behind it. */
function kindOfFirstRole(reader: Reader, description: Description): KindEvidence | undefined {
  for (let at = description.phrase.from; at < description.phrase.to; at++)
    if (reader.words(at)?.role) return kindOfRole(reader, description, at, description.phrase.to)
  return undefined
}

/** A rank or another role between office and name: «مدير الإدارة [العميد] …», «الدكتور … [أستاذ] القانون». */
function titleInside(reader: Reader, from: number, to: number): KindEvidence | undefined {
  for (let at = from; at < to; at++) {
    const facts = reader.words(at)
    if (!facts?.definite || facts.preposition !== '' || !facts.title || facts.role?.role.kind === 'relational') continue
    const found = kindOfTitle(reader, at, facts)
    if (found) return found
  }
  return undefined
}

function strongest(found: readonly (KindEvidence | undefined)[]): KindEvidence | undefined {
  let best: KindEvidence | undefined
  for (const next of found) if (next && next.weight > (best?.weight ?? 0)) best = next
  return best
}

/**
 * The kind of a source: by the strongest evidence of its descriptions, the first among equals. A body that is named by its
 * head alone is what its fullest form is: «رئيس الاتحاد» where the article has «اتحاد المزارعين».
 */
export function kindOf(reader: Reader, entity: Entity, house?: House): Kind {
  const found = strongest(entity.descriptions.map((description) => kindOfDescription(reader, description)))?.kind
  if (house && house.own !== house.range && house.own.to === house.own.from + 1) {
    const bare = decidingBody(bodiesIn(reader, house.own))?.kind
    const full = decidingBody(bodiesIn(reader, house.range))?.kind
    if (full && (!found || found === bare)) return full
  }
  return found ?? 'unspecified'
}

import type { Kind } from '../../contract.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { listedAt } from '../grammar/reader.ts'
import { isHonorificWord } from '../grammar/word-lists.ts'
import type { WordFacts } from '../grammar/words.ts'
import { knownBodies } from '../lexicon/bodies.ts'
import { isDemonym } from '../lexicon/places.ts'
import { titleOf, titlePhrases } from '../lexicon/titles.ts'
import { kindOfUnnamed, unnamedPhrases } from '../lexicon/unnamed.ts'
import { bodiesIn, decidingBody } from './affiliated-bodies.ts'
import type { House } from './affiliation.ts'
import { type Description, describe } from './describe.ts'
import type { Entity } from './entity.ts'
import { evidence, type KindEvidence, kindOfField, kindOfRest, strongest } from './kind-of-rest.ts'
import { kindOfRole } from './kind-of-role.ts'
import { officeClause } from './role.ts'

/** Where the words about an office end: at the personal name or at the end of the phrase. */
const officeEnd = ({ phrase, name }: Description): number => (name && name.from > phrase.head ? name.from : phrase.to)

/** A title before a name: «العميد», «القاضي», «الأمير». */
function kindOfTitle(reader: Reader, at: number, facts: WordFacts): KindEvidence | undefined {
  const kind = listedAt(reader, titlePhrases, at)?.value.kind ?? titleOf(facts.stem)?.kind
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
  // «وكالة الاستخبارات المركزية» is no agency, though «المركزية» is one.
  const known = phrase.kind !== 'person' && listedAt(reader, knownBodies, phrase.head)
  if (known) return evidence(known.value.kind, 4)
  if (description.medium && phrase.kind !== 'person') return evidence('media', 4)
  if (description.knownBody && phrase.kind !== 'person') return evidence(description.knownBody.kind, 4)
  if (phrase.kind === 'quoted') return kindOfQuoted(reader, description)
  const unnamed = listedAt(reader, unnamedPhrases, phrase.head)
  if (unnamed && unnamed.value !== 'unspecified') return evidence(unnamed.value, 4)
  if (!head) return after
  // «المراقبون», «الاقتصاديون» in the plural name a crowd, whatever office the singular is.
  const crowd = description.count === 'many' && !description.name ? kindOfUnnamed(head.stem) : undefined
  if (crowd && crowd !== 'unspecified' && crowd !== 'media') return evidence(crowd, 4)
  if (crowd)
    return kindOfField(reader, phrase.head + 1, phrase.to) ?? kindOfBodyAfter(reader, description) ?? evidence(crowd, 3)
  if (head.role && phrase.kind !== 'body') {
    const before = kindOfRole(reader, description, phrase.head, to)
    // «أقرباء العقيد» are no officers: the rank is the holder's where a name follows.
    const title = description.name ? titleInside(reader, phrase.head + 1, to) : undefined
    return strongest([before, after, title])
  }
  if (head.body && phrase.kind !== 'person') {
    const [own, ...inner] = bodiesIn(reader, { from: phrase.head, to: phrase.to })
    if (!own) return evidence(head.body.body.kind, 2)
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
  if (isHonorificWord(head)) return evidence('official', 1)
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

/** What stands in marks is told by its own head: «مكتب أخبار الرمل». */
function kindOfQuoted(reader: Reader, { phrase }: Description): KindEvidence | undefined {
  const body = decidingBody(bodiesIn(reader, { from: phrase.from + 1, to: phrase.to }))
  return evidence(body?.kind, 3) ?? kindOfField(reader, phrase.from + 1, phrase.to)
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

/** The strongest evidence of some descriptions, the first among equals: behind what the words say nothing is stronger. */
function strongestOf(reader: Reader, descriptions: readonly Description[]): KindEvidence | undefined {
  let best: KindEvidence | undefined
  for (const description of descriptions) {
    best = strongest([best, kindOfDescription(reader, description)])
    if (best?.weight === 4) break
  }
  return best
}

/**
 * The kind of a source: by the strongest evidence of its descriptions, the first among equals. A body that is named by its
 * head alone is what its fullest form is: «رئيس الاتحاد» where the article has «اتحاد المزارعين».
 * @param members those who speak together, where several do
 */
export function kindOf(reader: Reader, entity: Entity, house?: House, members: readonly Description[] = []): Kind {
  const found = strongestOf(reader, members.length > 0 ? members : entity.descriptions)?.kind
  if (house && house.own !== house.range && house.own.to === house.own.from + 1) {
    const bare = decidingBody(bodiesIn(reader, house.own))?.kind
    const full = decidingBody(bodiesIn(reader, house.range))?.kind
    if (full && (!found || found === bare)) return full
  }
  return found ?? 'unspecified'
}

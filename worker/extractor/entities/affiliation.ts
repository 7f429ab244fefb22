import { baked } from '../baked.ts'
import type { Range } from '../document.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { isNamesake } from '../grammar/phrase/names.ts'
import { isHonorificWord } from '../grammar/word-lists.ts'
import type { WordFacts } from '../grammar/words.ts'
import { words } from '../lexicon/list.ts'
import { titleOf } from '../lexicon/titles.ts'
import { once } from '../once.ts'
import { type AffiliatedBody, bodiesIn } from './affiliated-bodies.ts'
import type { Description } from './describe.ts'
import type { Entity } from './entity.ts'
import { lemmas } from './lemmas.ts'
import { personalName } from './personal-name.ts'
import { withoutMarks } from './wording.ts'

/** Prepositions that lead from an office to the body where it is held: «مصدر [في] الوزارة», «خبير [لدى] البنك». */
const leading = baked('leading-to-body', () => new Set(words('في من لدى داخل بين ضمن')))

/** Bodies that only say in which line of business: «مسؤولان بقطاع النفط» names no body. */
const lines = lemmas('قطاع مجال')

/** Where the office of a description ends and the body begins to which a separate preposition leads; -1 where none does. */
export function ledBody(reader: Reader, { from, to }: Range): number {
  for (let at = from + 1; at < to; at++) {
    const before = reader.words(at - 1)
    if (!before || !leading.has(before.key)) continue
    const body = bodiesIn(reader, { from: at, to })[0]
    if (body?.at === at && body.rank !== 'territory' && !lines.has(body.lemma)) return at
  }
  return -1
}

/** An office that begins after a body, no adjective of it: «… العلاقات العامة [المتحدث] الرسمي», not «وفد الحكومة [المفاوض]». */
const isAnotherOffice = ({ role }: WordFacts): boolean =>
  role?.role.kind === 'relational' && role.role.lemma !== 'مفاوض'

/** Prepositions that lead out of an office into the sentence, unless a word before them rules them. */
const leaving = baked('leaving-body', () => new Set(words('علي عن الي مع من ضد حول نحو بين منذ خلال')))
const ruling = new Set(
  words('مشرف قائم مسؤول مسئول مطلع وصي نائب محامي محام مدافع ممثل دفاع مقرب قريب ناج ناجي واحد بحث عضو نيابة رد حفاظ'),
)

/** Whether a preposition that nothing rules ends an office or a body: «المدرب | على أهمية الفوز», not «المشرف على القسم». */
export function endsOffice({ words: wordAt, keys }: Reader, at: number): boolean {
  if (!leaving.has(keys[at] ?? '')) return false
  const before = wordAt(at - 1)
  const earlier = before?.modifier || before?.classes.time ? wordAt(at - 2) : undefined
  return ![before, earlier].some((facts) => facts && ruling.has(facts.stem.replace(/ة$/u, '')))
}

/** A title of those after whom bodies are named: «الملك», «الإمام». */
const isHonoured = ({ stem }: WordFacts): boolean => /^(?:official|civil_society)$/u.test(titleOf(stem)?.kind ?? '')

/** Where a body's words end: at the name, at a title or another office, at an acronym or a bracket in the middle. */
function bodyEnd(reader: Reader, at: number, to: number): number {
  for (let next = at + 1; next < to; next++) {
    const token = reader.doc.tokens[next]
    if (token?.key === '(' || token?.key === '،' || token?.key === '؛') return next
    if (token?.kind === 'quote') {
      const quotation = reader.opening.get(next)
      // A closing mark: the body stands in marks itself, or is their content.
      if (!quotation) return reader.doc.tokens[at]?.kind === 'quote' ? next + 1 : next
      if (reader.words(next - 1)?.definite) return next
      next = quotation.close
      continue
    }
    const facts = reader.words(next)
    const before = reader.words(next - 1)
    const closed = before?.definite || before?.place
    const apposed = closed && facts?.definite && facts.preposition === '' && facts.conjunction === ''
    if (facts && apposed && isAnotherOffice(facts)) return next
    // «جامعة الساحل | ورئيس القسم»
    if (closed && facts?.conjunction === 'و' && facts.preposition === '' && facts.role?.count === 'one') return next
    // «جامعة الملك سعود» is named after a king, «الهيئة | سامر حداد» runs into a person.
    if (facts?.given && before?.definite && !isHonoured(before)) return next
    if (facts?.preposition === 'ب' && facts.verbalNoun && !facts.definite && !facts.body) return next
    // «جمرك مطار الملك عبدالعزيز»
    if (isNamesake(reader, next + 1)) continue
    if (
      facts?.title &&
      facts.preposition === '' &&
      (facts.definite ? next > at + 1 || before?.definite : closed && !facts.role)
    )
      return next
    if (facts && endsOffice(reader, next)) return next
    if (facts && isHonorificWord(facts) && closed) return next
    if (facts && next > at + 1 && leading.has(facts.key) && ledBody(reader, { from: next, to }) === next + 1)
      return next
  }
  return to
}

/** The body of a described person, as the mention itself gives it: its head and its words. */
export type Affiliation = { readonly body: AffiliatedBody; readonly range: Range }

/** The parts of a mention that tell of the office: before and after the personal name. */
export function officeParts(reader: Reader, description: Description): Range[] {
  const { phrase } = description
  const name = personalName(reader, description)
  if (!name) return [phrase]
  return [
    { from: phrase.from, to: name.from },
    { from: name.to, to: phrase.to },
  ].filter(({ from, to }) => to > from)
}

/** «وزير [الخارجية]» holds a portfolio and names no ministry. */
const isPortfolio = ({ words: wordAt }: Reader, at: number): boolean => wordAt(at - 1)?.role?.role.lemma === 'وزير'

/** The body to which one mention ties its source; a body that a preposition leads to is the house of all before it. */
export function affiliationIn(reader: Reader, description: Description): Affiliation | undefined {
  for (const part of officeParts(reader, description)) {
    const bodies = bodiesIn(reader, part).filter(
      ({ at, rank, lemma }) =>
        rank !== 'territory' && !lines.has(lemma) && at > description.phrase.head && !isPortfolio(reader, at),
    )
    const led = ledBody(reader, part)
    const body = bodies.find(({ at }) => at === led) ?? bodies[0]
    if (!body) continue
    const range = withoutMarks(reader, { from: body.at, to: bodyEnd(reader, body.at, part.to) })
    return { body, range }
  }
  return undefined
}

/** The stems of a stretch, function words left out. */
function stemsOf(reader: Reader, { from, to }: Range): Set<string> {
  const stems = new Set<string>()
  for (let at = from; at < to; at++) {
    const facts = reader.words(at)
    if (facts && !facts.classes.preposition) stems.add(facts.stem)
  }
  return stems
}

type NamedBody = { readonly range: Range; readonly stems: ReadonlySet<string> }

/** All bodies of a dictionary word that an article names, alone or in somebody's office, in the order of the text. */
export type NamedBodies = (lemma: string) => readonly NamedBody[]

/** Gathers the bodies of all entities, speaking or not; those of one dictionary word when they are asked for. */
export function namedBodies(reader: Reader, entities: readonly Entity[]): NamedBodies {
  const naming = once(() => mentionsByBody(reader, entities))
  const found = new Map<string, readonly NamedBody[]>()
  return (lemma) => {
    const known = found.get(lemma)
    if (known) return known
    const bodies = (naming().get(lemma) ?? [])
      .flatMap((description): NamedBody[] => {
        const range = bodyOf(reader, description, lemma)
        return range ? [{ range, stems: stemsOf(reader, range) }] : []
      })
      .sort((a, b) => a.range.from - b.range.from)
    found.set(lemma, bodies)
    return bodies
  }
}

/** The body of a dictionary word that a mention is or names in an office. */
function bodyOf(reader: Reader, description: Description, lemma: string): Range | undefined {
  const { phrase } = description
  if (phrase.kind === 'body')
    return withoutMarks(reader, { from: phrase.from, to: bodyEnd(reader, phrase.head, phrase.to) })
  const affiliation = affiliationIn(reader, description)
  return affiliation?.body.lemma === lemma ? affiliation.range : undefined
}

/** The mentions that may name a body, by its dictionary word. */
function mentionsByBody(reader: Reader, entities: readonly Entity[]): ReadonlyMap<string, readonly Description[]> {
  const naming = new Map<string, Description[]>()
  const add = (lemma: string, description: Description) => {
    const others = naming.get(lemma)
    if (!others) naming.set(lemma, [description])
    else if (others.at(-1) !== description) others.push(description)
  }
  for (const { descriptions } of entities) {
    for (const description of descriptions) {
      const { phrase, lemma } = description
      if (phrase.kind === 'body') {
        add(lemma, description)
        continue
      }
      for (let at = phrase.head + 1; at < phrase.to; at++) {
        const body = reader.words(at)?.body
        if (body) add(body.body.lemma, description)
      }
    }
  }
  return naming
}

/** Of all bodies of one sort so many before and behind a mention are looked at: hostile text must not cost more. */
const farthest = 200

/** The bodies of one sort around a place. */
function bodiesNear(bodies: readonly NamedBody[], at: number): readonly NamedBody[] {
  if (bodies.length <= farthest) return bodies
  let low = 0
  let high = bodies.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bodies[middle]?.range.from ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return bodies.slice(Math.max(0, low - farthest), low + farthest)
}

/** Words that tell one body from the one at hand. */
const others = baked('other-bodies', () => new Set(words('مجاور مجاورة أخرى آخر ثان ثانية')))

/**
 * The fullest form in which the article names a body: «الوزارة» is the «وزارة الصحة» named last before it, «نقابة الأطباء»
 * the «نقابة أطباء الصحة العمومية». Where nothing fuller precedes, the first that follows.
 */
export function fullestForm(reader: Reader, range: Range, lemma: string, bodies: NamedBodies): Range {
  const own = stemsOf(reader, range)
  if (lemma === '') return range
  let best: Range | undefined
  for (const body of bodiesNear(bodies(lemma), range.from)) {
    // «ميناء الزهراء المجاور» is not the one that «الميناء» means.
    if ([...body.stems].some((stem) => others.has(stem))) continue
    if (body.stems.size <= own.size || ![...own].every((stem) => body.stems.has(stem))) continue
    if (best && body.range.from > range.from) break
    if (!best || body.range.to - body.range.from >= best.to - best.from || own.size === 1) best = body.range
  }
  return best ?? range
}

/** The body of a source by its fullest form, and the words that its own mentions have for it («رئيس [الاتحاد]»). */
export type House = { readonly range: Range; readonly own: Range }

/** The body to which the mentions of a source tie it, by the longest of them. */
export function houseOf(reader: Reader, entity: Entity, bodies: NamedBodies): House | undefined {
  let found: Affiliation | undefined
  for (const description of entity.descriptions) {
    if (description.phrase.kind !== 'person' && description.phrase.kind !== 'name') continue
    const next = affiliationIn(reader, description)
    if (next && (!found || next.range.to - next.range.from > found.range.to - found.range.from)) found = next
  }
  if (!found) return undefined
  return { range: fullestForm(reader, found.range, found.body.lemma, bodies), own: found.range }
}

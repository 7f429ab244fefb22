import { baked } from '../baked.ts'
import type { Range } from '../document.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { listedAt } from '../grammar/reader.ts'
import { isHonorificWord, isStatusWord } from '../grammar/word-lists.ts'
import { words } from '../lexicon/list.ts'
import { isSureName, looksFamilyName } from '../lexicon/names.ts'
import { places } from '../lexicon/places.ts'
import { kindOfUnnamed, unnamedPhrases } from '../lexicon/unnamed.ts'
import type { Description } from './describe.ts'
import type { Entity } from './entity.ts'
import { lemmas } from './lemmas.ts'

/** Endings of common nouns that no unlisted name has: «نشطاء», «متناقلو», «فرضيات», «المتشددون». */
const nounEnding = /(?:[ةه]|ات|[وي]ن|اء|و)$/u

/** «أبرز», «أكثر», «أحدث»: an elative that opens a phrase of things. */
const elative = /^(?:ا(?:برز|كثر|حدث|فضل|خر|هم|قل|كبر|ول|غلب|حسن|علي|دني|جمل|شهر|قدم|طيب)|اخري|بعض)$/u

/**
 * The personal name of whom one mention describes. A name that hangs on a preposition or on a body belongs to another
 * («مصادر قريبة من بلاتيني», «سكان مدينة بن قردان»); an unlisted word by itself is a name only where it cannot be a noun.
 */
function nameWithin(reader: Reader, description: Description): Range | undefined {
  const { phrase, name, nameKeys } = description
  if (!name || description.medium || description.knownBody || phrase.kind === 'body' || phrase.kind === 'document')
    return undefined
  const first = reader.words(name.from)
  if (!first || listedAt(reader, unnamedPhrases, name.from)) return undefined
  // «بن قردان», «رأس النخيل»: a place of several words.
  if ((listedAt(reader, places, name.from)?.length ?? 0) > 1) return undefined
  const before = name.from > phrase.from ? reader.words(name.from - 1) : undefined
  if (before?.classes.preposition && before.key !== 'من قبل') return undefined
  if (before && !before.definite && (before.body || before.document) && !before.role) return undefined
  // «جامعة الملك [سعود]» is named after him.
  const named = before?.title && before.definite ? reader.words(name.from - 2) : undefined
  if (named?.body && !named.definite && nameKeys.length === 1) return undefined
  if (first.preposition !== '' && name.from > phrase.from) return undefined
  // «المفوض [السامي]» has a rank, «سعادة» comes before the name.
  if (nameKeys.length === 1 && (isHonorificWord(first) || (first.definite && isStatusWord(first)))) return undefined
  // «أم أحد القتلى»: a particle without a name behind it.
  if (first.particle && name.to === name.from + 1 && /^احدي?$/u.test(reader.keys[name.to] ?? '')) return undefined
  if (elative.test(first.key) && !first.given && !first.maybeName) return undefined
  if (nameKeys.length === 1 && (/^[a-zA-Z]/u.test(first.key) || first.key.length < 2)) return undefined
  if (phrase.kind !== 'name' || first.given || first.particle || first.maybeName) return name
  if (isSureName(first.stem) || looksFamilyName(first.key)) return name
  if (kindOfUnnamed(first.stem) !== undefined || nounEnding.test(first.stem)) return undefined
  return first.definite ? undefined : name
}

/** The same with a kunya before it, since «أم» and «أبو» are relatives too: «زوجته [أم ياسين]». */
export function personalName(reader: Reader, description: Description): Range | undefined {
  const name = nameWithin(reader, description) ?? kunya(reader, description)
  return name && withTribe(reader, withKunya(reader, name, description.phrase.from))
}

/** A name never ends in a particle: «محمد بن حسن آل [صالح]». */
function withTribe(reader: Reader, { from, to }: Range): Range {
  let end = to
  while (/^(?:ال|بن|ابن|ابو|عبد)$/u.test(reader.keys[end - 1] ?? '') && reader.words(end)) end++
  return { from, to: end }
}

/** «أبو فاعور», «أم نزار»: a kunya by itself, where no possessor makes the word a relative («أم الطفل»). */
function kunya(reader: Reader, { phrase, name }: Description): Range | undefined {
  const head = reader.words(phrase.head)
  const next = reader.words(phrase.head + 1)
  if (name || !head?.particle || !next || phrase.to > phrase.head + 3) return undefined
  // «أم أحد القتلى» is a relative.
  if (next.definite || next.role || next.preposition !== '' || next.key === 'احد' || next.key === 'احدي')
    return undefined
  return { from: phrase.head, to: phrase.to }
}

/** A kunya belongs to the name: «أبو ياسين», «أم نزار». */
function withKunya({ keys }: Reader, { from, to }: Range, first: number): Range {
  let start = from
  while (start > first && /^(?:اب[وي]|ام|عبد|بن|ابن|ال)$/u.test(keys[start - 1] ?? '')) start--
  return { from: start, to }
}

/** Words that stand before a name and are no office by themselves. */
const beforeNames = lemmas(
  'مهندس دكتور أستاذ شيخ حاج سيد سيدة كابتن عميد عقيد لواء مقدم رائد نقيب ملازم فريق مشير محامٍ',
)

/** A title and words of unknown meaning: «المهندس [البنيان]», «العقيد [الركبان]». */
export function titledName(reader: Reader, { phrase, name, lemma }: Description): Range | undefined {
  const head = reader.words(phrase.head)
  if (name || !head?.definite || !head.title || phrase.to === phrase.head + 1 || phrase.to > phrase.head + 3)
    return undefined
  if (!beforeNames.has(lemma || head.stem)) return undefined
  for (let at = phrase.head + 1; at < phrase.to; at++) {
    const facts = reader.words(at)
    const listed = !facts || facts.modifier || facts.role || facts.body || facts.place || facts.title || facts.document
    if (listed || facts.preposition !== '' || facts.classes.size > 0 || !facts.definite) return undefined
  }
  return { from: phrase.head + 1, to: phrase.to }
}

/** A definite word of unknown meaning in the form of a family name, «السروي»: whose office is told elsewhere. */
function familyName(reader: Reader, { phrase, lemma, stems }: Description): Range | undefined {
  const facts = reader.words(phrase.from)
  if (!facts || lemma !== '' || stems.size !== 1 || phrase.to !== phrase.from + 1) return undefined
  const listed = facts.modifier || facts.role || facts.body || facts.place || facts.title || facts.document
  return !listed && looksFamilyName(facts.key) ? phrase : undefined
}

/** Words that tell somebody's name behind a mention: «أحد السكان، ويدعى [سيد عبده]». */
const calling = baked(
  'calling',
  () => new Set(words('يدعى تدعى ويدعى وتدعى اسمه اسمها واسمه واسمها يسمى تسمى ويسمى وتسمى يكنى ويكنى')),
)

/** The name that a clause behind a mention tells, up to the next mark. */
function calledName({ words: wordAt, keys, doc }: Reader, { phrase }: Description): Range | undefined {
  const at = keys[phrase.to] === '،' ? phrase.to + 1 : phrase.to
  if (!calling.has(keys[at] ?? '')) return undefined
  let to = at + 1
  while (doc.tokens[to]?.kind === 'word' && to < at + 6 && !wordAt(to)?.complementiser && !wordAt(to)?.preposition) to++
  return to > at + 1 ? { from: at + 1, to } : undefined
}

/** The fullest personal name by which an article calls a source, as a run of tokens; undefined where it gives none. */
export function personalNameOf(reader: Reader, entity: Entity): Range | undefined {
  let best: Range | undefined
  let length = 0
  for (const description of entity.descriptions) {
    const name = personalName(reader, description)
    const words = name ? Math.max(description.nameKeys.length, 1) : 0
    if (name && words > length) {
      best = name
      length = words
    }
  }
  for (const description of entity.descriptions) best ??= calledName(reader, description)
  if (best || !entity.descriptions.some(({ phrase }) => phrase.kind === 'person')) return best
  for (const description of entity.descriptions)
    best ??= titledName(reader, description) ?? familyName(reader, description)
  return best
}

import type { Range } from '../document.ts'
import { nounPhraseAt, type Reader } from '../grammar/noun-phrase.ts'
import type { WordFacts } from '../grammar/words.ts'
import { type Description, describe } from './describe.ts'
import type { Entity } from './entity.ts'
import { personalName } from './personal-name.ts'

const noPrepositions: ReadonlySet<string> = new Set()

/** «… و[النائبة] ميس الربيعي», «… و[اليابان]»: a word that begins another member of «كل من …». */
const joins = (facts: WordFacts | undefined): boolean =>
  facts?.conjunction === 'و' &&
  facts.preposition === '' &&
  Boolean(facts.role || facts.title || facts.place || facts.given || (facts.body && !facts.definite))

/** Where the members of a joint phrase begin: its conjuncts, and countries and cities joined by و. */
function beginnings({ words, keys }: Reader, { phrase }: Description): number[] {
  const each = /^[وف]?كل$/u.test(keys[phrase.from] ?? '') && keys[phrase.from + 1] === 'من'
  if (phrase.conjuncts.length > 1)
    return phrase.conjuncts.map((from) => (each && from === phrase.from ? from + 2 : from))
  if (each) {
    const found = [phrase.from + 2]
    for (let at = phrase.from + 3; at < phrase.to; at++) if (joins(words(at))) found.push(at)
    return found
  }
  const found = [phrase.head]
  if (!words(phrase.head)?.place || words(phrase.head)?.body) return found
  for (let at = phrase.head + 1; at < phrase.to; at++) {
    const facts = words(at)
    if (facts?.place && facts.conjunction === 'و' && facts.preposition === '') found.push(at)
  }
  return found
}

/**
 * Those who speak together in one phrase: «وزير الطاقة لؤي حداد ورئيس الهيئة سعد الزبيدي», «اليابان والصين». One person with
 * two offices is one («عضو اللجنة ورئيس القسم أحمد علي»): only the last part has a name, or only the first and it ends there.
 */
export function membersIn(reader: Reader, description: Description): Description[] {
  const starts = beginnings(reader, description)
  if (starts.length < 2) return []
  const { phrase } = description
  const parts: Range[] = starts.map((from, index) => ({ from, to: starts[index + 1] ?? phrase.to }))
  const members = parts.flatMap(({ from, to }) => {
    const part = nounPhraseAt(reader, from, {
      limit: to,
      object: false,
      framePrepositions: noPrepositions,
      glued: true,
    })
    return part ? [describe(reader, { ...part, conjuncts: [from] })] : []
  })
  if (members.length < parts.length) return []
  const persons = members.filter(({ phrase: { kind } }) => kind === 'person' || kind === 'name')
  const named = persons.filter((member) => personalName(reader, member))
  // «الوزير سامر حداد وشهود عيان»: many hold no second office.
  const single = members.every(({ count }) => count === 'one')
  const severalOffices = single && persons.length === members.length && named.length === 1
  return severalOffices ? [] : members
}

/**
 * The members of a joint source, from the first of its mentions that joins several; none for one who speaks alone, or who
 * is mentioned alone besides («الوزير» beside «الوزير ورئيس الهيئة»).
 */
export function membersOf(reader: Reader, entity: Entity): Description[] {
  for (const description of entity.descriptions) {
    const members = membersIn(reader, description)
    if (members.length < 2) continue
    const others = entity.descriptions.filter((other) => other !== description)
    const alone = others.some((other) => members.some((member) => isSame(member, other)))
    return alone ? [] : members
  }
  return []
}

/** Whether two mentions have the same name or, without one, the same words. */
const isSame = (a: Description, b: Description): boolean =>
  a.nameKeys.length > 0 || b.nameKeys.length > 0
    ? a.nameKeys.length > 0 && a.nameKeys.at(-1) === b.nameKeys.at(-1)
    : a.stems.size === b.stems.size && [...a.stems].every((stem) => b.stems.has(stem))

/** Whether an entity is the one that a member of a joint phrase means. */
export function isMember(member: Description, entity: Entity): boolean {
  if (member.nameKeys.length > 0) {
    const last = member.nameKeys.at(-1) ?? ''
    return (
      entity.named && entity.nameKeys.includes(last) && member.nameKeys.every((key) => entity.nameKeys.includes(key))
    )
  }
  if (entity.named && entity.person) return false
  return entity.descriptions.some((other) =>
    member.knownBody
      ? other.knownBody?.name === member.knownBody.name
      : other.lemma === member.lemma &&
        other.stems.size === member.stems.size &&
        [...member.stems].every((stem) => other.stems.has(stem)),
  )
}

import { baked } from '../baked.ts'
import type { Range } from '../document.ts'
import { type NounPhrase, nounPhraseAt, type Reader } from '../grammar/noun-phrase.ts'
import { words } from '../lexicon/list.ts'
import { isHonorific, titleOf } from '../lexicon/titles.ts'
import { endsOffice, ledBody, officeParts } from './affiliation.ts'
import type { Description } from './describe.ts'
import type { Entity } from './entity.ts'
import { lemmas } from './lemmas.ts'
import { personalName } from './personal-name.ts'
import { withoutMarks, wordingOf } from './wording.ts'

/** Words before a name that are no office by themselves: «الدكتور», «المهندس», «الشيخ». */
const courtesies = baked(
  'courtesies',
  () => new Set(words('دكتور دكتورة مهندس أستاذ سيد سيدة حاج شيخ مستر آنسة بروفيسور كابتن مدام رجل')),
)

const noPrepositions: ReadonlySet<string> = new Set()

const isCourtesy = (stem: string): boolean =>
  courtesies.has(stem) || courtesies.has(stem.replace(/ة$/u, '')) || isHonorific(stem)

/** An office without the titles between it and the name: «مدير الصحة [الدكتور] حيدر», «الناطق باسم الجيش [العقيد] …». */
function withoutTitles(reader: Reader, { from, to }: Range): Range {
  let end = to
  while (end > from) {
    const facts = reader.words(end - 1)
    const abbreviation = facts ? facts.key.length === 1 : reader.doc.tokens[end - 1]?.key === '.'
    const before = reader.words(end - 2)
    // «مستشار الأمير فلان» is an adviser, «شركة روتانا الأمير فلان» a prince.
    const closed = end - 2 >= from && before && (before.definite || !(before.role || before.body || before.title))
    const rank = closed && facts?.definite && titleOf(facts.stem)?.kind !== undefined
    if (!abbreviation && !rank && !(facts && isCourtesy(facts.stem))) break
    end--
  }
  return { from, to: end }
}

/** Words that are no office: somebody at all («الرجل الستيني»), or who spoke before («المتحدث نفسه»). */
const anybody = lemmas('رجل مرأة امرأة شاب شخص فتاة طفل سيدة ناس')

const isOffice = (reader: Reader, at: number): boolean => {
  const role = reader.words(at)?.role?.role
  if (role?.lemma === 'كبير' && reader.words(at)?.definite) return false
  return role !== undefined && !anybody.has(role.lemma) && !/^(?:نفس|ذات)(?:ه|ها|هم)$/u.test(reader.keys[at + 1] ?? '')
}

/** The stretch of an office up to a separate preposition that leads to its body, without acronyms and marks around it. */
function officeIn(reader: Reader, part: Range, beforeName: boolean): Range | undefined {
  let from = part.from
  while (from < part.to) {
    const facts = reader.words(from)
    if (
      facts?.role &&
      isOffice(reader, from) &&
      !(isCourtesy(facts.stem) && ((beforeName && from + 1 >= part.to) || reader.words(from + 1)?.role))
    )
      break
    // Whatever stands before the office is courtesy or punctuation, else there is no office here.
    if (facts && !isCourtesy(facts.stem) && !facts.title) return undefined
    if (facts?.role && !isOffice(reader, from)) return undefined
    from++
  }
  if (from >= part.to) return undefined
  const to = nextStop(reader, from, part.to)
  const led = ledBody(reader, { from, to })
  const cut = led > 0 ? { from, to: led - 1 } : { from, to }
  const bare = withoutMarks(reader, beforeName && led < 0 ? withoutTitles(reader, cut) : cut)
  const last = reader.opening.get(lastOpening(reader, bare))
  const end = last?.role === 'acronym' && last.close === bare.to - 1 && last.open > bare.from ? last.open : bare.to
  return end > bare.from ? { from: bare.from, to: end } : undefined
}

/** The comma, semicolon or loose preposition that ends an office, else the end of the stretch. */
function nextStop(reader: Reader, from: number, to: number): number {
  const { keys } = reader
  for (let at = from; at < to; at++)
    if (keys[at] === '،' || keys[at] === '؛' || (at > from && endsOffice(reader, at))) return at
  return to
}

function lastOpening({ doc, opening }: Reader, { from, to }: Range): number {
  for (let at = to - 1; at >= from; at--) if (doc.tokens[at]?.kind === 'quote' && opening.has(at)) return at
  return -1
}

/** An office in a clause of its own behind the mention: «محمود سعد، وهو [معلم متقاعد]،», «كريم، وهي [طالبة]». */
export function officeClause(reader: Reader, { phrase }: Description): NounPhrase | undefined {
  let at = phrase.to
  if (reader.doc.tokens[at]?.key === '،') at++
  if (!/^وه[ويم]$/u.test(reader.keys[at] ?? '')) return undefined
  const limit = Math.min(at + 14, reader.doc.tokens.length)
  const clause = nounPhraseAt(reader, at + 1, { limit, object: false, framePrepositions: noPrepositions })
  return clause?.kind === 'person' ? clause : undefined
}

/** The office that one mention gives to its source; undefined where it gives none. */
export function roleIn(reader: Reader, description: Description): Range | undefined {
  const name = personalName(reader, description)
  const offices = officeParts(reader, description).map((part) =>
    officeIn(reader, part, name !== undefined && part.to === name.from),
  )
  let best: Range | undefined
  for (const office of [...offices, officeClause(reader, description)])
    if (office && (!best || office.to - office.from > best.to - best.from)) best = office
  return best
}

/** The fullest office that the article gives to a person, in its own words: «المتحدث باسم الدفاع المدني». */
export function roleOf(reader: Reader, entity: Entity): string | undefined {
  let best: Range | undefined
  for (const description of entity.descriptions) {
    const { kind } = description.phrase
    if ((kind !== 'person' && kind !== 'name') || (description.count !== 'one' && !description.name)) continue
    const role = roleIn(reader, description)
    if (role && (!best || role.to - role.from > best.to - best.from)) best = role
  }
  return best && wordingOf(reader, best)
}

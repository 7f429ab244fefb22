import type { Document, Range } from '../document.ts'
import { describe } from '../entities/describe.ts'
import { type NounPhrase, nounPhraseAt, type Reader } from '../grammar/noun-phrase.ts'
import { isSurname } from '../grammar/phrase/names.ts'
import { begins, listedAt } from '../grammar/reader.ts'
import { hint, testOfWord, type WordFacts } from '../grammar/words.ts'
import { discourseMoves } from '../lexicon/function-words.ts'

const noPrepositions: ReadonlySet<string> = new Set()

/**
 * The noun phrases of the whole article that name or describe somebody, speaking or not, in order: an official introduced as
 * the guest of a meeting is known when he speaks three paragraphs later under his surname.
 */
export function findMentions(reader: Reader, { sentences }: Pick<Document, 'sentences'>): NounPhrase[] {
  const found: NounPhrase[] = []
  for (const sentence of sentences) {
    // Read once to learn the surnames, sentences without one read the same again.
    const known = hasSurname(reader, sentence) ? undefined : reader.mentions.get(sentence)
    const mentions = known ?? mentionsIn(reader, sentence)
    reader.mentions.set(sentence, mentions)
    for (const mention of mentions) found.push(mention)
  }
  return found
}

function hasSurname({ words, hints, surnames }: Reader, { from, to }: Range): boolean {
  if (surnames.size === 0) return false
  for (let at = from; at < to; at++)
    if (((hints[at] ?? 0) & standsAlone) !== 0 && surnames.has(words(at)?.bare ?? '')) return true
  return false
}

/** A surname carries nothing before it: «الحداد». */
const standsAlone = hint(({ conjunction, preposition }) => conjunction === '' && preposition === '')

/** Whether a word may begin a mention by its form alone: it means somebody, or it is a discourse move to be stepped over. */
const mayBegin = hint((facts) => begins(discourseMoves, facts) || (!isSureVerb(facts) && meansSomebody(facts)))

const isSureVerb = testOfWord(({ cues }) =>
  cues.some((form) => form.form === 'perfect' && (form.cue.gate === 'strong' || !form.homograph) && !form.object),
)

const meansSomebody = ({ role, title, given, body, particle }: WordFacts): boolean =>
  role !== undefined || title || given || body !== undefined || particle

function mentionsIn(reader: Reader, sentence: Range): NounPhrase[] {
  const found: NounPhrase[] = []
  const context = { limit: sentence.to, object: true, framePrepositions: noPrepositions, glued: true }
  const { hints } = reader
  const ofInterest = reader.surnames.size > 0 ? mayBegin | standsAlone : mayBegin
  let at = sentence.from
  while (at < sentence.to) {
    if (((hints[at] ?? 0) & ofInterest) === 0) {
      at++
      continue
    }
    const facts = reader.words(at)
    if (!facts || (((hints[at] ?? 0) & mayBegin) === 0 && !isSurname(reader, facts))) {
      at++
      continue
    }
    const move = listedAt(reader, discourseMoves, at)
    if (move) {
      at += move.length
      continue
    }
    const starts = !isSureVerb(facts) && (meansSomebody(facts) || isSurname(reader, facts))
    // «عندما علا التصفيق»: behind «when» stands a verb.
    const when = starts && /^و?(?:عندما|حينما|بعدما|لما|كلما|حين)$/u.test(reader.keys[at - 1] ?? '') && !facts.role
    if (!starts || when) {
      at++
      continue
    }
    const phrase = nounPhraseAt(reader, at, context)
    if (phrase) {
      found.push(phrase)
      if (phrase.conjuncts.length > 1) found.push(...membersOf(phrase))
      const body = phrase.kind === 'person' ? bodyWithin(reader, phrase) : undefined
      if (body) found.push(body)
    }
    at = Math.max(at + 1, phrase?.to ?? 0)
  }
  return found
}

/** Those who are named together, «الوزير لؤي حداد [و]رئيس الهيئة سعد الزبيدي»: each may speak alone later. */
const membersOf = (phrase: NounPhrase): NounPhrase[] =>
  phrase.conjuncts.map((from, index) => ({
    ...phrase,
    from,
    head: from,
    to: phrase.conjuncts[index + 1] ?? phrase.to,
    conjuncts: [from],
  }))

/** The body for which an office is held, «مهندس في [هيئة السواحل]», so that «الهيئة» is known when it speaks. */
function bodyWithin(reader: Reader, phrase: NounPhrase): NounPhrase | undefined {
  const { name } = describe(reader, phrase)
  const limit = name && name.from > phrase.head ? name.from : phrase.to
  for (let at = phrase.head + 1; at < limit; at++) {
    const facts = reader.words(at)
    if (!facts?.body || facts.role) continue
    const body = nounPhraseAt(reader, at, {
      limit,
      object: true,
      framePrepositions: noPrepositions,
      glued: true,
    })
    return body && (body.to > body.from + 1 || facts.definite) ? body : undefined
  }
  return undefined
}

/** Fewer letters make no surname that could be told from a particle or a slip. */
const shortestSurname = 3

/** The surnames of those whom the article names in full: the last word of every name of two words or more. */
export function findSurnames(reader: Reader, mentions: readonly NounPhrase[]): Set<string> {
  const surnames = new Set<string>()
  for (const phrase of mentions) {
    const { nameKeys } = describe(reader, phrase)
    const last = nameKeys.at(-1)
    if (nameKeys.length < 2 || last === undefined || last.length < shortestSurname) continue
    surnames.add(last)
    // «عبد العال» in two words is known by the second.
    if (last.startsWith('عبدال')) surnames.add(last.slice('عبدال'.length))
  }
  return surnames
}

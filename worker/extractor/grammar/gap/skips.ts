import { mediaNames } from '../../lexicon/media.ts'
import { nounPhraseAt, type Reader } from '../noun-phrase.ts'
import { clauseOpening, skipBreaks } from '../openings.ts'
import { listedAt } from '../reader.ts'
import { endsInAlif } from '../word-shapes.ts'
import { ofWord } from '../words.ts'

/** Past a relative clause or a remark («الذي …», «وهو …»): to the comma, colon, particle or mark that ends it. */
export function skipClause(reader: Reader, at: number, limit: number): number {
  for (let next = at; next < limit; next++) {
    const token = reader.doc.tokens[next]
    if (!token || token.key === '،' || token.key === ':' || token.key === '؛') return next
    if (token.kind === 'quote') {
      const quotation = reader.opening.get(next)
      if (quotation?.role === 'speech') return next
      if (quotation?.closed && quotation.close < limit) next = quotation.close
      continue
    }
    const complementiser = reader.words(next)?.complementiser
    if (
      next > at &&
      complementiser?.class === 'content' &&
      complementiser.conjunction === '' &&
      clauseOpening(reader, next)
    ) {
      // The أن of a cue with a preposition belongs to the preposition before it.
      const before = reader.keys[next - 1] ?? ''
      return before === 'الي' || before === 'علي' || before === 'عن' || before === 'من' ? next - 1 : next
    }
  }
  return limit
}

/** Past a preposition and its noun: «في مؤتمر صحافي», «لوكالة رويترز», «في تصريح نشرته الوكالة», «خلال لقائه وفدا». */
export function skipPrepositional(
  reader: Reader,
  at: number,
  limit: number,
  glued: boolean,
  framePrepositions: ReadonlySet<string>,
): number {
  const { words, doc, opening, keys } = reader
  const medium = listedAt(reader, mediaNames, at)
  if (medium && medium.preposition !== '') return at + medium.length
  // «قال له الوزير», «أكد فيها المدير»: the preposition has its pronoun and takes no noun.
  const first = glued ? undefined : words(at)
  if (first && prepositionOfPronoun(first) !== '') return at + 1
  const next = skipBreaks(reader, glued ? at : at + 1)
  const quotation = opening.get(glued ? skipBreaks(reader, at + 1) : next)
  const alone = glued && quotation !== undefined && /^[وف]?[لبك]$/u.test(keys[at] ?? '')
  if (quotation?.closed && quotation.role !== 'speech' && quotation.close < limit && (alone || !glued))
    return quotation.close + 1
  const facts = words(next)
  if (!facts) return doc.tokens[next]?.kind === 'number' ? next + 1 : next
  if (facts.complementiser) return next
  // «في هذا الخصوص», «خلال هذه المناسبة»
  const pointed = facts.classes.demonstrative ? words(next + 1) : undefined
  if (pointed?.definite && pointed.conjunction === '' && !pointed.role && !pointed.body) return next + 2
  if (facts.classes.demonstrative || facts.classes.pronoun) return next + 1
  if (facts.classes.time) return skipTime(reader, next, limit)
  const phrase = nounPhraseAt(reader, next, { limit, object: true, framePrepositions, glued: true })
  // «خلال لقائه [وفدا برلمانيا]»: the object of a verbal noun stands in the accusative.
  if (phrase) return skipAccusative(reader, skipRelative(reader, Math.max(phrase.to, next + 1), limit), limit)
  let end = next + 1
  while (end < limit && words(end)?.definite && words(end)?.conjunction === '') end++
  return end
}

/** Past indefinite words in the accusative that are no cue: «وفدا برلمانيا». */
function skipAccusative({ words }: Reader, at: number, limit: number): number {
  let next = at
  while (next < limit) {
    const facts = words(next)
    const accusative = facts && !facts.definite && facts.conjunction === '' && endsInAlif(facts) && facts.key.length > 3
    if (!accusative || facts.complementiser || facts.cues.length > 0 || facts.given || facts.maybeName || facts.place)
      break
    next++
  }
  return next
}

/** Past a time: «أمس الأحد», «في وقت سابق», «تشرين الثاني (نوفمبر) 2012», «الشهر الماضي». */
export function skipTime(reader: Reader, at: number, limit: number): number {
  const { words, doc, keys } = reader
  let next = at + 1
  while (next < limit) {
    const token = doc.tokens[next]
    const facts = words(next)
    if (token?.kind === 'number' || token?.kind === 'break') next++
    else if (token?.key === '(') {
      const close = keys.slice(next, next + 5).indexOf(')')
      if (close < 0) break
      next += close + 1
    } else if (facts && facts.conjunction === '' && (facts.classes.time || ordinals.has(facts.stem))) next++
    else if (facts?.key === 'من' && words(next + 1)?.classes.time) next++
    else break
  }
  return next
}

const ordinals = new Set('اول ثاني ثالث اخر اخير سابق لاحق مبكر متاخر ذاته نفسه محلي'.split(' '))

const noPrepositions: ReadonlySet<string> = new Set()

const withPronouns = new Set(
  'ل ب في من عن الي علي لدي مع خلال عبر حول بين عند ضد تجاه نحو امام خلف بعد قبل دون بشان باسم بخصوص حيال ازاء بحق لاجل بسبب بفضل'.split(
    ' ',
  ),
)
const pronouns = ['هما', 'ها', 'هم', 'هن', 'نا', 'ني', 'ه']

const carrying = new Map<string, string>()
for (const conjunction of ['', 'و', 'ف'])
  for (const pronoun of pronouns)
    for (const preposition of withPronouns) {
      const word = conjunction + preposition + pronoun
      if (!carrying.has(word)) carrying.set(word, preposition)
    }

/** The preposition that carries a pronoun: «في» of «فيها», «إلى» of «إليهم»; empty for other words. */
export const prepositionOfPronoun = ofWord(({ key }) => carrying.get(key) ?? '')

/**
 * Past the relative clause of an indefinite channel: «في تصريح [نشرته الوكالة]», «في مؤتمر [عقده أمس]», «في كلمة [ألقاها]». A verb
 * in the feminine has its own subject after it, which is stepped over too.
 */
function skipRelative(reader: Reader, at: number, limit: number): number {
  const facts = reader.words(at)
  // «مؤتمر صحافي [عقده] أمس المدير»: right behind an indefinite adjective a word with a pronoun is a verb.
  const before = reader.words(at - 1)
  const verbal = facts?.verb || (before?.modifier === true && !before.definite)
  const relative =
    verbal &&
    !facts?.complementiser &&
    facts?.conjunction === '' &&
    /(?:ه|ها)$/u.test(facts.key) &&
    facts.key.length > 3
  if (!relative || at >= limit) return at
  if (!/ته$|تها$/u.test(facts.key)) return at + 1
  const subject = nounPhraseAt(reader, at + 1, { limit, object: true, framePrepositions: noPrepositions })
  return subject && subject.kind !== 'person' ? subject.to : at + 1
}

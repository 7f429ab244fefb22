import type { Outlet } from '../../../contract.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import { begins, listedAt } from '../../grammar/reader.ts'
import { ofWord } from '../../grammar/words.ts'
import { kindOfComplement } from '../../lexicon/bodies.ts'
import { type Medium, type MediumType, mediaNames } from '../../lexicon/media.ts'
import { beginningsOf, type PhraseHit, phraseAt } from '../../lexicon/phrases.ts'
import { wordReadings } from '../../lexicon/proclitics.ts'
import { once } from '../../once.ts'
import { scan } from '../../text/scan.ts'

/** A medium named in the text: the outlet that prints the article, or another; how many tokens its name covers. */
export type MediumHit = { readonly type: MediumType | 'own'; readonly length: number }

/** Finds the medium that is named at a token; undefined where none is. */
export type MediumFinder = (at: number) => MediumHit | undefined

/** Heads of media whose name follows; of the broad ones («موقع», «شبكة») only with a name or «إخباري» after them. */
const bareHeads = new Set(['موقع', 'منصة', 'بوابة', 'شبكة', 'يومية', 'أسبوعية', 'مدونة', 'محطة', 'فضائية'])

/** The outlet's names as runs of folded words, the head («صحيفة المدار») with and without. */
function namesOf(outlet: Outlet | undefined): readonly (readonly string[])[] {
  if (!outlet) return []
  return [outlet.name, ...(outlet.aliases ?? [])]
    .map((name) =>
      scan(name)
        .filter((token) => token.kind === 'word' || token.kind === 'number')
        .map((token) => token.key),
    )
    .filter((keys) => keys.length > 0)
}

/** A listed medium at a token, also with an article that the list does not have: «للدايلي ميل». */
function nameAt(reader: Reader, at: number): PhraseHit<Medium> | undefined {
  const { keys, words } = reader
  const facts = words(at)
  const definite = facts && definiteStem(facts)
  const hit = listedAt(reader, mediaNames, at)
  return hit ?? (definite ? phraseAt(mediaNames, [definite, ...keys.slice(at + 1, at + 5)], 0) : undefined)
}

/** What stands behind the article of a word, where a medium's name may begin with it; else empty. */
const definiteStem = ofWord(({ key }) => {
  const stem = wordReadings(key).find((reading) => reading.definite)?.stem ?? ''
  return stem !== '' && begins(mediaNames, { beginnings: beginningsOf(stem) }) ? stem : ''
})

/** «وكالة أنباء الشمال», «رويترز». */
function isNewsAgency(reader: Reader, key: string, at: number): boolean {
  if (/^[وفبل]*(?:ال)?وكالة$/u.test(key)) return kindOfComplement(reader.words(at + 1)?.stem ?? '') === 'media'
  const named = listedAt(reader, mediaNames, at)?.value
  return named?.type === 'agency' && !named.ambiguous
}

/** Names that the article itself introduces as media, by their first word: «صحيفة «بليك»», later «وأوضحت «بليك»». */
function introducedNames({ doc, keys, words }: Reader): ReadonlyMap<string, MediumType> {
  const names = new Map<string, MediumType>()
  doc.tokens.forEach((token, at) => {
    if (token.kind !== 'quote' || doc.tokens[at + 1]?.kind !== 'word') return
    const head = words(at - 1)?.body
    if (head?.body.kind === 'media' && !bareHeads.has(head.body.lemma))
      names.set(keys[at + 1] ?? '', head.body.lemma === 'وكالة' ? 'agency' : 'paper')
  })
  return names
}

/**
 * A finder of media. A name that is a common word («الوطن», «الحياة») counts in quotation marks or brackets and behind a head
 * («صحيفة الوطن»); names of several words, with digits, or listed as unmistakable count everywhere.
 */
export function mediumFinder(reader: Reader, outlet: Outlet | undefined): MediumFinder {
  const own = namesOf(outlet)
  const { doc, keys, words } = reader
  const isMarked = (at: number): boolean => {
    let before = at - 1
    while (doc.tokens[before]?.kind === 'break') before--
    const token = doc.tokens[before]
    const head = words(before)?.body
    const isHead = head?.body.kind === 'media' && head.pronoun === undefined
    return (token?.kind === 'quote' && reader.opening.has(before)) || token?.key === '(' || isHead
  }
  const ownAt = (at: number): number => {
    for (const name of own) {
      const first = name[0] ?? ''
      const fits = wordReadings(keys[at] ?? '').some(({ definite, stem }) => (definite ? `ال${stem}` : stem) === first)
      if (!fits) continue
      let next = at + 1
      let matched = 1
      while (matched < name.length) {
        if (doc.tokens[next]?.kind === 'break') next++
        if (keys[next] !== name[matched]) break
        next++
        matched++
      }
      if (matched < name.length) continue
      const listed = listedAt(reader, mediaNames, at)
      const sure = name.length > 1 || /\d/u.test(first) || (listed !== undefined && !listed.value.ambiguous)
      if (sure || isMarked(at)) return next - at
    }
    return 0
  }
  // Both look through the whole article, and only where somebody asks for a medium.
  const learnt = once(() => introducedNames(reader))
  // «الوكالة» alone is a news agency where the article names one; elsewhere it may be that of space or of water.
  const newsAgency = once(() => keys.some((key, at) => isNewsAgency(reader, key, at)))
  return (at) => {
    if (doc.tokens[at]?.kind !== 'word') return undefined
    const length = ownAt(at)
    if (length > 0) return { type: 'own', length }
    const named = nameAt(reader, at)
    if (named && (!named.value.ambiguous || isMarked(at))) return { type: named.value.type, length: named.length }
    const introduced = doc.tokens[at - 1]?.kind === 'quote' ? learnt().get(keys[at] ?? '') : undefined
    if (introduced) return { type: introduced, length: 1 }
    const facts = words(at)
    if (facts?.body?.body.kind !== 'media' || facts.body.pronoun !== undefined) return undefined
    return headed(at, facts.body.body.lemma)
  }

  /** A head and what tells whose it is: «صحيفة محلية», «وكالة الأنباء الرسمية», «موقع «أخبار الجبل»». */
  function headed(at: number, lemma: string): MediumHit | undefined {
    let next = at + 1
    while (doc.tokens[next]?.kind === 'break' || doc.tokens[next]?.kind === 'quote' || keys[next] === '(') next++
    const inside = ownAt(next)
    if (inside > 0) return { type: 'own', length: next + inside - at }
    const named = nameAt(reader, next)
    if (named && named.preposition === '' && named.value.type !== 'platform') {
      // The head decides: «صحيفة «نوفوستي»» is a paper, whatever agency has the same name.
      const type = lemma === 'وكالة' || bareHeads.has(lemma) ? named.value.type : 'paper'
      return { type, length: next + named.length - at }
    }
    const after = words(next)
    const complement = after && kindOfComplement(after.stem)
    const ofMedia = complement === 'media'
    if (bareHeads.has(lemma) && !ofMedia && next === at + 1) return undefined
    if (lemma === 'وكالة') {
      if (complement && !ofMedia) return undefined
      if (words(at)?.definite && newsAgency()) return { type: 'agency', length: 1 }
      return ofMedia || next > at + 1 ? { type: 'agency', length: next + 1 - at } : undefined
    }
    return { type: 'paper', length: 1 }
  }
}

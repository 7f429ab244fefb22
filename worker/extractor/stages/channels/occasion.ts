import type { Channel } from '../../../contract.ts'
import type { Range } from '../../document.ts'
import { mayBeUnnamed } from '../../entities/anonymity.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import { begins, listedAt } from '../../grammar/reader.ts'
import { hint, ofWord, testOfWord } from '../../grammar/words.ts'
import { anonymityAt, opensAnonymity } from '../../lexicon/anonymity.ts'
import type { MediumType } from '../../lexicon/media.ts'
import { wordReadings } from '../../lexicon/proclitics.ts'
import { isPressCrowd, readVenue, type Venue, venuePhrases } from '../../lexicon/venues.ts'
import type { MediumFinder } from './outlet.ts'

/** A word by which one speaks to the press: «للصحافيين», «الحضور». */
const crowdIn = ofWord(({ key }) => wordReadings(key).find(({ stem }) => isPressCrowd(stem)) ?? null)
/** A word read as an occasion or medium of speech, which stands bare or behind ب. */
const venueIn = ofWord(
  ({ key }) => readVenue(key).find(({ preposition }) => preposition === '' || preposition === 'ب') ?? null,
)
/** «لمراسلنا», «مراسلتها»: the outlet's own people. */
const isOwnPerson = testOfWord(({ key }) => /^ل?(?:مراسل|موفد|محرر|مندوب)(?:ت?نا|ت?ها|ينا)$/u.test(key))

/** Whether a word tells a channel by itself or with those behind it; a medium apart. Hardly any word does. */
const mayTell = hint(
  (facts) =>
    crowdIn(facts) !== null ||
    venueIn(facts) !== null ||
    isOwnPerson(facts) ||
    opensAnonymity(facts.key) ||
    begins(venuePhrases, facts),
)

/** A channel that words of the article name, and those words. */
export type Told = { readonly type: Channel; readonly words: Range }

/** Prepositions that bring an occasion or a medium: «في بيان», «خلال ندوة», «عبر حسابه», «على تويتر». */
const bringing = new Set([
  'في',
  'وفي',
  'خلال',
  'وخلال',
  'عبر',
  'وعبر',
  'ضمن',
  'اثناء',
  'علي',
  'وعلي',
  'الي',
  'مع',
  'لدي',
])

/** Nouns of a part of an occasion, which may stand before it: «في ختام كلمته», «على هامش المؤتمر». */
const parts = new Set(
  'ختام مستهل بداية نهاية مطلع افتتاح سياق معرض اطار هامش اعمال اول احدث اخر ثاني نص مقدمة'.split(' '),
)

/** What a medium of a type makes of a statement that was made to it. */
export const channelOf = (type: MediumType | 'own'): Channel =>
  type === 'own' ? 'to_outlet' : type === 'agency' ? 'agency' : type === 'platform' ? 'social' : 'other_media'

/** How strongly an expression decides: a named medium beats the occasion, «في تصريح لـ«المرفأ»» is no mere statement. */
const ranks = { own: 5, platform: 4, medium: 3, phrase: 2, noun: 1 } as const

type Candidate = Told & { readonly rank: number }

/**
 * The channel that the words of a clause name: who was addressed, where it was said, what it was written in. «في تصريحات
 * لـ«المرفأ»» to the outlet, «لوكالة الريح» agency, «في مؤتمر صحفي» press event, «في بيان» document, «عبر حسابه» social.
 * @param zone the clause's tokens outside content and source
 * @param skips tokens in the zone that belong to something else: the source, a relative clause
 * @param free where an occasion counts without a preposition: for a pronoun that takes it up, «بعث رسالة، [قال فيها]», its
 *   gender; `any` behind a verb whose object it is, «ألقى كلمة»
 */
export function occasionIn(
  reader: Reader,
  mediumAt: MediumFinder,
  zone: Range,
  skips: readonly Range[],
  free?: 'm' | 'f' | 'any',
): Told | undefined {
  const { keys, words, hints } = reader
  let best: Candidate | undefined
  const take = (rank: number, type: Channel, from: number, to: number) => {
    if (!best || rank > best.rank || (free !== undefined && rank === best.rank))
      best = { rank, type, words: { from, to } }
  }
  let open = -1
  let bare = false
  for (let at = zone.from; at < zone.to; at++) {
    if (skips.some((skip) => at >= skip.from && at < skip.to)) continue
    const facts = words(at)
    if (!facts) continue
    const { key } = facts
    const medium = mediumAt(at)
    if (!medium && !(open > 0 && at - open <= 3) && ((hints[at] ?? 0) & mayTell) === 0) continue
    if (((hints[at] ?? 0) & mayBeUnnamed) !== 0 && anonymityAt(keys, at) > 0) {
      // «طلب عدم كشف اسمه لأنه غير مخول بالتصريح للإعلام»: no word of it is an address.
      while (at < zone.to - 1 && keys[at + 1] !== '،') at++
      continue
    }
    const from = prepositionBefore(reader, at, zone.from)
    if (isOwnPerson(facts)) take(ranks.own, 'to_outlet', at, at + 1)
    if (medium) {
      const to = at + medium.length
      if (medium.type === 'platform') take(ranks.platform, 'social', from ?? at, to)
      else if (!isOfficeOf(reader, at) && !isMereCopy(keys, at, to)) {
        // A platform or outlet inside brackets begins at its preposition: «لـ"عربي21"».
        take(medium.type === 'own' ? ranks.own : ranks.medium, channelOf(medium.type), from ?? at, to)
      }
      at = to - 1
      continue
    }
    const crowd = crowdIn(facts)
    if (crowd && (crowd.preposition === 'ل' || keys[at - 1] === 'امام' || keys[at - 1] === 'الي'))
      take(ranks.phrase, 'press_event', crowd.preposition === 'ل' ? at : at - 1, at + 1)
    const phrase = listedAt(reader, venuePhrases, at)
    const reading = venueIn(facts)
    const brought = free !== undefined || from !== undefined || reading?.preposition === 'ب'
    if (phrase && (brought || phrase.preposition === 'ب')) {
      take(ranks.phrase, phrase.value, from ?? at, at + phrase.length)
      open = at + phrase.length
      at += phrase.length - 1
      continue
    }
    if (reading && free && free !== 'any' && free !== genderOf(reading.venue, key)) continue
    if (reading && brought) {
      if (reading.venue.channel !== 'unknown') take(ranks.noun, reading.venue.channel, from ?? at, at + 1)
      if (reading.venue.byOutlet) {
        open = at + 1
        bare = false
      }
      continue
    }
    // «في تصريح له لجلوبال كابيتال», «في حديث لـ«منبر التلال»»: an outlet that no list knows.
    if (open > 0 && at - open <= 3) {
      if (key === 'له' || key === 'لها' || key === 'لهم') bare = true
      else if (isStrangeOutlet(reader, at, bare)) take(ranks.medium, 'other_media', at, at + 1)
    }
  }
  return best && { type: best.type, words: closed(reader, best.words) }
}

/** Words with the mark that closes a quotation opened among them: «لـ«المدار»». */
function closed({ opening }: Reader, { from, to }: Range): Range {
  for (let at = from; at < to; at++) {
    const quotation = opening.get(at)
    if (quotation?.closed && quotation.close === to) return { from, to: to + 1 }
  }
  return { from, to }
}

/** The preposition that brings what stands at a token, a part of the occasion between them allowed; undefined without one. */
function prepositionBefore({ keys, doc }: Reader, at: number, limit: number): number | undefined {
  let before = at - 1
  for (let steps = 0; steps < 3 && before >= limit; before--) {
    const token = doc.tokens[before]
    if (token?.kind === 'break' || token?.kind === 'quote' || token?.key === '(') continue
    const key = keys[before] ?? ''
    if (bringing.has(key) || (key.length < 3 && /^[وف]?[لب]$/u.test(key))) return before
    if (!parts.has(key.replace(/^[وب]/u, ''))) return undefined
    steps++
  }
  return undefined
}

/** A venue's gender, as a pronoun shows it: plurals of things are feminine. */
const genderOf = (venue: Venue, key: string): 'm' | 'f' =>
  venue.lemma.endsWith('ة') || /ات(?:ه|ها|هم)?$/u.test(key) ? 'f' : 'm'

/** An office at a medium is no addressee: «مدير وكالة الريح»; a reporter of it is one: «لمراسل الريح». */
function isOfficeOf({ words }: Reader, at: number): boolean {
  if (words(at)?.preposition !== '') return false
  const role = words(at - 1)?.role?.role
  return role !== undefined && !/^(?:مراسل|موفد|مندوب|محرر|صحفي|صحافي)/u.test(role.lemma)
}

/** The outlet only got the paper: «في بيان حصلت «المدار» على نسخة منه». */
function isMereCopy(keys: readonly string[], from: number, to: number): boolean {
  for (let at = from; at < to + 4; at++) if (keys[at] === 'نسخة') return true
  return false
}

function isStrangeOutlet({ words, doc, opening }: Reader, at: number, bare: boolean): boolean {
  const key = doc.tokens[at]?.key ?? ''
  if (key === 'ل' && doc.tokens[at + 1]?.kind === 'quote') return (opening.get(at + 1)?.words ?? 0) > 0
  const facts = words(at)
  if (!bare || !facts || key.length < 4 || !key.startsWith('ل')) return false
  return !facts.role && !facts.body && !facts.title && !facts.given && !facts.place && !facts.verbalNoun
}

import type { Channel } from '../../../contract.ts'
import { describe } from '../../entities/describe.ts'
import { kindOfDescription } from '../../entities/kinds.ts'
import type { NounPhrase, Reader } from '../../grammar/noun-phrase.ts'
import { listedAt } from '../../grammar/reader.ts'
import { unnamedPhrases } from '../../lexicon/unnamed.ts'
import { isOwnReporter, venueOf } from '../../lexicon/venues.ts'
import { channelOf } from './occasion.ts'
import type { MediumFinder } from './outlet.ts'

/** Documents in motion or with a maker who posts: what they show comes by a post or another medium. */
const posts = new Set(['تغريدة', 'تدوينة', 'منشور', 'فيديو', 'مقطع', 'تسجيل', 'شريط', 'صورة', 'لقطات'])
const pieces = new Set(['مقال', 'مقالة', 'افتتاحية', 'خبر'])
/** What is found out, not what is written: «كشفت التحريات». */
const inquiries = new Set(['تحريات', 'تحقيق', 'شكوى', 'دعوى'])
/** Parts and sorts of law that speak like documents: «نصت المادة السادسة على أن». */
const lawParts = new Set(['مادة', 'فصل', 'بند', 'ضوابط', 'اجراءات', 'معايير', 'استراتيجية', 'بحوث', 'بحوثا', 'مواد'])
/** Verbs by which an outlet says that its own people saw something. */
const seeing = new Set(['رصد', 'شاهد', 'لاحظ', 'عاين', 'وثّق', 'شهد'])
/** Adjectives that make reports those of the media: «تقارير صحفية». */
const pressAdjectives = /^(?:صحفي|صحافي|اعلامي|اخباري|تلفزيوني)/u

/** Bodies that own media. */
const publishers = new Set(['مجموعة', 'مؤسسة', 'شركة', 'دار'])

/** The medium that a phrase as a whole stands for: «صحيفة محلية», «رويترز», «مراسل رويترز»; not «مدير وكالة الريح». */
export function mediumOf(reader: Reader, mediumAt: MediumFinder, phrase: NounPhrase): Channel | undefined {
  const { words, keys } = reader
  const head = words(phrase.head)
  for (let at = phrase.from; at < phrase.to; at++) if (isOwnReporter(keys[at] ?? '')) return 'reporter'
  if (listedAt(reader, unnamedPhrases, phrase.head)?.value === 'media' && head?.stem !== 'مصادر') return 'other_media'
  const reports = head?.role?.role.kind === 'media'
  if (phrase.kind === 'person' && !reports) return undefined
  const limit =
    phrase.kind === 'body' || phrase.kind === 'quoted' || phrase.kind === 'name' ? phrase.head + 2 : phrase.to
  for (let at = phrase.from; at < Math.min(limit, phrase.to); at++) {
    const office = words(at)?.role?.role
    if (office && office.kind !== 'media') return undefined
    const medium = mediumAt(at)
    if (!medium || medium.type === 'platform') continue
    return reports && medium.type === 'own' ? 'reporter' : channelOf(medium.type)
  }
  // «مجموعة «ماكلين» الصحفية» is a medium, «المركز الإعلامي للنادي» speaks for the club.
  const owner = head?.body?.body
  if (phrase.kind !== 'body' || !owner || !(owner.kind === 'media' || publishers.has(owner.lemma))) return undefined
  if (kindOfDescription(reader, describe(reader, phrase))?.kind !== 'media') return undefined
  return head?.body?.body.lemma === 'وكالة' ? 'agency' : 'other_media'
}

/**
 * The channel that a source brings along: a document («جاء في البيان»), a medium that speaks («ذكرت صحيفة»), the outlet's own
 * eyes («أفاد مراسلنا»).
 */
export function channelOfSource(
  reader: Reader,
  mediumAt: MediumFinder,
  phrase: NounPhrase,
  lemma: string,
): Channel | undefined {
  const head = reader.words(phrase.head)
  if (!head) return mediumOf(reader, mediumAt, phrase)
  if (phrase.kind === 'document' && head.document) {
    const { lemma: document } = head.document.document
    // «في مؤتمر صحفي عقده أمس»: a verb with its object looks like a document with its owner.
    const owned = head.document.pronoun !== undefined && !venueOf(document)
    if (owned || inquiries.has(document)) return undefined
    if (posts.has(document)) return 'social'
    if (pieces.has(document)) return 'other_media'
    for (let at = phrase.head + 1; at < phrase.to; at++) {
      if (pressAdjectives.test(reader.words(at)?.stem ?? '')) return 'other_media'
      const medium = mediumAt(at)
      if (medium && medium.type !== 'own') return channelOf(medium.type)
    }
    const venue = venueOf(head.document.document.lemma)?.channel
    return venue === 'press_event' ? venue : 'statement_document'
  }
  if (lawParts.has(head.stem)) return 'statement_document'
  const medium = mediumOf(reader, mediumAt, phrase)
  return medium === 'to_outlet' && seeing.has(lemma) ? 'reporter' : medium
}

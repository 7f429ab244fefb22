import type { Channel } from '../../contract.ts'
import { baked } from '../baked.ts'
import { remembered } from '../text/remembered.ts'
import { nounIndex, nounRows } from './inflect.ts'
import { words } from './list.ts'
import { mediaNames } from './media.ts'
import { phraseRows, phraseTable, wordIn } from './phrases.ts'
import { possessedReadings, type WordReading, wordReadings } from './proclitics.ts'

/**
 * An occasion or a medium of speech: «في بيان», «خلال مؤتمر صحفي», «في تغريدة». `channel` holds when nothing else is said;
 * where `byOutlet` is set, an outlet named after it decides instead («تصريح لوكالة …», «حوار مع صحيفة …»).
 */
export type Venue = { readonly lemma: string; readonly channel: Channel; readonly byOutlet: boolean }

type VenueRow = readonly [lemma: string, plurals?: string]

const venuesOf = (channel: Channel, byOutlet: boolean, rows: readonly VenueRow[]) =>
  rows.map(([lemma, plurals = '']) => ({ lemma, plurals, channel, byOutlet }))

/** All nouns of occasions and media of speech. */
export const venueNouns: readonly (Venue & { readonly plurals: string })[] = /* @__PURE__ */ allVenueNouns()

function allVenueNouns(): readonly (Venue & { readonly plurals: string })[] {
  return [
    venuesOf('statement_document', true, [['تصريح', 'تصاريح +'], ['إفادة'], ['تعليق'], ['تعقيب'], ['توضيح']]),
    venuesOf('statement_document', false, [
      ['بيان', '+'],
      ['تقرير', 'تقارير'],
      ['رسالة', 'رسائل'],
      ['برقية'],
      ['وثيقة', 'وثائق'],
      ['مذكرة'],
      ['نشرة'],
      ['بلاغ'],
      ['دراسة'],
      ['تعميم', 'تعاميم'],
      ['كتاب', 'كتب'],
      ['ملخص'],
      ['استطلاع'],
      ['مستند', '+'],
    ]),
    venuesOf('press_event', false, [
      ['مؤتمر'],
      ['كلمة'],
      ['خطاب'],
      ['خطبة', 'خطب'],
      ['ندوة'],
      ['جلسة'],
      ['محاضرة'],
      ['إحاطة'],
      ['اجتماع'],
      ['ملتقى', 'ملتقيات'],
      ['منتدى', 'منتديات'],
      ['حفل'],
      ['احتفال'],
      ['مهرجان'],
      ['تجمع'],
      ['ورشة', 'ورش'],
      ['قمة', 'قمم'],
      ['مراسم', 'مراسم'],
      ['افتتاح'],
      ['مناظرة'],
      ['إيجاز'],
      ['مداولة'],
      ['مرافعة'],
    ]),
    venuesOf('press_event', true, [['لقاء', 'لقاءات'], ['استقبال']]),
    venuesOf('other_media', true, [
      ['مقابلة'],
      ['حوار'],
      ['مداخلة'],
      ['حلقة'],
      ['مقال'],
      ['مقالة'],
      ['برنامج', 'برامج'],
    ]),
    venuesOf('unknown', true, [['حديث', 'أحاديث'], ['اتصال'], ['مكالمة'], ['دردشة'], ['كلام']]),
    // Where somebody was when he spoke, and no channel.
    venuesOf('unknown', false, [['جولة'], ['زيارة']]),
    venuesOf('social', false, [
      ['تغريدة'],
      ['تدوينة'],
      ['منشور'],
      ['حساب'],
      ['صفحة'],
      ['منصة'],
      ['بوست'],
      ['ستوري'],
      ['هاشتاغ/هاشتاق/هاشتاج'],
      ['وسم', 'وسوم'],
    ]),
  ].flat()
}

/** Occasions of several words, with the channel that they have as a whole. */
export const venuePhrases = phraseTable<Channel>(
  baked('venue-phrases', () =>
    phraseRows([
      ['مؤتمر صحفي', 'press_event'],
      ['مؤتمر صحافي', 'press_event'],
      ['المؤتمر الصحفي', 'press_event'],
      ['المؤتمر الصحافي', 'press_event'],
      ['إيجاز صحفي', 'press_event'],
      ['إيجاز صحافي', 'press_event'],
      ['تصريح خاص', 'to_outlet'],
      ['تصريحات خاصة', 'to_outlet'],
      ['حديث خاص', 'to_outlet'],
      ['حوار خاص', 'to_outlet'],
      ['مقابلة خاصة', 'to_outlet'],
      ['تصريح متلفز', 'other_media'],
      ['تصريح تلفزيوني', 'other_media'],
      ['تصريحات تلفزيونية', 'other_media'],
      ['تصريحات متلفزة', 'other_media'],
      ['تصريحات إذاعية', 'other_media'],
      ['تصريح إذاعي', 'other_media'],
      ['كلمة متلفزة', 'other_media'],
      ['كلمة تلفزيونية', 'other_media'],
      ['خطاب متلفز', 'other_media'],
      ['خطاب تلفزيوني', 'other_media'],
      ['مقابلة تلفزيونية', 'other_media'],
      ['مقابلة صحفية', 'other_media'],
      ['مقابلة صحافية', 'other_media'],
      ['حديث تلفزيوني', 'other_media'],
      ['حديث إذاعي', 'other_media'],
      ['حديث متلفز', 'other_media'],
      ['لقاء تلفزيوني', 'other_media'],
      ['لقاء صحفي', 'other_media'],
      ['حوار صحفي', 'other_media'],
      ['حوار تلفزيوني', 'other_media'],
      ['برنامج تلفزيوني', 'other_media'],
      ['مقطع فيديو', 'social'],
      ['مقطع مصور', 'social'],
      ['تسجيل مصور', 'social'],
      ['بث مباشر', 'social'],
      ['مواقع التواصل', 'social'],
      ['مواقع التواصل الاجتماعي', 'social'],
    ]),
  ),
)

const venueIndex = nounIndex<(typeof venueNouns)[number]>(
  baked('venues', () => nounRows(venueNouns)),
  'things',
)

/** The venue that a folded stem (no clitics, no article) is, also with a pronoun: «كلمته», «تغريدتها». */
export const venueOf = remembered(20_000, (stem): Venue | undefined => {
  const bare = venueIndex(stem)[0]
  if (bare) return bare.noun
  for (const possessed of possessedReadings(stem)) {
    const owned = venueIndex(possessed.stem)[0]
    if (owned) return owned.noun
  }
  return undefined
})

/** Whether a folded stem names an occasion or a medium of speech: «بيان», «مؤتمر», «تغريدته». */
export const isVenueNoun = (stem: string): boolean => venueOf(stem) !== undefined

/** A word with its clitics read as a venue: «بكلمته» is ب + كلمة + ه. */
export type VenueReading = Omit<WordReading, 'stem'> & { readonly venue: Venue }

/** How a folded word may be read as a venue, the fullest reading first. */
export function readVenue(key: string): readonly VenueReading[] {
  return wordReadings(key).flatMap(({ stem, ...clitics }) => {
    const venue = venueOf(stem)
    return venue ? [{ ...clitics, venue }] : []
  })
}

/** The press as a crowd: what is said to it is said in public: «قال للصحفيين», «أمام وسائل الإعلام». */
const pressCrowd = baked(
  'press-crowd',
  () => new Set(words('صحفيين صحافيين إعلاميين مراسلين صحفيون صحافيون وسائل إعلام صحافة جمهور حضور نواب حاضرين')),
)

/** Whether a folded stem is the press as a crowd of listeners: «للصحافيين». */
export const isPressCrowd = (stem: string): boolean => pressCrowd.has(stem)

/** Nouns of media to which one speaks, besides the names in media.ts. */
const mediaNouns = baked(
  'media-nouns',
  () =>
    new Set(
      words(
        'صحيفة جريدة مجلة وكالة وكالات قناة قنوات إذاعة تلفزيون تليفزيون راديو فضائية موقع شبكة صحف برنامج مراسل مراسلة صحافي صحفي محرر موفد موفدة',
      ),
    ),
)

/** Whether a folded word is the name of an outlet that is no other word, as listed. */
function isOutlet(key: string): boolean {
  const medium = wordIn(mediaNames, key)
  return medium?.ambiguous === false && medium.type !== 'platform'
}

/** The same of a stem whose article may be off: «جزيرة». */
const isOutletStem = (stem: string): boolean => isOutlet(`ال${stem}`) || (!stem.startsWith('ال') && isOutlet(stem))

const isAddressed = (stem: string): boolean => mediaNouns.has(stem) || pressCrowd.has(stem) || isOutletStem(stem)

/**
 * Whether a folded stem, behind لـ or إلى, is somebody to whom a statement is made for publication: «لوكالة», «لرويترز»,
 * «للصحفيين». Names of outlets that are common words («الحياة») do not count here.
 */
export const isAddressee = (stem: string): boolean =>
  isAddressed(stem) || (stem.startsWith('ال') && isAddressed(stem.slice(2)))

/** The outlet's own people and eyes: what they saw is seen by the reporter: «شاهد مراسلنا», «رصدت عدسة». */
const ownReporters = baked(
  'own-reporters',
  () =>
    new Set(
      words(
        'مراسلنا مراسلتنا مراسلونا مراسلينا مراسلوها مراسلها مراسله موفدنا موفدتنا محررنا مندوبنا مصورنا عدسة عدستنا كاميرا كاميرتنا',
      ),
    ),
)

/** Whether a folded word, without conjunction, is the outlet's own reporter or lens. */
export const isOwnReporter = (key: string): boolean => ownReporters.has(key)

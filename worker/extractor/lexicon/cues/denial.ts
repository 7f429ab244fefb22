import { type Phrase, phraseFinder } from './phrases.ts'

/** A phrase by which a content denies. */
export type DenialPhrase = Phrase & {
  /** It may also describe a noun: «معلومات غير صحيحة». */
  readonly describes?: true
  /** It denies that one thing has to do with another: «لا علاقة للإغلاق بالأعطال». */
  readonly link?: true
  /** It denies only what has been said: «هذا الكلام أكاذيب», «رواية الجيش غير مقنعة», but «القرار غير مقنع» judges. */
  readonly said?: true
}

/** Words inside a content by which the speaker denies: «أكدت الوزارة أن الأنباء عارية عن الصحة» is a denial with the cue أكدت. */
export const denialPhrases: readonly DenialPhrase[] = [
  { id: 'ar-an-al-sihha', words: ['عار|عارية|عاريا', 'عن|من', 'الصحة'], describes: true },
  { id: 'ar-tamaman', words: ['عار|عارية', 'تماما', 'عن|من', 'الصحة'], describes: true },
  { id: 'la-sihha', words: ['لا', 'صحة'] },
  { id: 'la-asas', words: ['لا', 'اساس|اصل'] },
  { id: 'laysa-lahu-asas', words: ['ليس|ليست', 'له|لها|لهم', 'اساس|اصل'] },
  { id: 'laysa-lahu-ay-asas', words: ['ليس|ليست', 'له|لها|لهم', 'اي', 'اساس|اصل|صحة'] },
  { id: 'ghayr-sahih', words: ['غير', 'صحيح|صحيحة|صحيحه|دقيق|دقيقة|حقيقي|حقيقية'], describes: true },
  { id: 'laysa-sahihan', words: ['ليس|ليست', 'صحيحا|صحيحة|دقيقا|دقيقة'] },
  { id: 'la-yasihh', words: ['لا', 'يصح|تصح'] },
  {
    id: 'mahd-iftira',
    words: ['محض', 'افتراء|افتراءات|كذب|اكاذيب|شائعات|خيال|ادعاء|ادعاءات|تلفيق|اختلاق|هراء|تضليل|فبركة|فبركات'],
  },
  { id: 'mujarrad-shaiat', words: ['مجرد', 'شائعات|شائعة|اشاعات|اشاعة|اكاذيب|ادعاءات|مزاعم|تكهنات|اتهامات|افتراءات'] },
  { id: 'la-yamutt', words: ['لا', 'يمت|تمت', 'للحقيقة|للواقع|الي|للصحة'] },
  { id: 'baid-an', words: ['بعيد|بعيدة', 'عن', 'الصحة|الحقيقة|الواقع'], describes: true },
  { id: 'munafin', words: ['مناف|منافية|مخالف|مخالفة', 'للحقيقة|للواقع'], describes: true },
  { id: 'batil', words: ['باطل|باطلة|ملفق|ملفقة|مفبرك|مفبركة|مغلوط|مغلوطة|مغلوطه|مختلق|مختلقة'], describes: true },
  { id: 'akadhib', words: ['اكاذيب|اكذوبة|افتراءات|فبركات|فبركة|تلفيق|تلفيقات|هراء|ترهات|اباطيل|كذبة'], said: true },
  { id: 'mardud', words: ['مردود|مردودة'], said: true },
  { id: 'ghayr-muqni', words: ['غير', 'مقنع|مقنعة|منطقي|منطقية|موثوق|موثوقة'], said: true },
  { id: 'la-alaqa', words: ['لا', 'علاقة|صلة|رابط|دخل'], link: true },
  { id: 'ghayr-murtabit', words: ['غير', 'مرتبط|مرتبطة'], link: true },
]

/** The phrase of denial that starts at a token. */
export const denialAt = phraseFinder(denialPhrases)

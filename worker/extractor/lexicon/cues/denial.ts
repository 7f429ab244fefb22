import { type Phrase, phraseFinder } from './phrases.ts'

/** Words inside a content by which the speaker denies: «أكدت الوزارة أن الأنباء عارية عن الصحة» is a denial with the cue أكدت. */
export const denialPhrases: readonly Phrase[] = [
  { id: 'ar-an-al-sihha', words: ['عار|عارية|عاريا', 'عن|من', 'الصحة'] },
  { id: 'ar-tamaman', words: ['عار|عارية', 'تماما', 'عن|من', 'الصحة'] },
  { id: 'la-sihha', words: ['لا', 'صحة'] },
  { id: 'la-asas', words: ['لا', 'اساس|اصل'] },
  { id: 'laysa-lahu-asas', words: ['ليس|ليست', 'له|لها|لهم', 'اساس|اي|اصل'] },
  { id: 'ghayr-sahih', words: ['غير', 'صحيح|صحيحة|صحيحه|دقيق|دقيقة|حقيقي|حقيقية'] },
  { id: 'laysa-sahihan', words: ['ليس|ليست', 'صحيحا|صحيحة|دقيقا|دقيقة'] },
  { id: 'la-yasihh', words: ['لا', 'يصح|تصح'] },
  { id: 'mahd-iftira', words: ['محض', 'افتراء|افتراءات|كذب|اكاذيب|شائعات|خيال|ادعاء|ادعاءات|تلفيق'] },
  { id: 'mujarrad-shaiat', words: ['مجرد', 'شائعات|شائعة|اشاعات|اشاعة|اكاذيب|ادعاءات|مزاعم|تكهنات|اتهامات|افتراءات'] },
  { id: 'la-yamutt', words: ['لا', 'يمت|تمت', 'للحقيقة|للواقع|الي|للصحة'] },
  { id: 'baid-an', words: ['بعيد|بعيدة', 'عن', 'الصحة|الحقيقة|الواقع'] },
  { id: 'munafin', words: ['مناف|منافية|مخالف|مخالفة', 'للحقيقة|للواقع'] },
  { id: 'batil', words: ['باطل|باطلة|ملفق|ملفقة|مفبرك|مفبركة|مغلوط|مغلوطة|مغلوطه|مختلق|مختلقة'] },
]

/** The phrase of denial that starts at a token. */
export const denialAt = phraseFinder(denialPhrases)

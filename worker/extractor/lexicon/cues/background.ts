import { type Phrase, phraseFinder } from './phrases.ts'

/** An opener of the article's own background. */
export type BackgroundPhrase = Phrase & {
  /** Only with أن directly after it: «يذكر أن المصنع …» is background, «يذكر الكاتب أن …» a report. */
  readonly clause: boolean
}

const noting = 'بالذكر|بالاشارة|ذكره|بالملاحظة|بالقول|بالتنويه|ذكرها'

/** Openers by which the article itself gives background; nobody speaks. «والجدير بالذكر أن المصنع أنشئ عام 1990» */
export const backgroundPhrases: readonly BackgroundPhrase[] = [
  { id: 'yudhkar', words: ['يذكر'], clause: true },
  { id: 'yushar', words: ['يشار', 'الي|هنا'], clause: true },
  { id: 'yushar-huna', words: ['يشار', 'هنا', 'الي'], clause: true },
  { id: 'yushar-an', words: ['يشار'], clause: true },
  { id: 'yulfat', words: ['يلفت', 'الي'], clause: true },
  { id: 'yulahaz', words: ['يلاحظ'], clause: true },
  { id: 'yunawwah', words: ['ينوه', 'الي'], clause: true },
  { id: 'yudhkar-huna', words: ['يذكر', 'هنا|ايضا|كذلك'], clause: true },
  { id: 'al-jadir', words: ['الجدير|جدير|حري', noting], clause: false },
  { id: 'min-al-jadir', words: ['من', 'الجدير', noting], clause: false },
  { id: 'mimma-jadir', words: ['مما', 'هو', 'جدير', noting], clause: false },
  { id: 'tajdur', words: ['تجدر|يجدر', 'الاشارة|الذكر|الملاحظة|التنويه|بنا|ذكره|بالذكر'], clause: false },
  { id: 'mimma-tajdur', words: ['مما', 'تجدر|يجدر', 'الاشارة|ذكره|الذكر|ملاحظته'], clause: false },
  { id: 'mimma-yudhkar', words: ['مما', 'يذكر'], clause: false },
  { id: 'la-budda-min', words: ['لا', 'بد', 'من', 'الاشارة'], clause: false },
  { id: 'malum', words: ['معلوم|معروف'], clause: true },
  { id: 'min-al-malum', words: ['من', 'المعلوم|المعروف|الثابت|المؤكد|الملاحظ|اللافت|الواضح|المفارقات'], clause: false },
  { id: 'al-maruf', words: ['المعروف|المعلوم|الملاحظ|اللافت|الثابت'], clause: true },
  { id: 'tabayyana', words: ['تبين|اتضح|يتضح|يتبين|ثبت'], clause: true },
]

/** The opener of background that starts at a token; the caller checks `clause`. */
export const backgroundAt = phraseFinder(backgroundPhrases)

import { type Phrase, phraseFinder } from './phrases.ts'

/** An opener of the article's own background. */
export type BackgroundPhrase = Phrase & {
  /** Only with أن directly after it: «يذكر أن المصنع …» is background, «يذكر الكاتب أن …» a report. */
  readonly clause: boolean
  /** An observation or a finding and no reminder: nobody speaks, and nothing is recalled. «تبين أن السائق كان نائما» */
  readonly observes?: true
}

const noting = 'بالذكر|بالاشارة|ذكره|بالملاحظة|بالقول|بالتنويه|ذكرها'

/** Openers by which the article itself gives background; nobody speaks. «والجدير بالذكر أن المصنع أنشئ عام 1990» */
export const backgroundPhrases: readonly BackgroundPhrase[] = [
  { id: 'yudhkar', words: ['يذكر'], clause: true },
  { id: 'yushar', words: ['يشار', 'الي|هنا'], clause: true },
  { id: 'yushar-huna', words: ['يشار', 'هنا', 'الي'], clause: true },
  { id: 'yushar-an', words: ['يشار'], clause: true },
  { id: 'yulfat', words: ['يلفت', 'الي'], clause: true },
  { id: 'yulahaz', words: ['يلاحظ'], clause: true, observes: true },
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
  { id: 'min-al-malum', words: ['من', 'المعلوم|المعروف'], clause: false },
  {
    id: 'min-al-muakkad',
    words: ['من', 'الثابت|المؤكد|الملاحظ|اللافت|الواضح|المفارقات'],
    clause: false,
    observes: true,
  },
  { id: 'al-maruf', words: ['المعروف|المعلوم'], clause: true },
  { id: 'al-mulahaz', words: ['الملاحظ|اللافت|الثابت'], clause: true, observes: true },
  { id: 'tabayyana', words: ['تبين|اتضح|يتضح|يتبين|ثبت'], clause: true, observes: true },
]

/** The opener of background that starts at a token; the caller checks `clause`. */
export const backgroundAt = phraseFinder(backgroundPhrases)

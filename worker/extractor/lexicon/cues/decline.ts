import { type Phrase, phraseFinder } from './phrases.ts'

/**
 * What a phrase of silence says: `silence` that somebody did not speak, `unreachable` that the outlet reached nobody,
 * `unverified` that it could not check.
 */
export type DeclinePhrase = Phrase & { readonly says: 'silence' | 'unreachable' | 'unverified' }

const speaking =
  'الخوض|ذكر|الكشف|تحديد|تقديم|اعطاء|ايضاح|الافصاح|توضيح|الاشارة|التطرق|مزيد|الادلاء|تفاصيل|كشف|بيان|تسمية|اي|الدخول'
const silence = { says: 'silence' } as const

/** Fixed phrases of silence; verbs that decline («رفض التعليق») are cues of deny.ts. «لم يصدر تعليق فوري عن الجيش» */
export const declinePhrases: readonly DeclinePhrase[] = [
  { id: 'lam-yasdur', words: ['لم', 'يصدر|تصدر'], ...silence },
  { id: 'dun-talliq', words: ['دون|بدون', 'تعليق'], ...silence },
  { id: 'dun-an', words: ['دون|بدون', 'ان'], ...silence },
  { id: 'min-dun-an', words: ['من', 'دون', 'ان'], ...silence },
  { id: 'dun-dhikr', words: ['دون|بدون', speaking], ...silence },
  { id: 'min-dun-dhikr', words: ['من', 'دون', speaking], ...silence },
  {
    id: 'lam-yuhaddid',
    words: ['لم', 'يحدد|تحدد|يحددوا|يسم|تسم|يسمه|تسمه|تسمها|يسمها|يعط|تعط|يقدم|تقدم|يشا|تشا|يجب|تجب|يجيبوا'],
    ...silence,
  },
  {
    id: 'lam-yatasanna',
    words: ['لم', 'يتسن|يتسني|تتسن', 'الحصول|الاتصال|التواصل|الوصول|الحديث'],
    says: 'unreachable',
  },
  {
    id: 'lam-yatasanna-fawran',
    words: ['لم', 'يتسن|يتسني|تتسن', 'علي', 'الفور', 'الحصول|الاتصال|التواصل|الوصول'],
    says: 'unreachable',
  },
  { id: 'taadhdhara', words: ['تعذر|يتعذر', 'الاتصال|الوصول|الحصول|التواصل'], says: 'unreachable' },
  {
    id: 'lam-nattasil',
    words: ['لم', 'يتمكن|تتمكن|تستطع|يستطع|ينجح|تنجح', 'من|الوصول|الحصول|في'],
    says: 'unreachable',
  },
  { id: 'lam-yatasanna-tahaqquq', words: ['لم', 'يتسن|يتسني|تتسن', 'التاكد|التحقق|التثبت'], says: 'unverified' },
  { id: 'lam-yatasanna-lil', words: ['لم', 'يتسن|يتسني|تتسن'], says: 'unverified' },
  { id: 'taadhdhara-tahaqquq', words: ['تعذر|يتعذر', 'التاكد|التحقق|التثبت'], says: 'unverified' },
  { id: 'la-yumkin-tahaqquq', words: ['لا', 'يمكن', 'التاكد|التحقق'], says: 'unverified' },
]

/** The phrase of silence that starts at a token. */
export const declineAt = phraseFinder(declinePhrases)

/** Words that negate the verb after them. */
export const negations: ReadonlySet<string> = new Set([
  'لم',
  'لن',
  'لا',
  'ما',
  'لما',
  'ليس',
  'دون',
  'بدون',
  'عدم',
  'غير',
])

/** Cues (ids) that are silence when negated: «لم يوضح المتحدث سبب الإغلاق», «دون أن يكشف عن العدد». */
export const silentWhenNegated: ReadonlySet<string> = new Set([
  'awdaha',
  'waddaha',
  'bayyana',
  'dhakara',
  'sarraha',
  'kashafa',
  'afsaha',
  'alana',
  'allaqa',
  'aqqaba',
  'radda',
  'ajaba',
  'akkada',
  'tatarraqa',
  'tahaddatha',
  'ashara',
  'adla',
  'asdara',
  'qala',
  'sharaha',
  'fassara',
])

/**
 * What remains of a cue (id) when it is negated and still says something: «لم يستبعد أن ترتفع الأسعار» allows it, «لم ينف الخبر»
 * does not confirm it, «لا ينكر أن الفريق تراجع» admits it.
 */
export const negatedCommitment: ReadonlyMap<string, 'predict' | 'neutral' | 'reveal'> = new Map([
  ['istabada', 'predict'],
  ['nafa', 'neutral'],
  ['ankara', 'reveal'],
])

import {
  opensPattern,
  type PatternTable,
  patternAt,
  patternTable,
  type TokenPattern,
  tokenPattern,
} from './patterns.ts'

/*
 * In what words articles say that a source wished to stay unnamed, and why; each list is a table for `patternAt`.
 */

type PatternRow = readonly [id: string, words: string]

const table = (rows: readonly PatternRow[]): PatternTable<TokenPattern> => patternTable(patterns(rows))

const patterns = (rows: readonly PatternRow[]): readonly TokenPattern[] =>
  rows.map(([id, words]) => tokenPattern(id, words))

const naming =
  'اسمه/اسمها/اسمهم/اسميهما/أسمائهم/أسماءهم/أسمائها/هويته/هويتها/هويتهم/هويتهما/هوياتهم/الاسم/اسم/هوية/أسمائهن/شخصيته'
const asking =
  'طلب/طلبت/طلبوا/طلبا/طالبا/طالبة/طالبين/يطلب/اشترط/اشترطت/اشترطوا/فضل/فضلت/فضلوا/مفضلا/مفضلة/مفضلين/آثر/آثرت/آثروا/شريطة/بشرط/شرط/مشترطا/مشترطة/مشترطين/أراد'
const refusing = 'رفض/رفضت/رفضوا/رفضا/يرفض/رافضا/رافضة/رافضين/امتنع/تحفظ'
const revealing = 'الكشف/كشف/ذكر/نشر/الإفصاح/إفصاح/إعلان/الإعلان/ذكره/إيراد/الإشارة'

/** The source asked for it: «طلب عدم الكشف عن هويته», «رفض ذكر اسمه», «شريطة عدم نشر اسمه». */
export const anonymityRequests: PatternTable<TokenPattern> = table([
  ['asked_not_revealed', `${asking} عدم ${revealing} عن/إلى ${naming}`],
  ['asked_not_mentioned', `${asking} عدم ${revealing} ${naming}`],
  ['asked_not_to_reveal_verb', `${asking} ألا/أن ~ يكشف/تكشف/يذكر/تذكر/ينشر ~ ${naming}`],
  ['asked_not_named', `${asking} عدم تسميته/تسميتها/تسميتهم/كشفه/ذكره`],
  ['refused_reveal', `${refusing} ${revealing} عن/إلى ${naming}`],
  ['refused_mention', `${refusing} ${revealing} ${naming}`],
  ['asked_secrecy', `${asking} حجب/إخفاء/كتمان ${naming}`],
  ['asked_anonymity', `${asking} ~ البقاء/بقاء ~ مجهولا/مجهولة/مجهولين`],
  ['condition_of_not', `بشرط/شرط/شريطة عدم ${revealing} ~ ${naming}`],
  ['not_wanting', `لا/لم يرد/يشأ/ترد/تشأ/يرغب/ترغب ~ ${revealing} ~ ${naming}`],
])

/** The outlet left the name out, without a word on who wanted it: «لم تسمه», «دون ذكر اسمه», «لم تكشف هويته». */
export const namesWithheld: PatternTable<TokenPattern> = table([
  ['not_named', 'لم تسمه/يسمه/تسمها/يسمها/تسمهم/يسمهم/تسميه/يسميه/نسمه'],
  ['not_revealed', `لم تكشف/يكشف/تذكر/يذكر/تورد عن ${naming}`],
  ['not_revealed_bare', `لم تكشف/يكشف/تذكر/يذكر/تحدد/يحدد ${naming}`],
  ['without_name', `دون/بدون ${revealing}/تحديد/تسمية ~ ${naming}`],
  ['without_naming', 'دون/بدون أن يسميه/تسميه/تسميهم/يسميها/يسميهم/تسميها'],
  ['without_naming_noun', 'دون/بدون تسميته/تسميتها/تسميتهم'],
  ['name_withheld', 'حجب/حجبت ~ اسمه/اسمها/هويته/أسماؤهم'],
])

/**
 * Why the name is missing. `stock` marks the reasons that say nothing of the case: «غير مخول بالتصريح», «لحساسية الموضوع».
 */
export type ReasonPattern = TokenPattern & { readonly stock: boolean }

const reasons = (stock: boolean, rows: readonly PatternRow[]): readonly ReasonPattern[] =>
  patterns(rows).map((pattern) => ({ ...pattern, stock }))

const authorised = 'مخول/مخولة/مخولين/مصرح/مصرحا/مفوض/مفوضة/مفوضين/مأذون/مأذونا/مخولا'

/** Reasons for anonymity; the span of the reason runs from the first word of the hit to the end of its clause. */
export const anonymityReasons: PatternTable<ReasonPattern> = patternTable([
  ...reasons(true, [
    ['not_authorised', `لأنه/لأنها/لأنهم/كونه/كونها/كونهم/لكونه/لكونها/لكونهم/بسبب غير ${authorised}`],
    ['not_authorised_bare', `غير ${authorised} ~ بالتصريح/التصريح/بالحديث/الحديث/التحدث/بالتحدث/الكلام`],
    ['not_authorised_negated', `لأنه/لأنها/لأنهم/كونه/كونهم ليس/ليست/ليسوا/لا ~ ${authorised}/يملك/صلاحية/يحق`],
    ['no_authority', 'لعدم تخويله/تخويلها/تخويلهم/امتلاكه/السماح/صلاحيته/التصريح'],
    [
      'sensitivity',
      'لحساسية الموضوع/الموقف/القضية/المسألة/الأمر/الملف/موقعه/منصبه/وضعه/المعلومات/الوضع/المباحثات/المفاوضات',
    ],
    ['because_of_sensitivity', 'بسبب/بالنظر/نتيجة ~ حساسية/لحساسية'],
    ['given_sensitivity', 'نظرا لحساسية/إلى ~ حساسية/الموضوع/الموقف/القضية/المسألة/الملف/المعلومات/الوضع'],
    ['security_reasons', 'لأسباب/لدواع/لدواعي/لاعتبارات أمنية/خاصة/شخصية/مهنية/إدارية/تتعلق/سياسية'],
  ]),
  ...reasons(false, [
    [
      'fear_of',
      'خوفا/خشية/تخوفا/مخافة/لخوفه/لخشيته ~ الانتقام/انتقام/الملاحقة/ملاحقته/الاعتقال/اعتقاله/التعرض/تعرضه/تعرضها/تعرضهم/فقدان/الفصل/العقاب/العقوبة/الأذى/العواقب/الاستهداف/استهدافه',
    ],
    [
      'for_safety',
      'حرصا/حفاظا/خوفا على ~ سلامته/سلامتها/سلامتهم/سلامة/عمله/وظيفته/حياته/حياتها/حياتهم/مصالحه/أسرته/عائلته',
    ],
    ['for_fear_verb', 'لأنه/لأنها/لأنهم يخشى/تخشى/يخشون/يخاف/تخاف/يخافون/خائف'],
    [
      'inquiry_running',
      'لأن/كون/لكون التحقيق/التحقيقات/القضية/المفاوضات/المحادثات/المباحثات/المعلومات/الاتفاق ~ سرية/جارية/مستمرة/خاصة/علنية/يعلن',
    ],
  ]),
])

/**
 * How many tokens from `at` on say that a source asked to stay unnamed or was left unnamed, 0 when they do not:
 * «طلب عدم الكشف عن هويته», «لم تسمه». The conjunction of the first word does not matter.
 * @param keys the folded keys of all tokens
 */
export const anonymityAt = (keys: readonly string[], at: number): number =>
  Math.max(patternAt(anonymityRequests, keys, at)?.length ?? 0, patternAt(namesWithheld, keys, at)?.length ?? 0)

/** Whether such words may start with a word. */
export const opensAnonymity = (key: string): boolean =>
  opensPattern(anonymityRequests, key) || opensPattern(namesWithheld, key)

import { type CuePhrase, phraseFinder } from './phrases.ts'

const pronoun = (noun: string): string => ['ه', 'ها', 'هم', 'هما', 'هن'].map((ending) => noun + ending).join('|')

const neutral = { commitment: 'neutral', core: true } as const
const opinion = { commitment: 'opinion', core: true } as const
const distance = { commitment: 'distance', core: true } as const

/** What somebody told, whose it is: «بحسب [تصريحات] الوزير», «وفق [رواية] الشرطة». */
const told = 'قول|اقوال|كلام|تعبير|وصف|تصريح|تصريحات|تاكيد|تاكيدات|رواية|روايات|افادة|افادات|شهادة|شهادات'

/**
 * Cues without a verb of their own. Initial they cover the whole sentence, after a comma the clause before: «أغلق المعبر، بحسب
 * شهود». With ما the verb of saying that follows belongs to the cue («بحسب ما أفاد»).
 */
export const accordingPhrases: readonly CuePhrase[] = [
  { id: 'bihasab', words: ['بحسب'], followedBy: 'source', ...neutral },
  { id: 'hasab', words: ['حسب'], followedBy: 'source', ...neutral },
  { id: 'ala-hasab', words: ['علي', 'حسب'], followedBy: 'source', ...neutral },
  { id: 'hasabama', words: ['حسبما|بحسبما'], followedBy: 'verb', ...neutral },
  { id: 'hasab-ma', words: ['حسب|بحسب', 'ما'], followedBy: 'verb', ...neutral },
  { id: 'wafq', words: ['وفق'], followedBy: 'source', ...neutral },
  { id: 'wafq-ma', words: ['وفق', 'ما'], followedBy: 'verb', ...neutral },
  { id: 'wafqama', words: ['وفقما'], followedBy: 'verb', ...neutral },
  { id: 'wafqan', words: ['وفقا|وفاقا'], followedBy: 'source', governs: 'ل', ...neutral },
  { id: 'wafqan-lima', words: ['وفقا|وفاقا', 'لما'], followedBy: 'verb', ...neutral },
  { id: 'tibqan', words: ['طبقا|تبعا'], followedBy: 'source', governs: 'ل', ...neutral },
  { id: 'tibqan-lima', words: ['طبقا|تبعا', 'لما'], followedBy: 'verb', ...neutral },
  { id: 'ala-ma', words: ['علي', 'ما'], followedBy: 'verb', ...neutral },
  { id: 'kama', words: ['كما|مثلما'], followedBy: 'verb', ...neutral },
  { id: 'naqlan-an', words: ['نقلا', 'عن'], followedBy: 'source', relay: true, ...neutral },
  { id: 'ala-lisan', words: ['علي', 'لسان'], followedBy: 'source', ...neutral },
  { id: 'istinadan-ila', words: ['استنادا', 'الي'], followedBy: 'source', ...neutral },

  {
    id: 'hasab-qawlih',
    words: [
      'حسب|بحسب|وفق',
      [pronoun('قول'), pronoun('كلام'), pronoun('تعبير'), pronoun('وصف'), pronoun('تصريحات')].join('|'),
    ],
    followedBy: 'nothing',
    ...neutral,
  },
  { id: 'hasab-qawl', words: ['حسب|بحسب|وفق', told], followedBy: 'source', owned: true, ...neutral },
  { id: 'ala-hasab-qawl', words: ['علي', 'حسب', told], followedBy: 'source', owned: true, ...neutral },
  {
    id: 'wafqan-liqawl',
    words: [
      'وفقا|وفاقا|طبقا|تبعا',
      told
        .split('|')
        .map((noun) => `ل${noun}`)
        .join('|'),
    ],
    followedBy: 'source',
    owned: true,
    ...neutral,
  },
  { id: 'hasab-ray', words: ['حسب|بحسب|وفق', 'راي'], followedBy: 'source', ...opinion },
  {
    id: 'wafqan-liqawlih',
    words: ['وفقا|طبقا', [pronoun('لقول'), pronoun('لكلام'), pronoun('لتعبير'), pronoun('لوصف')].join('|')],
    followedBy: 'nothing',
    ...neutral,
  },
  {
    id: 'hasab-zamih',
    words: ['حسب|بحسب|وفق', [pronoun('زعم'), pronoun('مزاعم'), pronoun('ادعائ')].join('|')],
    followedBy: 'nothing',
    ...distance,
  },
  { id: 'ala-hadd-qawl', words: ['علي', 'حد', 'قول|تعبير|وصف|زعم|ادعاء|كلام'], followedBy: 'source', ...distance },
  {
    id: 'ala-hadd-qawlih',
    words: [
      'علي',
      'حد',
      [pronoun('قول'), pronoun('تعبير'), pronoun('وصف'), pronoun('زعم'), pronoun('ادعائ'), pronoun('كلام')].join('|'),
    ],
    followedBy: 'nothing',
    ...distance,
  },
  { id: 'ala-hadd-ma', words: ['علي', 'حد', 'ما'], followedBy: 'verb', ...distance },

  { id: 'fi-ray', words: ['في', 'راي|نظر|تقدير|اعتقاد|تصور'], followedBy: 'source', ...opinion },
  {
    id: 'fi-rayih',
    words: ['في', [pronoun('راي'), pronoun('نظر'), pronoun('تقدير'), pronoun('اعتقاد')].join('|')],
    followedBy: 'nothing',
    ...opinion,
  },
  { id: 'biray', words: ['براي|باعتقاد|بنظر'], followedBy: 'source', ...opinion },
  {
    id: 'birayih',
    words: [[pronoun('براي'), pronoun('باعتقاد'), pronoun('بتقدير'), pronoun('بنظر')].join('|')],
    followedBy: 'nothing',
    ...opinion,
  },
  { id: 'min-wijhat-nazar', words: ['من', 'وجهة', 'نظر'], followedBy: 'source', ...opinion },
  { id: 'min-wijhat-nazarih', words: ['من', 'وجهة', pronoun('نظر')], followedBy: 'nothing', ...opinion },

  { id: 'bihujjat', words: ['بحجة|بذريعة|بدعوي|بزعم'], followedBy: 'content', commitment: 'distance', core: false },
  { id: 'taht-dhariat', words: ['تحت', 'ذريعة|حجة|مبرر'], followedBy: 'content', commitment: 'distance', core: false },
]

/** The cue without a verb that starts at a token. */
export const accordingAt = phraseFinder(accordingPhrases, ['فحسب'])

/**
 * Heads after حسب and وفق that are a measure and not a voice: «توزع المقاعد حسب عدد السكان», «وفق القانون». Folded, without
 * article, conjunction and preposition.
 */
export const criteria: ReadonlySet<string> = new Set(
  (
    'قانون قوانين نظام انظمة لوائح لائحة مادة جدول جداول معايير معيار اصول اصل طلب عدد اعداد حاجة حاجات نوع انواع حجم كمية سعر قيمة ' +
    'نسبة وزن عمر سن طول درجة مستوي ترتيب تصنيف تسلسل تاريخ موعد مواعيد وقت توقيت ظروف ظرف امكانيات امكانات قدرة قدرات مواصفات ' +
    'شروط ضوابط الية اليات خطة خطط برنامج منهج اسس قواعد قاعدة مبدا منطقة مناطق موقع حالة حالات اولوية اولويات رغبة رغبات ' +
    'مصلحة مقتضي مقتضيات توقيع نموذج صيغة اتفاق بند بنود نص نصوص احكام حكم شرع شريعة دستور عقد عقود مفهوم سياسة سياسات ' +
    'منظور رؤية مراحل مرحلة تعليمات'
  ).split(' '),
)

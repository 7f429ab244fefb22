import { once } from '../../extractor/once.ts'
import { endsInStop, foldedWords } from './wording.ts'

/** Phrases by their first words. */
type Phrases = ReadonlyMap<string, string[][]>

const phrases = (list: string): Phrases =>
  Map.groupBy(
    list.split(' | ').map((phrase) => foldedWords(phrase)),
    ([first = '']) => first,
  )

/** What opens a line that leads to other articles, or lists tags. */
const leads = once(() =>
  phrases(
    'اقرأ أيضا | اقرأ ايضا | إقرأ أيضا | اقرأي أيضا | اقرؤوا أيضا | اقرأ المزيد | اقرأ كذلك | اقرأ التفاصيل | شاهد أيضا | شاهد المزيد | ' +
      'طالع أيضا | طالع المزيد | تابع أيضا | قد يهمك | قد يعجبك | ربما يهمك | ربما يعجبك | مواضيع ذات صلة | مواضيع متعلقة | ' +
      'مواضيع مشابهة | موضوعات ذات صلة | موضوعات متعلقة | أخبار ذات صلة | أخبار متعلقة | أخبار مشابهة | مقالات ذات صلة | ' +
      'مقالات مشابهة | مقالات متعلقة | ذات صلة | روابط ذات صلة | محتوى ذو صلة | في السياق ذاته اقرأ | للمزيد | لمزيد من التفاصيل | ' +
      'لمزيد من الأخبار | المزيد من | المزيد حول | المزيد عن | الأكثر قراءة | الأكثر مشاهدة | آخر الأخبار | أخبار أخرى | مواضيع أخرى | ' +
      'اخترنا لك | اخترنا لكم | نرشح لك | رشحنا لك | موصى به | الكلمات المفتاحية | كلمات مفتاحية | الكلمات الدلالية | كلمات دلالية | ' +
      'الوسوم | وسوم | سمات | العلامات | تاغات | هاشتاغ | التصنيفات | التعليقات | أضف تعليقا | اترك تعليقا | تعليقات القراء | ' +
      'نقترح عليك | من أرشيف الموقع | تابعوا أيضا',
  ),
)

/** What opens a short line that speaks to the reader, for the page and not in the article. */
const callers = once(() =>
  phrases(
    'شارك | شاركها | شارك الخبر | شارك المقال | شارك هذا | مشاركة | انسخ الرابط | نسخ الرابط | تم نسخ الرابط | رابط مختصر | طباعة | ' +
      'حجم الخط | تكبير الخط | استمع | استمع إلى المقال | إعلان | اعلان | إعلانات | مساحة إعلانية | تابعنا | تابعونا | تابع آخر | ' +
      'اشترك | اشتركوا | انضم إلى | انضموا | حمل تطبيق | حملوا تطبيق | لمتابعة آخر | لمتابعة أهم | اضغط هنا | انقر هنا | مدة القراءة | ' +
      'وقت القراءة | زمن القراءة | دقائق قراءة | عدد المشاهدات | مشاهدات | آخر تحديث | تاريخ النشر | نشر في | تم النشر | حدث في | ' +
      'جميع الحقوق محفوظة | حقوق النشر | سجل الدخول | تسجيل الدخول | هذا المحتوى للمشتركين | هذا المقال للمشتركين | ' +
      'لقراءة بقية المقال | لمواصلة القراءة | لإكمال القراءة | أكمل القراءة | متابعة القراءة | advertisement | share | print | tags',
  ),
)

/** What says that the rest of an article is for those who pay or sign in. */
const walls = once(() =>
  phrases(
    'هذا المحتوى للمشتركين | هذا المقال للمشتركين | هذا المحتوى متاح للمشتركين | هذا المقال متاح للمشتركين | ' +
      'المحتوى مخصص للمشتركين | لقراءة بقية المقال | لمواصلة القراءة اشترك | لمتابعة القراءة اشترك | اشترك لقراءة | ' +
      'اشترك لمتابعة القراءة | اشترك الآن لمتابعة القراءة | سجل الدخول لمتابعة القراءة | لإكمال القراءة',
  ),
)

const longestLead = 28
const longestCall = 14
const longestWall = 24

/** First words of leads that may as well open a subheading of the article: «المزيد من الأمطار غدا». */
const ordinary = new Set(['المزيد', 'اخر', 'للمزيد', 'لمزيد'])

const opensWith = (words: readonly string[], list: Phrases): string[] | undefined =>
  list.get(words[0] ?? '')?.find((phrase) => phrase.every((word, at) => words[at] === word))

/** What a line's words say that it is. */
export type Label = {
  /** Of what is none of the article's: a `heading` of links and tags that stand below it, or a line by itself. */
  label?: 'heading' | 'line' | undefined
  /** Whether it shows that the page gives a part of the article only: «هذا المحتوى للمشتركين …». */
  wall: boolean
}

/**
 * Reads what a line is from the words that open it. A sentence that begins with such words is the article's: «شارك في الاجتماع
 * وزراء …».
 * @param count the words of the line
 * @param linked how many of them stand in links
 */
export function labelOf(line: string, count: number, linked: number): Label {
  if (count > longestLead) return { wall: false }
  const words = foldedWords(line)
  const wall = count <= longestWall && opensWith(words, walls()) !== undefined
  const label = words.length === 0 || wall ? 'line' : callLabel(line, words, linked)
  return { label: leadLabel(line, words, linked) ?? label, wall }
}

function leadLabel(line: string, words: readonly string[], linked: number): Label['label'] {
  const lead = opensWith(words, leads())
  if (!lead) return undefined
  if (words.length <= lead.length + 1) return 'heading'
  const isLabel = /^[^:：]{2,40}[:：]/u.test(line)
  if (isLabel || linked > 0) return 'line'
  return lead.length > 1 && !ordinary.has(words[0] ?? '') && !endsInStop(line) ? 'line' : undefined
}

function callLabel(line: string, words: readonly string[], linked: number): Label['label'] {
  if (words.length > longestCall) return undefined
  const call = opensWith(words, callers())
  if (!call) return undefined
  // «إعلان» alone or with a word; «إعلان الحكومة الجديدة» is a subheading.
  if (call.length === 1) return words.length <= 2 ? 'line' : undefined
  return words.length <= call.length + 2 || linked > 0 || !endsInStop(line) ? 'line' : undefined
}

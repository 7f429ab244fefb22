import { baked } from '../baked.ts'
import { words } from './list.ts'

/*
 * What stands before a colon at the start of a line, «وزير النقل: …», and names nobody who speaks.
 */

/** Flags of a headline, before its own words: «عاجل | وزير النقل: …», «خاص: …», «بالفيديو.. الحلبي: …». */
const flags = new Set(
  words('عاجل خاص حصري حصريا فيديو بالفيديو شاهد صور بالصور مباشر تحديث خبر رسميا متابعة تغطية أخبار ردود تغريدات'),
)

/** Whether a folded word is the flag of a headline. */
export const isFlag = (key: string): boolean => flags.has(key)

/** Heads of labels of what follows; some are spelled like offices or names. Without article. */
const captions = new Set(
  words(`
    ملاحظة ملحوظة تنبيه تنويه توضيح تصحيح تعقيب تعليق سؤال جواب إجابة عنوان شعار مثل قاعدة حكمة نص آية حديث بيت مقولة اقتباس فكرة
    خلاصة نتيجة سبب هدف غاية موضوع تاريخ مكان زمان موعد توقيت مدة سعر ثمن هاتف جوال فاكس بريد رقم عدد حالة وظيفة مهنة عمر اسم
    كنية لقب جنسية مواليد مصدر مراجع مرجع كتب كتبت تصوير ترجمة إعداد تحرير تقديم إخراج سيناريو بطولة حضور غياب تشكيلة مرسل مستلم
    رابط وسوم سمات تحليل رأي مقال مقالة افتتاحية ملف قراءة خبر أول ثان ثالث رابع أخي أختي إخوتي عزيزي عزيزتي سيدي
  `),
)

/** Whether a folded stem heads a label that names no speaker: «المصدر: …», «ملاحظة: …». */
export const isCaption = (stem: string): boolean => captions.has(stem)

/** Heads of credits and lists, of people who also speak: «المخرج: يوسف …», but «المخرج: الفيلم يحكي قصتنا». Without article. */
const credits = new Set(
  words(`
    كاتب كاتبة مؤلف مؤلفة محرر محررة مراسل مراسلة مصور مصورة مترجم مترجمة مقدم مقدمة مذيع مذيعة مخرج مخرجة ناشر ضيف ضيفة ضيوف
    فائز فائزة فائزون فائزين متوفى ضحية ضحايا متهم متهمة متهمون متهمين حكم حكام نجم نجوم هداف معلق عضو أعضاء
  `),
)

/** Whether a folded stem heads a credit or a list of people, and speaks only in a clause. */
export const isCredit = (stem: string): boolean => credits.has(stem)

const questions = baked('question-labels', () => new Set(words('س سؤال السؤال')))
const answers = baked('answer-labels', () => new Set(words('ج جواب الجواب الإجابة جـ')))

/** Whether a folded word opens the questions of an interview: «س: …». */
export const isQuestionLabel = (key: string): boolean => questions.has(key)

/** Whether a folded word opens the answers: «ج: …». */
export const isAnswerLabel = (key: string): boolean => answers.has(key)

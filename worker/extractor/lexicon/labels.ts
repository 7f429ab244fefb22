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

/** Heads of labels of what follows, and of credits; some are spelled like offices or names. Without article. */
const captions = new Set(
  words(`
    ملاحظة ملحوظة تنبيه تنويه توضيح تصحيح تعقيب تعليق سؤال جواب إجابة عنوان شعار مثل قاعدة حكمة نص آية حديث بيت مقولة اقتباس فكرة
    خلاصة نتيجة سبب هدف غاية موضوع تاريخ مكان زمان موعد توقيت مدة سعر ثمن هاتف جوال فاكس بريد رقم عدد حالة وظيفة مهنة عمر اسم
    كنية لقب جنسية مواليد مصدر مراجع مرجع كتب كتبت كاتب كاتبة مؤلف مؤلفة محرر محررة مراسل مراسلة مصور مصورة تصوير ترجمة مترجم
    مترجمة إعداد تحرير تقديم مقدم مقدمة مذيع مذيعة إخراج مخرج مخرجة سيناريو بطولة ناشر ضيف ضيفة ضيوف حضور غياب فائز فائزة فائزون
    فائزين متوفى ضحية ضحايا متهم متهمون متهمين تشكيلة حكم حكام نجم هداف معلق مرسل مستلم عضو أعضاء رابط وسوم سمات خبر أول ثان ثالث رابع
    أخي أختي إخوتي عزيزي عزيزتي سيدي
  `),
)

/** Whether a folded stem heads a label that names no speaker: «المصدر: …», «الفائزون: …». */
export const isCaption = (stem: string): boolean => captions.has(stem)

const questions = new Set(words('س سؤال السؤال'))
const answers = new Set(words('ج جواب الجواب الإجابة جـ'))

/** Whether a folded word opens the questions of an interview: «س: …». */
export const isQuestionLabel = (key: string): boolean => questions.has(key)

/** Whether a folded word opens the answers: «ج: …». */
export const isAnswerLabel = (key: string): boolean => answers.has(key)

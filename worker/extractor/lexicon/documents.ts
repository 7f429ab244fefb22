import { baked } from '../baked.ts'
import { type Count, nounIndex, nounRows } from './inflect.ts'
import { possessedReadings, type WordReading, wordReadings } from './proclitics.ts'

/**
 * A document that speaks: «كشفت الدراسة», «جاء في البيان», «أظهر استطلاع». `issued` documents speak for whoever issued
 * them («بيان لوزارة الصحة»); the others are sources of their own when nobody issued them, of kind `kind`.
 */
export type DocumentNoun = {
  readonly lemma: string
  readonly plurals?: string
  readonly kind: 'expert' | 'unspecified' | 'official' | 'judicial' | 'security_military' | 'media'
  readonly issued: boolean
  readonly ambiguous?: true
}

type DocumentRow = readonly [lemma: string, plurals?: string, ambiguous?: '?']

const documentsOf = (
  kind: DocumentNoun['kind'],
  issued: boolean,
  rows: readonly DocumentRow[],
): readonly DocumentNoun[] =>
  rows.map(([lemma, plurals, ambiguous]) => ({
    lemma,
    kind,
    issued,
    ...(plurals ? { plurals } : {}),
    ...(ambiguous ? { ambiguous: true } : {}),
  }))

/** All nouns for documents, figures, images and posts that may be the subject of a cue. */
export const documentNouns: readonly DocumentNoun[] = /* @__PURE__ */ allDocumentNouns()

function allDocumentNouns(): readonly DocumentNoun[] {
  return [
    documentsOf('unspecified', true, [
      ['بيان', '+'],
      ['مذكرة'],
      ['رسالة', 'رسائل', '?'],
      ['وثيقة', 'وثائق'],
      ['نشرة'],
      ['نسخة', 'نسخ', '?'],
      ['خطاب', '', '?'],
      ['كتاب', '', '?'],
      ['إعلان', '', '?'],
      ['بلاغ'],
      ['تعميم', 'تعاميم', '?'],
      ['إحاطة'],
      ['نص', 'نصوص', '?'],
      ['كتيب'],
      ['عريضة', 'عرائض'],
      ['ملخص', '', '?'],
      ['كلمة', '', '?'],
      ['مقترح', '', '?'],
      ['موجز', '', '?'],
      ['ندوة', '', '?'],
      ['مؤتمر', '', '?'],
      ['فرضية', '', '?'],
      ['نظرية', '', '?'],
      ['توصية', '', '?'],
      ['حصيلة', '', '?'],
    ]),
    documentsOf('expert', true, [['تقرير', 'تقارير']]),
    documentsOf('expert', false, [
      ['دراسة'],
      ['بحث', 'أبحاث بحوث'],
      ['استطلاع', 'استطلاعات'],
      ['استبيان'],
      ['مسح', 'مسوح مسوحات', '?'],
      ['إحصائية'],
      ['إحصاء', 'إحصاءات'],
      ['تحليل', 'تحليلات تحاليل', '?'],
      ['توقعات', 'توقعات', '?'],
      ['تقديرات', 'تقديرات'],
      ['نتائج', 'نتائج', '?'],
      ['بيانات', 'بيانات'],
      ['أرقام', 'أرقام', '?'],
      ['مؤشر', '', '?'],
      ['ورقة', 'أوراق', '?'],
      ['تجارب', 'تجارب', '?'],
      ['فحص', 'فحوص فحوصات', '?'],
    ]),
    documentsOf('official', false, [
      ['قانون', 'قوانين', '?'],
      ['مرسوم', 'مراسيم'],
      ['لائحة', 'لوائح', '?'],
      ['قرار', 'قرارات', '?'],
      ['دستور', 'دساتير'],
      ['اتفاق', 'اتفاقات', '?'],
      ['اتفاقية', '', '?'],
      ['ميثاق', 'مواثيق'],
      ['تعليمات', 'تعليمات'],
      ['سجل', 'سجلات', '?'],
      ['مادة', 'مواد', '?'],
      ['ضوابط', 'ضوابط', '?'],
      ['معايير', 'معايير', '?'],
      ['قواعد', 'قواعد', '?'],
      ['إجراءات', 'إجراءات', '?'],
      ['استراتيجية', '', '?'],
      ['بروتوكول', '', '?'],
      ['عقد', 'عقود', '?'],
    ]),
    documentsOf('judicial', false, [
      ['محضر', 'محاضر'],
      ['حيثيات', 'حيثيات'],
      ['منطوق', '', '?'],
      ['حكم', 'أحكام', '?'],
      ['تحقيق', 'تحقيقات', '?'],
      ['شكوى', 'شكاوى'],
      ['دعوى', 'دعاوى'],
    ]),
    documentsOf('security_military', false, [['تحريات', 'تحريات']]),
    documentsOf('media', false, [
      ['صورة', 'صور', '?'],
      ['مقطع', 'مقاطع'],
      ['فيديو', 'فيديوهات'],
      ['تسجيل', 'تسجيلات', '?'],
      ['لقطات', 'لقطات'],
      ['شريط', 'أشرطة', '?'],
      ['تغريدة'],
      ['تدوينة'],
      ['منشور', 'مناشير', '?'],
      ['خبر', 'أخبار', '?'],
      ['مقال', 'مقالات'],
      ['مقالة'],
      ['افتتاحية'],
      ['خريطة', 'خرائط', '?'],
    ]),
  ].flat()
}

/** «أعدها», «أصدرته», «أجرته»: who made a document follows. */
const making = /^(?:اعد|اصدر|انجز|وضع|اجر|نشر)(?:ا|ت)?(?:ه|ها)$/u
export const isMaking = (key: string): boolean => making.test(key)

const documentIndex = nounIndex<DocumentNoun>(
  baked('documents', () => nounRows(documentNouns)),
  'things',
)

/** Whether a folded stem (no clitics, no article) is a document, with a possessor or without. */
export const isDocumentStem = (stem: string): boolean =>
  documentIndex(stem).length > 0 || possessedReadings(stem).some(({ stem: owned }) => documentIndex(owned).length > 0)

/** A word with its clitics read as a document. */
export type DocumentReading = Omit<WordReading, 'stem'> & {
  readonly document: DocumentNoun
  readonly count: Count
  readonly pronoun?: string
}

/** The documents that one reading of a word may be: its stem, or without article the stem of its possessor's noun. */
export function documentsIn({ stem, ...clitics }: WordReading): readonly DocumentReading[] {
  const found: DocumentReading[] = documentIndex(stem).map(({ noun, count }) => ({ document: noun, count, ...clitics }))
  if (clitics.definite) return found
  for (const { stem: owned, pronoun } of possessedReadings(stem)) {
    for (const { noun, count } of documentIndex(owned)) found.push({ document: noun, count, ...clitics, pronoun })
  }
  return found
}

/** How a folded word may be read as a document («والبيان», «تقريرها»), the fullest reading first. */
export const readDocument = (key: string): readonly DocumentReading[] => wordReadings(key).flatMap(documentsIn)

import { cuesOf } from './types.ts'

/** Asking. «تساءل النائب: أين ذهبت الأموال؟» */
export const asking = cuesOf({ class: 'ask', commitment: 'neutral' }, [
  {
    id: 'saala',
    lemma: 'سأل',
    gate: 'gated',
    frames: ['an', 'question', 'speech', 'clause'],
    forms: { imperfect: 'يسأل', nouns: ['سؤال'] },
    traps: { next: ['الله'], forms: ['سؤال', 'السؤال', 'سؤالا'] },
    note: 'of «سئل» the subject answers in the next clause; a prayer: «نسأل الله»',
  },
  { id: 'tasaala', lemma: 'تساءل', gate: 'strong', frames: ['an', 'speech', 'question', 'saying', 'clause'] },
  { id: 'istafsara', lemma: 'استفسر', gate: 'gated', frames: ['an', 'question'] },
  { id: 'istawdaha', lemma: 'استوضح', gate: 'weak', frames: ['an', 'question'], forms: { nouns: [] } },
])

const suspended = [
  'العضوية',
  'عضوية',
  'عضويته',
  'عضويتها',
  'الدراسة',
  'الرحلات',
  'رحلاتها',
  'المفاوضات',
  'العمل',
  'المحادثات',
  'مشاركته',
  'مشاركتها',
  'الجلسة',
  'امالا',
  'اماله',
  'الجرس',
  'القميص',
]

/** Answering and commenting. «وردّ المتحدث على ذلك بالقول إن التحقيق مستمر» */
export const answering = cuesOf({ class: 'answer', commitment: 'neutral' }, [
  {
    id: 'ajaba',
    lemma: 'أجاب',
    gate: 'strong',
    frames: ['an', 'ala', 'speech', 'saying', 'clause', 'b'],
    forms: { except: ['يجب', 'تجب'], nouns: ['إجابة', 'جواب'] },
    traps: { forms: ['اجابة', 'جواب', 'جوابا', 'الاجابة', 'الجواب'] },
  },
  {
    id: 'radda',
    lemma: 'ردّ',
    gate: 'weak',
    frames: ['saying', 'speech', 'clause'],
    forms: { imperfect: 'يردّ', participle: null, nouns: ['رد'] },
    traps: { next: ['فعل', 'الفعل', 'الاعتبار', 'الجميل', 'فعله', 'فعلها'], forms: ['ردا', 'فرد', 'الرد', 'رد'] },
    note: 'returns; «رد فعل» a reaction; «ردا على سؤال» sets the scene; ورد was mentioned; «فرد» a person',
  },
  {
    id: 'aqqaba',
    lemma: 'عقّب',
    gate: 'weak',
    frames: ['ala', 'saying', 'speech'],
    traps: { forms: ['عقب', 'يعقب', 'تعقب'] },
    note: '«عقب» after',
  },
  {
    id: 'allaqa',
    lemma: 'علّق',
    gate: 'gated',
    frames: ['ala', 'saying', 'speech', 'b'],
    traps: { next: suspended, object: suspended, forms: ['معلقة', 'معلقات', 'معلقين', 'تعليق', 'التعليق', 'تعليقات'] },
    note: 'suspends, hangs; «معلق» a commentator',
  },
  { id: 'khataba', lemma: 'خاطب', gate: 'gated', frames: ['saying', 'speech'], forms: { nouns: [] } },
  {
    id: 'qataa',
    lemma: 'قاطع',
    gate: 'weak',
    frames: ['saying', 'speech'],
    forms: { participle: null, nouns: [] },
    traps: { forms: ['قاطع', 'قاطعا'] },
    note: 'boycotts; «قاطع» categorical',
  },
])

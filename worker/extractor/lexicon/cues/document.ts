import { cuesOf } from './types.ts'

const within = ['في', 'فيه', 'فيها', 'ضمن', 'علي']

/** What stands in a document. «وجاء في البيان أن اللجنة ستجتمع» */
export const documents = cuesOf({ class: 'document', commitment: 'neutral' }, [
  {
    id: 'jaa',
    lemma: 'جاء',
    gate: 'weak',
    frames: ['clause', 'speech'],
    with: within,
    forms: { imperfect: null, participle: null, nouns: [] },
    traps: { next: ['ذلك', 'هذا', 'هذه'] },
    note: 'comes; «جاء ذلك في تصريح» points back',
  },
  {
    id: 'warada',
    lemma: 'ورد',
    gate: 'weak',
    frames: ['clause', 'speech'],
    with: within,
    forms: { imperfect: 'يرد', participle: null, nouns: [] },
    note: 'arrives; و + ردّ',
  },
  {
    id: 'nassa',
    lemma: 'نصّ',
    core: false,
    gate: 'weak',
    frames: ['ala', 'clause'],
    forms: { imperfect: 'ينصّ', participle: null, nouns: [] },
    traps: { forms: ['نص', 'نصا'] },
    note: 'a law lays down: a norm',
  },
  {
    id: 'tadammana',
    lemma: 'تضمّن',
    class: 'announce',
    gate: 'weak',
    frames: ['clause'],
    documents: true,
    forms: { participle: null, nouns: [] },
  },
])

const statement = ['بيانا', 'بيان', 'تصريحا', 'بلاغا', 'تصريحات', 'فتوي', 'تقريرا']

/** Occasions of speech; the words follow after a verb of saying or a colon. «ألقى كلمة قال فيها: لن نتراجع» */
export const speechEvents = cuesOf({ class: 'event', commitment: 'neutral' }, [
  {
    id: 'asdara',
    lemma: 'أصدر',
    gate: 'weak',
    frames: ['saying', 'speech', 'clause'],
    with: statement,
    forms: { participle: null, nouns: [] },
    note: '«مصدر» a source',
  },
  {
    id: 'adla',
    lemma: 'أدلى',
    gate: 'weak',
    frames: ['saying', 'speech', 'clause'],
    with: ['بتصريح', 'بتصريحات', 'بشهادته', 'بشهادة', 'ببيان', 'بافادة', 'بافادته', 'بحديث'],
    forms: { nouns: [] },
    note: 'casts a vote',
  },
  {
    id: 'alqa-kalima',
    lemma: 'ألقى',
    gate: 'weak',
    frames: ['saying', 'speech', 'clause'],
    with: ['كلمة', 'خطابا', 'خطاب', 'محاضرة', 'بيانا', 'كلمته', 'كلمتها', 'خطبة', 'خطابه'],
    forms: { nouns: [] },
    note: '«ألقى القبض» arrested',
  },
  {
    id: 'tala',
    lemma: 'تلا',
    gate: 'weak',
    frames: ['saying', 'speech', 'clause'],
    with: ['بيانا', 'بيان', 'البيان', 'كلمة'],
    forms: { imperfect: 'يتلو', participle: null, nouns: [] },
    note: 'follows; recites',
  },
  {
    id: 'hatafa',
    lemma: 'هتف',
    gate: 'gated',
    frames: ['speech', 'saying', 'b'],
    forms: { imperfect: 'يهتف', participle: null, nouns: ['هتافات'] },
  },
  {
    id: 'saha',
    lemma: 'صاح',
    gate: 'weak',
    frames: ['speech', 'saying'],
    forms: { imperfect: 'يصيح', participle: null, nouns: [] },
  },
  {
    id: 'sarakha',
    lemma: 'صرخ',
    gate: 'weak',
    frames: ['speech', 'saying'],
    forms: { imperfect: 'يصرخ', participle: null, nouns: [] },
  },
  {
    id: 'hamasa',
    lemma: 'همس',
    gate: 'weak',
    frames: ['speech', 'saying', 'clause'],
    forms: { imperfect: 'يهمس', nouns: [] },
  },
])

/** Decisions: acts, reported but not counted. «قررت اللجنة تأجيل الاجتماع» */
export const deciding = cuesOf({ class: 'decide', commitment: 'neutral', core: false }, [
  {
    id: 'qarrara',
    lemma: 'قرّر',
    gate: 'weak',
    frames: ['clause', 'object'],
    forms: { nouns: [] },
    traps: { forms: ['مقررا', 'مقررة', 'مقررات', 'مقررين'] },
  },
  { id: 'ittafaqa', lemma: 'اتّفق', gate: 'weak', frames: ['ala', 'clause'], forms: { nouns: [] } },
  {
    id: 'wafaqa',
    lemma: 'وافق',
    gate: 'weak',
    frames: ['ala', 'clause'],
    forms: { nouns: ['موافقة'] },
    traps: { forms: ['موافقا'] },
  },
  {
    id: 'sadaqa',
    lemma: 'صادق',
    gate: 'weak',
    frames: ['ala'],
    forms: { participle: null, nouns: [] },
    traps: { forms: ['صادقا'] },
    note: 'truthful',
  },
  {
    id: 'qada',
    lemma: 'قضى',
    gate: 'weak',
    frames: ['b', 'clause'],
    forms: { imperfect: 'يقضي', participle: null, nouns: [] },
    note: 'a court rules; spends time',
  },
  {
    id: 'hakama',
    lemma: 'حكم',
    gate: 'weak',
    frames: ['clause', 'b'],
    forms: { imperfect: 'يحكم', participle: null, nouns: [] },
    traps: { forms: ['حكم', 'حكما', 'تحكم'] },
    note: 'a referee, a judgment, rules',
  },
])

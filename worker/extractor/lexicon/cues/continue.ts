import { cuesOf } from './types.ts'

/** Going on to say; mostly with no subject of its own. «وتابع: لم نتلق أي رد» */
export const continuing = cuesOf({ class: 'continue', commitment: 'neutral' }, [
  {
    id: 'tabaa',
    lemma: 'تابع',
    gate: 'gated',
    frames: ['speech', 'saying', 'clause'],
    forms: { nouns: [] },
    traps: {
      next: ['سير', 'باهتمام', 'بقلق', 'المباراة', 'عن', 'ل'],
      forms: ['متابعة', 'متابعين', 'متابعات', 'تابعا'],
    },
    note: 'follows; «تابع لـ» belonging to',
  },
  { id: 'wasala', lemma: 'واصل', gate: 'weak', frames: ['speech', 'saying'], forms: { nouns: [] } },
  { id: 'istatrada', lemma: 'استطرد', gate: 'strong', frames: ['speech', 'saying', 'clause'], forms: { nouns: [] } },
  { id: 'istarsala', lemma: 'استرسل', gate: 'gated', frames: ['speech', 'saying', 'clause'], forms: { nouns: [] } },
  { id: 'ardafa', lemma: 'أردف', gate: 'strong', frames: ['speech', 'saying', 'clause'], forms: { nouns: [] } },
  {
    id: 'zada',
    lemma: 'زاد',
    gate: 'weak',
    frames: ['speech', 'saying'],
    forms: { imperfect: 'يزيد', participle: null, nouns: [], except: ['زيد', 'زيدت'] },
    note: 'increases',
  },
  { id: 'akmala', lemma: 'أكمل', gate: 'weak', frames: ['speech', 'saying'], forms: { nouns: [] }, note: 'completes' },
  {
    id: 'mada',
    lemma: 'مضى',
    gate: 'weak',
    frames: ['saying'],
    forms: { imperfect: 'يمضي', participle: null, nouns: [] },
    note: '«مضى يقول»; time passes',
  },
  { id: 'istadraka', lemma: 'استدرك', gate: 'gated', frames: ['speech', 'saying', 'clause'], forms: { nouns: [] } },
  {
    id: 'khatama',
    lemma: 'ختم',
    gate: 'gated',
    frames: ['saying', 'speech'],
    forms: { imperfect: 'يختم', participle: null, nouns: [] },
    note: 'stamps',
  },
  {
    id: 'ikhtatama',
    lemma: 'اختتم',
    gate: 'weak',
    frames: ['saying', 'speech'],
    forms: { nouns: [] },
    note: 'an event closes',
  },
  {
    id: 'anha',
    lemma: 'أنهى',
    gate: 'weak',
    frames: ['saying'],
    forms: { nouns: [] },
  },
  { id: 'iktafa', lemma: 'اكتفى', gate: 'weak', frames: ['saying'], forms: { nouns: [] } },
  { id: 'istahalla', lemma: 'استهلّ', gate: 'weak', frames: ['saying'], forms: { nouns: [] } },
])

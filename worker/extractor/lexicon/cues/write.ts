import { cuesOf } from './types.ts'

/** Writing and posting. «كتب الوزير على حسابه: سنبدأ غدا» */
export const writing = cuesOf({ class: 'write', commitment: 'neutral' }, [
  {
    id: 'kataba',
    lemma: 'كتب',
    gate: 'gated',
    frames: ['speech', 'clause', 'saying'],
    forms: { imperfect: 'يكتب', participle: null, nouns: [] },
    traps: {
      previous: ['معرض', 'عدة', 'تاليف', 'دار', 'ثلاثة', 'اربعة', 'خمسة', 'مجموعة', 'من'],
      forms: ['كتبه', 'كتبها', 'كتبهم', 'كتبنا', 'كتبهما'],
    },
    note: 'books; in a byline («كتب – فلان») it is no cue',
  },
  {
    id: 'gharrada',
    lemma: 'غرّد',
    gate: 'strong',
    frames: ['speech', 'saying', 'clause'],
    forms: { nouns: [] },
    traps: { next: ['خارج'] },
    note: 'birds sing',
  },
  {
    id: 'dawwana',
    lemma: 'دوّن',
    gate: 'weak',
    frames: ['speech', 'saying', 'clause'],
    forms: { nouns: [], except: ['دون', 'دونه', 'دونها', 'دونهم', 'دونهما', 'دوننا', 'دونا'] },
    traps: { forms: ['مدونة', 'مدونات', 'مدونين', 'مدونتين'] },
    note: '«دون» without; «مدونة» a blog',
  },
  {
    id: 'nashara',
    lemma: 'نشر',
    gate: 'weak',
    frames: ['speech', 'clause'],
    forms: { imperfect: 'ينشر', participle: null, nouns: [] },
    note: 'deploys',
  },
  {
    id: 'arsala',
    lemma: 'أرسل',
    gate: 'weak',
    frames: ['saying', 'speech', 'clause'],
    with: ['رسالة', 'برقية', 'خطابا', 'برسالة'],
    forms: { participle: null, nouns: [] },
  },
  {
    id: 'baatha',
    lemma: 'بعث',
    gate: 'weak',
    frames: ['saying', 'speech', 'clause'],
    with: ['رسالة', 'برسالة', 'برقية', 'ببرقية', 'برقيات', 'ببرقيات', 'خطابا'],
    forms: { imperfect: 'يبعث', participle: null, nouns: [] },
    note: '«البعث» the party',
  },
])

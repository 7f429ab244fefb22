import { cuesOf } from './types.ts'

/**
 * Verbs that say nothing alone and carry a noun that reports: in «وجّه النائب اتهاما إلى الوزير» the cue is «اتهاما», its source the
 * subject of «وجّه». The nouns are those of the other cues.
 */
export const lightVerbs = cuesOf({ class: 'event', commitment: 'neutral' }, [
  { id: 'atlaqa', lemma: 'أطلق', gate: 'weak', frames: [], light: true, forms: { participle: null, nouns: [] } },
  { id: 'qaddama', lemma: 'قدّم', gate: 'weak', frames: [], light: true, forms: { participle: null, nouns: [] } },
  { id: 'aada', lemma: 'أعاد', gate: 'weak', frames: [], light: true, forms: { participle: null, nouns: [] } },
  {
    id: 'saqa',
    lemma: 'ساق',
    gate: 'weak',
    frames: [],
    light: true,
    forms: { imperfect: 'يسوق', participle: null, nouns: [] },
  },
  {
    id: 'kala',
    lemma: 'كال',
    gate: 'weak',
    frames: [],
    light: true,
    forms: { imperfect: 'يكيل', participle: null, nouns: [], except: ['كيل', 'كلنا', 'كلن', 'كلت'] },
  },
  {
    id: 'taraha',
    lemma: 'طرح',
    gate: 'weak',
    frames: [],
    light: true,
    forms: { imperfect: 'يطرح', participle: null, nouns: [] },
  },
  {
    id: 'jaddada',
    lemma: 'جدّد',
    gate: 'weak',
    frames: ['clause'],
    light: true,
    forms: { nouns: [] },
    traps: { forms: ['مجددا', 'مجددة', 'مجددين'] },
    note: '«مجددا» mostly again',
  },
])

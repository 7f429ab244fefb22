import { cuesOf } from './types.ts'

/**
 * Verbs that say nothing alone and carry a noun that reports: in «وجّه النائب اتهاما إلى الوزير» the cue is «اتهاما», its source the
 * subject of «وجّه». The nouns are those of the other cues.
 */
export const lightVerbs = cuesOf({ class: 'event', commitment: 'neutral' }, [
  { id: 'atlaqa', lemma: 'أطلق', gate: 'weak', frames: [], light: true, forms: { participle: null, nouns: [] } },
  { id: 'qaddama', lemma: 'قدّم', gate: 'weak', frames: [], light: true, forms: { participle: null, nouns: [] } },
  {
    id: 'aada',
    lemma: 'أعاد',
    gate: 'weak',
    frames: ['clause'],
    forms: { participle: null, nouns: [], except: ['يعد', 'تعد'] },
    note: '«يعد» promises, is considered',
  },
  {
    id: 'tabadala',
    lemma: 'تبادل',
    gate: 'weak',
    frames: [],
    light: true,
    forms: { participle: null, nouns: [] },
    note: '«تبادلا الاتهامات»; exchange',
  },
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
    forms: { participle: null, nouns: [] },

    note: '«مجددا» mostly again',
  },
])

/**
 * Cues (ids) after which a noun that reports is the cue: the light verbs, and verbs that also report alone («وجّه بتشكيل لجنة», but
 * «وجّه تحذيرا»; «جدّد رفضه»; «أبدى استعداده»).
 */
export const carriers: ReadonlySet<string> = new Set([
  ...lightVerbs.map(({ id }) => id),
  'wajjaha',
  'abda',
  'karrara',
  'asdara',
  'adla',
])

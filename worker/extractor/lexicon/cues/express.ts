import { cuesOf } from './types.ts'

/** Condemning. Expressions of feeling are not counted: they state nothing that could be true. «أدان المجلس الهجوم» */
export const condemning = cuesOf({ class: 'express', commitment: 'opinion', core: false }, [
  { id: 'naddada', lemma: 'ندّد', gate: 'gated', frames: ['b'] },
  {
    id: 'adana',
    lemma: 'أدان',
    gate: 'gated',
    frames: ['object'],
    forms: { except: ['مدينة', 'مدينتين', 'مدينات'] },
    note: '«مدينة» a city; a court convicts; «يدين» owes',
  },
  { id: 'shajaba', lemma: 'شجب', gate: 'gated', frames: ['object'], forms: { imperfect: 'يشجب', nouns: ['شجب'] } },
  { id: 'istankara', lemma: 'استنكر', gate: 'gated', frames: ['object', 'clause'] },
  { id: 'istahjana', lemma: 'استهجن', gate: 'gated', frames: ['object', 'clause'] },
])

/** Praising, welcoming, thanking, voicing a feeling. «رحّبت الجمعية بالقرار» */
export const expressing = cuesOf({ class: 'express', commitment: 'neutral', core: false }, [
  { id: 'araba', lemma: 'أعرب', gate: 'gated', frames: ['an'], forms: { nouns: ['إعراب'] } },
  {
    id: 'abbara',
    lemma: 'عبّر',
    gate: 'weak',
    frames: ['an'],
    forms: { nouns: [] },
    traps: { forms: ['معبرا', 'معبرين'] },
    note: '«عبر» through, «معبر» a crossing',
  },
  { id: 'abda', lemma: 'أبدى', light: true, gate: 'gated', frames: ['object'] },
  { id: 'asifa', lemma: 'أسف', gate: 'weak', frames: ['l', 'clause', 'ala'], forms: { imperfect: 'يأسف', nouns: [] } },
  { id: 'rahhaba', lemma: 'رحّب', commitment: 'opinion', gate: 'gated', frames: ['b'] },
  {
    id: 'ashada',
    lemma: 'أشاد',
    commitment: 'opinion',
    gate: 'gated',
    frames: ['b'],
    note: '«شيّد» built has the same imperfect',
  },
  { id: 'athna', lemma: 'أثنى', commitment: 'opinion', gate: 'gated', frames: ['ala'], forms: { nouns: ['ثناء'] } },
  {
    id: 'thammana',
    lemma: 'ثمّن',
    commitment: 'opinion',
    gate: 'weak',
    frames: ['object'],
    forms: { nouns: [] },
    traps: { forms: ['ثمن', 'ثمنا'] },
    note: '«ثمن» a price',
  },
  { id: 'imtadaha', lemma: 'امتدح', commitment: 'opinion', gate: 'weak', frames: ['object'] },
  {
    id: 'shakara',
    lemma: 'شكر',
    gate: 'weak',
    frames: ['object'],
    forms: { imperfect: 'يشكر', nouns: [] },
    traps: { forms: ['شكر', 'شكرا'] },
  },
  {
    id: 'hannaa',
    lemma: 'هنّأ',
    gate: 'weak',
    frames: ['object', 'object+b'],
    forms: { nouns: [], except: ['هنا', 'هناك'] },
    note: '«هنا» here',
  },
  { id: 'azza', lemma: 'عزّى', gate: 'weak', frames: ['object', 'object+b'], forms: { nouns: [], except: ['تعز'] } },
  {
    id: 'naa',
    lemma: 'نعى',
    gate: 'weak',
    frames: ['object'],
    forms: { imperfect: 'ينعى', participle: null, nouns: [] },
  },
])

/** States of mind that the speaker may not have voiced. «تأمل المنظمة أن تصل المساعدات» */
export const thinking = cuesOf({ class: 'mental', commitment: 'neutral', core: false }, [
  { id: 'tamanna', lemma: 'تمنّى', commitment: 'direct', gate: 'gated', frames: ['clause', 'object', 'l'] },
  {
    id: 'amala',
    lemma: 'أمل',
    commitment: 'direct',
    gate: 'gated',
    frames: ['clause', 'fi'],
    forms: { imperfect: 'يأمل', nouns: [] },
    traps: { forms: ['امل', 'املا', 'تامل'] },
    note: 'hope; a given name; «تأمّل» contemplated',
  },
  {
    id: 'takhawwafa',
    lemma: 'تخوّف',
    commitment: 'predict',
    gate: 'gated',
    frames: ['min', 'clause'],
    forms: { nouns: ['تخوف', 'تخوفات', 'مخاوف'] },
  },
  {
    id: 'khashiya',
    lemma: 'خشي',
    commitment: 'predict',
    gate: 'gated',
    frames: ['min', 'clause', 'object'],
    forms: { imperfect: 'يخشى', participle: null, nouns: [] },
    note: '«خشية أن» lest',
  },
  {
    id: 'shaara',
    lemma: 'شعر',
    gate: 'weak',
    frames: ['clause', 'b'],
    forms: { imperfect: 'يشعر', participle: null, nouns: [] },
    traps: { forms: ['شعر', 'شعرا'] },
    note: 'poetry, hair',
  },
  { id: 'adraka', lemma: 'أدرك', gate: 'weak', frames: ['clause'], forms: { nouns: [] } },
  {
    id: 'faddala',
    lemma: 'فضّل',
    gate: 'weak',
    frames: ['clause'],
    forms: { participle: null, nouns: [] },
    traps: { forms: ['فضل', 'فضلا', 'تفضل', 'افضل'] },
    note: '«أفضل» better',
  },
])

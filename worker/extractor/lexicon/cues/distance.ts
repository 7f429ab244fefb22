import { cuesOf } from './types.ts'

/** The article keeps its distance from what is said. «زعم البائع أن البضاعة أصلية» */
export const distancing = cuesOf({ class: 'distance', commitment: 'distance' }, [
  {
    id: 'zaama',
    lemma: 'زعم',
    gate: 'strong',
    frames: ['clause', 'speech', 'object'],
    forms: { imperfect: 'يزعم', nouns: ['زعم', 'مزاعم'] },
  },
  {
    id: 'iddaa',
    lemma: 'ادّعى',
    gate: 'gated',
    frames: ['clause', 'object', 'speech'],
    traps: { next: ['العام', 'عليه', 'عليها', 'عليهم'], forms: ['يدعي', 'تدعي', 'ندعي', 'الادعاء', 'يدع', 'تدع'] },
    note: '«يُدعى» is called; «الادعاء العام» the prosecution',
  },
  {
    id: 'rawwaja',
    lemma: 'روّج',
    gate: 'weak',
    frames: ['clause', 'l'],
    forms: { nouns: [] },
    traps: { forms: ['مروجا', 'مروجين', 'تروج'] },
    note: 'sells drugs',
  },
  {
    id: 'ashaa',
    lemma: 'أشاع',
    gate: 'weak',
    frames: ['clause'],
    forms: { participle: null, nouns: ['إشاعة', 'إشاعات', 'شائعات'] },
    traps: { forms: ['يشيع', 'تشيع', 'اشيع', 'نشيع'] },
    note: '«يشيّع» takes to the grave',
  },
  { id: 'tadharraa', lemma: 'تذرّع', gate: 'gated', frames: ['clause', 'b'] },
  { id: 'tahajjaja', lemma: 'تحجّج', gate: 'gated', frames: ['clause', 'b'] },
  { id: 'tabaha', lemma: 'تباهى', gate: 'weak', frames: ['clause', 'b'], forms: { nouns: [] } },
  { id: 'tafakhara', lemma: 'تفاخر', gate: 'weak', frames: ['clause', 'b'], forms: { nouns: [] } },
  { id: 'tabajjaha', lemma: 'تبجّح', gate: 'weak', frames: ['clause', 'b'], forms: { nouns: [] } },
  { id: 'tawahhama', lemma: 'توهّم', gate: 'weak', frames: ['clause'], forms: { nouns: [] } },
  { id: 'iftara', lemma: 'افترى', core: false, gate: 'weak', frames: ['ala', 'clause'] },
  { id: 'laffaqa', lemma: 'لفّق', core: false, gate: 'weak', frames: ['object'], forms: { nouns: [] } },
])

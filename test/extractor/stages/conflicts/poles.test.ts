import { describe, expect, test } from 'vitest'
import { analyze } from '../../../../worker/extractor/index.ts'
import { poleList } from '../../../../worker/extractor/stages/conflicts/poles.ts'

/** For every pole two claims of one thing that exclude each other, and a third that does not exclude the first. */
const cases: Readonly<Record<string, readonly [one: string, other: string, harmless: string]>> = {
  'go-on': ['بناء السد الكبير متوقف', 'بناء السد الكبير مستمر', 'بناء الجسر الجديد مستمر'],
  succeed: ['حملة التلقيح نجحت', 'حملة التلقيح فشلت', 'حملة التوعية فشلت'],
  open: ['معبر الوادي مفتوح', 'معبر الوادي مغلق', 'المتنزه المغلق يقع عند معبر الوادي'],
  accept: ['المجلس وافق على بيع السوق', 'المجلس رفض بيع السوق', 'المجلس رفض زيادة الرسوم'],
  live: ['القيادي مازن الحلو قتل', 'القيادي مازن الحلو على قيد الحياة', 'القيادي سامي كنعان على قيد الحياة'],
  clean: ['مياه البئر صالحة للشرب', 'مياه البئر ملوثة', 'المياه الملوثة تصب في البحر'],
  'on-time': ['انتخابات البلدية ستؤجل', 'انتخابات البلدية ستجرى في موعدها', 'مباراة الكأس ستجرى في موعدها'],
  'on-purpose': ['حريق الغابة متعمد', 'حريق الغابة نجم عن تماس كهربائي', 'حريق المخزن نجم عن تماس كهربائي'],
  win: ['مرشح الحزب فاز بمقعد الساحل', 'مرشح الحزب خسر مقعد الساحل', 'مرشح الجبهة خسر مقعد الجبل'],
  guilty: ['مدير المصنع متورط في الصفقة', 'مدير المصنع بريء', 'أطفال القرية أبرياء'],
  lawful: ['قرار الإخلاء دستوري', 'قرار الإخلاء باطل', 'عقد الإيجار باطل'],
  enough: ['دواء السكري متوفر في الصيدليات', 'دواء السكري مفقود في الصيدليات', 'حليب الأطفال مفقود في المتاجر'],
  stay: ['مدرب الفريق باق', 'مدرب الفريق رحل', 'طبيب المنتخب رحل'],
  civilian: ['الغارة على القرية قتلت مدنيين', 'الغارة على القرية قتلت مسلحين', 'مسلحين هاجموا الحاجز'],
  'take-part': ['الحزب شارك في جلسة الحوار', 'الحزب قاطع جلسة الحوار', 'الطلاب قاطعوا الدروس'],
}

const conflictsOf = (one: string, other: string): number =>
  analyze(`قال سامر حداد إن ${one}.\nوقالت سلوى التازي إن ${other}.`).conflicts.length

describe.for(poleList.map(({ id }) => id))('%s', (id) => {
  const [one, other, harmless] = cases[id] ?? ['', '', '']

  test('they exclude each other, in either order', () => {
    expect(conflictsOf(one, other)).toBe(1)
    expect(conflictsOf(other, one)).toBe(1)
  })

  test('something else may be otherwise', () => {
    expect(conflictsOf(one, harmless)).toBe(0)
  })
})

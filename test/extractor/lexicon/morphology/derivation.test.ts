import { describe, expect, it } from 'vitest'
import { verbOf } from '../../../../worker/extractor/lexicon/morphology/measure.ts'
import { imperfectOf, participleOf, verbalNounOf } from '../../../../worker/extractor/lexicon/morphology/stems.ts'

/** Perfect, measure, imperfect, participle (without ending) and verbal noun, as a dictionary of Arabic gives them. */
const derivedVerbs = `
صرّح     II    يصرح     مصرح     تصريح
أكّد     II    يؤكد     مؤكد     تأكيد
أيّد     II    يؤيد     مؤيد     تأييد
هنّأ     II    يهنئ     مهنئ     تهنئة
سمّى     II    يسمي     مسمي     تسمية
بيّن     II    يبين     مبين     تبيين
طالب     III   يطالب    مطالب    مطالبة
نادى     III   ينادي    منادي    مناداة
حاجج     III   يحاجج    محاجج    محاججة
تابع     III   يتابع    متابع    متابعة
أعلن     IV    يعلن     معلن     إعلان
أوضح     IV    يوضح     موضح     إيضاح
أشار     IV    يشير     مشير     إشارة
أبدى     IV    يبدي     مبدي     إبداء
أنبأ     IV    ينبئ     منبئ     إنباء
أقرّ     IV    يقر      مقر      إقرار
تعهّد    V     يتعهد    متعهد    تعهد
تمنّى    V     يتمنى    متمني    تمني
تنبّأ    V     يتنبأ    متنبئ    تنبؤ
تساءل    VI    يتساءل   متسائل   تساؤل
تباهى    VI    يتباهى   متباهي   تباهي
تداول    VI    يتداول   متداول   تداول
انكشف    VII   ينكشف    منكشف    انكشاف
اعترف    VIII  يعترف    معترف    اعتراف
انتقد    VIII  ينتقد    منتقد    انتقاد
اتّهم    VIII  يتهم     متهم     اتهام
ادّعى    VIII  يدعي     مدعي     ادعاء
احتجّ    VIII  يحتج     محتج     احتجاج
استند    VIII  يستند    مستند    استناد
استعرض   X     يستعرض   مستعرض   استعراض
استوضح   X     يستوضح   مستوضح   استيضاح
استحثّ   X     يستحث    مستحث    استحثاث
استعاد   X     يستعيد   مستعيد   استعادة
برهن     Q     يبرهن    مبرهن    برهنة
`

const simpleVerbs = `
ذكر   ذاكر
قال   قائل
سأل   سائل
نفى   نافي
دعا   داعي
ردّ   راد
وصف   واصف
أمر   آمر
`

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(/ +/u))

describe('what follows from a derived measure', () => {
  it.each(rows(derivedVerbs))('%s is of measure %s: %s %s %s', (lemma, measure, imperfect, participle, noun) => {
    const verb = verbOf(lemma ?? '')
    expect(verb.measure).toBe(measure)
    expect(imperfectOf(verb)).toBe(imperfect)
    expect(participleOf(verb, imperfectOf(verb))).toBe(participle)
    expect(verbalNounOf(verb)).toBe(noun)
  })

  it.each(rows(simpleVerbs))('%s, measure I, has the participle %s', (lemma, participle) => {
    const verb = verbOf(lemma ?? '')
    expect(verb.measure).toBe('I')
    expect(participleOf(verb, '')).toBe(participle)
    expect(verbalNounOf(verb)).toBe('')
  })

  it.each([
    ['قال', 'hollow'],
    ['أشار', 'hollow'],
    ['طالب', 'none'],
    ['تساءل', 'none'],
    ['نفى', 'defective'],
    ['دعا', 'defective'],
    ['خشي', 'defective'],
    ['ردّ', 'doubled'],
    ['أصرّ', 'doubled'],
    ['أكّد', 'none'],
    ['أنبأ', 'hamza'],
    ['جاء', 'hamza'],
    ['سأل', 'none'],
  ])('%s is %s', (lemma, weakness) => {
    expect(verbOf(lemma).weakness).toBe(weakness)
  })
})

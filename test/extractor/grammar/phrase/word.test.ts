import { describe } from 'vitest'
import { testEndings } from '../phrases.ts'

describe('titles', () => {
  testEndings([
    ['صاحب السمو الملكي الأمير تركي بن خالد | إن', 'of courts'],
    ['معالي وزير التعليم الدكتور سامر حداد | إن', 'an honorific before the office'],
    ['رئيس بلدية النخيل سعادة المهندس راشد حداد | إن', 'an honorific after it'],
    ['د. سامر حداد | إن', 'abbreviated'],
    ['أ.د. ليلى حداد | إن', 'abbreviated twice'],
    ['مدير المستشفى د. سامر حداد | إن', 'abbreviated after an office'],
    ['العميد الركن سامر حداد | إن', 'a rank of two words'],
    ['اللواء المتقاعد سامر حداد | إن', 'a retired rank'],
    ['قائد المنطقة العقيد سامر حداد | إن', 'a rank after the office'],
    ['وزير الخارجية السفير سامر حداد | إن', 'one more title'],
    ['سامر حداد وزير الدفاع | إن', 'the office behind the name'],
    ['النائب السابق سامر حداد | إن', 'with its standing'],
    ['رجل الأعمال نجيب حداد | إن', 'a name that is a verb'],
    ['المرجع الديني علي الحداد | إن', 'a name that is a preposition'],
    ['المحافظ | على أن', 'a preposition that is one'],
    ['سامر نور الدين الحداد | إن', 'a name of two words'],
    ['لويس فان دربيك | إن', 'a foreign particle'],
    ['سامر | فان الأمر انتهى', 'none'],
    ['والي الرمل سامر حداد | إن', 'a governor'],
    ['السفير التركي لدى الصومال سامر حداد | إن', 'of a land whose nisba is a name'],
    ['الفريق مهاب مميش | إن', 'a rank that is a team elsewhere'],
    ['الفريق | انسحابه', 'a team'],
    ['الرئيس التنفيذي لشركة أوبن إيه آي سامر حداد | إن', 'behind a body known by several words'],
    ['زعيم «حزب الميثاق»، سامر حداد | إن', 'behind a body in marks and a comma'],
    ['مصدر قضائي | لرويترز', 'an agency behind a nisba'],
    ['مصدر قضائي | لفرانس برس', 'one of two words'],
    ['الأمين العام سامر حداد | إن', 'with its rank'],
    ['رئيس الوزراء المكلف سامر حداد | إن', 'designate'],
  ])
})

describe('a definite noun after a closed source', () => {
  testEndings(
    [
      ['الوزارة | تسجيل عشرين إصابة', 'a noun of doing is the object'],
      ['الوزير | القرار بأنه خطأ', 'another noun is the object'],
      ['المنظمات | البرلمان إلى التصويت', 'another body is the object'],
      ['مصدر أمني | الحكومة بالتقصير', 'after an indefinite source too'],
      ['المنظمات الحقوقية | البرلمان إلى التصويت', 'an adjective is not'],
      ['الشبان المحتجون | البرلمان بالاستقالة', 'nor a participle that agrees'],
      ['مصادر مطلعة | صدور قرار', 'after a quality'],
      ['وزير الصحة المصري | ارتفاع عدد المصابين', 'after a nisba'],
      ['المتحدث الإعلامي | ارتفاع عدد المصابين', 'behind the field of an office'],
      ['القائد العسكري | بدء العملية', 'another field'],
      ['الوزير | القيادي سامر حداد', 'somebody else'],
      ['متحدث باسم رافينيا | وجود محادثات', 'behind a foreign name'],
    ],
    { object: true },
  )
  testEndings([
    ['رئيس اللجنة المالية | إن', 'an adjective'],
    ['مدير مستشفى الساحل | إن', 'the last of a construct'],
    ['المصدر نفسه | إن', '«نفسه»'],
    ['المصدر ذاته | إن', '«ذاته»'],
    ['رئيس المجلس السابق | إن', 'a standing'],
    ['شركة تيمو إينرجي | إن', 'a foreign name of a body'],
    ['لاعب وسط الفريق | إن', 'a preposition that is a noun'],
    ['مصدر أمني عراقي رفيع | إن', 'a nisba that is no possessive'],
    ['مدير مستشفى الملك فهد سامر حداد | إن', 'after whom a body is named'],
  ])
})

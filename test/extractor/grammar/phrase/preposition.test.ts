import { describe } from 'vitest'
import { testEndings } from '../phrases.ts'

describe('a preposition ties a body or field to an office', () => {
  testEndings([
    ['المتحدث باسم الوزارة | إن', '«باسم»'],
    ['القيادي في الحركة سامر حداد | إن', '«في»'],
    ['مصدر في الشرطة | إن', '«في» after an indefinite office'],
    ['مسؤول بالوزارة | إن', 'glued «ب»'],
    ['مدير التعليم بمنطقة النخيل | إن', '«ب» before a place'],
    ['المدير العام للشركة | إن', 'glued «ل»'],
    ['رئيس اللجنة للشؤون المالية | إن', '«ل» before a field'],
    ['النائب عن الدائرة الأولى سامر حداد | إن', '«عن»'],
    ['مصدر من الشرطة | إن', '«من»'],
    ['مصدر مقرب من الرئاسة | إن', 'an adjective with its preposition'],
    ['الهيئة التابعة للوزارة | إن', '«التابعة»'],
    ['المجلس الأعلى للقضاء | إن', 'to a body'],
    ['بيان للوزارة | إن', 'to a document'],
    ['مجلس الدفاع عن المدينة | إن', '«عن» inside the name of a body'],
    ['القيادي في حماس سامر حداد | إن', 'a body known by name'],
    ['المشرف العام على القسم سامر حداد | إن', 'through the rank of who rules it'],
    ['الأمين العام للاتحاد سامر حداد | إن', 'a body that papers are called after'],
    ['الاتحاد الوطني لكرة القدم | إن', 'the field of a body behind its adjective'],
    ['مركز الملك سلمان للإغاثة الدكتور سامر حداد | إن', 'a field behind a namesake'],
  ])
})

describe('a preposition that leads elsewhere ends the phrase', () => {
  testEndings([
    ['المدير | في تصريح صحافي', 'a channel'],
    ['المدير | لصحيفة «المرفأ»', 'a paper'],
    ['المدير | للاتحاد', 'a paper that is a common word'],
    ['صحيفة "المرفأ" | لرئيس الاتحاد', 'no field behind a name in marks'],
    ['المدير | للصحافيين', 'those addressed'],
    ['المدير | في وقت سابق', 'a time'],
    ['سامر حداد | عن الحادث', 'a topic after a name'],
    ['سامر حداد | في المدينة', 'a place after a name'],
    ['المدير | عبر حسابه', 'a medium'],
    ['المدير | إلى أن العمل توقف', 'a clause'],
  ])
})

describe('the preposition of the cue opens the content', () => {
  testEndings([['الوزير | إلى وجود خلل', '«إلى»']], { prepositions: ['الي'], object: false })
  testEndings([['المدير | بفتح الطريق', '«ب»']], { prepositions: ['ب'], object: true })
  testEndings(
    [
      [
        'عضو اللجنة التنفيذية لحركة النهوض الدكتور سامر حداد | المجتمع الدولي',
        'not before the body of who is named then',
      ],
      ['عضو اللجنة التنفيذية | لحركة النهوض', 'but where nobody is'],
      ['عضو اللجنة التنفيذية | لإطلاق سراح الصحفي سامر حداد', 'and where no body follows'],
    ],
    { prepositions: ['ل'], object: true },
  )
  testEndings([['سكان حي الربوة بمحافظة النخلة | بإصلاح الطريق', 'not the first «ب» of two']], {
    prepositions: ['ب'],
    object: true,
  })
})

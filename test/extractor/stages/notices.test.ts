import { describe, expect, test } from 'vitest'
import { analyze } from '../../../worker/extractor/index.ts'

const codes = (...paragraphs: string[]): string[] => analyze(paragraphs.join('\n')).notices.map(({ code }) => code)

const filler = 'وتقع المدينة على الساحل الشرقي للبلاد ويعمل سكانها في الصيد والزراعة والتجارة منذ عشرات السنين. '

describe.for<[code: string, hit: string[], misses: [why: string, ...paragraphs: string[]][]]>([
  [
    'unnamed_no_reason',
    ['قال مصدر أمني إن الطريق أغلق.'],
    [
      ['a reason', 'قال مصدر أمني، طلب عدم ذكر اسمه خشية الانتقام، إن الطريق أغلق.'],
      ['witnesses need none', 'قال شهود عيان إن الطريق أغلق.'],
      ['a name', 'قال الوزير سامر حداد إن الطريق أغلق.'],
      ['the formula of a government', 'قال مصدر مسؤول في وزارة الخارجية إن الطريق أغلق.'],
    ],
  ],
  [
    'stock_reason',
    ['قال مصدر أمني، طلب عدم ذكر اسمه لأنه غير مخول بالتصريح للإعلام، إن الطريق أغلق.'],
    [['a reason of its own', 'قال مصدر أمني، طلب عدم ذكر اسمه خشية الانتقام، إن الطريق أغلق.']],
  ],
  [
    'single_source',
    ['قال الوزير سامر حداد إن الجسر سيفتح غدا.', filler.repeat(6)],
    [
      ['a brief', 'قال الوزير سامر حداد إن الجسر سيفتح غدا.'],
      [
        'two sources',
        'قال الوزير سامر حداد إن الجسر سيفتح غدا.',
        'وقالت نقابة العمال إن العمل مستمر.',
        filler.repeat(6),
      ],
    ],
  ],
  [
    'vague_attribution',
    ['قالت مصادر إن الطريق أغلق.'],
    [
      ['a class', 'قالت مصادر أمنية إن الطريق أغلق.'],
      ['the people of a place', 'قال سكان إن الطريق أغلق.'],
      ['routine', 'ومن المتوقع أن ترتفع الأسعار.'],
    ],
  ],
  [
    'loaded_cue',
    ['زعم التاجر سامر حداد أن البضاعة أصلية.'],
    [
      ['neutral', 'قال التاجر سامر حداد إن البضاعة أصلية.'],
      ['in a quotation', 'قال الوزير: «زعم التاجر أن البضاعة أصلية وهذا لا يكفي».'],
      ['a thing uncovered', 'كشفت الشرطة عن مخبأ للسلاح.'],
    ],
  ],
  [
    'relay_without_origin',
    ['ذكرت وسائل إعلام محلية أن الطريق أغلق.'],
    [
      ['the origin is named', 'نقلت صحيفة «الجبل» عن الوزير قوله إن الطريق أغلق.'],
      ['no medium', 'ذكرت وزارة النقل أن الطريق أغلق.'],
    ],
  ],
  [
    'plural_then_singular',
    ['قالت مصادر أمنية إن الطريق أغلق. وأضاف المصدر أن الجسر سليم.'],
    [['plural throughout', 'قالت مصادر أمنية إن الطريق أغلق. وأضافت المصادر أن الجسر سليم.']],
  ],
  [
    'one_kind_of_source',
    [
      'قالت وزارة النقل إن الجسر سيفتح غدا.',
      'وأكدت بلدية المنارة أن الطريق جاهز.',
      'وأضافت وزارة النقل أن الكلفة كبيرة.',
      'وقالت بلدية المنارة إن العمل انتهى.',
    ],
    [
      [
        'another kind',
        'قالت وزارة النقل إن الجسر سيفتح غدا.',
        'وأكدت نقابة العمال أن الطريق جاهز.',
        'وأضافت وزارة النقل أن الكلفة كبيرة.',
        'وقالت نقابة العمال إن العمل انتهى.',
      ],
      ['too few', 'قالت وزارة النقل إن الجسر سيفتح غدا.', 'وأكدت بلدية المنارة أن الطريق جاهز.'],
    ],
  ],
  [
    'unnamed_accusation',
    ['واتهم مصدر أمني مدير النادي بالتلاعب في النتائج.'],
    [
      ['a named accuser', 'واتهم الوزير سامر حداد مدير النادي بالتلاعب في النتائج.'],
      [
        'a named source says the same',
        'واتهم مصدر أمني مدير النادي بالتلاعب في النتائج.',
        'واتهمت نقابة الرياضيين مدير النادي بالتلاعب في النتائج.',
      ],
    ],
  ],
  [
    'sources_disagree',
    ['قال مسؤولان في الميناء إن شحنات القمح توقفت أمس.', 'ونفت شركة الميناء توقف الشحنات.'],
    [['agreement', 'قال مسؤولان في الميناء إن شحنات القمح توقفت أمس.', 'وأكدت شركة الميناء توقف الشحنات.']],
  ],
])('%s', ([code, hit, misses]) => {
  test('is given', () => {
    expect(codes(...hit)).toContain(code)
  })

  test.for(misses)('is not given: %s', ([, ...paragraphs]) => {
    expect(codes(...paragraphs)).not.toContain(code)
  })
})

test('a notice carries the words, the sources and the statements that it rests on', () => {
  const { notices, sources, statements } = analyze('واتهم مصدر أمني مدير النادي بالتلاعب في النتائج.')
  const notice = notices.find(({ code }) => code === 'unnamed_accusation')
  expect(notice?.spans[0]?.text).toBe('واتهم')
  expect(notice?.sources).toEqual([sources[0]?.id])
  expect(notice?.statements).toEqual([statements[0]?.id])
})

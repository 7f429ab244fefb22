import { describe, expect, test } from 'vitest'
import { analyze } from '../../../worker/extractor/index.ts'

/** The conflicts of a text as «kind: cues × cues». */
const conflictsOf = (...paragraphs: string[]): string[] => {
  const { conflicts, statements } = analyze(paragraphs.join('\n'))
  const cues = (ids: readonly string[]) =>
    ids.map((id) => statements.find((statement) => statement.id === id)?.cue?.text).join(' ')
  return conflicts.map(({ kind, a, b }) => `${kind}: ${cues(a)} × ${cues(b)}`)
}

describe('what one denies of what another says', () => {
  test.for<[expected: string, ...paragraphs: string[]]>([
    ['denial: قال × ونفت', 'قال مسؤولان في الميناء إن شحنات القمح توقفت أمس.', 'ونفت شركة الميناء توقف الشحنات.'],
    [
      'denial: ذكرت × قال',
      'ذكرت صحيفة «الجبل» أن الحزبين وقعا وثيقة اندماج.',
      'لكن عضو الحزب سامر حداد قال إن الأنباء عن اندماج الحزبين لا أساس لها من الصحة.',
    ],
    ['denial: وزعم × ونفت', 'وزعم اتحاد التجار أن العقود منحت لشركات وهمية.', 'ونفت الوزارة هذه المزاعم.'],
    [
      'denial: واتهمت × ونفت',
      'واتهمت الوزارة النقابة بتعطيل العمليات الجراحية.',
      'ونفت نقابة الأطباء تعطيل أي عملية جراحية.',
    ],
    [
      'denial: تحدث × رفض',
      'تحدث مجلس المدينة عن مبادرة لفتح ممر آمن للمدنيين.',
      'من جهته، رفض الناشط سامر حداد الحديث عن مبادرة لفتح ممر آمن للمدنيين.',
    ],
  ])('%s', ([expected, ...paragraphs]) => {
    expect(conflictsOf(...paragraphs)).toEqual([expected])
  })

  test.for<[why: string, ...paragraphs: string[]]>([
    ['nobody says it', 'نفت شركة الميناء توقف الشحنات.', 'وقال الوزير إن الجسر سيفتح غدا.'],
    ['the same speaker', 'قال الوزير إن الشحنات توقفت أمس.', 'ونفى الوزير توقف الشحنات اليوم.'],
    ['both say that it is not so', 'قال المدير إن الشحنات لم تتوقف.', 'ونفت الشركة توقف الشحنات.'],
    ['another matter', 'قال مسؤولان إن الأسعار ارتفعت.', 'ونفت الشركة توقف الشحنات.'],
    ['asked for and not said', 'طالب العمال بوقف الشحنات.', 'ونفت الشركة وقف الشحنات.'],
  ])('none: %s', ([, ...paragraphs]) => {
    expect(conflictsOf(...paragraphs)).toEqual([])
  })

  test('a denial of what nobody says keeps its stance', () => {
    const { statements, conflicts } = analyze('قال الوزير إن الأنباء عن إغلاق الجسر عارية عن الصحة.')
    expect(conflicts).toEqual([])
    expect(statements[0]?.stance).toBe('denial')
  })
})

describe('numbers of one quantity', () => {
  test.for<[expected: string, ...paragraphs: string[]]>([
    [
      'number: قال × وقال',
      'قال الدفاع المدني إن تسعة أشخاص قتلوا في انهيار المبنى.',
      'وقال مصدر طبي إن ثلاث عشرة جثة وصلت إلى المستشفى بعد انهيار المبنى.',
    ],
    [
      'number: وأعلنت × قالت',
      'وأعلنت نقابة الأطباء أن نسبة المشاركة بلغت 85 في المئة.',
      'بينما قالت وزارة الصحة إن نسبة المشاركة لم تتجاوز 30 في المئة.',
    ],
    [
      'number: وقال × وقالت',
      'وقال شهود إن سيارات الإسعاف وصلت بعد ستين دقيقة.',
      'وقالت مديرية الصحة إن سيارات الإسعاف وصلت بعد عشرين دقيقة.',
    ],
    [
      'number: وقال × قالت',
      'وقال متحدث باسم الصيادين إن الانهيارين أصابا القوارب.',
      'لكن البلدية قالت إنه لم يكن هناك سوى انهيار واحد.',
    ],
  ])('%s', ([expected, ...paragraphs]) => {
    expect(conflictsOf(...paragraphs)).toEqual([expected])
  })

  test.for<[why: string, ...paragraphs: string[]]>([
    [
      'a total and its part',
      'قال الدفاع المدني إن 14 شخصا قتلوا في انهيار المبنى.',
      'وقال مصدر طبي إن القتلى في انهيار المبنى، بينهم 5 قتلى من عائلة واحدة، نقلوا إلى المستشفى.',
    ],
    [
      'two places',
      'قال الدفاع المدني إن تسعة أشخاص قتلوا في تفجير سيارة في بغداد.',
      'وقال مصدر طبي إن أربعة أشخاص قتلوا في تفجير سيارة في الموصل.',
    ],
    [
      'two days',
      'قال الدفاع المدني إن تسعة أشخاص قتلوا السبت في انهيار المبنى.',
      'وقال مصدر طبي إن أربعة أشخاص قتلوا الأحد في انهيار المبنى.',
    ],
    [
      'an estimate that the other fits',
      'قال الدفاع المدني إن نحو 50 شخصا قتلوا في انهيار المبنى.',
      'وقال مصدر طبي إن 52 شخصا قتلوا في انهيار المبنى.',
    ],
    [
      'a bound that the other fits',
      'قال الدفاع المدني إن أكثر من 10 أشخاص قتلوا في انهيار المبنى.',
      'وقال مصدر طبي إن 12 شخصا قتلوا في انهيار المبنى.',
    ],
    [
      'shares of different things',
      'قالت الوزارة إن الأسعار ارتفعت بنسبة 12 في المئة.',
      'وقالت النقابة إن الأجور ارتفعت بنسبة 3 في المئة.',
    ],
    [
      'the article recalls another year',
      'قالت الوزارة إن 11 شخصا قتلوا في انهيار المبنى.',
      'يذكر أن البلدية أعلنت أن 90 شخصا قتلوا في انهيار المبنى.',
    ],
  ])('none: %s', ([, ...paragraphs]) => {
    expect(conflictsOf(...paragraphs)).toEqual([])
  })
})

describe('what cannot both hold', () => {
  test.for<[expected: string, ...paragraphs: string[]]>([
    [
      'contradiction: وطالبت × قال',
      'وطالبت نقابة العمال بوقف بناء السد الكبير.',
      'لكن الوزير قال إن الحكومة ماضية في بناء السد الكبير.',
    ],
    [
      'contradiction: واتهم × وقالت',
      'واتهم الأب الجامعة بتغيير رغبات ابنته في التسجيل.',
      'وقالت الجامعة إن رغبات ابنته سجلت كما طلبت في نظام التسجيل.',
    ],
    [
      'contradiction: وحذر × وقال',
      'وحذر النقابي سامر حداد من إضراب السائقين.',
      'وقال الاتحاد إنه لم يرصد أي مؤشرات على إضراب.',
    ],
  ])('%s', ([expected, ...paragraphs]) => {
    expect(conflictsOf(...paragraphs)).toEqual([expected])
  })

  test.for<[why: string, ...paragraphs: string[]]>([
    [
      'no decision yet against a plan',
      'قال الوزير إن الحكومة وافقت على خروج عناصر الفصيل من المدينة.',
      'وأكد الناشط سامر حداد أنه لم يخرج عناصر الفصيل من المدينة حتى الآن.',
    ],
    ['both ask', 'وطالبت النقابة بوقف بناء السد.', 'ودعا الأهالي إلى استمرار بناء السد.'],
    ['other words for the same', 'قال الوزير إن العمل في الجسر انتهى.', 'وقال المقاول إن أعمال الجسر اكتملت.'],
  ])('none: %s', ([, ...paragraphs]) => {
    expect(conflictsOf(...paragraphs)).toEqual([])
  })
})

test('the sides are in the order of the text, and the words at issue are shown', () => {
  const { conflicts, statements } = analyze(
    'قال مسؤولان في الميناء إن شحنات القمح توقفت أمس.\nونفت شركة الميناء توقف الشحنات.',
  )
  expect(conflicts[0]?.a).toEqual([statements[0]?.id])
  expect(conflicts[0]?.about.map(({ text }) => text)).toEqual(['شحنات القمح توقفت', 'توقف الشحنات'])
})

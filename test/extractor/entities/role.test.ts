import { describe, expect, test } from 'vitest'
import { draw } from './drawing.ts'

const none = undefined

test.each<readonly [mention: string, role: string | undefined, affiliation: string | undefined]>([
  ['المتحدث باسم الدفاع المدني وسام حداد', 'المتحدث باسم الدفاع المدني', 'الدفاع المدني'],
  ['رئيس بلدية النخيل سعادة المهندس راشد حداد', 'رئيس بلدية النخيل', 'بلدية النخيل'],
  ['كبير الاقتصاديين في مصرف الجزيرة لؤي حداد', 'كبير الاقتصاديين', 'مصرف الجزيرة'],
  ['وكيل وزارة الري بمحافظة البحر سامر حداد', 'وكيل وزارة الري بمحافظة البحر', 'وزارة الري بمحافظة البحر'],
  ['الخبير في شؤون المياه سامر حداد', 'الخبير في شؤون المياه', none],
  ['مدير الصحة في الإقليم الدكتور سامر حداد', 'مدير الصحة في الإقليم', none],
  ['وزير الخارجية سامر حداد', 'وزير الخارجية', none],
  ['وزير المياه في حكومة الإقليم سامر حداد', 'وزير المياه', 'حكومة الإقليم'],
  ['مدير المكتب الإعلامي في قوات الشمال "قشم" سامر حداد', 'مدير المكتب الإعلامي', 'قوات الشمال'],
  ['سامر حداد، المحامي في «الميزان»', 'المحامي', '«الميزان»'],
  ['رئيس وفد الحكومة المفاوض سامر حداد', 'رئيس وفد الحكومة المفاوض', 'وفد الحكومة المفاوض'],
  ['رئيس لجنة المال النائب سامر حداد', 'رئيس لجنة المال', 'لجنة المال'],
  ['الصياد الشاب سامر حداد', 'الصياد الشاب', none],
  ['النائبة ليلى حداد', 'النائبة', none],
  ['الدكتور سامر حداد', none, none],
  ['الرجل الستيني سامر حداد', none, none],
])('%s', (mention, role, affiliation) => {
  const portrait = draw([mention])
  expect([portrait.role, portrait.affiliation]).toEqual([role, affiliation])
})

describe('over several mentions', () => {
  test('the fullest office counts', () => {
    expect(draw(['النائبة ليلى حداد', 'عضو لجنة الزراعة ليلى حداد']).role).toBe('عضو لجنة الزراعة')
  })

  test('who refers back has no office of his own', () => {
    expect(draw(['الفلاح سامر حداد', 'المتحدث نفسه']).role).toBe('الفلاح')
  })

  test('a clause of its own is an office', () => {
    expect(draw(['محمود حداد'], 'وقال محمود حداد، وهو معلم متقاعد، إن الأجر لا يكفي.').role).toBe('معلم متقاعد')
    expect(draw(['محمود حداد'], 'وقال محمود حداد، وهو يبتسم، إن الأجر لا يكفي.').role).toBeUndefined()
  })

  test('where the office is the name it is not told twice', () => {
    expect(draw(['مالك المبنى']).role).toBeUndefined()
  })

  test('the sentence that goes on is no office', () => {
    expect(draw(['المدرب على أهمية الفوز']).role).not.toContain('أهمية')
  })
})

describe('a body by its fullest form', () => {
  const text = 'أصدرت نقابة أطباء الصحة العمومية بيانا. وقالت الأمينة العامة لنقابة الأطباء سلوى حداد إن الإضراب مستمر.'

  test('of the same head and words', () => {
    const others = ['نقابة أطباء الصحة العمومية']
    expect(draw(['الأمينة العامة لنقابة الأطباء سلوى حداد'], text, others)).toMatchObject({
      role: 'الأمينة العامة لنقابة الأطباء',
      affiliation: 'نقابة أطباء الصحة العمومية',
    })
  })

  test('not of another head', () => {
    const other = 'أعلنت وزارة الصحة الخطة. وقال مدير المستشفى سامر حداد إن الأسرّة كافية.'
    expect(draw(['مدير المستشفى سامر حداد'], other, ['وزارة الصحة']).affiliation).toBe('المستشفى')
  })
})

test.each([
  ['جامعة الملك سعود', 'عميد القبول في جامعة الملك سعود'],
  ['نادي النجم', 'رئيس نادي النجم خالد حداد'],
  ['المكتبة', 'أمينة المكتبة "علمتها القراءة"'],
  ['شركة "إفكتف"', 'رئيس شركة "إفكتف" سامر حداد'],
  ['اتحاد المزارعين', 'رئيس اتحاد المزارعين بتعويض'],
])('a body is %s in «%s»', (affiliation, mention) => {
  expect(draw([mention]).affiliation).toBe(affiliation)
})

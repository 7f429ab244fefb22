import { expect, test } from 'vitest'
import { draw } from './drawing.ts'

type Said = { requested: boolean; reason?: string; stock: boolean } | undefined

const asked = { requested: true, stock: false }

test.each<readonly [text: string, mention: string, said: Said]>([
  ['وأوضح مصدر في فرع المياه، فضل عدم ذكر اسمه، أن العطل كبير.', 'مصدر في فرع المياه', asked],
  ['وقال المسؤول الذي رفض الكشف عن هويته إن الاتفاق قريب.', 'المسؤول', { requested: true, stock: false }],
  ['وقال مسؤول لوكالة الريح شريطة عدم الكشف عن هويته إن الاتفاق قريب.', 'مسؤول', asked],
  ['وقال مسؤول إن الاتفاق قريب، طالبا عدم نشر اسمه.', 'مسؤول', asked],
  ['وطلب المصدر عدم الكشف عن هويته. وقال إن الاتفاق قريب.', 'المصدر', asked],
  [
    'وقال أحد المسؤولين، الذي طلب عدم نشر اسمه بسبب حساسية الموضوع، إن الخزان تضرر.',
    'أحد المسؤولين',
    { requested: true, reason: 'بسبب حساسية الموضوع', stock: true },
  ],
  [
    'وقال موظف كبير، اشترط عدم الكشف عن هويته خشية فقدان وظيفته، إن الأرقام قديمة.',
    'موظف كبير',
    { requested: true, reason: 'خشية فقدان وظيفته', stock: false },
  ],
  [
    'وقال ممرض طلب عدم نشر اسمه لأنه غير مخول بالحديث إلى الصحافة إن الأسرّة لا تكفي.',
    'ممرض',
    { requested: true, reason: 'لأنه غير مخول بالحديث إلى الصحافة', stock: true },
  ],
  ['وقال مسؤول لم تسمه الصحيفة إن الاتفاق قريب.', 'مسؤول', { requested: false, stock: false }],
  ['وأكد مصدر أمني أن المتهم، الذي لم تكشف هويته، غادر البلاد.', 'مصدر أمني', undefined],
  ['وقال مصدر أمني إن المتهم رفض ذكر اسمه أمام القاضي.', 'مصدر أمني', undefined],
  ['وقال مصدر أمني إن التحقيق مستمر.', 'مصدر أمني', undefined],
])('%s', (text, mention, said) => {
  const { anonymity } = draw([mention], text)
  expect(anonymity && { ...anonymity, ...(anonymity.reason && { reason: anonymity.reason.text }) }).toEqual(said)
})

test('a request in a later mention counts as well', () => {
  const text = 'وقال ممرض إن الأسرّة لا تكفي. وأضاف الممرض، الذي طلب عدم نشر اسمه، أن الأطباء غادروا.'
  expect(draw(['ممرض', 'الممرض'], text).anonymity).toEqual(asked)
})

test('who has a name needs no reason', () => {
  const text = 'وقال مدير المستشفى سامر حداد، الذي رفض ذكر اسمه في البداية، إن الأسرّة لا تكفي.'
  expect(draw(['مدير المستشفى سامر حداد'], text).anonymity).toBeUndefined()
})

import { expect, test } from 'vitest'
import { draw } from './drawing.ts'

test.each<readonly [specificity: 0 | 1 | 2 | 3, mention: string]>([
  [0, 'مصادر'],
  [0, 'مصادر مطلعة'],
  [0, 'محللون'],
  [0, 'البعض'],
  [0, 'مصدر مسؤول'],
  [1, 'مصدر أمني'],
  [1, 'مصدر دبلوماسي غربي'],
  [1, 'شاهد عيان'],
  [1, 'ثلاثة مسؤولين'],
  [1, 'مسؤولان بقطاع النفط'],
  [1, 'عدد من سكان حي الربوة بمحافظة النخلة'],
  [2, 'مصدر في وزارة الدفاع'],
  [2, 'مهندس في البلدية'],
  [2, 'مصدر داخل نادي الشراع'],
])('%i: %s', (specificity, mention) => {
  expect(draw([mention])).toMatchObject({ naming: 'unnamed', specificity })
})

test('3: the body and how the source knows', () => {
  const text = 'وقال مسؤول في الوزارة حضر الاجتماع إن الاتفاق قريب.'
  expect(draw(['مسؤول في الوزارة'], text).specificity).toBe(3)
  expect(draw(['مسؤول في الوزارة'], 'وقال مسؤول في الوزارة إن الوفد حضر الاجتماع.').specificity).toBe(2)
})

test('the fullest mention counts', () => {
  expect(draw(['مسؤول', 'مسؤول في وزارة الدفاع']).specificity).toBe(2)
})

test('only those without a name have one', () => {
  expect(draw(['وزارة الدفاع']).specificity).toBeUndefined()
})

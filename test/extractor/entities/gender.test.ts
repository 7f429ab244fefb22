import { expect, test } from 'vitest'
import { draw } from './drawing.ts'

test.each<readonly [gender: 'm' | 'f' | undefined, mentions: readonly string[]]>([
  ['f', ['المتحدثة باسم الوزارة']],
  ['f', ['وزير الصحة هالة حداد', 'الوزيرة']],
  ['f', ['السيدة هالة حداد']],
  ['f', ['شاهدة عيان']],
  ['m', ['وزير النقل سامر حداد']],
  ['m', ['والد المتهم']],
  [undefined, ['مصدر أمني']],
  [undefined, ['ضحية']],
  [undefined, ['مسؤولون']],
  [undefined, ['وزارة الصحة']],
  [undefined, ['هالة حداد']],
  [undefined, ['وزير الطاقة سامر حداد ورئيس الهيئة كريم صقر']],
])('%s: %j', (gender, mentions) => {
  expect(draw(mentions).gender).toBe(gender)
})

import { describe, expect, test } from 'vitest'
import { familyOf } from '../../../../worker/extractor/stages/conflicts/families.ts'
import { rootOf } from '../../../../worker/extractor/stages/conflicts/root.ts'
import { fold } from '../../../../worker/extractor/text/fold.ts'

describe('words of one family', () => {
  test.for([
    ['cancel', 'ألغت الإلغاء وستلغي بإلغاء إلغاؤها ملغاة'],
    ['arrive', 'تصل ووصلوا الوصول بإيصال'],
    ['begin', 'بدأوا بدأت البدء لبداية'],
    ['win', 'يفوز سيفوز فوزه والفوز'],
    ['agree', 'اتفقا اتفاقا الاتفاقية'],
    ['stop', 'وقف توقفت بإيقاف متوقفة'],
    ['resign', 'استقالته استقالت مستقيل'],
    ['receive', 'تتلق تلقت يتلقوا'],
  ])('%s: %s', ([family, list]) => {
    for (const word of (list as string).split(' ')) expect([word, familyOf(fold(word))]).toEqual([word, family])
  })

  test.for(['أمر', 'قصد', 'تمرين', 'عادة', 'محل', 'سيل', 'الغلاء'])('none: %s', (word) => {
    expect(familyOf(fold(word))).toBeUndefined()
  })
})

describe('words of one root', () => {
  test.for([
    'سجناء سجين السجن',
    'رهائن رهينة',
    'تورط متورط',
    'احتراق أحرق حريق',
    'المفاوضات تفاوض',
    'عقده عقد',
    'رغبته رغبات',
  ])('%s', (list) => {
    const roots = list.split(' ').map((word) => rootOf(fold(word).replace(/^ال/u, '')))
    expect(new Set(roots).size).toBe(1)
  })

  test.for(['وزارة وزن', 'شهود شهر', 'بلدية بلاغ'])('not %s', (list) => {
    expect(new Set(list.split(' ').map(rootOf)).size).toBe(2)
  })
})
